package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Decisions on findings, from the command that writes them to the runs that carry them. */
class ReviewCommandTest {

    private static final String FINDING = "XAB/N-1/many-mines-are-held";
    private static final String FILE = "XAB/N-1--many-mines-are-held--2010-06-03-first-officer.yaml";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void a_run() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        Files.createDirectories(reviews());
        evaluate();
    }

    private int run(Stream<String> first, String... more) {
        return terminal.run(Stream.concat(first, Arrays.stream(more)).toArray(String[]::new));
    }

    private Path reviews() {
        return folder.resolve("reviews");
    }

    private void evaluate(String... more) {
        int code = run(Stream.of("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out",
                folder.resolve("out").toString(), "--reviews", reviews().toString()), more);
        assertThat(code).as(terminal.err()).isZero();
    }

    private Path written() {
        return folder.resolve("out/2010-06-01-M2");
    }

    private int review(String what, String... more) {
        return run(Stream.of("review", what, "--run", written().toString(), "--reviews", reviews().toString()), more);
    }

    private int add(String by, String decision, String... more) {
        return run(Stream.of("review", "add", FINDING, "--run", written().toString(), "--reviews", reviews().toString(), "--by", by, "--decision", decision, "--reason",
                "We asked “why”; the answer was: \"later\"."), List.of(more).contains("--on") ? more : Stream.concat(Stream.of("--on", "2010-06-03"), Stream.of(more)).toArray(String[]::new));
    }

    private String told() {
        return terminal.out().replace(folder + "/", "");
    }

    private String refused() {
        return terminal.err().replace(folder + "/", "").strip();
    }

    private JsonNode reviewOfTheFinding() throws IOException {
        for (JsonNode finding : new ObjectMapper().readTree(Files.readString(written().resolve("findings.json")))) {
            if (finding.path("id").asText().equals(FINDING)) {
                return finding.path("review");
            }
        }
        throw new AssertionError("no such finding");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(reviews())) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_decision_becomes_a_file_of_its_own_that_people_can_read() throws IOException {
        assertThat(add("First Officer", "accepted", "--until", "2011-06-03", "--reply", "Noted.", "--internal", "Ask again.")).isZero();

        assertThat(told()).isEqualTo("written: reviews/" + FILE + "\n");
        assertThat(Files.readString(reviews().resolve(FILE)).replaceAll("\"[0-9a-f]{64}\"", "HASH")).isEqualTo("""
                finding: "XAB/N-1/many-mines-are-held"
                decision: accepted
                reason: "We asked “why”; the answer was: \\"later\\"."
                by: "First Officer"
                on: 2010-06-03
                until: 2011-06-03
                reply: "Noted."
                internal: "Ask again."
                # What the finding rested on when this was decided: evidenceHash and ruleHash in findings.json. If it changes, the decision lapses.
                evidence: HASH
                rule: HASH
                """);
    }

    @Test
    void the_next_run_carries_it() throws IOException {
        add("First Officer", "confirmed", "--reply", "Noted.");
        evaluate();

        assertThat(reviewOfTheFinding().toString()).isEqualTo("{\"status\":\"confirmed\",\"decisions\":[{\"file\":\"" + FILE + "\",\"standing\":\"holds\","
                + "\"decision\":\"confirmed\",\"reason\":\"We asked “why”; the answer was: \\\"later\\\".\",\"by\":\"First Officer\",\"on\":\"2010-06-03\",\"reply\":\"Noted.\"}]}");
        assertThat(Files.readString(written().resolve("findings.csv"))).contains(",confirmed\r\n");
        assertThat(refused()).isEqualTo("written: out/2010-06-01-M2");
    }

    @Test
    void what_is_written_with_decisions_keeps_to_its_schema() throws IOException {
        add("First Officer", "accepted", "--until", "2010-06-03", "--reply", "Noted.", "--internal", "Ask again.");
        project.state("XAB", 16);
        evaluate("--state", "XAB");

        for (String name : List.of("findings", "run")) {
            JsonNode content = new ObjectMapper().readTree(Files.readString(written().resolve(name + ".json")));
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("src/main/resources/pacta/schema", name + ".schema.json"))).validate(content)).as(name).isEmpty();
        }
        assertThat(reviewOfTheFinding().path("status").asText()).isEqualTo("lapsed");
    }

    @Test
    void the_same_decisions_give_the_same_bytes() throws IOException {
        add("First Officer", "confirmed");
        evaluate();
        String first = Files.readString(written().resolve("findings.json")) + Files.readString(written().resolve("run.json"));
        evaluate();

        assertThat(Files.readString(written().resolve("findings.json")) + Files.readString(written().resolve("run.json"))).isEqualTo(first);
    }

    @Test
    void check_looks_at_decisions_too() throws IOException {
        Files.writeString(reviews().resolve("x.yml"), "finding: x\n");

        assertThat(run(Stream.of("check", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--reviews", reviews().toString()))).isEqualTo(3);
        assertThat(told()).contains("reviews/x.yml: Y041 nobody reads a file of this name in this place\n    Decisions on findings end in .yaml.\n");
    }

    @Test
    void without_decisions_a_finding_is_open_and_its_cell_empty() throws IOException {
        assertThat(reviewOfTheFinding().toString()).isEqualTo("{\"status\":\"open\"}");
        assertThat(Files.readString(written().resolve("findings.csv")).lines().skip(1)).allMatch(l -> l.endsWith(","));
    }

    @Test
    void internal_notes_stay_inside() throws IOException {
        add("First Officer", "confirmed", "--internal", "Ask again.");
        evaluate("--public");

        assertThat(reviewOfTheFinding().toString()).doesNotContain("Ask again.", "internal");
        review("list", "--public");
        assertThat(told()).contains("confirmed by First Officer").doesNotContain("Ask again.");
    }

    @Test
    void it_lapses_when_the_evidence_changes() throws IOException {
        add("First Officer", "confirmed");
        project.state("XAB", 16);
        evaluate();

        assertThat(reviewOfTheFinding().path("status").asText()).isEqualTo("lapsed");
        assertThat(reviewOfTheFinding().at("/decisions/0/why").toString()).isEqualTo("[\"the evidence has changed\"]");
        assertThat(refused()).isEqualTo("written: out/2010-06-01-M2\ndecisions: on 1 finding all have lapsed, on 0 they conflict, and 0 findings that were decided on are gone; "
                + "“./pacta review check --run out/2010-06-01-M2” shows them");
    }

    @Test
    void it_lapses_when_the_text_of_the_rule_changes() throws IOException {
        add("First Officer", "confirmed");
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} has {$held} mines."));
        evaluate();

        assertThat(reviewOfTheFinding().at("/decisions/0/why").toString()).isEqualTo("[\"the text of the rule has changed\"]");
    }

    @Test
    void it_outlives_a_rule_that_is_only_indented_otherwise() throws IOException {
        add("First Officer", "confirmed");
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.").replace("    StockpileReport", "        StockpileReport") + SmallProject.noMines());
        evaluate();

        assertThat(reviewOfTheFinding().path("status").asText()).isEqualTo("confirmed");
    }

    @Test
    void it_lapses_after_its_last_day() throws IOException {
        add("First Officer", "accepted", "--on", "2010-01-01", "--until", "2010-05-31");

        assertThat(review("check")).isEqualTo(1);
        assertThat(told()).contains("    lapsed: it was made until 31 May 2010\n").endsWith("1 lapsed\n");
    }

    @Test
    void on_its_last_day_it_still_holds() throws IOException {
        assertThat(add("First Officer", "accepted", "--on", "2010-01-01", "--until", "2010-06-01")).isZero();

        assertThat(review("check")).isZero();
        assertThat(told()).isEqualTo("All decisions hold.\n");
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_was_decided_on_a_finding_that_is_gone_is_listed() throws IOException {
        add("First Officer", "confirmed");
        project.state("XAB", 0);
        evaluate();

        assertThat(review("list")).isZero();
        assertThat(told()).isEqualTo("""
                Decided on findings that this run does not have:

                XAB/N-1/many-mines-are-held
                  lapsed
                  confirmed by First Officer on 3 June 2010
                    reason: We asked “why”; the answer was: "later".
                    lapsed: there is no such finding any more
                    file: XAB/N-1--many-mines-are-held--2010-06-03-first-officer.yaml

                1 without a finding
                """);
    }

    @Test
    void a_run_of_another_state_says_nothing_about_it() throws IOException {
        add("First Officer", "confirmed");
        evaluate("--state", "XAC");

        assertThat(refused()).isEqualTo("written: out/2010-06-01-M2");
    }

    @Test
    void two_people_who_decide_at_once_are_both_shown() throws IOException {
        add("First Officer", "confirmed");
        Path mine = Files.move(reviews().resolve(FILE), folder.resolve("mine.yaml"));
        add("Second Officer", "disputed");
        Files.move(mine, reviews().resolve(FILE));

        assertThat(files()).hasSize(2);
        assertThat(review("check")).isEqualTo(1);
        assertThat(told()).contains("  conflict\n  confirmed by First Officer").contains("  disputed by Second Officer").endsWith("1 conflict\n");
    }

    @Test
    void what_holds_is_not_overruled_unawares() throws IOException {
        add("First Officer", "confirmed");

        assertThat(add("Second Officer", "disputed")).isEqualTo(2);
        assertThat(refused()).isEqualTo("Something was decided on this finding already: " + FILE + ". Look with “review show”; with --replace yours takes its place.");
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_decision_that_replaces_another_leaves_its_file_alone() throws IOException {
        add("First Officer", "confirmed");

        assertThat(add("First Officer", "resolved", "--replace")).isZero();
        assertThat(files()).hasSize(2);
        assertThat(review("show", FINDING)).isZero();
        assertThat(told()).startsWith(FINDING + "\n  resolved\n").contains("    replaced by " + FILE.replace(".yaml", "-2.yaml") + "\n");
    }

    @Test
    void a_finding_that_does_not_exist_is_refused_with_what_may_have_been_meant() {
        assertThat(review("show", "XAB/N-1/many-mines-are-hold")).isEqualTo(2);
        assertThat(refused()).startsWith("There is no finding “XAB/N-1/many-mines-are-hold” in out/2010-06-01-M2. Did you mean XAB/N-1/many-mines-are-held");
    }

    @Test
    void a_word_that_is_no_decision_is_refused() {
        assertThat(add("First Officer", "acepted")).isEqualTo(2);
        assertThat(refused()).startsWith("--decision: “acepted” is no decision. Did you mean accepted");
    }

    @Test
    void accepting_needs_a_last_day() {
        assertThat(add("First Officer", "accepted")).isEqualTo(2);
        assertThat(refused()).isEqualTo("“accepted” needs a day until which it holds; give it with --until.");
    }

    @Test
    void a_name_in_another_script_and_hidden_signs_come_back_as_they_were() throws IOException {
        assertThat(add("\u0645\u0643\u062a\u0628", "confirmed", "--reply", "a\u202eb \\ \"c\"\nd: #e")).isZero();
        evaluate();

        assertThat(reviewOfTheFinding().at("/decisions/0/by").asText()).isEqualTo("\u0645\u0643\u062a\u0628");
        assertThat(reviewOfTheFinding().at("/decisions/0/reply").asText()).isEqualTo("a\u202eb \\ \"c\"\nd: #e");
    }

    @Test
    void a_file_with_a_mistake_stops_the_evaluation_and_names_its_place() throws IOException {
        add("First Officer", "confirmed");
        Path file = reviews().resolve(FILE);
        Files.writeString(file, Files.readString(file).replace("decision: confirmed", "decision: confirm"));

        assertThat(review("list")).isEqualTo(3);
        assertThat(refused()).startsWith("reviews/" + FILE + ":2:11: D001 “decision”: “confirm” is no decision. Did you mean confirmed?\n    decision: confirm\n");
    }

    @Test
    void a_folder_that_was_named_must_be_there() {
        assertThat(run(Stream.of("review", "list", "--run", written().toString(), "--reviews", folder.resolve("nowhere").toString()))).isEqualTo(2);
        assertThat(refused()).isEqualTo("There is no folder nowhere of decisions; name the right one with --reviews.");
    }

    @Test
    void each_mistake_in_a_file_edited_by_hand_is_named_at_once() throws IOException {
        Files.createDirectories(reviews().resolve("XAB"));
        Files.writeString(reviews().resolve("XAB/mine.yaml"), """
                finding: XAB/N-1
                decision: accepted
                reason: It is so.
                on: 2010-12
                untill: 2011-01-01
                evidence: abc
                """);

        assertThat(review("list")).isEqualTo(3);
        assertThat(refused()).contains("reviews/XAB/mine.yaml:1:10: D002 “finding”: “XAB/N-1” is not the id of a finding; copy it from findings.csv or findings.json, as State/norm/rule")
                .contains("reviews/XAB/mine.yaml:2:11: D006 “accepted” needs a day until which it holds").contains("reviews/XAB/mine.yaml:4:5: D003 “on”: give the day, too, such as 2010-12-31")
                .contains("there is no field “untill” here").contains("D004 “evidence”: “abc” is no hash").contains("“by” is missing").contains("“rule” is missing");
    }

    @Test
    void a_decision_that_is_written_keeps_to_the_schema_for_editors() throws IOException {
        add("First Officer", "accepted", "--until", "2010-12-03", "--reply", "Noted.", "--internal", "Ask again.");
        JsonNode written = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readTree(Files.readString(reviews().resolve(FILE)));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schemas.DECISION.text()).validate(written)).isEmpty();
    }

    @Test
    void a_folder_that_takes_no_files_is_named() throws IOException {
        Files.writeString(reviews().resolve("XAB"), "");

        assertThat(add("First Officer", "confirmed")).isEqualTo(2);
        assertThat(refused()).isEqualTo("The decision cannot be written to reviews/" + FILE + ": a file stands where a folder is needed. Nothing was left half-written; name another folder with --reviews.");
    }

    @Test
    void decisions_can_be_listed_for_one_state_or_norm() throws IOException {
        add("First Officer", "confirmed");

        assertThat(review("list", "--state", "Land XAC")).isZero();
        assertThat(told()).isEqualTo("Nobody has decided anything yet.\n");
        assertThat(review("list", "--state", "land xab", "--norm", "n 1")).isZero();
        assertThat(told()).startsWith(FINDING);
        assertThat(review("check", "--norm", "N 2")).isEqualTo(2);
        assertThat(refused()).isEqualTo("Neither a finding of the run nor a decision is on the norm “N 2”. Did you mean N-1?");
    }
}
