package pacta.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.baseline.PlainJava;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.ProblemText;
import pacta.yaml.Problems;

/** The norms that are written in plain Java, too, and of all rules only those that lead to their verdicts: what they cost by rules can be told, and many days be tried. */
public final class FourNorms {

    /** Where the rules on who is bound, and those of the four norms, derive what others build on. */
    private static final String FILES = ".*article-(04|05|07|17|20)-.*";
    private static final Set<String> SHARED = Set.of("Nothing on file decides", "The State is not a party on the day");

    private FourNorms() {
    }

    /** An evaluator by rules, without evidence, which plain Java does not keep either. */
    public static Evaluator byRules(RuleBase rules, NormRegister norms, Parameters parameters) throws IOException {
        Set<String> others = rules.rules().stream().filter(r -> !belongs(r)).map(RuleInfo::name).collect(Collectors.toSet());
        return new Evaluator(rules.without(others).orElseThrow(), alone(norms), parameters, Bounds.USUAL).withoutEvidence();
    }

    private static boolean belongs(RuleInfo rule) {
        return SHARED.contains(rule.name()) || (rule.norms().isEmpty() ? rule.file().matches(FILES) && rule.decides().isEmpty() : rule.norms().stream().anyMatch(PlainJava::judges));
    }

    private static NormRegister alone(NormRegister all) throws IOException {
        Path folder = Files.createTempDirectory("four-norms");
        Path file = folder.resolve("four.yaml");
        try {
            Files.writeString(file, "instrument: { id: FOUR, title: Four norms, force: binding, from: 1999-03-01 }\nnorms:\n" + all.all().stream().filter(n -> PlainJava.judges(n.id()))
                    .map(n -> "  - { id: " + n.id() + ", title: A norm, asks: something, addressee: all, decided: computed, question: \"What of it?\" }\n").collect(Collectors.joining()));
            Problems problems = new Problems();
            NormRegister norms = NormRegister.read(folder, "four-norms", problems);
            if (problems.hasErrors()) {
                throw new IllegalStateException(ProblemText.of(problems.sorted()));
            }
            return norms;
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
