package pacta.facts;

/** The State was engaged in an armed conflict from this day. */
@Fact.Section(value = "armedConflicts", says = "The State was engaged in an armed conflict from this day.")
public record ArmedConflict(
        String state,
        PartialDate date,
        @MayBeLeftOut PartialDate ended,
        Origin origin) implements Fact {
}
