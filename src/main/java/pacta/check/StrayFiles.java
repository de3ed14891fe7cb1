package pacta.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pacta.yaml.Folder;
import pacta.yaml.Problems;

/** Names files that look like rules or facts and lie where nobody reads them: what they say would silently not count. */
final class StrayFiles {

    private static final Pattern LOOKS_LIKE_OURS = Pattern.compile(".*\\.(drl|ya?ml)(\\.txt)?");
    private static final Set<String> FACTS = Set.of("sources.yaml", "meetings.yaml", "convention.yaml", "attestations.yaml", "published-figures.yaml");
    private static final Pattern DOSSIER = Pattern.compile("states/[^/]+\\.yaml");
    private static final Pattern RULES = Pattern.compile(".*\\.drl|.*\\.test\\.yaml|parameters\\.yaml|calendar\\.yaml|status\\.yaml|brief\\.yaml|report\\.yaml|register/[^/]+\\.yaml");

    private final Problems problems;

    StrayFiles(Problems problems) {
        this.problems = problems;
    }

    void inRules(Path folder, String name) {
        in(folder, name, path -> RULES.matcher(path).matches(), "Rules end in .drl, scenarios in .test.yaml; norms are in register/*.yaml, parameters in parameters.yaml; calendar.yaml, status.yaml, brief.yaml and report.yaml hold what the commands of that name show.");
    }

    void inFacts(Path folder, String name) {
        in(folder, name, path -> FACTS.contains(path) || DOSSIER.matcher(path).matches(), "Dossiers are in states/*.yaml; the names of the other files are in facts/README.md.");
    }

    void inReviews(Path folder, String name) {
        in(folder, name, path -> path.endsWith(".yaml"), "Decisions on findings end in .yaml.");
    }

    private void in(Path folder, String name, java.util.function.Predicate<String> isRead, String suggestion) {
        for (Path p : Folder.files(folder, name, Integer.MAX_VALUE, "", problems)) {
            String path = folder.relativize(p).toString().replace('\\', '/');
            if (Files.isRegularFile(p) && LOOKS_LIKE_OURS.matcher(path.toLowerCase(Locale.ROOT)).matches() && !isRead.test(path)) {
                problems.add("Y041", name + "/" + path, "nobody reads a file of this name in this place", suggestion);
            }
        }
    }
}
