package pacta.facts;

/** A transparency report that was submitted, the initial one or a later one. Rules match both with it. */
public interface SubmittedReport {

    String state();

    PartialDate date();
}
