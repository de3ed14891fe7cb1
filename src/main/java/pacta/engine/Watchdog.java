package pacta.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.drools.core.common.InternalAgenda;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.runtime.KieSession;

/**
 * Ends an evaluation in which a session does not come to an end, and names the rule that it is busy with. Between two firings a session stops by itself; but a
 * rule whose conditions match millions of combinations is busy before its first firing, and Drools cannot be interrupted there.
 */
final class Watchdog {

    private static final long LOOK_EVERY_MILLIS = 100;
    /** How full the memory may be after it has been cleared, before we give up rather than wait for ever. */
    private static final double FULL = 0.92;
    private static final List<MemoryPoolMXBean> LONG_LIVED = longLived();

    private final Bounds bounds;
    private final Map<KieSession, Working> working = new ConcurrentHashMap<>();
    private final ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());

    private record Working(String subject, ProcessorTime used, Firings fired) {
    }

    Watchdog(Bounds bounds) {
        this.bounds = bounds;
    }

    private static List<MemoryPoolMXBean> longLived() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP && p.isCollectionUsageThresholdSupported() && p.getUsage().getMax() > 0
                        && (p.getName().contains("Old") || p.getName().contains("Tenured"))).toList();
        pools.forEach(p -> p.setCollectionUsageThreshold((long) (p.getUsage().getMax() * FULL)));
        return pools;
    }

    void begin(KieSession session, String subject, Firings fired) {
        working.put(session, new Working(subject, ProcessorTime.ofThisThread(), fired));
    }

    void end(KieSession session) {
        working.remove(session);
    }

    /**
     * Does the work on threads that end with the program, however it ends.
     *
     * @throws EvaluationFailed if a session takes more than twice the time that it has, or the memory is full
     */
    <T> T watch(Supplier<T> work) {
        if (ForkJoinTask.inForkJoinPool() && ForkJoinTask.getPool() == pool) {
            return work.get();
        }
        ForkJoinTask<T> task = pool.submit(work::get);
        while (true) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                look();
            } catch (ExecutionException e) {
                throw unwrapped(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EvaluationFailed("The evaluation was interrupted.");
            }
        }
    }

    private RuntimeException unwrapped(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof EvaluationFailed) && !(root instanceof OutOfMemoryError)) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return tooMuch();
        }
        return root instanceof EvaluationFailed failed ? failed : cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private void look() {
        Duration limit = bounds.time().multipliedBy(2);
        working.entrySet().stream().filter(w -> w.getValue().used().soFar().compareTo(limit) > 0).findFirst().ifPresent(w -> {
            throw new EvaluationFailed("The rule “" + busyWith(w) + "” was still looking for matches for " + w.getValue().subject() + " after "
                    + limit.toSeconds() + " seconds; the evaluation was stopped. " + advice());
        });
        if (LONG_LIVED.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
            throw tooMuch();
        }
    }

    private EvaluationFailed tooMuch() {
        Optional<Map.Entry<KieSession, Working>> longest = working.entrySet().stream().max(Comparator.comparing(w -> w.getValue().used().soFar()));
        return new EvaluationFailed("The memory of " + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB is full"
                + longest.map(w -> "; the rules were at work on " + w.getValue().subject() + ", with the rule “" + busyWith(w) + "”").orElse("")
                + ". The evaluation was stopped. " + advice());
    }

    private static String advice() {
        return "Conditions that have nothing in common match in every combination: compare a field of each with what a condition before it has bound.";
    }

    /** The rule that has fired more often than any does in sound rules, or else the one on top of the agenda. We look at it from outside; if it has just gone, we say so. */
    private String busyWith(Map.Entry<KieSession, Working> session) {
        Firings fired = session.getValue().fired();
        if (fired.of(fired.busiest()) > bounds.firings() / 4) {
            return fired.busiest();
        }
        try {
            RuleAgendaItem item = ((InternalAgenda) session.getKey().getAgenda()).getAgendaGroupsManager().getMainAgendaGroup().peek();
            return item == null ? "not known" : item.getRule().getName();
        } catch (RuntimeException e) {
            return "not known";
        }
    }
}
