package pacta.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.engine.RuleRun.Failure;
import pacta.facts.FactBase;
import pacta.facts.State;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;

/** Evaluates every State, each in a session of its own, and then the community of States. */
public final class Evaluator {

    private static final String ALL_STATES = "*";
    private static final int RULES_LEFT_OUT_AT_MOST = 20;
    private static final int DAYS_AT_ONCE = 2;

    private final RuleBase rules;
    private final NormRegister norms;
    private final Parameters parameters;
    private final Bounds bounds;
    private final boolean keepsEvidence;
    private final Watchdog watchdog;
    private final Map<Set<String>, RuleBase> reduced = new ConcurrentHashMap<>();

    public Evaluator(RuleBase rules, NormRegister norms, Parameters parameters, Bounds bounds) {
        this(rules, norms, parameters, bounds, true);
    }

    private Evaluator(RuleBase rules, NormRegister norms, Parameters parameters, Bounds bounds, boolean keepsEvidence) {
        this.rules = rules;
        this.norms = norms;
        this.parameters = parameters;
        this.bounds = bounds;
        this.keepsEvidence = keepsEvidence;
        this.watchdog = new Watchdog(bounds);
    }

    /** One that comes to the same assessments without their evidence, and so knows of the rules that fired only those behind verdicts; for many days in a row. */
    public Evaluator withoutEvidence() {
        return new Evaluator(rules, norms, parameters, bounds, false);
    }

    /**
     * Evaluates the States of a register.
     *
     * @param asOf the day; facts that may lie after it are not seen
     * @param knownBy the day by which sources must have been published; {@link LocalDate#MAX} for all
     */
    public Evaluation evaluate(FactBase facts, LocalDate asOf, LocalDate knownBy) {
        return watchdog.watch(() -> unwatched(facts, asOf, knownBy));
    }

    /**
     * Evaluates the States as of many days, two at a time; of each evaluation only what is made of it is kept. More at a time would take more memory and no less
     * time, as the States of each day are evaluated in parallel, too.
     *
     * @param day the day of an occasion, asked for by any thread as its evaluation begins
     * @param result what is made of an evaluation, by any thread
     * @return the results in the order of the occasions
     */
    public <O, R> List<R> evaluateEach(List<O> occasions, Function<O, LocalDate> day, FactBase facts, LocalDate knownBy, BiFunction<O, Evaluation, R> result) {
        AtomicInteger next = new AtomicInteger();
        Map<Integer, R> results = new ConcurrentSkipListMap<>();
        return watchdog.watch(() -> {
            IntStream.range(0, DAYS_AT_ONCE).parallel().forEach(lane -> {
                for (int i = next.getAndIncrement(); i < occasions.size(); i = next.getAndIncrement()) {
                    O occasion = occasions.get(i);
                    results.put(i, result.apply(occasion, unwatched(facts, day.apply(occasion), knownBy)));
                }
            });
            return List.copyOf(results.values());
        });
    }

    /** Does work that evaluates with this evaluator, and ends it if a rule does not come to an end. */
    <T> T watched(Supplier<T> work) {
        return watchdog.watch(work);
    }

    private Evaluation unwatched(FactBase facts, LocalDate asOf, LocalDate knownBy) {
        StateNames names = StateNames.of(facts);
        Day day = day(facts, asOf, knownBy);
        List<Part> parts = new ArrayList<>(day.dossiers().parallelStream().map(d -> conclude(day.given(d), asOf, names).asOthersNeedIt()).toList());
        parts.add(conclude(day.together(parts, rules.allStates()::looksAt), asOf, names, parts));
        return gather(asOf, parts, outOfForce(asOf, names));
    }

    /** What the rules conclude on each State. */
    List<Part> states(Day day, StateNames names) {
        return day.dossiers().parallelStream().map(d -> conclude(day.given(d), day.asOf(), names)).toList();
    }

    /**
     * What the rules see of one State, or of all together, when they have come to their conclusions.
     *
     * @param subject a State's code, or {@code *}; other States are evaluated only if it is all together
     * @throws java.util.NoSuchElementException if there is no dossier of the State, or it is not counted among all States on the day
     */
    public Memory memory(String subject, FactBase facts, LocalDate asOf, LocalDate knownBy) {
        return watchdog.watch(() -> unwatchedMemory(subject, facts, asOf, knownBy));
    }

    private Memory unwatchedMemory(String subject, FactBase facts, LocalDate asOf, LocalDate knownBy) {
        StateNames names = StateNames.of(facts);
        Day day = day(facts, asOf, knownBy);
        Part part;
        if (subject.equals(ALL_STATES)) {
            List<Part> states = states(day, names);
            part = conclude(day.together(states), asOf, names, states);
        } else {
            part = conclude(day.given(day.dossiers().stream().filter(d -> d.state().code().equals(subject)).findFirst().orElseThrow()), asOf, names);
        }
        List<Object> objects = new ArrayList<>(part.given().memory());
        objects.addAll(part.derived());
        return new Memory(subject, asOf, objects, part.derived(), part.assessments(), part.book(), names);
    }

    /** Whether another evaluator goes by the same norms and parameters, whatever its rules. */
    boolean agreesWith(Evaluator other) {
        return norms == other.norms && parameters == other.parameters;
    }

    boolean hasNormsOf(Evaluator other) {
        return norms == other.norms;
    }

    Bounds bounds() {
        return bounds;
    }

    /** A count of firings that begins at nothing. */
    Firings firings() {
        return new Firings(rules::rule);
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /** What the rules are given on a day. */
    Day day(FactBase facts, LocalDate asOf, LocalDate knownBy) {
        return Day.of(norms, parameters, facts, asOf, knownBy);
    }

    /** What the rules conclude on one State. */
    Part conclude(Given state, LocalDate asOf, StateNames names) {
        return conclude(new Subject(state.subject(), keepsEvidence ? EvidenceBook::ofOneState : EvidenceBook::ofNothing, RuleBase::oneState), state, asOf, names);
    }

    /** What the rules conclude on all States together; the evidence goes on in the States' own parts. */
    Part conclude(Given all, LocalDate asOf, StateNames names, Collection<Part> parts) {
        Map<String, EvidenceBook> books = new HashMap<>();
        parts.forEach(part -> books.put(part.subject(), part.book()));
        return conclude(new Subject(ALL_STATES, () -> keepsEvidence ? EvidenceBook.ofAllStates(books, names) : EvidenceBook.ofNothing(), RuleBase::allStates), all, asOf, names);
    }

    /** Runs the rules; a rule that fails on these facts is reported and left out, and the others are run again. */
    private Part conclude(Subject who, Given given, LocalDate asOf, StateNames names) {
        String subject = who.code();
        List<Object> memory = given.memory();
        List<Failure> failures = new ArrayList<>();
        RuleRun run = StateSession.run(who.rules().apply(rules), memory, who.book().get(), names, bounds, watchdog, names.of(who.code()), firings());
        while (run.failure().isPresent()) {
            Set<String> failing = failures.stream().map(Failure::rule).collect(Collectors.toSet());
            Failure failure = named(who, run.failure().get(), failing, memory, names);
            failures.add(failure);
            if (rules.rule(failure.rule()).isEmpty() || failures.size() > RULES_LEFT_OUT_AT_MOST) {
                throw new EvaluationFailed("The rules could not be evaluated for " + names.inSentence(subject) + ": " + failure.reason());
            }
            failing.add(failure.rule());
            run = runWithout(who, failing, memory, names);
        }
        AssessmentWriter writer = new AssessmentWriter(rules, norms, asOf, names, run.book());
        List<Assessment> out = new ArrayList<>();
        Set<String> contradictions = new TreeSet<>();
        Map<String, List<Verdict>> byDuty = run.derived().stream().filter(Verdict.class::isInstance).map(Verdict.class::cast)
                .collect(Collectors.groupingBy(v -> v.norm() + "|" + v.caseId()));
        Set<String> seen = new HashSet<>();
        for (Duty duty : given.duties()) {
            if (seen.add(duty.norm() + "|" + duty.caseId())) {
                out.add(writer.write(duty, byDuty.getOrDefault(duty.norm() + "|" + duty.caseId(), List.of()), contradictions));
            }
        }
        for (Failure failure : failures) {
            out.add(writer.error(subject, rules.rule(failure.rule()).orElseThrow(), failure.reason()));
        }
        run.book().forget();
        return new Part(given, out, run.derived(), run.book(), run.fired(), List.copyOf(contradictions));
    }

    /** Whom a session is about, and which of the rules run in it. */
    private record Subject(String code, Supplier<EvidenceBook> book, Function<RuleBase, SessionPool> rules) {
    }

    private RuleRun runWithout(Subject who, Set<String> failing, List<Object> memory, StateNames names) {
        // Compiling works in parallel on the threads of the evaluation, so it must not happen inside computeIfAbsent.
        Set<String> key = Set.copyOf(failing);
        RuleBase others = Optional.ofNullable(reduced.get(key)).orElseGet(() -> rules.without(key).orElseThrow());
        reduced.putIfAbsent(key, others);
        return StateSession.run(who.rules().apply(others), memory, who.book().get(), names, bounds, watchdog, names.of(who.code()), firings());
    }

    /** Some errors of Drools do not name their rule; leaving out half of the rules again and again finds it. */
    private Failure named(Subject who, Failure failure, Set<String> failing, List<Object> memory, StateNames names) {
        if (!failure.rule().isEmpty()) {
            return failure;
        }
        List<String> suspects = rules.rules().stream().map(RuleInfo::name).filter(r -> !failing.contains(r)).toList();
        while (suspects.size() > 1) {
            List<String> half = suspects.subList(0, suspects.size() / 2);
            Set<String> leftOut = new HashSet<>(failing);
            leftOut.addAll(half);
            boolean stillFails = runWithout(who, leftOut, memory, names).failure().filter(f -> f.reason().equals(failure.reason())).isPresent();
            suspects = stillFails ? suspects.subList(suspects.size() / 2, suspects.size()) : half;
        }
        return new Failure(suspects.isEmpty() ? "" : suspects.get(0), failure.reason());
    }

    /** A norm outside its window asks nothing of anybody: one assessment for all States says so. */
    List<Assessment> outOfForce(LocalDate asOf, StateNames names) {
        AssessmentWriter writer = new AssessmentWriter(rules, norms, asOf, names, EvidenceBook.ofOneState());
        return norms.all().stream().filter(n -> !n.inForce(asOf) && !n.isDefinition()).map(n -> writer.outOfForce(ALL_STATES, n)).toList();
    }

    private static Evaluation gather(LocalDate asOf, Collection<Part> parts, List<Assessment> outOfForce) {
        List<Assessment> assessments = Assessment.byId(Stream.concat(parts.stream().flatMap(p -> p.assessments().stream()), outOfForce.stream()));
        List<Group> groups = parts.stream().flatMap(p -> p.derived().stream()).filter(Group.class::isInstance).map(Group.class::cast)
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::state)).toList();
        List<Deadline> deadlines = parts.stream().flatMap(p -> p.derived().stream()).filter(Deadline.class::isInstance).map(Deadline.class::cast)
                .sorted(Comparator.comparing(Deadline::state).thenComparing(Deadline::norm).thenComparing(Deadline::date)).toList();
        List<EndOfMembership> ends = parts.stream().flatMap(p -> p.derived().stream()).filter(EndOfMembership.class::isInstance).map(EndOfMembership.class::cast)
                .sorted(Comparator.comparing(EndOfMembership::state).thenComparing(EndOfMembership::id)).distinct().toList();
        List<Figure> figures = parts.stream().flatMap(p -> p.derived().stream()).filter(Figure.class::isInstance).map(Figure.class::cast)
                .sorted(Comparator.comparing(Figure::name).thenComparing(Figure::of)).toList();
        Set<String> fired = parts.stream().flatMap(p -> p.fired().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<String> contradictions = parts.stream().flatMap(p -> p.contradictions().stream()).sorted().toList();
        return new Evaluation(asOf, assessments, groups, deadlines, ends, figures, fired, contradictions);
    }
}
