package pacta;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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

    @Test
    void arrows_between_packages_go_one_way() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("yaml").definedBy("pacta.yaml").layer("facts").definedBy("pacta.facts").layer("norms").definedBy("pacta.norms")
                .layer("language").definedBy("pacta.language").layer("engine").definedBy("pacta.engine").layer("findings").definedBy("pacta.findings").layer("explain").definedBy("pacta.explain")
                .layer("scenario").definedBy("pacta.scenario").layer("backtest").definedBy("pacta.backtest").layer("whynot").definedBy("pacta.whynot").layer("cli").definedBy("pacta.cli")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("whynot").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("scenario").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("backtest").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("explain").mayOnlyBeAccessedByLayers("whynot", "cli")
                .whereLayer("findings").mayOnlyBeAccessedByLayers("explain", "cli")
                .whereLayer("engine").mayOnlyBeAccessedByLayers("findings", "explain", "scenario", "backtest", "whynot", "cli")
                .whereLayer("language").mayOnlyBeAccessedByLayers("engine", "explain", "scenario", "whynot", "cli")
                .whereLayer("norms").mayOnlyBeAccessedByLayers("engine", "findings", "explain", "scenario", "backtest", "whynot", "cli")
                .check(classes);
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
