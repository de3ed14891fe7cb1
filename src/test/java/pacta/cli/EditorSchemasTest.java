package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pacta.backtest.PublishedFigures;
import pacta.brief.BriefPlan;
import pacta.calendar.Almanac;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.report.ReportPlan;
import pacta.review.DecisionReader;
import pacta.scenario.ScenarioReader;
import pacta.status.StatusPlan;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** The schemas that editors use are checked in as the program makes them, hold for what is shipped, and know the keys that the readers know. */
class EditorSchemasTest {

    /** As editors read YAML 1.2, and as our reader does: “no” is a word. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_KEY = "zzzzzzzzzzzzzzzz";
    private static final String NO_FIELD = "there is no field “";

    @TempDir
    private Path folder;

    private static JsonSchema schema(Schemas schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.text());
    }

    @ParameterizedTest
    @EnumSource(Schemas.class)
    void each_is_checked_in_as_the_program_makes_it(Schemas schema) throws IOException {
        assertThat(Path.of(schema.file())).as("write it again with: ./pacta schema --write").content().isEqualTo(schema.text());
        assertThat(JSON.readTree(schema.text()).path("title").asText()).isNotBlank();
    }

    /** No decision is shipped; what “review add” writes is held against its schema where that is tested. */
    @ParameterizedTest
    @EnumSource(value = Schemas.class, mode = EnumSource.Mode.EXCLUDE, names = "DECISION")
    void every_shipped_file_keeps_to_its_schema(Schemas schema) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:{" + schema.glob() + "," + schema.glob().replace("**/", "") + "}");
        JsonSchema compiled = schema(schema);
        int seen = 0;
        try (Stream<Path> walk = Files.walk(Path.of(schema.file()).getParent())) {
            for (Path p : walk.filter(matcher::matches).toList()) {
                seen++;
                assertThat(compiled.validate(YAML.readTree(Files.readString(p)))).as(p.toString()).isEmpty();
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void every_shipped_yaml_file_has_a_schema() throws IOException {
        List<PathMatcher> known = Stream.of(Schemas.values()).map(s -> FileSystems.getDefault().getPathMatcher("glob:{" + s.glob() + "," + s.glob().replace("**/", "") + "}")).toList();
        try (Stream<Path> walk = Stream.concat(Files.walk(Path.of("rules")), Files.walk(Path.of("facts")))) {
            assertThat(walk.filter(p -> p.toString().endsWith(".yaml"))).allMatch(p -> known.stream().filter(m -> m.matches(p)).count() == 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DOSSIER | { state: XA, name: X }", "DOSSIER | { state: XAA, name: X, consents: [{ date: 2010-02-28, act: purchase, source: m }] }",
        "DOSSIER | { state: XAA, name: X, consents: [{ date: 28 February, act: accession, source: m }] }",
        "MEETINGS | { meetings: [{ id: 1M, title: First, kind: meeting, source: m }] }", "SOURCES | { sources: [{ id: m, title: M }] }",
        "CONVENTION | { coverage: [{ topic: t, date: 2010, listed: [XAA], exceptions: [XAB], source: m }] }",
        "ATTESTATIONS | { attestations: [{ norm: N 1, verdict: UNKNOWN, by: x, date: 2010, until: 2011, reason: r, evidence: e }] }",
        "PUBLISHED_FIGURES | { figures: [{ id: x, asOf: 2010, what: w, value: many, source: s }] }",
        "REGISTER | { instrument: { id: N, title: T, force: strong, from: 1999-03-01 }, norms: [] }",
        "REGISTER | { instrument: { id: N, title: T, force: binding, from: 1999-03-01 }, norms: [{ id: N 1, title: T, asks: a, addressee: all, decided: by judgement, question: q }] }",
        "REGISTER | { instrument: { id: N, title: T, force: binding, from: 1999-03-01 }, norms: [{ id: N 1, title: T, asks: a, addressee: all, decided: computed }] }",
        "PARAMETERS | { parameters: [{ id: p, title: t, unit: days, values: [{ value: few, from: 1999, reference: r, reason: r }] }] }",
        "BRIEF | { speak: [LATE], rest: r }", "BRIEF | { items: [{ norms: [N 1] }], rest: r }", "BRIEF | { speak: [CONCERN] }",
        "DECISION | { finding: XAA, decision: confirmed, reason: r, by: b, on: 2010-12-03, evidence: a, rule: b }",
        "STATUS | { sections: [{ title: t, blocks: [{ shows: everything, title: t }] }] }",
        "REPORT | { chapters: [{ title: t }] }",
        "CALENDAR | { yearly: [{ id: i, from: 2000, day: 30 April, title: t, reference: r }] }",
        "SCENARIOS | { scenarios: [{ name: n, asOf: 2010-01-01, expect: [{ norm: N 1, verdict: GOOD }] }] }",
        "SCENARIOS | { scenarios: [{ name: n, asOf: 2010-01-01, given: { consents: [{ date: 2010, act: accession, source: m }] } }] }",
        "SCENARIOS | { scenarios: [{ name: n }] }",
    })
    void what_the_readers_refuse_is_not_accepted(Schemas schema, String yaml) throws IOException {
        assertThat(schema(schema).validate(YAML.readTree(yaml))).isNotEmpty();
    }

    /** A file with every key of the schema in it: the reader knows each of them. */
    @ParameterizedTest
    @EnumSource(Schemas.class)
    void the_reader_knows_every_key_of_the_schema(Schemas schema) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(schema.text());

        assertThat(read(schema, sample(root, root))).noneMatch(p -> p.message().startsWith(NO_FIELD));
    }

    /** A key that nobody knows, in each mapping of the schema in turn: the reader refuses it, and offers the keys of the schema and no others. */
    @ParameterizedTest
    @EnumSource(Schemas.class)
    void the_schema_knows_every_key_of_the_reader(Schemas schema) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(schema.text());
        List<List<String>> mappings = new ArrayList<>();
        mappings(root, root, List.of(), mappings);
        JsonNode sample = sample(root, root);

        for (List<String> path : mappings) {
            ObjectNode copy = sample.deepCopy();
            ObjectNode at = at(copy, path);
            Set<String> keys = new TreeSet<>();
            at.fieldNames().forEachRemaining(keys::add);
            at.put(NO_KEY, "x");
            assertThat(read(schema, copy)).as(schema + " " + path).filteredOn(p -> p.message().equals(NO_FIELD + NO_KEY + "” here")).singleElement()
                    .extracting(Problem::suggestion).isEqualTo(keys.size() > 30 ? "" : "Write one of: " + String.join(", ", keys) + ".");
        }
        assertThat(mappings).isNotEmpty();
    }

    private static void mappings(JsonNode root, JsonNode schema, List<String> path, List<List<String>> found) {
        JsonNode type = resolved(root, schema);
        if (type.has("properties")) {
            found.add(path);
            type.get("properties").properties().forEach(e -> mappings(root, e.getValue(), with(path, e.getKey()), found));
        } else if (type.path("type").asText().equals("array")) {
            mappings(root, type.get("items"), with(path, "0"), found);
        }
    }

    private static List<String> with(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static ObjectNode at(JsonNode node, List<String> path) {
        JsonNode at = node;
        for (String step : path) {
            at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
        }
        return (ObjectNode) at;
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static JsonNode sample(JsonNode root, JsonNode schema) {
        JsonNode type = resolved(root, schema);
        if (type.has("properties")) {
            ObjectNode out = JSON.createObjectNode();
            type.get("properties").properties().forEach(e -> out.set(e.getKey(), sample(root, e.getValue())));
            return out;
        }
        if (type.path("type").asText().equals("array")) {
            return JSON.createArrayNode().add(sample(root, type.get("items")));
        }
        return JSON.getNodeFactory().textNode(type.has("enum") ? type.get("enum").get(0).asText() : type.toString().contains("A-Z") ? "XAA" : "2010-01-01");
    }

    /** What the program's own reader finds wrong; JSON is YAML, too. */
    private List<Problem> read(Schemas schema, JsonNode content) throws IOException {
        Path facts = Files.createDirectories(folder.resolve("facts"));
        Files.createDirectories(facts.resolve("states"));
        for (String name : List.of("meetings", "sources", "convention")) {
            Files.writeString(facts.resolve(name + ".yaml"), "{}");
        }
        Path file = folder.resolve(schema.glob().replace("**/", "").replace("*.yaml", "XAA.yaml").replace("*.test", "x.test"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, content.toString());
        Problems problems = new Problems();
        switch (schema) {
            case REGISTER -> NormRegister.read(file.getParent(), "rules/register", problems);
            case PARAMETERS -> Parameters.read(file, "rules/parameters.yaml", problems);
            case CALENDAR -> Almanac.read(file, "rules/calendar.yaml", problems);
            case BRIEF -> BriefPlan.read(file, "rules/brief.yaml", problems);
            case DECISION -> new DecisionReader(file.getParent(), "reviews", problems).read();
            case STATUS -> StatusPlan.read(file, "rules/status.yaml", problems);
            case REPORT -> ReportPlan.read(file, "rules/report.yaml", problems);
            case SCENARIOS -> new ScenarioReader(Set.of(), Set.of(), problems).read(file.getParent(), "rules");
            case PUBLISHED_FIGURES -> PublishedFigures.read(file, "facts/published-figures.yaml", problems);
            default -> FactBase.read(facts, problems);
        }
        return problems.sorted();
    }

    @Test
    void a_number_of_a_scenario_that_is_none_is_a_problem_with_its_place() throws IOException {
        assertThat(read(Schemas.SCENARIOS, YAML.readTree("{ scenarios: [{ name: n, asOf: 2010-01-01, expect: [{ norm: N 1, verdict: UNKNOWN, daysOverdue: few }] }] }")))
                .extracting(Problem::message).contains("“daysOverdue”: “few” is not a whole number; write 2866818, without separators or words");
    }

    @Test
    void the_dossiers_schema_is_printed_without_a_name_and_others_with_theirs() {
        assertThat(run("schema")).isEqualTo(Schemas.DOSSIER.text());
        assertThat(run("schema", "scenarios")).isEqualTo(Schemas.SCENARIOS.text());
    }

    @Test
    void they_are_listed_with_their_place_and_what_they_describe() {
        assertThat(run("schema", "--list").lines()).hasSize(Schemas.values().length)
                .contains("dossier            facts/dossier.schema.json            for facts/states/*.yaml", "scenarios          rules/scenarios.schema.json          for rules/**/*.test.yaml");
    }

    @Test
    void a_name_that_does_not_exist_is_answered_with_the_nearest() {
        StringWriter err = new StringWriter();

        assertThat(Pacta.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "schema", "scenario")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("There is no schema “scenario”. Did you mean scenarios?\n");
    }

    @Test
    void write_refreshes_what_is_stale_and_says_so() throws IOException {
        Files.createDirectories(folder.resolve("f"));
        Files.createDirectories(folder.resolve("r"));
        String[] write = {"schema", "--write", "--facts", folder.resolve("f").toString(), "--rules", folder.resolve("r").toString()};

        assertThat(run(write).lines()).hasSize(Schemas.values().length);
        Files.writeString(folder.resolve("r/register.schema.json"), "{}");
        assertThat(run(write)).isEqualTo("written: " + folder.resolve("r/register.schema.json") + "\n");
        assertThat(folder.resolve("r/register.schema.json")).content().isEqualTo(Schemas.REGISTER.text());
        try (Stream<Path> left = Files.list(folder.resolve("r"))) {
            assertThat(left.map(p -> p.getFileName().toString()).collect(Collectors.toSet())).containsExactlyInAnyOrder("register.schema.json", "parameters.schema.json", "calendar.schema.json", "brief.schema.json", "decision.schema.json", "status.schema.json", "report.schema.json", "scenarios.schema.json");
        }
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        assertThat(Pacta.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), args)).isZero();
        return out.toString();
    }
}
