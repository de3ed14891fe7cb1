package pacta.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pacta.engine.RuleRun.Failure;
import pacta.facts.Case;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.State;
import pacta.facts.Visible;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;

/** Evaluates every State, each in a session of its own, and then the community of States. */
public final class Evaluator {

    private static final String ALL_STATES = "*";
    private static final int RULES_LEFT_OUT_AT_MOST = 20;

    private final RuleBase rules;
    private final NormRegister norms;
    private final Parameters parameters;
    private final Bounds bounds;
    private final Map<Set<String>, RuleBase> reduced = new ConcurrentHashMap<>();

    public Evaluator(RuleBase rules, NormRegister norms, Parameters parameters, Bounds bounds) {
        this.rules = rules;
        this.norms = norms;
        this.parameters = parameters;
        this.bounds = bounds;
    }

    /**
     * Evaluates the States of a register.
     *
     * @param asOf the day; facts that may lie after it are not seen
     * @param knownBy the day by which sources must have been published; {@link LocalDate#MAX} for all
     */
    public Evaluation evaluate(FactBase facts, LocalDate asOf, LocalDate knownBy) {
        Map<String, String> names = facts.dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name(), (a, b) -> a));
        names.put(ALL_STATES, "the States Parties");
        List<Part> parts = new ArrayList<>(facts.dossiers().parallelStream()
                .map(d -> state(d, facts, asOf, knownBy, names)).toList());
        parts.add(community(facts, asOf, names, parts));
        return gather(asOf, parts);
    }

    private record Part(List<Assessment> assessments, List<Derived> derived, Set<String> fired, List<String> contradictions) {
    }

    private Part state(Dossier dossier, FactBase facts, LocalDate asOf, LocalDate knownBy, Map<String, String> names) {
        State state = dossier.state();
        Visible visible = dossier.asOf(asOf, knownBy);
        List<Object> memory = common(facts, asOf);
        memory.add(state);
        memory.addAll(visible.facts());
        memory.addAll(visible.disagreements());
        memory.addAll(facts.coverage(state.code(), asOf, knownBy));
        List<Duty> duties = norms.inForce(asOf).stream().filter(n -> !n.isCollective() && !n.isDefinition())
                .flatMap(n -> duties(n, state.code(), visible.facts()).stream()).toList();
        memory.addAll(duties);
        return conclude(memory, duties, asOf, names, state.code());
    }

    private static List<Duty> duties(Norm norm, String state, List<Fact> facts) {
        if (!norm.isProcedural()) {
            return List.of(duty(norm, state, ""));
        }
        List<String> types = List.of(norm.caseType().split(",\\s*"));
        return facts.stream().filter(f -> types.contains(f.getClass().getSimpleName()) && f instanceof Case)
                .map(f -> duty(norm, state, ((Case) f).id())).toList();
    }

    private static Duty duty(Norm norm, String state, String caseId) {
        return new Duty(norm.id(), norm.instrument(), state, caseId, norm.decided(), norm.question());
    }

    private Part community(FactBase facts, LocalDate asOf, Map<String, String> names, List<Part> parts) {
        List<Object> memory = common(facts, asOf);
        facts.meetings().stream().filter(m -> !m.date().latest().isAfter(asOf)).forEach(memory::add);
        parts.forEach(p -> memory.addAll(p.assessments()));
        List<Duty> duties = norms.inForce(asOf).stream().filter(Norm::isCollective).map(n -> duty(n, ALL_STATES, "")).toList();
        memory.addAll(duties);
        return conclude(memory, duties, asOf, names, ALL_STATES);
    }

    private List<Object> common(FactBase facts, LocalDate asOf) {
        List<Object> memory = new ArrayList<>();
        memory.add(new AsOf(asOf));
        memory.addAll(parameters.on(asOf));
        memory.addAll(facts.events(asOf));
        return memory;
    }

    /** Runs the rules; a rule that fails on these facts is reported and left out, and the others are run again. */
    private Part conclude(List<Object> memory, List<Duty> duties, LocalDate asOf, Map<String, String> names, String subject) {
        List<Failure> failures = new ArrayList<>();
        RuleRun run = StateSession.run(rules, memory, names, bounds);
        while (run.failure().isPresent()) {
            Set<String> failing = failures.stream().map(Failure::rule).collect(Collectors.toSet());
            Failure failure = named(run.failure().get(), failing, memory, names);
            failures.add(failure);
            if (rules.rule(failure.rule()).isEmpty() || failures.size() > RULES_LEFT_OUT_AT_MOST) {
                throw new EvaluationFailed("The rules could not be evaluated for " + names.getOrDefault(subject, subject) + ": " + failure.reason());
            }
            failing.add(failure.rule());
            run = runWithout(failing, memory, names);
        }
        AssessmentWriter writer = new AssessmentWriter(rules, norms, asOf, names, run.book());
        List<Assessment> out = new ArrayList<>();
        Set<String> contradictions = new TreeSet<>();
        Map<String, List<Verdict>> byDuty = run.derived().stream().filter(Verdict.class::isInstance).map(Verdict.class::cast)
                .collect(Collectors.groupingBy(v -> v.norm() + "|" + v.caseId()));
        Set<String> seen = new HashSet<>();
        for (Duty duty : duties) {
            if (seen.add(duty.norm() + "|" + duty.caseId())) {
                out.add(writer.write(duty, byDuty.getOrDefault(duty.norm() + "|" + duty.caseId(), List.of()), contradictions));
            }
        }
        for (Failure failure : failures) {
            out.add(writer.error(subject, rules.rule(failure.rule()).orElseThrow(), failure.reason()));
        }
        return new Part(out, run.derived(), run.fired(), List.copyOf(contradictions));
    }

    private RuleRun runWithout(Set<String> failing, List<Object> memory, Map<String, String> names) {
        return StateSession.run(reduced.computeIfAbsent(Set.copyOf(failing), f -> rules.without(f).orElseThrow()), memory, names, bounds);
    }

    /** Some errors of Drools do not name their rule; leaving out half of the rules again and again finds it. */
    private Failure named(Failure failure, Set<String> failing, List<Object> memory, Map<String, String> names) {
        if (!failure.rule().isEmpty()) {
            return failure;
        }
        List<String> suspects = rules.rules().stream().map(RuleInfo::name).filter(r -> !failing.contains(r)).toList();
        while (suspects.size() > 1) {
            List<String> half = suspects.subList(0, suspects.size() / 2);
            Set<String> leftOut = new HashSet<>(failing);
            leftOut.addAll(half);
            boolean stillFails = runWithout(leftOut, memory, names).failure().filter(f -> f.reason().equals(failure.reason())).isPresent();
            suspects = stillFails ? suspects.subList(suspects.size() / 2, suspects.size()) : half;
        }
        return new Failure(suspects.isEmpty() ? "" : suspects.get(0), failure.reason());
    }

    private static Evaluation gather(LocalDate asOf, Collection<Part> parts) {
        List<Assessment> assessments = parts.stream().flatMap(p -> p.assessments().stream())
                .sorted(Comparator.comparing(Assessment::id)).toList();
        List<Group> groups = parts.stream().flatMap(p -> p.derived().stream()).filter(Group.class::isInstance).map(Group.class::cast)
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::state)).toList();
        List<Deadline> deadlines = parts.stream().flatMap(p -> p.derived().stream()).filter(Deadline.class::isInstance).map(Deadline.class::cast)
                .sorted(Comparator.comparing(Deadline::state).thenComparing(Deadline::norm).thenComparing(Deadline::date)).toList();
        Set<String> fired = parts.stream().flatMap(p -> p.fired().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<String> contradictions = parts.stream().flatMap(p -> p.contradictions().stream()).sorted().toList();
        return new Evaluation(asOf, assessments, groups, deadlines, fired, contradictions);
    }
}
