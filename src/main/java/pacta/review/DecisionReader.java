package pacta.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pacta.facts.PartialDate;
import pacta.findings.Fingerprint;
import pacta.yaml.Fields;
import pacta.yaml.Folder;
import pacta.yaml.Problems;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** Reads the folder of decisions strictly. The folder may be missing: then nobody has decided anything. */
public final class DecisionReader {

    static final Pattern ID = Pattern.compile("(\\*|[A-Z]{3})(#[^/]+)?/[^/\\s]+/[^/\\s]+(/error)?");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final LocalDate STAND_IN = LocalDate.EPOCH;

    private final Path folder;
    private final String name;
    private final Problems problems;

    /**
     * @param name what messages call the folder
     */
    public DecisionReader(Path folder, String name, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
    }

    /** The decisions, by the names of their files; what is wrong in them is noted. */
    public List<Decision> read() {
        List<Decision> out = new ArrayList<>();
        if (!Files.exists(folder) || !Folder.isThere(folder, name, "--reviews", problems)) {
            return out;
        }
        for (Path path : Folder.files(folder, name, Integer.MAX_VALUE, ".yaml", problems)) {
            String file = folder.relativize(path).toString().replace('\\', '/');
            YamlFile.open(path, name + "/" + file, problems).ifPresent(yaml -> yaml.read().ifPresent(m -> out.add(decision(Fields.of(yaml, m), file))));
        }
        return out;
    }

    private Decision decision(Fields f, String file) {
        String finding = f.parsed("finding", DecisionReader::id, "", true);
        Outcome outcome = f.parsed("decision", Outcome::of, Outcome.CONFIRMED, true);
        LocalDate on = f.parsed("on", DecisionReader::day, STAND_IN, true);
        Optional<LocalDate> until = f.has("until") ? Optional.of(f.parsed("until", DecisionReader::day, LocalDate.MAX, true)) : Optional.empty();
        Fingerprint bound = new Fingerprint(f.parsed("evidence", DecisionReader::hash, "", true), f.parsed("rule", DecisionReader::hash, "", true));
        Decision decision = new Decision(file, finding, outcome, written(f, "reason", true), written(f, "by", true), on, until, written(f, "reply", false),
                written(f, "internal", false), bound, f.texts("replaces").stream().map(Scalar::text).toList());
        if (until.isPresent() && until.get().isBefore(on)) {
            f.problem("D005", "until", "the decision ends before it was made", "Give the last day on which it holds.");
        }
        if (outcome == Outcome.ACCEPTED && until.isEmpty()) {
            f.problem("D006", "decision", "“accepted” needs a day until which it holds", "Add “until: ” with the last day.");
        }
        replaced(f, file);
        f.nothingElse();
        return decision;
    }

    private void replaced(Fields f, String file) {
        for (Scalar other : f.texts("replaces")) {
            if (other.text().equals(file) || !Files.isRegularFile(folder.resolve(other.text()).normalize())) {
                f.file().problem("D007", other, "“" + other.text() + "” is not the file of another decision", "Write its path below " + name + "/.");
            }
        }
    }

    private static String written(Fields f, String field, boolean needed) {
        if (!needed && !f.has(field)) {
            return "";
        }
        return f.parsed(field, text -> {
            if (text.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
                throw new WrongValue("D008", "there is a control character in the text; write it without");
            }
            return text.strip();
        }, "", needed);
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new WrongValue("D002", "“" + text + "” is not the id of a finding; copy it from findings.csv or findings.json, as State/norm/rule");
        }
        return text;
    }

    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isExact()) {
            throw new WrongValue("D003", "give the day, too, such as " + (date.latest().getYear() > 9000 ? LocalDate.of(2010, 11, 29) : date.latest()));
        }
        return date.earliest();
    }

    private static String hash(String text) {
        if (!HASH.matcher(text).matches()) {
            throw new WrongValue("D004", "“" + text + "” is no hash; copy evidenceHash and ruleHash of the finding from findings.json, or let “./pacta review add” write the file");
        }
        return text;
    }

    /** A day given on a command line. */
    public static LocalDate dayOf(String option, String text) {
        try {
            return day(text);
        } catch (WrongValue | DateTimeException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage() + ".");
        }
    }
}
