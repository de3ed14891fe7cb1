package pacta.facts;

/** A mined area was found on this day, after the State had reported completion. */
@Fact.Section(value = "minedAreaDiscoveries", says = "A mined area was found on this day, after the State had reported completion.")
public record MinedAreaDiscovery(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
