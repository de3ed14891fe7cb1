package pacta.facts;

/** A State, party or not; by its ISO 3166 alpha-3 code. */
public record State(String code, String name, String officialName, String region, String subregion, boolean unMember) {
}
