package pacta.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.YamlNode.Scalar;

/** Words that a file lists at its head, so that a mistyped one is noticed below. Without such a list any word will do. */
record ListedWords(Set<String> words) {

    static ListedWords of(Fields head, String key) {
        return new ListedWords(head.texts(key).stream().map(Scalar::text).collect(Collectors.toSet()));
    }

    boolean lacks(String word) {
        return !words.isEmpty() && !word.isEmpty() && !words.contains(word);
    }

    String suggestion(String word) {
        List<String> near = Nearest.to(word, words);
        return near.isEmpty() ? "Write one of them, or list it there." : Nearest.suggestion(word, words);
    }
}
