package pacta.handbook;

import java.util.List;

/** A part of the vocabulary. */
record Chapter(String title, String about, List<Entry> entries) {

    /**
     * A type of fact, or a few words that belong together.
     *
     * @param section where dossiers list facts of the type; empty if they do not
     * @param type whether it is a type that rules can match
     */
    record Entry(String name, String section, String says, List<Line> lines, boolean type) {
    }

    /**
     * One word.
     *
     * @param form how it is written
     * @param values words that it may hold; empty if any
     */
    record Line(String name, String form, String says, List<String> values) {
    }
}
