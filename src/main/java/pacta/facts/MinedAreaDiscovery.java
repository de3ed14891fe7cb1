package pacta.facts;

/** A mined area was found on this day, after the State had reported completion. */
@Fact.Section(value = "minedAreaDiscoveries", says = "A mined area was found on this day, after the State had reported completion.")
public record MinedAreaDiscovery(
        String state,
        PartialDate date,
        @MayBeLeftOut PartialDate reported,
        @MayBeLeftOut PartialDate destroyed,
        Origin origin) implements Fact {
}
