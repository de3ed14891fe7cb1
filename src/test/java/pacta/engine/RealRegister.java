package pacta.engine;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Origin;
import pacta.facts.State;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** The shipped rules and facts, read once, and other registers made from these. */
final class RealRegister {

    private static final Problems PROBLEMS = new Problems();
    static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);
    static final FactBase FACTS = FactBase.read(Path.of("facts"), PROBLEMS);
    static final RuleBase RULES = rules(Path.of("rules"));
    static final Evaluator EVALUATOR = evaluator(RULES);

    private RealRegister() {
    }

    /** The rules below another folder under the shipped norms and parameters. */
    static RuleBase rules(Path folder) {
        return RuleBase.read(folder, "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(() -> new AssertionError(PROBLEMS.sorted()));
    }

    static Evaluator evaluator(RuleBase rules) {
        return new Evaluator(rules, NORMS, PARAMETERS, Bounds.USUAL);
    }

    static List<String> codes() {
        return FACTS.dossiers().stream().map(d -> d.state().code()).toList();
    }

    /** The shipped register with nothing but these States. */
    static FactBase of(List<String> codes) {
        return of(FACTS.dossiers().stream().filter(d -> codes.contains(d.state().code())).toList(), FACTS);
    }

    /** Other dossiers with what a register holds about all States. */
    static FactBase of(List<Dossier> dossiers, FactBase others) {
        return FactBase.of(dossiers, others.meetings(), others.events(LocalDate.MAX), others.coverage(), others.attestations());
    }

    /** A register in which each State has other facts. */
    static FactBase with(FactBase facts, UnaryOperator<List<Fact>> change) {
        return of(facts.dossiers().stream().map(d -> new Dossier(d.state(), d.names(), d.countedFrom(), change.apply(d.facts()), d.file())).toList(), facts);
    }

    /** The same assertion, of another State or from elsewhere. */
    static Fact copy(Fact fact, String state, Origin origin) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = switch (components[i].getName()) {
                    case "state" -> state;
                    case "origin" -> origin;
                    default -> components[i].getAccessor().invoke(fact);
                };
            }
            return (Fact) fact.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Dossier dossier(String code, List<Fact> facts) {
        List<Fact> own = facts.stream().map(f -> copy(f, code, f.origin())).toList();
        return new Dossier(new State(code, "Land " + code, "", "", "", true), own, "facts/states/" + code + ".yaml");
    }

    /** What one of two evaluations found and the other did not, in words, wherever facts and rules stand; norms that ask all States together are left aside. */
    static List<String> differing(List<Assessment> some, List<Assessment> others) {
        List<String> one = some.stream().filter(a -> !a.state().equals("*")).map(RealRegister::told).toList();
        List<String> other = others.stream().filter(a -> !a.state().equals("*")).map(RealRegister::told).toList();
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(Set.copyOf(other));
        return Stream.concat(one.stream().map(t -> "- " + t), other.stream().map(t -> "+ " + t)).filter(t -> !shared.contains(t.substring(2))).toList();
    }

    private static String told(Assessment a) {
        return String.join("\n  ", a.id(), a.subjectName(), a.norm() + " " + a.force() + " " + a.verdict() + " " + a.basis() + " " + a.severity() + " since " + a.since() + " overdue " + a.daysOverdue(),
                a.message(), joined(a.otherReasons(), o -> o.verdict() + " " + o.message() + " " + o.rule().name()), String.join(", ", a.followUps()), joined(a.evidence(), RealRegister::told));
    }

    private static String told(Evidence e) {
        return e.type() + " " + e.says() + " " + e.origin().sources() + " " + e.origin().note() + " " + e.origin().file() + " " + e.rule() + " [" + joined(e.because(), RealRegister::told) + "]";
    }

    private static <T> String joined(List<T> list, Function<T, String> words) {
        return list.stream().map(words).collect(Collectors.joining("\n    "));
    }
}
