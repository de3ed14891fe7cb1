package pacta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("pacta");

    /** From the bottom to the top: what stands further right may use what stands further left, never the reverse. */
    private static final List<String> PACKAGES = List.of("disk", "yaml", "facts", "norms", "language", "engine", "findings", "review", "explain", "diff", "scenario", "handbook", "mutation", "backtest", "calendar", "status", "meeting", "office", "workbook", "brief", "lint",
            "whynot", "skeleton", "history", "impact", "watch", "report", "check", "cli");

    @Test
    void arrows_between_packages_go_one_way() {
        for (int i = 0; i < PACKAGES.size() - 1; i++) {
            String[] above = PACKAGES.subList(i + 1, PACKAGES.size()).stream().map(p -> "pacta." + p).toArray(String[]::new);
            noClasses().that().resideInAPackage("pacta." + PACKAGES.get(i)).should().dependOnClassesThat().resideInAnyPackage(above).allowEmptyShould(true).check(classes);
        }
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(classes.stream().map(c -> c.getPackageName().replace("pacta.", "")).distinct()).isSubsetOf(PACKAGES);
    }

    @Test
    void no_package_depends_on_itself_through_others() {
        slices().matching("pacta.(*)..").should().beFreeOfCycles().check(classes);
    }

    /** The law is data: no norm's id, no State's code and no State's name in the program, its templates and what is shipped with it, not even in a comment. */
    @Test
    void the_program_names_no_norm_and_no_state() throws IOException {
        List<String> instruments = values("rules/register", "id");
        List<String> states = new ArrayList<>(values("facts/states", "state"));
        states.addAll(values("facts/states", "name"));
        Pattern named = Pattern.compile("\\b(?:Article|" + alternatives(instruments) + ")[ -]\\d|\\b(?:" + alternatives(states) + ")\\b");
        List<String> found = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/main/jte", "src/main/resources")) {
            for (Path p : textFiles(Path.of(folder))) {
                int number = 0;
                for (String line : Files.readAllLines(p)) {
                    number++;
                    if (named.matcher(line).find()) {
                        found.add(p + ":" + number + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(instruments).hasSizeGreaterThan(5);
        assertThat(states).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }

    /** What stands behind a key at the beginning of a line, or of an instrument, in the files of a folder. */
    private static List<String> values(String folder, String key) throws IOException {
        Pattern line = Pattern.compile("^(?:  )?" + key + ": \"?([^\"#]+?)\"?\\s*$");
        List<String> out = new ArrayList<>();
        for (Path p : textFiles(Path.of(folder))) {
            Files.readAllLines(p).stream().map(line::matcher).filter(Matcher::find).limit(1).forEach(m -> out.add(m.group(1)));
        }
        return out;
    }

    private static List<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(java|jte|yaml|json|md|txt|css|js|html|xml|properties)")).sorted().toList();
        }
    }

    private static String alternatives(List<String> words) {
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }
}
