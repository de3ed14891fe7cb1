package pacta.engine;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Properties of the whole register are costly: with every build each is tried a few times, and once if it is tagged as costly for them, too; with
 * {@code -Djqwik.tries.default=N} so many times.
 */
final class FewTries implements AroundTryHook {

    private static final int FEW = 12;
    private static final Map<Method, Integer> TRIED = new ConcurrentHashMap<>();

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    private static int few(TryLifecycleContext context) {
        return context.targetMethod().isAnnotationPresent(Tag.class) ? 1 : FEW;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters) {
        TryExecutionResult result = tried.execute(parameters);
        boolean enough = TRIED.merge(context.targetMethod(), 1, Integer::sum) >= few(context) && System.getProperty("jqwik.tries.default") == null;
        return enough && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
    }
}
