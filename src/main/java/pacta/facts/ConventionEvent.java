package pacta.facts;

/** An event in the life of the Convention as a whole, such as its adoption. */
public record ConventionEvent(String name, PartialDate date, Origin origin) {
}
