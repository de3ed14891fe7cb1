package pacta.baseline;

import pacta.engine.VerdictKind;

/** A norm applied to one State Party: its questions from the gravest to the lightest; the first that is answered with yes decides. */
interface Judgement {

    /** The day on which the duty first asks for anything has not come. */
    default boolean asksNothingYet() {
        return false;
    }

    /** The duty was due and is not fulfilled. */
    boolean isBreached();

    /** The duty is not due yet, and the facts point to a breach. */
    default boolean isAtRisk() {
        return false;
    }

    /** The facts raise a question that people must settle. */
    boolean isInQuestion();

    /** Fulfilled, after the day on which it was due. */
    boolean isFulfilledLate();

    /** What is on file once decided, and is too old to do so today. */
    default boolean isOutOfDate() {
        return false;
    }

    /** The duty is running, its day ahead. */
    boolean isRunning();

    boolean isFulfilled();

    default VerdictKind verdict() {
        if (asksNothingYet()) {
            return VerdictKind.NOT_APPLICABLE;
        }
        if (isBreached()) {
            return VerdictKind.NON_COMPLIANT;
        }
        if (isAtRisk()) {
            return VerdictKind.AT_RISK;
        }
        if (isInQuestion()) {
            return VerdictKind.CONCERN;
        }
        if (isFulfilledLate()) {
            return VerdictKind.FULFILLED_LATE;
        }
        if (isOutOfDate()) {
            return VerdictKind.UNKNOWN;
        }
        if (isRunning()) {
            return VerdictKind.ON_TRACK;
        }
        return isFulfilled() ? VerdictKind.COMPLIANT : VerdictKind.UNKNOWN;
    }
}
