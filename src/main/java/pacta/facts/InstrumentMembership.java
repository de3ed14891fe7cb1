package pacta.facts;

/** The State's relation to another instrument on this day. */
@Fact.Section(value = "instrumentMemberships", says = "The State's relation to another instrument on this day.")
public record InstrumentMembership(
        String state,
        PartialDate date,
        @OneOf({"CCW Amended Protocol II", "CCW Protocol V", "CCM", "CRPD"}) String instrument,
        @OneOf({"party", "signatory", "not party"}) String status,
        Origin origin) implements Fact {
}
