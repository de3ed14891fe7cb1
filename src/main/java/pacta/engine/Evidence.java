package pacta.engine;

import java.util.List;
import pacta.facts.Fact;
import pacta.facts.Origin;

/**
 * What a conclusion rests on: an assertion with its sources, or a derived fact with the rule and the evidence behind it.
 *
 * @param type the type of fact, as rules name it
 * @param says its contents in words
 * @param origin sources and place of an assertion; one without sources or place for a derived fact
 * @param rule the name of the rule that derived it; empty for an assertion
 * @param because what the rule rested on
 */
public record Evidence(String type, String says, Origin origin, String rule, List<Evidence> because) {

    public Evidence {
        because = List.copyOf(because);
    }

    /** An assertion about a State. */
    public static Evidence of(Fact fact) {
        return new Evidence(fact.getClass().getSimpleName(), FactInWords.of(fact), fact.origin(), "", List.of());
    }
}
