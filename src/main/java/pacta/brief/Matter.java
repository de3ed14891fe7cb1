package pacta.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.findings.Review;
import pacta.findings.Reviews;

/**
 * What is found of one State, once: several norms often ask the same, and the same sentence then answers all of them.
 *
 * @param findings those with the same sentence, the first of the agenda first; never empty
 */
record Matter(List<Assessment> findings) {

    Matter {
        findings = List.copyOf(findings);
    }

    /** A finding that somebody decided on stands alone, with what was decided. */
    static List<Matter> of(List<Assessment> inOrder, Reviews reviews) {
        Map<String, List<Assessment>> same = inOrder.stream().collect(Collectors.groupingBy(
                a -> reviews.on(a.id()).equals(Review.NONE) ? a.subject() + "|" + a.verdict() + "|" + a.message() : a.id(), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(Matter::new).toList();
    }

    Assessment first() {
        return findings.get(0);
    }

    String state() {
        String name = first().subjectName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    boolean isCase() {
        return first().subject().contains("#");
    }

    /** All the norms that the sentence answers. */
    String norms(Telling telling) {
        return findings.stream().map(telling::norm).distinct().collect(Collectors.joining("; "));
    }

    /** A failed norm has another word by its force, so there can be more than one. */
    String standing() {
        return findings.stream().map(Telling::standing).distinct().collect(Collectors.joining("; "));
    }

    /** What is the same of several States. */
    String kind() {
        return findings.stream().map(a -> a.norm() + "|" + a.verdict() + "|" + a.rule().name()).collect(Collectors.joining("|"));
    }
}
