package pacta.facts;

/** A fact that says whether a measure was in place on a day. Rules match it across all subjects. */
public interface Measure {

    PartialDate date();

    /** What was or was not in place, in the words of the fact's type. */
    String measure();

    /** How far it was in place: “in place”, “insufficient” or “missing”. */
    String extent();
}
