package pacta.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pacta.facts.Source;
import pacta.office.Links;

/** Sources in two cells: all their titles, and the address of the first that has one. */
final class SourceCells {

    private SourceCells() {
    }

    /** @param day as of which they are cited */
    static String titles(List<Source> sources, LocalDate day) {
        return sources.stream().map(s -> s.citedOn(day)).distinct().collect(Collectors.joining("; "));
    }

    /** The first page of the web; else the first address of another kind, which is shown but leads nowhere. */
    static Cell link(List<Source> sources) {
        List<String> urls = sources.stream().map(Source::url).filter(u -> !u.isEmpty()).toList();
        return urls.stream().filter(Links::isPage).findFirst().or(() -> urls.stream().findFirst()).<Cell>map(Cell.Link::new).orElse(Cell.EMPTY);
    }
}
