package pacta.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.engine.VerdictKind;
import pacta.facts.FactBase;

/**
 * Given facts, a day, and what is expected of the rules.
 *
 * @param fires rules that must fire
 * @param misses rules that must not fire, though it takes only little
 */
public record Scenario(String file, int line, String name, LocalDate asOf, FactBase given, List<String> fires, List<String> misses, List<Expected> expected,
        List<ExpectedFigure> figures) {

    /** The made-up State of every scenario. */
    public static final String STATE = "XAA";

    /**
     * A verdict that must come out; what is empty is not compared.
     *
     * @param reasons how many verdicts there are on the norm, the one that stands included; empty if each rule that speaks does so once
     */
    public record Expected(String norm, String caseId, VerdictKind verdict, Optional<String> message, Optional<String> since,
            Optional<Long> daysOverdue, Optional<String> severity, Optional<Long> reasons) {
    }

    boolean expectsNothing() {
        return fires.isEmpty() && misses.isEmpty() && expected.isEmpty() && figures.isEmpty();
    }

    /** A figure over all States that must come out. */
    public record ExpectedFigure(String name, String of, double value, List<String> states) {
    }
}
