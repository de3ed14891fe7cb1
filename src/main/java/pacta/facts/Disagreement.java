package pacta.facts;

/**
 * Sources answer one question about a State differently.
 *
 * @param type the type of fact, as in rules
 * @param standing the assertion that rules see, from the best source
 * @param other an assertion of a lesser source that cannot be true at the same time
 */
public record Disagreement(String state, String type, Fact standing, Fact other) {

    public PartialDate getStandingDate() {
        return standing.date();
    }

    public PartialDate getOtherDate() {
        return other.date();
    }
}
