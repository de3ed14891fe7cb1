package pacta.facts;

/**
 * A source that claims to be complete on a topic either lists this State or does not: the world is closed there.
 *
 * @param topic what the source is complete about, in the words of {@code convention.yaml}
 * @param listed whether the State is on the source's list
 */
public record Coverage(String state, PartialDate date, String topic, boolean listed, Origin origin) implements Fact {
}
