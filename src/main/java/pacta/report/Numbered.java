package pacta.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.facts.Origin;
import pacta.facts.Source;
import pacta.report.Page.Ref;
import pacta.report.Page.Sources;

/** The documents that the page names, numbered in the order in which they come up. */
final class Numbered {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    List<Ref> of(Origin origin) {
        return origin.sources().stream().map(this::of).toList();
    }

    Ref of(Source source) {
        sources.putIfAbsent(source.id(), source);
        return new Ref(numbers.computeIfAbsent(source.id(), id -> numbers.size() + 1), source.title());
    }

    Sources all() {
        return new Sources(sources.values().stream()
                .map(s -> new Sources.Listed(numbers.get(s.id()), s.title(), s.published().isStated() ? s.published().inWords() : "", s.url().matches("https?://[^\\s\"'<>]+") ? s.url() : "")).toList());
    }
}
