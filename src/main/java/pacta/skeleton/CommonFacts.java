package pacta.skeleton;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pacta.scenario.Scenario;
import pacta.yaml.YamlNode.Entry;

/** What is given to every scenario of a file, as it stands there. */
final class CommonFacts {

    private CommonFacts() {
    }

    /** The lines of “common”; nothing if the file has none. */
    static String of(TextFile file, String shown) {
        List<Entry> entries = YamlList.root(file, shown).entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().text().equals("common")) {
                int end = i + 1 < entries.size() ? file.afterText(entries.get(i + 1).key().line()) : file.afterLast();
                return file.lines().subList(entries.get(i).key().line() - 1, end - 1).stream().map(l -> l + "\n").collect(Collectors.joining());
            }
        }
        return "";
    }

    /** The one that most files share. */
    static String usual(RuleSet set) {
        Map<String, Long> counted = new TreeMap<>(set.scenarios().stream().map(Scenario::file).distinct()
                .map(shown -> of(TextFile.read(path(set, shown)), shown)).filter(c -> !c.isEmpty()).collect(Collectors.groupingBy(c -> c, Collectors.counting())));
        return counted.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.<String, Long>comparingByKey().reversed())).map(Map.Entry::getKey).orElse("");
    }

    private static Path path(RuleSet set, String shown) {
        return set.path(shown);
    }
}
