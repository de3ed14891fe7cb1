package pacta.engine;

import pacta.facts.Fact;

/** What a fact says, in the words of evidence. */
public final class FactInWords {

    private FactInWords() {
    }

    /** Its contents without State and origin: “held 2,866,818, date 2007”. */
    public static String of(Fact fact) {
        return EvidenceBook.says(fact);
    }

    /** The name of a type in words: “national measure” for {@code NationalMeasure}. */
    public static String type(String name) {
        return EvidenceBook.spaced(name).strip();
    }
}
