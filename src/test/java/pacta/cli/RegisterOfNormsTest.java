package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small register of its own: what is wrong in norms, cases and attestations is named with file and line, and nothing is evaluated. */
class RegisterOfNormsTest {

    private static final String RULE = """
            package rules
            dialect "mvel"
            rule "It is met"
                @norm( "N 1" )
            when
                State( $state : code )
            then
                compliant( drools, $state, "{$state} has met it." )
            end
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("facts/states"));
        Files.createDirectories(folder.resolve("rules/register"));
        write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n");
        write("facts/meetings.yaml", "meetings:\n  - { id: 1MSP, title: First Meeting, kind: meeting, date: 2001-05-01, source: m }\n");
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("facts/states/XAA.yaml", "state: XAA\nname: Examplia\n");
        write("rules/parameters.yaml", "parameters: []\n");
        norms("from: 1999-03-01", norm("N 1", "computed"));
        write("rules/r.drl", RULE);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String norm(String id, String decided, String... more) {
        return "  - { id: " + id + ", title: One, asks: something, addressee: all, decided: " + decided + ", question: \"What of {State}?\"" + String.join("", more) + " }\n";
    }

    private void norms(String window, String... norms) throws IOException {
        write("rules/register/n.yaml", "instrument: { id: N, title: A plan, force: commitment, " + window + " }\nnorms:\n" + String.join("", norms));
    }

    private int evaluate(String day) {
        return terminal.run("evaluate", "--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString(), "--out", folder.resolve("out").toString(),
                "--as-of", day);
    }

    private void refused(String... words) {
        assertThat(evaluate("2010-01-01")).isEqualTo(3);
        assertThat(terminal.err()).contains(words).contains("nothing was evaluated").doesNotContain("Exception");
    }

    @Test
    void a_norm_without_a_rule_is_named_with_file_and_line() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed"), norm("N 2", "computed"));

        refused("rules/register/n.yaml:4: N021 no rule decides “N 2”", "mark the norm as decided by judgement or as a definition");
    }

    @Test
    void a_norm_by_judgement_or_a_definition_needs_no_rule() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed"), norm("N 2", "by judgement", ", judgement: \"Is it good?\""), norm("N 3", "definition"));

        assertThat(evaluate("2010-01-01")).as(terminal.err()).isZero();
    }

    @Test
    void a_rule_for_a_norm_that_does_not_exist_is_named_with_the_nearest() throws IOException {
        write("rules/r.drl", RULE.replace("N 1", "N 7"));

        refused("rules/r.drl:4:12: R022 “N 7” is not in the register of norms", "N 1");
    }

    @Test
    void a_condition_on_a_norm_that_does_not_exist_is_named_with_its_column() throws IOException {
        write("rules/r.drl", RULE.replace("State( $state : code )", "State( $state : code )\n    not Deadline( norm == \"N 9\" )"));

        refused("rules/r.drl:7:", "“N 9” is not in the register of norms");
    }

    @Test
    void a_rule_on_a_norm_that_is_out_of_force_whenever_its_own_is_in_force_is_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed", ", until: 2004-12-31"), norm("N 2", "by judgement", ", judgement: \"Is it?\", from: 2005-01-01"));
        write("rules/r.drl", RULE.replace("State( $state : code )", "State( $state : code )\n    not Verdict( norm == \"N 2\" )"));

        refused("rules/r.drl:7:", "“N 2” is out of force whenever the norm of this rule is in force");
    }

    @Test
    void a_norm_that_is_never_in_force_is_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed", ", from: 2005-01-01, until: 2004-12-31"));

        refused("rules/register/n.yaml:3:", "the norm “N 1” ends before it begins, so it is never in force");
    }

    @Test
    void a_norm_that_outlives_its_instrument_is_named() throws IOException {
        norms("from: 1999-03-01, until: 2004-12-31", norm("N 1", "computed", ", until: 2005-01-01"));

        refused("the norm “N 1” is in force when its instrument is not");
    }

    @Test
    void two_norms_with_one_id_are_both_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed"), norm("N 1", "computed"));

        refused("rules/register/n.yaml:4:", "“N 1” is in the register already, at rules/register/n.yaml:3");
    }

    @Test
    void one_instrument_in_two_files_is_named() throws IOException {
        write("rules/register/o.yaml", "instrument: { id: N, title: Again, force: binding, from: 1999-03-01 }\nnorms:\n" + norm("O 1", "definition"));

        refused("rules/register/o.yaml:1:", "the instrument “N” stands in another file of the register already");
    }

    @Test
    void a_plan_whose_window_is_reversed_is_named() throws IOException {
        norms("from: 2014-12-31, until: 2009-12-04", norm("N 1", "computed"));

        refused("rules/register/n.yaml:1:", "the instrument ends before it begins");
    }

    @Test
    void a_plan_without_norms_is_named() throws IOException {
        write("rules/register/o.yaml", "instrument: { id: O, title: Empty, force: binding, from: 1999-03-01 }\nnorms: []\n");

        refused("rules/register/o.yaml:1:", "the instrument has no norm");
    }

    @Test
    void a_norm_by_judgement_without_its_question_is_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed"), norm("N 2", "by judgement"));

        refused("rules/register/n.yaml:4:", "“judgement” is missing: the question put to the reviewer");
    }

    @Test
    void a_group_that_no_rule_derives_is_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed", ", addressedTo: retains mines"));

        refused("rules/register/n.yaml:3: N022 no rule derives the group “retains mines” that “N 1” names");
    }

    @Test
    void a_case_that_names_a_state_or_a_meeting_that_is_not_there_is_named() throws IOException {
        write("facts/states/XAA.yaml", """
                state: XAA
                name: Examplia
                clarificationRequests:
                  - { date: 2010-01-01, id: c1, requestedBy: [XAA, XZZ], source: m }
                complianceSubmissions:
                  - { date: 2010-02-01, id: s1, meeting: 9MSP, source: m }
                """);

        refused("facts/states/XAA.yaml:4:", "there is no dossier for “XZZ”", "facts/states/XAA.yaml:6:", "no meeting “9MSP” is listed in meetings.yaml", "2 problems");
    }

    @Test
    void an_activity_that_no_norm_asks_for_is_named() throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed", ", activities: [condemnation]"));
        write("facts/states/XAA.yaml", "state: XAA\nname: Examplia\nactivities:\n  - { date: 2009, kind: condemnaton, source: m }\n");

        refused("facts/states/XAA.yaml:4: F031 no norm asks for the activity “condemnaton”", "condemnation");
    }

    private void attested(String fields) throws IOException {
        norms("from: 1999-03-01", norm("N 1", "computed"), norm("N 2", "by judgement", ", judgement: \"Is it good?\""));
        write("facts/attestations.yaml", "attestations:\n  - { state: XAA, norm: N 2, verdict: COMPLIANT, by: a reviewer, date: 2009-06-01, until: 2010-06-01, " + fields + " }\n");
    }

    @Test
    void an_attestation_without_a_reason_or_evidence_is_named() throws IOException {
        attested("reason: \"\"");

        refused("facts/attestations.yaml:2:", "“reason” has no value", "“evidence” is missing: what the attestation rests on");
    }

    @Test
    void an_attestation_of_a_norm_that_rules_decide_is_named_with_the_question() throws IOException {
        attested("reason: So it is., evidence: a paper");
        write("facts/attestations.yaml", Files.readString(folder.resolve("facts/attestations.yaml")).replace("N 2", "N 1"));

        refused("facts/attestations.yaml:2: F033 N 1 is not decided by judgement", "What of {State}?");
    }

    @Test
    void an_attestation_of_a_norm_or_state_that_is_not_there_is_named() throws IOException {
        attested("reason: So it is., evidence: a paper");
        write("facts/attestations.yaml", Files.readString(folder.resolve("facts/attestations.yaml")).replace("N 2", "N 22").replace("XAA", "XZZ"));

        refused("there is no dossier for “XZZ”");
        write("facts/attestations.yaml", Files.readString(folder.resolve("facts/attestations.yaml")).replace("XZZ", "XAA"));
        refused("facts/attestations.yaml:2: F032 “N 22” is not in the register of norms", "N 2");
    }

    @Test
    void an_attestation_that_ends_before_it_begins_is_named() throws IOException {
        attested("reason: So it is., evidence: a paper");
        write("facts/attestations.yaml", Files.readString(folder.resolve("facts/attestations.yaml")).replace("until: 2010-06-01", "until: 2009-05-31"));

        refused("facts/attestations.yaml:2:", "the attestation ends before it begins");
    }

    @Test
    void an_attestation_that_has_expired_is_named_and_the_rest_is_evaluated() throws IOException {
        attested("reason: So it is., evidence: a paper");

        assertThat(evaluate("2010-06-02")).isZero();
        assertThat(terminal.err()).contains("facts/attestations.yaml:2: the attestation on N 2 by a reviewer expired on 1 June 2010; it no longer decides");
        assertThat(evaluate("2010-06-01")).isZero();
        assertThat(terminal.err()).doesNotContain("expired");
    }

    @Test
    void outside_its_window_a_norm_is_not_applicable_and_says_from_when_to_when_it_is() throws IOException {
        norms("from: 2009-12-04, until: 2014-12-31", norm("N 1", "computed"));

        assertThat(evaluate("2015-01-01")).isZero();
        assertThat(terminal.out()).contains("A plan (commitment)\n  not in force on this day");
        assertThat(Files.readString(folder.resolve("out/2015-01-01/assessments.json"))).contains("\"subject\":\"*\"", "\"verdict\":\"NOT_APPLICABLE\"",
                "N 1 is in force from 4 December 2009 and until 31 December 2014, not on 1 January 2015.");
    }

    @Test
    void norms_are_listed_searched_and_shown_one_by_one() {
        String[] where = {"--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString()};

        assertThat(terminal.run("norms", where[0], where[1], where[2], where[3])).isZero();
        assertThat(terminal.out()).isEqualTo("A plan (N, commitment, from 1 March 1999)\n  N 1 One [computed]\n1 norm; show one with: ./pacta norms ID\n");
        assertThat(terminal.run("norms", "SOMETHING", where[0], where[1], where[2], where[3])).isZero();
        assertThat(terminal.run("norms", "n-1", "--as-of", "2010-01-01", where[0], where[1], where[2], where[3])).isZero();
        assertThat(terminal.out()).contains("N 1, One\n", "“It is met” (compliant), rules/r.drl:3", "as of 1 January 2010:\n    compliant: 1 (XAA)\n");
        assertThat(terminal.run("norms", "nowhere", where[0], where[1], where[2], where[3])).isEqualTo(2);
        assertThat(terminal.err()).contains("No norm matches “nowhere”").contains("all 1 are listed");
    }

    @Test
    void norms_are_listed_while_a_rule_is_being_written_and_shown_when_it_is_whole() throws IOException {
        write("rules/r.drl", "rule \"It is met\"\n    @norm( \"N 1\" )\nwhen\n");
        String[] where = {"--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString()};

        assertThat(terminal.run("norms", where[0], where[1], where[2], where[3])).isZero();
        assertThat(terminal.run("norms", "N 1", where[0], where[1], where[2], where[3])).isEqualTo(3);
        assertThat(terminal.err()).contains("rules/r.drl:", "R008");
    }

    @Test
    void a_folder_without_norms_is_told_of() {
        assertThat(terminal.run("norms", "--rules", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(terminal.err()).contains("nowhere/register");
    }
}
