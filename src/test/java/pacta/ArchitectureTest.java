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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("pacta");

    /** From the bottom to the top: what stands further right may use what stands further left, never the reverse. */
    private static final List<String> PACKAGES = List.of("yaml", "facts", "norms", "language", "engine", "findings", "review", "explain", "diff", "scenario", "handbook", "mutation", "backtest", "calendar", "status", "meeting", "office", "workbook", "brief", "lint",
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

    /** The law is data: no norm's id, no State's code and no State's name in the program. */
    @Test
    void the_program_names_no_norm_and_no_state() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> dossiers = Files.list(Path.of("facts/states"))) {
            for (Path p : dossiers.toList()) {
                names.add(p.getFileName().toString().replace(".yaml", ""));
                Files.readAllLines(p).stream().filter(l -> l.startsWith("name: ")).map(l -> l.substring(6).replace("\"", "").strip()).forEach(names::add);
            }
        }
        Pattern norm = Pattern.compile("\\b(APMBC|CAP|CD|ICBL|ICRC|Article) \\d");
        Pattern state = Pattern.compile("\\b(" + String.join("|", names.stream().map(Pattern::quote).toList()) + ")\\b");
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path p : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                int number = 0;
                for (String line : Files.readAllLines(p)) {
                    number++;
                    boolean comment = line.strip().startsWith("*") || line.strip().startsWith("/**") || line.strip().startsWith("//");
                    if (!comment && (norm.matcher(line).find() || state.matcher(line).find())) {
                        found.add(p + ":" + number + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }
}
