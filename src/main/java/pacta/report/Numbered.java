package pacta.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pacta.facts.Origin;
import pacta.facts.Source;
import pacta.meeting.Documents;
import pacta.office.Links;
import pacta.report.Page.Ref;
import pacta.report.Page.Sources;

/** The documents that the page names, numbered in the order in which they come up. */
final class Numbered {

    private final Documents documents = new Documents();
    private final LocalDate day;

    Numbered(LocalDate day) {
        this.day = day;
    }

    List<Ref> of(Origin origin) {
        return of(origin.sources());
    }

    /** Each document once, also where the register holds it twice. */
    List<Ref> of(Iterable<Source> sources) {
        List<Ref> out = new ArrayList<>();
        for (Source source : sources) {
            int number = documents.number(source);
            if (out.stream().noneMatch(r -> r.number() == number)) {
                out.add(new Ref(number, source.citedOn(day)));
            }
        }
        return out;
    }

    /** Only pages of the web are linked; any other address is shown as it stands. */
    Sources all() {
        return new Sources(documents.all().stream()
                .map(s -> new Sources.Listed(documents.number(s), s.citedOn(day), s.published().isStated() && !s.isLaterThan(day) && !s.title().contains(s.published().inWords()) ? s.published().inWords() : "", s.url(), Links.isPage(s.url()))).toList());
    }
}
