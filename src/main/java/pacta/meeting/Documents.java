package pacta.meeting;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pacta.facts.Source;

/**
 * Documents by number, in the order in which they come up. A register is written by many hands and may hold a document twice, under two addresses or two titles: it has one number. Two entries are the
 * same document if they came out at the same time and have the same title, whatever its signs, or the same address, however it is written.
 */
public final class Documents {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Source> all = new ArrayList<>();

    /** The number of a document, from 1. */
    public int number(Source source) {
        List<String> names = names(source);
        int number = names.stream().map(numbers::get).filter(Objects::nonNull).findFirst().orElseGet(() -> {
            all.add(source);
            return all.size();
        });
        names.forEach(n -> numbers.putIfAbsent(n, number));
        return number;
    }

    /** Each document as it came up first, in the order of the numbers. */
    public List<Source> all() {
        return List.copyOf(all);
    }

    private static List<String> names(Source s) {
        String when = "|" + s.published();
        Stream<String> address = s.url().isBlank() ? Stream.of() : Stream.of("address " + plain(s.url()) + when);
        return Stream.concat(Stream.of("id " + s.id(), "title " + s.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + when), address).toList();
    }

    /** An address without what can be written in two ways. */
    private static String plain(String url) {
        String text = url;
        try {
            text = URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that stands for itself: the address is taken as it is.
        }
        return text.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", "");
    }
}
