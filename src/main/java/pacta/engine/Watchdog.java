package pacta.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final int RESERVE = 128 * 1024;
    private static final long ROOM_IS_MADE_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final List<MemoryPoolMXBean> LONG_LIVED = longLived();

    private final Bounds bounds;
    private final Map<KieSession, Working> working = new ConcurrentHashMap<>();
    /** Of sessions that have come to their end; the next ones take them. */
    private final Queue<byte[]> reserves = new ConcurrentLinkedQueue<>();
    /** What the session that found the memory full has said. It may get no further with it: to pass it on takes memory as well. */
    private final AtomicReference<EvaluationFailed> told = new AtomicReference<>();
    private volatile boolean ended;
    private final ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());

    /** @param reserve let go when the memory is full, so that there is room to say so */
    private record Working(String subject, ProcessorTime used, Firings fired, AtomicReference<byte[]> reserve) {

        byte[] letGo() {
            return reserve.getAndSet(null);
        }
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

    /** @throws EvaluationFailed if the evaluation was ended while this session waited for its turn */
    void begin(KieSession session, String subject, Firings fired) {
        if (ended) {
            throw new EvaluationFailed("The evaluation was ended.");
        }
        byte[] spare = reserves.poll();
        working.put(session, new Working(subject, ProcessorTime.ofThisThread(), fired, new AtomicReference<>(spare == null ? new byte[RESERVE] : spare)));
    }

    void end(KieSession session) {
        Working done = working.remove(session);
        byte[] spare = done == null ? null : done.letGo();
        if (spare != null) {
            keep(spare);
        }
    }

    private void keep(byte[] spare) {
        try {
            reserves.offer(spare);
        } catch (OutOfMemoryError e) {
            // Then there is one reserve less, and room for what must be said.
            letGoOfReserves();
        }
    }

    /** Takes no memory itself, as {@code clear()} would, which Java writes with a lambda. */
    private void letGoOfReserves() {
        byte[] spare = reserves.poll();
        while (spare != null) {
            spare = reserves.poll();
        }
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
        ended = false;
        told.set(null);
        ForkJoinTask<T> task = pool.submit(work::get);
        long enough = Long.MAX_VALUE;
        while (true) {
            try {
                return whenDone(task);
            } catch (OutOfMemoryError e) {
                letGoOfReserves();
                // This thread needs memory as well. Those that took it get no more either; then they say so and leave room.
                enough = Math.min(enough, System.nanoTime() + ROOM_IS_MADE_WITHIN_NANOS);
                if (System.nanoTime() > enough) {
                    EvaluationFailed known = told.get();
                    if (known != null) {
                        throw known;
                    }
                    throw e;
                }
                Thread.onSpinWait();
            } catch (RuntimeException e) {
                // What is busy cannot be interrupted; what has not begun need not begin.
                ended = true;
                working.clear();
                throw e;
            }
        }
    }

    private <T> T whenDone(ForkJoinTask<T> task) {
        Optional<EvaluationFailed> full = Optional.empty();
        long enough = 0;
        while (true) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                endlessMatching();
                // What is left when the memory was cleared last. The rules at work soon get no memory, and say so themselves. If they do not, they are not waited for: to clear away the last of it takes for ever.
                if (LONG_LIVED.stream().noneMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
                    full = Optional.empty();
                } else if (full.isEmpty()) {
                    enough = System.nanoTime() + ROOM_IS_MADE_WITHIN_NANOS;
                    full = Optional.of(tooMuch());
                }
                if (full.isPresent() && System.nanoTime() > enough) {
                    throw full.get();
                }
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
            EvaluationFailed known = told.get();
            return known == null ? tooMuch() : known;
        }
        return root instanceof EvaluationFailed failed ? failed : cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private void endlessMatching() {
        Duration limit = bounds.time().plus(bounds.time());
        working.entrySet().stream().filter(w -> w.getValue().used().soFar().compareTo(limit) > 0).findFirst().ifPresent(w -> {
            throw new EvaluationFailed("The rule “" + busyWith(w) + "” was still looking for matches for " + w.getValue().subject() + " after "
                    + limit.toSeconds() + " seconds; the evaluation was stopped. " + advice());
        });
    }

    /** What a session says that gets no more memory, while it can still be asked what it was busy with. */
    EvaluationFailed tooMuch(KieSession session) {
        Working full = working.get(session);
        letGoOfReserves();
        if (full != null) {
            full.letGo();
        }
        long enough = System.nanoTime() + ROOM_IS_MADE_WITHIN_NANOS;
        while (true) {
            try {
                told.compareAndSet(null, tooMuch());
                return told.get();
            } catch (OutOfMemoryError e) {
                // Another session took the room. It gets no more either, and lets go of its own reserve.
                if (System.nanoTime() > enough) {
                    throw e;
                }
            }
        }
    }

    /** Written without lambdas and, whatever it is compiled with, without {@code +}: Java may prepare those at their first use, which takes memory, and where it gets none never tries again. */
    private EvaluationFailed tooMuch() {
        Map.Entry<KieSession, Working> longest = null;
        for (Map.Entry<KieSession, Working> each : working.entrySet()) {
            if (longest == null || each.getValue().used().soFar().compareTo(longest.getValue().used().soFar()) > 0) {
                longest = each;
            }
        }
        StringBuilder said = new StringBuilder("The memory of ").append(Runtime.getRuntime().maxMemory() / (1024 * 1024)).append(" MB is full");
        if (longest != null) {
            said.append("; the rules were at work on ").append(longest.getValue().subject()).append(", with the rule “").append(busyWith(longest)).append("”");
        }
        return new EvaluationFailed(said.append(". The evaluation was stopped. ").append(advice())
                .append(" If it is the register that has grown, let the command have more memory: _JAVA_OPTIONS=-Xmx2g ./pacta …").toString());
    }

    private static String advice() {
        return "Conditions that have nothing in common match in every combination: compare a field of each with what a condition before it has bound.";
    }

    /** The rule that has fired more often than any does in sound rules, or else the one on top of the agenda. We look at it from outside; if it has just gone, we say so. */
    private String busyWith(Map.Entry<KieSession, Working> session) {
        Firings fired = session.getValue().fired();
        if (fired.all() > bounds.firings() / 4 && fired.of(fired.busiest()) > bounds.firings() / 4) {
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
