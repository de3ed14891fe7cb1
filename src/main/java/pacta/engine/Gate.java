package pacta.engine;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.mvel.MVELConstraint;

/**
 * What the conditions on one type of fact begin with. Where all of them first ask for texts, as in {@code Standing( norm == "A", … )} and {@code Standing( norm in ( "B", "C" ), … )}, a fact
 * with none of these need not be put into a session: no condition can be about it. True and false are taken like texts.
 *
 * @param open whether everything is let in, as some condition begins otherwise
 * @param texts for each field that conditions begin with, the texts that they ask for
 */
record Gate(boolean open, Map<Method, Set<String>> texts) {

    private static final Gate OPEN = new Gate(true, Map.of());
    /** As Drools writes “is” and “in” between a field and texts. Anything else opens the gate. */
    private static final Pattern EQUAL = Pattern.compile("(\\w+) == (?:\"([^\"\\\\]*)\"|(true|false))");
    private static final Pattern ONE_OF = Pattern.compile("(\\w+) == (?:\"[^\"\\\\]*\"|true|false)(?: \\|\\| \\1 == (?:\"[^\"\\\\]*\"|true|false))*");

    /** What the conditions on a node let in of one type, which may be narrower than the node's. */
    static Gate of(ObjectTypeNode node, Class<?> type) {
        Map<Method, Set<String>> texts = new HashMap<>();
        for (ObjectSink sink : node.getObjectSinkPropagator().getSinks()) {
            if (!(sink instanceof AlphaNode alpha && alpha.getConstraint() instanceof MVELConstraint first && ONE_OF.matcher(first.getExpression()).matches() && add(first.getExpression(), type, texts))) {
                return OPEN;
            }
        }
        return new Gate(false, texts);
    }

    private static boolean add(String condition, Class<?> type, Map<Method, Set<String>> texts) {
        Matcher equal = EQUAL.matcher(condition);
        while (equal.find()) {
            try {
                Method field = type.getMethod(equal.group(1));
                if (field.getReturnType() != String.class && field.getReturnType() != boolean.class) {
                    return false;
                }
                texts.computeIfAbsent(field, f -> new HashSet<>()).add(equal.group(2) != null ? equal.group(2) : equal.group(3));
            } catch (NoSuchMethodException e) {
                return false;
            }
        }
        return true;
    }

    boolean letsIn(Object fact) {
        if (open) {
            return true;
        }
        for (Map.Entry<Method, Set<String>> field : texts.entrySet()) {
            if (field.getValue().contains(value(field.getKey(), fact))) {
                return true;
            }
        }
        return false;
    }

    private static String value(Method field, Object fact) {
        try {
            return String.valueOf(field.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record component can be read", e);
        }
    }
}
