package pacta;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends a property once it has taken its time; {@code -Djqwik.tries.default=10000000 -Dpacta.fuzz.seconds=300} makes that longer, and how many inputs were tried is printed. */
public final class Fuzzing implements AroundTryHook {

    private static final long SECONDS = Long.getLong("pacta.fuzz.seconds", 30);
    private static final Map<Method, Count> COUNTS = new ConcurrentHashMap<>();

    private record Count(long end, int tried) {

        Count next() {
            return new Count(end, tried + 1);
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters) {
        TryExecutionResult result = tried.execute(parameters);
        Count count = COUNTS.merge(context.targetMethod(), new Count(System.nanoTime() + SECONDS * 1_000_000_000L, 1), (old, one) -> old.next());
        boolean over = System.nanoTime() > count.end() && result.isSatisfied();
        if (over && System.getProperty("pacta.fuzz.seconds") != null) {
            System.out.println("fuzz, " + context.targetMethod().getName() + ": " + count.tried() + " inputs");
        }
        return over ? TryExecutionResult.satisfied(true) : result;
    }
}
