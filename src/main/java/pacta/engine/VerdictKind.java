package pacta.engine;

import java.util.Arrays;
import java.util.List;

/** What is found of a subject under a norm, gravest first. */
public enum VerdictKind {
    /** A breach is established on the facts. */
    NON_COMPLIANT,
    /** No breach yet; the facts point to one. */
    AT_RISK,
    /** The facts raise a question that only people or the State can settle. */
    CONCERN,
    /** Done, after its deadline. */
    FULFILLED_LATE,
    /** No fact on file decides. */
    UNKNOWN,
    /** The duty is running, its deadline ahead. */
    ON_TRACK,
    COMPLIANT,
    NOT_APPLICABLE,
    /** A rule failed on the facts of this State; the others went on. */
    ERROR;

    /** All of them as files write them. */
    public static final List<String> WRITTEN = Arrays.stream(values()).map(Enum::name).toList();

    /** The word for a failed norm depends on its force; this is the verdict in lower-case words. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
