package pacta.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.base.base.ClassObjectType;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
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
        for (Gate gate : gates.computeIfAbsent(fact.getClass(), this::gates)) {
            if (gate.letsIn(fact)) {
                return true;
            }
        }
        return false;
    }

    private List<Gate> gates(Class<?> type) {
        return ((InternalKnowledgeBase) base).getRete().getObjectTypeNodes().stream().filter(node -> ((ClassObjectType) node.getObjectType()).getClassType().isAssignableFrom(type))
                .map(node -> Gate.of(node, type)).toList();
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
