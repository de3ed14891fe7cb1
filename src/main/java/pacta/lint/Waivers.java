package pacta.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.language.Place;
import pacta.yaml.Problem;

/** Comments that say that something is meant as it stands: {@code // L019 meant: the reason}, in the same line or the line above. */
final class Waivers {

    private static final Pattern WAIVER = Pattern.compile("\\b(L\\d{3})\\s+meant\\b\\s*:?(.*)");

    private final Map<String, List<Waiver>> byFile = new TreeMap<>();

    /** @param about the line that it speaks of */
    private record Waiver(String code, String reason, Place place, int about) {
    }

    Waivers(Map<String, String> texts) {
        texts.forEach((file, text) -> {
            Comments comments = new Comments(text);
            List<Waiver> found = byFile.computeIfAbsent(file, f -> new ArrayList<>());
            comments.byLine().forEach((line, comment) -> waiver(line, comment, comments, text.lines().toList()).ifPresent(found::add));
        });
    }

    /** Whether a comment waives advice. */
    static boolean isOne(String comment) {
        return WAIVER.matcher(comment).find();
    }

    private static Optional<Waiver> waiver(int line, String comment, Comments comments, List<String> lines) {
        Matcher m = WAIVER.matcher(comment);
        if (!m.find()) {
            return Optional.empty();
        }
        int about = line;
        while (comments.isAlone(about) && about < lines.size()) {
            about++;
        }
        int column = lines.get(line - 1).length() - comment.length() + m.start() + 1;
        return Optional.of(new Waiver(m.group(1), m.group(2).strip(), new Place(line, column), about));
    }

    /**
     * The advice that no comment waives, with advice on comments that waive nothing or give no reason.
     *
     * @param given whether advice of a code can be given now; of other comments nothing can be said
     */
    List<Problem> applied(Notes notes, Predicate<String> given) {
        Set<Waiver> used = new HashSet<>();
        List<Problem> out = new ArrayList<>();
        for (Problem p : notes.found().stream().filter(n -> given.test(n.code())).toList()) {
            Optional<Waiver> waiver = byFile.getOrDefault(p.file(), List.of()).stream().filter(w -> w.code().equals(p.code()) && w.about() == p.line()).findFirst();
            waiver.ifPresentOrElse(used::add, () -> out.add(p));
        }
        Set<Problem> before = new HashSet<>(notes.found());
        byFile.forEach((file, all) -> all.forEach(w -> {
            if (!used.contains(w) && given.test(w.code())) {
                notes.add("L026", file, w.place(), "there is no advice " + w.code() + " on this place, so this comment has no effect", "Take it out, or put it into the line above the place.");
            } else if (used.contains(w) && w.reason().isEmpty()) {
                notes.add("L026", file, w.place(), "this comment does not say why", "Write // " + w.code() + " meant: and the reason.");
            }
        }));
        notes.found().stream().filter(p -> !before.contains(p)).forEach(out::add);
        return out;
    }
}
