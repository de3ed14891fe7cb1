package pacta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.cli.Pacta;
import pacta.facts.DossierSchema;

/** The schemas that are published hold for what the program reads and writes. */
class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @TempDir
    private static Path out;

    @BeforeAll
    static void run() {
        StringWriter err = new StringWriter();
        int code = Pacta.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "evaluate", "--meeting", "10MSP", "--known-by", "2015-01-01",
                "--rules", "rules", "--facts", "facts", "--out", out.toString());
        assertThat(code).as(err.toString()).isZero();
    }

    private static JsonSchema schema(String name) throws IOException {
        return SCHEMAS.getSchema(Files.readString(Path.of("src/main/resources/pacta/schema", name + ".schema.json")));
    }

    private static Path written(String name) {
        return out.resolve("2010-11-29-10MSP-known-by-2015-01-01").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessments", "findings", "figures", "run"})
    void what_is_written_keeps_to_its_schema(String name) throws IOException {
        JsonNode content = JSON.readTree(Files.readString(written(name + ".json")));

        assertThat(content.size()).isPositive();
        assertThat(schema(name).validate(content)).isEmpty();
    }

    @Test
    void each_row_of_the_table_keeps_to_its_schema() throws IOException {
        JsonSchema schema = schema("findings-csv-row");
        List<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(written("findings.csv").toFile()).readAll();

        assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(schema.validate(JSON.valueToTree(r))).isEmpty());
    }

    @Test
    void the_checked_in_schema_of_a_dossier_is_the_one_that_the_program_makes() throws IOException {
        assertThat(JSON.readTree(Files.readString(Path.of("facts/dossier.schema.json"))))
                .as("write it again with: ./pacta schema > facts/dossier.schema.json").isEqualTo(DossierSchema.generate());
    }

    @Test
    void every_dossier_keeps_to_the_schema() throws IOException {
        JsonSchema schema = SCHEMAS.getSchema(DossierSchema.generate());
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        try (Stream<Path> files = Files.list(Path.of("facts/states"))) {
            for (Path p : files.sorted().toList()) {
                assertThat(schema.validate(yaml.readTree(Files.readString(p)))).as(p.toString()).isEmpty();
            }
        }
    }
}
