package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.engine.RuleVocabulary;
import pacta.language.Rule;
import pacta.language.RuleChecker;
import pacta.language.RuleReader;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** A few rules in a text, read against a small register: a binding treaty with “N 1”, “N 2” and for all States “N 3”, and a plan with “P 1”. */
final class SmallRules {

    private static final String TREATY = """
            instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
            norms:
              - { id: N 1, title: One, asks: "Stock is destroyed within four years.", addressee: all, decided: computed, question: "What of {State}?", addressedTo: in view, followUps: [N 2] }
              - { id: N 2, title: Two, asks: Something, addressee: all, decided: computed, question: "What of {State}?", activities: [promotion] }
              - { id: N 3, title: Three, asks: Something of all, addressee: all, decided: collective, question: "What of all?" }
            """;
    private static final String PLAN = """
            instrument: { id: P, title: A plan, force: commitment, from: 2009-12-04 }
            norms:
              - { id: P 1, title: One, asks: A report, addressee: all, decided: by judgement, judgement: "What of {State}?" }
            """;

    private final Path folder;

    SmallRules(Path folder) {
        this.folder = folder;
    }

    /** Advice with its code, as people read it; of the kinds named only. */
    List<String> advice(String drl, String... codes) {
        return problems(drl, "").stream().filter(p -> codes.length == 0 || Arrays.asList(codes).contains(p.code())).map(p -> p.code() + " " + p.inWords()).toList();
    }

    List<Problem> problems(String drl, String parameters) {
        Problems problems = new Problems();
        NormRegister norms = register(problems);
        RuleReader.Contents file = RuleReader.read("r.drl", drl, problems);
        RuleChecker.check(file, RuleVocabulary.WORDS);
        List<Rule> rules = file.rules();
        Parameters read = Parameters.read(write("parameters.yaml", "parameters: [" + parameters + "]\n"), "parameters.yaml", problems);
        assertThat(problems.sorted()).as("the rules are sound").isEmpty();
        Problems advice = new Problems();
        Lints.of(rules.stream().map(r -> info(r, norms)).toList(), Map.of("r.drl", drl), norms, read, Set.of("adoption"), advice);
        assertThat(advice.sorted()).allMatch(Problem::isAdvice);
        return advice.sorted();
    }

    private NormRegister register(Problems problems) {
        write("register/n.yaml", TREATY);
        write("register/p.yaml", PLAN);
        return NormRegister.read(folder.resolve("register"), "register", problems);
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleInfo info(Rule rule, NormRegister norms) {
        List<String> decided = rule.metadata("norm").isEmpty() ? List.of() : List.of(rule.metadata("norm").split(",\\s*"));
        boolean collective = !decided.isEmpty() && decided.stream().allMatch(n -> norms.find(n).map(Norm::isCollective).orElse(false));
        Sees sees = switch (rule.metadata("sees")) {
            case "all States" -> Sees.ALL_STATES;
            case "both" -> Sees.BOTH;
            case "one State" -> Sees.ONE_STATE;
            default -> collective ? Sees.ALL_STATES : Sees.ONE_STATE;
        };
        return new RuleInfo(rule.name(), "r.drl", rule.place().line(), decided, rule.metadata("decides"), List.of(), rule.metadata("basis"), rule.metadata("severity"), rule.conclusion().verb(), sees,
                rule.text(), rule);
    }

    /** A rule that finds something about stock. */
    static String rule(String metadata, String when, String then) {
        return named("Stock is still held", metadata, when, then);
    }

    static String named(String name, String metadata, String when, String then) {
        return "rule \"" + name + "\"\n" + (metadata.isEmpty() ? "" : "    " + metadata + "\n") + "when\n    " + when + "\nthen\n    " + then + "\nend\n";
    }
}
