package pacta.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pacta.yaml.Fields;

/** Lines of one dossier that can be read, and yet cannot be meant: the same fact twice, and facts that their source cannot have known. */
final class Slips {

    /** Pages of monitors are edited for some years after the day in their titles. */
    private static final int YEARS_OF_EDITING = 5;

    private final Map<List<Object>, Integer> lines = new HashMap<>();

    void look(Fields line, Fact fact) {
        twice(line, fact);
        List<Source> sources = fact.origin().sources();
        if (!sources.isEmpty() && fact.date().isStated() && sources.stream().allMatch(s -> cannotKnow(s, fact.date()))) {
            line.problem("F019", "date", "this is dated " + fact.date() + ", long after its source came out (" + sources.get(0).published() + ")", "Check the date, and which source it was taken from.");
        }
    }

    private static boolean cannotKnow(Source source, PartialDate date) {
        return source.published().isStated() && date.year() > source.published().latest().getYear() + YEARS_OF_EDITING;
    }

    private void twice(Fields line, Fact fact) {
        // Of cases it is enough that their ids differ.
        Integer first = fact instanceof Case ? null : lines.putIfAbsent(said(fact), line.line());
        if (first != null) {
            line.file().problem("F024", line.line(), 0, "the same fact of the same source is on file in line " + first + " already", "Keep one of them, with both notes.");
        }
    }

    private static List<Object> said(Fact fact) {
        return List.of(fact.getClass(), Written.values(fact), fact.origin().sources());
    }
}
