package pacta.skeleton;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacta.engine.VerdictKind;
import pacta.scenario.Scenario;
import pacta.scenario.Scenario.Expected;
import pacta.yaml.YamlNode.Entry;
import pacta.yaml.YamlNode.Listing;
import pacta.yaml.YamlNode.Mapping;

/**
 * What the scenarios of a new rule start from: nothing but what is common to their file, or the facts of a scenario that is there.
 *
 * @param like the name of that scenario; empty if there is none
 * @param caseId for procedural norms: the case that is judged
 * @param given lines below “given”, as they stand in a scenario of ours
 * @param others the lines of “others”, likewise
 */
record Base(LocalDate day, String like, String caseId, String given, String others) {

    /** Verdicts that a graver one, or another reason, does not contradict. */
    private static final Set<VerdictKind> OPEN = Set.of(VerdictKind.NON_COMPLIANT, VerdictKind.AT_RISK, VerdictKind.CONCERN, VerdictKind.UNKNOWN);

    /** The case that is made up where a norm judges cases. */
    static final String CASE = "case-1";

    static Base nothing(LocalDate day) {
        return new Base(day, "", CASE, "", "");
    }

    /** A scenario in which the norm is open, if its facts can be taken over line by line. */
    static Optional<Base> of(Scenario scenario, String norm, TextFile file) {
        Optional<Expected> open = scenario.expected().stream().filter(e -> e.norm().equals(norm) && OPEN.contains(e.verdict())).findFirst();
        return open.flatMap(e -> mapping(scenario, file).map(m -> new Base(scenario.asOf(), scenario.name(), e.caseId(), block(m, "given", file, 6), block(m, "others", file, 6))))
                .filter(b -> !b.given.contains("indicators:") && !(b.given + b.others).isEmpty());
    }

    private static Optional<Mapping> mapping(Scenario scenario, TextFile file) {
        return YamlList.root(file, scenario.file()).entries().stream().filter(e -> e.key().text().equals("scenarios") && e.value() instanceof Listing)
                .flatMap(e -> ((Listing) e.value()).items().stream()).filter(i -> i.line() == scenario.line() && i instanceof Mapping).map(Mapping.class::cast).findFirst();
    }

    /** The lines of a block, its first column moved to a new place; nothing if it is not there or stands in one line. */
    private static String block(Mapping scenario, String key, TextFile file, int column) {
        List<Entry> entries = scenario.entries();
        for (int i = 0; i < entries.size() - 1; i++) {
            Entry entry = entries.get(i);
            if (entry.key().text().equals(key) && entry.value().line() > entry.key().line()) {
                List<String> lines = file.lines().subList(entry.key().line(), file.afterText(entries.get(i + 1).key().line()) - 1);
                int indent = lines.stream().filter(l -> !l.isBlank()).mapToInt(l -> l.length() - l.stripLeading().length()).min().orElse(0);
                return String.join("\n", lines.stream().map(l -> l.isBlank() ? "" : " ".repeat(column) + l.substring(indent)).toList());
            }
        }
        return "";
    }
}
