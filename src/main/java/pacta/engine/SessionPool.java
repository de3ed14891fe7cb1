package pacta.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.mvel.MVELConstraint;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules, and the sessions over them. To empty a session takes far less than to make one, so a session that came to its end is used again; one in
 * which a rule failed is not, as nobody knows what it left behind. Drools has a pool of its own, which takes those back as well.
 */
final class SessionPool {

    /** Sessions in use, by all pools. Anything but zero after an evaluation is a leak. */
    static final AtomicInteger OPEN = new AtomicInteger();

    private final KieBase base;
    private final Deque<KieSession> idle = new ArrayDeque<>();

    private final Map<Class<?>, List<Gate>> gates = new ConcurrentHashMap<>();

    SessionPool(KieBase base) {
        this.base = base;
    }

    /** Whether any condition may be about this fact; one that none can be about need not be put in. */
    boolean looksAt(Object fact) {
        return gates.computeIfAbsent(fact.getClass(), this::gates).stream().anyMatch(gate -> gate.letsIn(fact));
    }

    private List<Gate> gates(Class<?> type) {
        return ((InternalKnowledgeBase) base).getRete().getObjectTypeNodes().stream().filter(node -> ((ClassObjectType) node.getObjectType()).getClassType().isAssignableFrom(type))
                .map(Gate::of).toList();
    }

    /**
     * What the conditions on one type of fact begin with: {@code Standing( norm == "A", … )} and {@code Standing( norm == "B", … )} let in what has one of these norms.
     *
     * @param texts for each field that conditions first compare with a text, these texts
     */
    private record Gate(Map<ReadAccessor, Set<Object>> texts) {

        private static final Gate OPEN = new Gate(Map.of());

        static Gate of(ObjectTypeNode type) {
            Map<ReadAccessor, Set<Object>> texts = new HashMap<>();
            for (ObjectSink sink : type.getObjectSinkPropagator().getSinks()) {
                if (!(sink instanceof AlphaNode node && node.getConstraint() instanceof MVELConstraint first && isText(first))) {
                    return OPEN;
                }
                texts.computeIfAbsent(first.getFieldExtractor(), field -> new HashSet<>()).add(first.getField().getValue());
            }
            return new Gate(texts);
        }

        private static boolean isText(MVELConstraint condition) {
            return condition.getConstraintType() == ConstraintTypeOperator.EQUAL && condition.getFieldExtractor() != null && condition.getField() != null
                    && condition.getFieldExtractor().getExtractToClass() == String.class && condition.getField().getValue() instanceof String;
        }

        boolean letsIn(Object fact) {
            return this == OPEN || texts.entrySet().stream().anyMatch(f -> f.getValue().contains(f.getKey().getValue(fact)));
        }
    }

    /** An empty session; it is given back or thrown away, or it leaks. */
    KieSession take() {
        OPEN.incrementAndGet();
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return base.newKieSession();
    }

    /** Empties a session that came to its end and keeps it for the next. */
    void giveBack(KieSession session) {
        OPEN.decrementAndGet();
        ((WorkingMemoryEntryPoint) session).reset();
        synchronized (idle) {
            idle.push(session);
        }
    }

    /** Ends a session for good. */
    void throwAway(KieSession session) {
        OPEN.decrementAndGet();
        session.dispose();
    }

    /** Ends the sessions that wait to be used again. */
    void clear() {
        synchronized (idle) {
            idle.forEach(KieSession::dispose);
            idle.clear();
        }
    }

    /** How many sessions wait to be used again. */
    int idle() {
        synchronized (idle) {
            return idle.size();
        }
    }

    /**
     * Takes rules out and puts others in. No session may be in use.
     *
     * @throws DroolsCompiler.Unbuildable if these cannot be built; then the rules are as they were
     */
    void exchange(Collection<String> out, List<RuleDescr> in) throws DroolsCompiler.Unbuildable {
        Collection<KiePackage> packages = DroolsCompiler.packages(in);
        clear();
        gates.clear();
        out.forEach(name -> base.removeRule(DroolsCompiler.PACKAGE, name));
        ((InternalKnowledgeBase) base).addPackages(packages);
    }
}
