package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.scenario.ScenarioRunner;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** What is checked in for editors fits what the program makes and reads. */
class EditorConfigurationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)}");

    @TempDir
    private Path folder;

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(Files.readString(Path.of(".vscode", name)));
    }

    @Test
    void each_schema_is_mapped_to_the_files_that_it_describes() throws IOException {
        Map<String, String> mapped = new LinkedHashMap<>();
        json("settings.json").get("yaml.schemas").properties().forEach(e -> mapped.put(e.getKey(), e.getValue().asText()));

        assertThat(mapped).isEqualTo(Stream.of(Schemas.values()).collect(Collectors.toMap(s -> "./" + s.file(), Schemas::glob)));
    }

    @Test
    void rules_have_the_language_that_a_recommended_extension_brings() throws IOException {
        assertThat(json("settings.json").at("/files.associations/*.drl").asText()).isEqualTo("drools");
        assertThat(json("extensions.json").get("recommendations")).extracting(JsonNode::asText).contains("redhat.vscode-yaml", "jim-moody.drools");
    }

    @Test
    void nothing_of_the_configuration_is_ignored_by_git() throws IOException {
        assertThat(Files.readAllLines(Path.of(".gitignore"))).noneMatch(l -> l.contains(".vscode"));
    }

    private static Map<String, JsonNode> snippets(String language) throws IOException {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        json("drl.code-snippets").properties().forEach(e -> {
            if (List.of(e.getValue().get("scope").asText().split(",")).contains(language)) {
                found.put(e.getKey(), e.getValue());
            }
        });
        return found;
    }

    /** The snippet as an editor writes it when nobody types over its placeholders. */
    private static String filled(JsonNode snippet) {
        String body = StreamSupport.stream(snippet.get("body").spliterator(), false).map(l -> l.asText() + "\n").collect(Collectors.joining());
        return PLACEHOLDER.matcher(body).replaceAll(m -> Matcher.quoteReplacement(m.group(1))).replaceAll("\\\\([$}\\\\])", "$1");
    }

    @Test
    void there_is_a_snippet_for_each_of_the_eight_patterns() throws IOException {
        assertThat(snippets("drools").values()).extracting(s -> s.get("prefix").asText()).doesNotHaveDuplicates()
                .contains("rule", "pattern-deadline", "pattern-repeated", "pattern-threshold", "pattern-trend", "pattern-exception", "pattern-composite", "pattern-activity", "pattern-collective");
    }

    @Test
    void every_snippet_is_a_rule_that_compiles_among_ours_or_a_condition_of_one() throws IOException {
        copyRules();
        int number = 0;
        for (JsonNode snippet : snippets("drools").values()) {
            String text = filled(snippet);
            String rule = text.startsWith("rule ") ? text : "rule \"Condition " + number + " of a snippet holds\"\nwhen\n    AsOf( $today : date )\n    StateParty( $state : state )\n" + text
                    + "then\n    belongs( drools, $state, \"of a snippet\" )\nend\n";
            Files.writeString(folder.resolve("rules/snippet" + number++ + ".drl"), "package rules\ndialect \"mvel\"\n\n" + rule);
        }

        Problems problems = new Problems();
        RuleBase.read(folder.resolve("rules"), "rules", NormRegister.read(folder.resolve("rules/register"), "rules/register", problems),
                Parameters.read(folder.resolve("rules/parameters.yaml"), "rules/parameters.yaml", problems), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(number).isGreaterThanOrEqualTo(15);
    }

    private void copyRules() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path p : walk.filter(f -> f.toString().endsWith(".drl") || f.toString().endsWith(".yaml")).toList()) {
                Files.createDirectories(folder.resolve(p).getParent());
                Files.copy(p, folder.resolve(p));
            }
        }
    }

    @Test
    void the_snippet_of_a_scenario_passes_in_a_file_with_the_usual_common_facts() throws IOException {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow();
        Files.writeString(folder.resolve("x.test.yaml"), "common:\n  events:\n    - { name: fortieth deposit, date: 1998-09-16 }\n  consents:\n    - { date: 2003-09-25, act: accession }\nscenarios:\n"
                + filled(snippets("yaml").get("Scenario")));

        List<Scenario> scenarios = new ScenarioReader(rules.rules().stream().map(RuleInfo::name).collect(Collectors.toSet()), norms.ids(), problems).read(folder, "x");
        ScenarioRunner runner = new ScenarioRunner(new Evaluator(rules, norms, parameters, Bounds.USUAL));
        assertThat(problems.sorted()).isEmpty();
        assertThat(scenarios).hasSize(2).allSatisfy(s -> assertThat(runner.run(s).failures()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"R012, 3, 7, error", "L004, 3, 7, warning", "R012, 3, 0, error"})
    void the_task_turns_each_problem_into_one_mark_at_its_place(String code, int line, int column, String severity) throws IOException {
        Problem problem = new Problem(code, "rules/convention/x.drl", line, column, "    Remarkk()", "there is no type “Remarkk”: write another", "Did you mean Remark?");
        List<String> marks = new ArrayList<>();
        for (String printed : problem.inWordsWithCode().lines().toList()) {
            for (JsonNode matcher : json("tasks.json").at("/tasks/0/problemMatcher")) {
                JsonNode pattern = matcher.get("pattern");
                Matcher found = Pattern.compile(pattern.get("regexp").asText()).matcher(printed);
                if (found.find()) {
                    marks.add(Stream.of("file", "line", "column", "code", "message").map(part -> String.valueOf(found.group(pattern.get(part).asInt()))).collect(Collectors.joining("|")) + "|" + matcher.get("severity").asText());
                }
            }
        }

        assertThat(marks).containsExactly("rules/convention/x.drl|3|" + (column == 0 ? "null" : "7") + "|" + (code.isEmpty() ? "null" : code) + "|there is no type “Remarkk”: write another|" + severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "watch"})
    void there_is_a_task_for_each_command_of_the_workshop(String command) throws IOException {
        assertThat(json("tasks.json").get("tasks")).anyMatch(t -> t.get("label").asText().equals(command) && t.get("command").asText().equals("./pacta " + command));
    }
}
