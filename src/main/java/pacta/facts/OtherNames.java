package pacta.facts;

import java.util.List;

/**
 * How a State is called beside its name.
 *
 * @param inSentences its name as a sentence has it, with an article where one is used: “the Examplian Isles”; empty if it is no other than its name
 * @param alsoKnownAs former and usual names, by which it can be found
 */
public record OtherNames(String inSentences, List<String> alsoKnownAs) {

    static final OtherNames NONE = new OtherNames("", List.of());

    public OtherNames {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }
}
