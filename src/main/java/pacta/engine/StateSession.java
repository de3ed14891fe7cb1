package pacta.engine;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import pacta.engine.RuleRun.Failure;

/** One working memory, for one State or for all together, from the first fact to disposal. */
final class StateSession {

    private static final int LOOK_AT_THE_CLOCK_EVERY = 64;
    private static final String KEY = StateSession.class.getName();
    private static final Pattern NAMED = Pattern.compile("\\[Rule \"(.+?)\"");

    private final EvidenceBook book;
    private final StateNames names;

    private StateSession(EvidenceBook book, StateNames names) {
        this.book = book;
        this.names = names;
    }

    static StateSession of(KnowledgeHelper drools) {
        return (StateSession) ((KieSession) drools.getKieRuntime()).getEnvironment().get(KEY);
    }

    /** Runs all rules on the facts. */
    static RuleRun run(SessionPool rules, Collection<?> facts, EvidenceBook book, StateNames names, Bounds bounds, Watchdog watchdog, String subject, Firings fired) {
        StateSession session = new StateSession(book, names);
        KieSession kie = rules.take();
        boolean sound = false;
        try {
            watchdog.begin(kie, subject, fired);
            kie.getEnvironment().set(KEY, session);
            int most = bounds.firings() + facts.size();
            ProcessorTime used = ProcessorTime.ofThisThread();
            boolean[] stopped = {false};
            try {
                facts.stream().filter(rules::looksAt).forEach(kie::insert);
                kie.fireAllRules(match -> {
                    fired.add(match.getRule().getName());
                    if (fired.all() > most || fired.all() % LOOK_AT_THE_CLOCK_EVERY == 0 && used.soFar().compareTo(bounds.time()) > 0) {
                        stopped[0] = true;
                        kie.halt();
                        return false;
                    }
                    return true;
                });
            } catch (RuntimeException e) {
                if (isFull(e)) {
                    throw watchdog.tooMuch(kie);
                }
                return RuleRun.failed(failure(e));
            }
            if (stopped[0]) {
                String busiest = fired.busiest();
                return RuleRun.failed(new Failure(busiest, "it kept firing (" + fired.of(busiest) + " times) until the bound of "
                        + most + " firings or " + bounds.time().toSeconds() + " seconds stopped it"));
            }
            List<Derived> derived = new ArrayList<>();
            for (FactHandle handle : kie.<FactHandle>getFactHandles(Derived.class::isInstance)) {
                List<Match> justifiers = justifiers((InternalFactHandle) handle);
                if (!justifiers.isEmpty()) {
                    Derived conclusion = (Derived) ((InternalFactHandle) handle).getObject();
                    derived.add(conclusion);
                    book.settle(conclusion, justifiers);
                }
            }
            book.close();
            Set<String> standing = new HashSet<>();
            derived.forEach(d -> standing.addAll(session.book.rulesOf(d)));
            sound = true;
            return RuleRun.done(derived, session.book, standing);
        } catch (OutOfMemoryError e) {
            throw watchdog.tooMuch(kie);
        } finally {
            watchdog.end(kie);
            // An idle session must not hold the evidence of the last State.
            kie.getEnvironment().set(KEY, null);
            if (sound) {
                rules.giveBack(kie);
            } else {
                rules.throwAway(kie);
            }
        }
    }

    /** Whether it was memory that ran out, in a conclusion that Drools or MVEL called: they wrap errors like exceptions. */
    static boolean isFull(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** The matches that hold up a conclusion; none for a fact that was put in. */
    private static List<Match> justifiers(InternalFactHandle handle) {
        List<Match> matches = new ArrayList<>();
        if (handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null) {
            for (Object mode = key.getBeliefSet().getFirst(); mode != null; mode = ((SimpleMode) mode).getNext()) {
                matches.add(((LogicalDependency<?>) ((SimpleMode) mode).getObject()).getJustifier());
            }
        }
        return matches;
    }

    private static Failure failure(RuntimeException e) {
        if (e instanceof ConsequenceException c && c.getMatch() != null) {
            return new Failure(c.getMatch().getRule().getName(), reason(e));
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            Matcher named = NAMED.matcher(String.valueOf(t.getMessage()));
            if (named.find()) {
                return new Failure(named.group(1), reason(e));
            }
        }
        return new Failure("", reason(e));
    }

    /** What Drools and Java say of it means nothing to people who write rules; what kind of thing went wrong does. */
    private static String reason(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof DateTimeException) {
                return "a step leads to a day that does not exist, or too far away";
            }
            if (t instanceof ArithmeticException) {
                return "a number is divided by zero, or grows too large";
            }
        }
        return "one of its conditions, or its conclusion, cannot be worked out on these facts";
    }

    void record(Match match) {
        book.record(match);
    }

    StateNames names() {
        return names;
    }

    String nameOf(String state) {
        return names.inSentence(state);
    }
}
