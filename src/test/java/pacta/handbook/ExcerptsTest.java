package pacta.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problems;

/** The rules that rules/README.md shows are those of the files that it names, with their scenarios. */
class ExcerptsTest {

    private static final Path GUIDE = Path.of("rules/README.md");
    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final List<RuleInfo> RULES = RuleBase.read(Path.of("rules"), "rules", NORMS, Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS), PROBLEMS)
            .orElseThrow(() -> new AssertionError(PROBLEMS.sorted())).rules();
    private static final Set<String> NAMES = RULES.stream().map(RuleInfo::name).collect(Collectors.toSet());
    private static final List<Scenario> SCENARIOS = new ScenarioReader(NAMES, NORMS.ids(), PROBLEMS).read(Path.of("rules"), "rules");

    private final Excerpts excerpts = new Excerpts(RULES, SCENARIOS);

    @Test
    void the_rules_that_the_guide_shows_are_those_of_their_files() throws Exception {
        String guide = Files.readString(GUIDE);

        assertThat(guide).as("write it again with: ./pacta vocabulary --write").isEqualTo(excerpts.in(guide));
    }

    @Test
    void each_of_the_eight_patterns_shows_a_rule_with_both_its_scenarios_and_what_to_change() throws Exception {
        String gallery = Files.readString(GUIDE).split("\n## Eight patterns\n")[1].split("\n## ")[0];
        List<String> patterns = List.of(gallery.split("\n### "));

        assertThat(patterns.stream().skip(1).map(p -> p.lines().findFirst().orElse(""))).containsExactly("Deadline", "Repeated duty", "Threshold", "Trend", "Exception", "Composite", "Activity", "Collective");
        assertThat(patterns.subList(1, patterns.size())).allSatisfy(p -> assertThat(p).contains("\nIt fires in [“", "\nIt is narrowly missed in [“", "\nend\n```\n", "**To make your own:**"));
    }

    @Test
    void every_link_of_the_guide_leads_to_a_file_and_to_the_line_that_it_names() throws Exception {
        Matcher link = Pattern.compile("\\[([^]]+)]\\(([^)#]+)(?:#L(\\d+))?").matcher(Files.readString(GUIDE));
        int lines = 0;
        while (link.find()) {
            Path target = Path.of("rules").resolve(link.group(2));
            assertThat(target).exists();
            if (link.group(3) != null) {
                String line = Files.readAllLines(target).get(Integer.parseInt(link.group(3)) - 1);
                assertThat(line).contains(link.group(2).endsWith(".drl") ? "rule \"" : link.group(1).replaceAll("[“”]", ""));
                lines++;
            }
        }
        assertThat(lines).isGreaterThanOrEqualTo(24);
    }

    @Test
    void the_scenario_beside_the_rule_is_preferred_to_others_that_fire_it() throws Exception {
        assertThat(excerpts.in("<!-- rule: An activity of the last months is on file -->\n<!-- end -->")).contains("\nIt fires in [“").contains("](reported-activities.test.yaml#L").doesNotContain("maputo");
    }

    @Test
    void a_text_that_names_a_rule_that_is_gone_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> excerpts.in("<!-- rule: The initial report was submited late -->\n<!-- end -->\n")).isInstanceOf(Excerpts.Unknown.class)
                .hasMessageStartingWith("there is no rule “The initial report was submited late”. Did you mean The initial report was submitted late");
    }

    @Test
    void a_text_without_excerpts_stays_as_it_is() throws Exception {
        assertThat(excerpts.in("Nothing here.\n")).isEqualTo("Nothing here.\n");
    }
}
