package pacta.facts;

/** Whether the State had ever produced anti-personnel mines. */
@Fact.Section(value = "productionStatus", says = "Whether the State had ever produced anti-personnel mines.")
public record ProductionStatus(
        String state,
        PartialDate date,
        @OneOf({"never produced", "former producer", "producer"}) String status,
        Origin origin) implements Fact {
}
