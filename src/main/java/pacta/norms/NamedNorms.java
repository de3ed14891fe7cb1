package pacta.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** The norms that a file names, each with its place, to be held against the register when both have been read. */
public final class NamedNorms {

    private final List<Named> named = new ArrayList<>();

    private record Named(YamlFile file, Scalar at) {
    }

    /** What stands in a field, one text or several; none if it is left out. */
    public List<String> in(Fields fields, String key) {
        List<Scalar> texts = fields.texts(key).stream().filter(t -> !t.text().isBlank()).toList();
        texts.forEach(t -> named.add(new Named(fields.file(), t)));
        return texts.stream().map(Scalar::text).toList();
    }

    /** The only norm of a field; empty if it is left out. */
    public String one(Fields fields, String key) {
        return in(fields, key).stream().findFirst().orElse("");
    }

    /** Whether “N 1” names “N 1”, “N 1.a” or “N 1 b”. */
    public static boolean isUnder(String norm, String beginning) {
        return norm.equals(beginning) || norm.startsWith(beginning + ".") || norm.startsWith(beginning + " ");
    }

    /** Each must be a norm of the register; what is not becomes a problem of its file. */
    public void check(Set<String> norms, String code) {
        check(n -> norms.contains(n), "is not in the register of norms", norms, code);
    }

    /** Each must be a norm of the register or the beginning of one. */
    public void checkBeginnings(Set<String> norms, String code) {
        check(n -> norms.stream().anyMatch(id -> isUnder(id, n)), "is neither a norm of the register nor the beginning of one", norms, code);
    }

    private void check(Predicate<String> isThere, String wrong, Set<String> norms, String code) {
        named.stream().filter(n -> !isThere.test(n.at.text())).forEach(n -> n.file.problem(code, n.at, "“" + n.at.text() + "” " + wrong, Nearest.suggestion(n.at.text(), norms)));
    }
}
