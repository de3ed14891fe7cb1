package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as people and other programs see it. */
class CheckCommandTest {

    private static final Path SOUND = Path.of("src/test/resources/corpus/data/base");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void register() throws IOException {
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path p : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SOUND.relativize(p).toString());
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
    }

    private void breakIt() throws IOException {
        Files.writeString(folder.resolve("facts/states/XAA.yaml"), "state: XAA\nname: Examplia\nsignature:\n  - { date: 1997, source: un }\n");
        Files.writeString(folder.resolve("facts/states/X C.yaml"), "state: XAC\n");
    }

    private int check(String... more) {
        String[] given = {"check", "--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString()};
        return terminal.run(Stream.concat(Stream.of(given), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void all_is_well_and_how_much_was_looked_at() {
        assertThat(terminal.run("check", "--rules", "rules", "--facts", "facts")).as(terminal.out()).isZero();

        assertThat(terminal.out().lines().reduce((a, b) -> b).orElse("")).matches(
                "(all is well: \\d+ rule files, \\d+ norms, \\d+ parameters, [\\d,]+ facts of \\d+ States, [\\d,]+ scenarios|no problem, \\d+ pieces? of advice)");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void problems_are_shown_with_place_code_line_and_suggestion_and_counted() throws IOException {
        breakIt();

        assertThat(check()).isEqualTo(3);
        assertThat(terminal.out().replace(folder + "/", "")).contains("""
                facts/states/X C.yaml:1:1: Y101 “name” is missing
                    state: XAC
                    ^

                facts/states/X C.yaml:1:8: F004 this dossier is about XAC, but its file has another name
                    state: XAC
                           ^
                    Call the file XAC.yaml.

                facts/states/XAA.yaml:3:1: Y109 there is no field “signature” here
                    signature:
                    ^
                    Did you mean signatures?

                """).endsWith("""
                ./pacta check --explain CODE tells more about a problem
                2 kinds of advice come once the problems are mended
                3 problems, 1 piece of advice
                """);
    }

    private void assertKeepsTo(Path schema, String content) throws IOException {
        JsonNode node = JSON.readTree(content);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(schema)).validate(node)).isEmpty();
    }

    @Test
    void json_keeps_to_its_published_schema() throws IOException {
        breakIt();

        assertThat(check("--format", "json")).isEqualTo(3);
        assertKeepsTo(Path.of("src/main/resources/pacta/schema/problems.schema.json"), terminal.out());
        assertThat(JSON.readTree(terminal.out().replace(folder + "/", ""))).filteredOn(n -> n.get("code").asText().equals("Y109")).singleElement().isEqualTo(JSON.readTree("""
                {"code": "Y109", "level": "error", "file": "facts/states/XAA.yaml", "line": 3, "column": 1, "text": "signature:",
                 "message": "there is no field “signature” here", "suggestion": "Did you mean signatures?"}"""));
    }

    @Test
    void sarif_has_the_shape_that_editors_and_code_hosts_take() throws IOException {
        breakIt();

        assertThat(check("--format", "sarif")).isEqualTo(3);
        assertKeepsTo(Path.of("src/test/resources/schema/sarif-as-we-use-it.schema.json"), terminal.out());
        JsonNode run = JSON.readTree(terminal.out()).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).extracting(r -> r.get("id").asText()).containsExactly("F004", "L015", "Y101", "Y109");
        assertThat(run.get("results")).allSatisfy(r -> assertThat(run.at("/tool/driver/rules/" + r.get("ruleIndex").asInt() + "/id")).isEqualTo(r.get("ruleId")));
        assertThat(run.at("/results/2/message/text").asText()).isEqualTo("there is no field “signature” here. Did you mean signatures?");
        assertThat(run.at("/results/2/locations/0/physicalLocation/region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":1,\"snippet\":{\"text\":\"signature:\"}}");
    }

    @Test
    void addresses_in_sarif_are_those_of_the_files() throws IOException {
        breakIt();
        check("--format", "sarif");

        assertThat(JSON.readTree(terminal.out()).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo(folder.resolve("facts/states/X C.yaml").toUri().toString()).endsWith("X%20C.yaml");
        assertThat(terminal.run("check", "--format", "sarif", "--rules", "rules", "--facts", SOUND.resolve("facts").toString())).isEqualTo(3);
        assertThat(JSON.readTree(terminal.out()).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
                .as("below the working directory").isEqualTo("src/test/resources/corpus/data/base/facts/attestations.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void a_sound_register_gives_an_empty_list_in_any_form(String format) throws IOException {
        assertThat(check("--format", format)).isZero();

        JsonNode content = JSON.readTree(terminal.out());
        JsonNode errors = format.equals("json") ? content : content.at("/runs/0/results");
        assertThat(errors.isArray()).isTrue();
        assertThat(errors).filteredOn(n -> n.get("level").asText().equals("error")).isEmpty();
    }

    @Test
    void the_result_can_be_written_to_a_file_and_the_same_input_gives_the_same_bytes() throws IOException {
        breakIt();
        Path file = folder.resolve("problems.sarif");

        assertThat(check("--format", "sarif", "--out", file.toString())).isEqualTo(3);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEqualTo("2 kinds of advice come once the problems are mended\nwritten: " + file + "\n");
        String first = Files.readString(file);
        check("--format", "sarif", "--out", file.toString());
        assertThat(Files.readString(file)).isEqualTo(first).isNotBlank();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("facts", "rules", "problems.sarif");
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        assertThat(check("--out", folder.resolve("nowhere/problems.txt").toString())).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("The result cannot be written to " + folder.resolve("nowhere/problems.txt")
                + ". Name a file in a folder that exists and takes files with --out.\n");
    }

    @Test
    void a_folder_is_not_replaced_by_the_result() {
        assertThat(check("--out", folder.resolve("facts").toString())).isEqualTo(2);

        assertThat(folder.resolve("facts/sources.yaml")).exists();
    }

    @Test
    void a_code_is_explained_on_a_page() throws IOException {
        assertThat(terminal.run("check", "--explain", "y007")).isZero();

        assertThat("# " + terminal.out()).isEqualTo(Files.readString(Path.of("src/main/resources/pacta/problems/Y007.md")));
    }

    @Test
    void a_code_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(terminal.run("check", "--explain", "Y017X")).isEqualTo(2);

        assertThat(terminal.err()).startsWith("There is no problem with the code “Y017X”. Did you mean Y017").endsWith("./pacta check --explain lists all codes.\n");
    }

    @Test
    void a_code_that_is_like_no_other_is_answered_with_where_they_are() {
        assertThat(terminal.run("check", "--explain", "what")).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("There is no problem with the code “what”.\n./pacta check --explain lists all codes.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--explain", "--explain=list"})
    void without_a_code_all_are_listed_with_their_titles(String option) {
        assertThat(terminal.run("check", option)).isZero();

        assertThat(terminal.out()).startsWith("D001  The word is no decision\n").contains("\nY007  A tab stands where spaces belong\n");
    }

    @Test
    void other_commands_refuse_with_the_code_and_tell_where_to_read_on() throws IOException {
        breakIt();

        assertThat(terminal.run("evaluate", "--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString())).isEqualTo(3);
        assertThat(terminal.err()).contains("facts/states/XAA.yaml:3:1: Y109 there is no field “signature” here")
                .endsWith("./pacta check --explain CODE tells more about a problem\n3 problems; nothing was evaluated.\n");
    }
}
