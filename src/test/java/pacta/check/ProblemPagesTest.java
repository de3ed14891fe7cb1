package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.yaml.Problem;

/** Codes stand in the source as they are raised; each has its page, and each page its code. */
class ProblemPagesTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]\\d{3})\"");
    /** Kinds of problem in data, each of which is raised in one place. */
    private static final Pattern OF_DATA = Pattern.compile("[YFNPSD]\\d{3}");

    private static Map<String, List<String>> raised() throws IOException {
        Map<String, List<String>> out = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path p : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(p)) {
                    CODE.matcher(line).results().forEach(m -> out.computeIfAbsent(m.group(1), c -> new java.util.ArrayList<>()).add(p + ": " + line.strip()));
                }
            }
        }
        return out;
    }

    @Test
    void every_code_that_is_raised_has_a_page_and_every_page_a_code() throws IOException {
        assertThat(raised().keySet()).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(ProblemPages.ofTheProgram().codes());
    }

    @Test
    void no_two_kinds_of_problem_in_data_share_a_code() throws IOException {
        assertThat(raised()).allSatisfy((code, places) -> {
            if (OF_DATA.matcher(code).matches()) {
                assertThat(places).as(code).hasSize(1);
            }
        });
    }

    @Test
    void every_kind_of_problem_in_data_has_an_example_that_raises_it() throws IOException {
        Set<String> data = raised().keySet().stream().filter(c -> OF_DATA.matcher(c).matches()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> examples = CorpusCase.names().stream().map(n -> n.substring(0, 4)).filter(c -> OF_DATA.matcher(c).matches()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(examples).isEqualTo(data);
    }

    @Test
    void a_page_is_short_and_shows_the_bad_and_the_good_form_and_why() {
        assertThat(ProblemPages.ofTheProgram().all()).allSatisfy(p -> {
            assertThat(p.text()).startsWith(p.code() + " " + p.title() + "\n").contains("\nBad:\n", "\nGood:\n", "\nWhy: ");
            assertThat(p.title()).isNotBlank().doesNotEndWith(".");
            assertThat(p.text().lines().count()).isLessThanOrEqualTo(25);
            assertThat(p.text().lines()).allMatch(l -> l.length() <= 100);
        });
    }

    @Test
    void no_two_pages_have_the_same_title() {
        assertThat(ProblemPages.ofTheProgram().all()).extracting(ProblemPage::title).doesNotHaveDuplicates();
    }

    private static List<String> examples(String code, String from, String to) {
        String text = ProblemPages.ofTheProgram().page(code).orElseThrow().text();
        return text.substring(text.indexOf(from), text.indexOf(to)).lines().filter(l -> l.startsWith("    ")).map(String::strip).toList();
    }

    private static List<String> codesOf(Path folder, String condition) throws IOException {
        SmallProject project = new SmallProject(folder).write(SmallProject.RULES, SmallProject.noMines() + """
                rule "The example of the page"
                    @norm( "N 1" )
                when
                    AsOf( $day : date )
                    State( $state : code, $day.year > 1999 )
                    Parameter( id == "limit" )
                    %s
                then
                    concern( drools, $state, "It is so." )
                end
                """.formatted(condition));
        return new Check(project.path("rules"), project.path("facts")).run().problems().stream().filter(p -> !p.isAdvice()).map(Problem::code).toList();
    }

    @Test
    void the_bad_form_of_a_mistyped_comparison_raises_it_and_the_good_form_passes(@TempDir Path folder) throws IOException {
        assertThat(examples("R012", "Bad:", "Good:")).hasSize(4).allSatisfy(c -> assertThat(codesOf(folder, c)).as(c).containsOnly("R012"));
        assertThat(examples("R012", "Good:", "Why:")).hasSize(4).allSatisfy(c -> assertThat(codesOf(folder, c)).as(c).isEmpty());
    }
}
