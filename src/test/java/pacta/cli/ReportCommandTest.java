package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.ReportProject;

/** The report of a small register: what it holds, and what is said where it cannot be made. */
class ReportCommandTest {

    @TempDir
    private Path folder;
    private ReportProject project;

    @BeforeEach
    void a_register() throws IOException {
        project = new ReportProject(folder);
    }

    /** Words of the page without its elements. */
    private static String words(String html) {
        return html.replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String section(String html, String id) {
        return html.replaceAll("(?s).*<section id=\"" + id + "\"(.*?)</section>.*", "$1");
    }

    @Test
    void the_file_is_named_after_day_and_meeting() {
        assertThat(project.run("report", "--meeting", "M2", "--out", folder.resolve("x.html").toString())).isZero();
        assertThat(project.err()).isEqualTo("written: x.html");
        assertThat(folder.resolve("x.html")).exists();
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        assertThat(project.report()).isEqualTo(project.report());
    }

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        project.run("report", "--meeting", "M2", "--out", folder.resolve("o/r.html").toString());

        assertThat(folder.resolve("o")).isDirectoryContaining("glob:**r.html").isDirectoryNotContaining(p -> !p.endsWith("r.html"));
    }

    @Test
    void the_page_may_load_nothing_and_run_nothing_but_its_own_scripts() throws IOException {
        String html = project.report();

        assertThat(html.substring(0, 800)).contains("content=\"default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-");
        String body = ReportProject.body(html);
        assertThat(body.split("\\[script\\]", -1)).hasSize(3);
        assertThat(body).doesNotContainPattern("<(link|img|iframe|script|object|embed)[ >]").doesNotContainPattern("<[a-z][^>]* (src|srcset|on[a-z]+)=");
    }

    @Test
    void counts_stand_with_the_states_behind_them() throws IOException {
        assertThat(words(section(project.report(), "overview"))).contains("N 2 non-compliant findings, 2 States", "non-compliant 2 findings: 2 States Examplia N 1 " + ReportProject.RIGHT_TO_LEFT + " N 1")
                .contains("G 3 implementation gap findings, 3 States");
    }

    @Test
    void each_count_is_that_of_the_list_behind_it() throws IOException {
        project.write("rules/register/q.yaml", "instrument: { id: Q, title: Cases, force: binding, from: 1999-03-01 }\nnorms:\n"
                + "  - { id: Q 1, title: A case, asks: something, addressee: each case, decided: procedural, case: Withdrawal, question: \"What of it?\" }\n"
                + "  - { id: Q 2, title: All, asks: something, addressee: all, decided: collective, question: \"What of all?\" }\n");
        project.write("rules/q.drl", "rule \"A case is noticed\"\n    @norm( \"Q 1\" )\nwhen\n    Withdrawal( $state : state, $id : id )\nthen\n    concern( drools, $state, $id, \"It is.\" )\nend\n"
                + "rule \"All are noticed\"\n    @norm( \"Q 2\" )\nwhen\n    accumulate( Withdrawal( $s : state ); $n : count( $s ); $n > 0 )\nthen\n    concern( drools, \"*\", \"{$n}.\" )\nend\n");
        project.write("facts/states/MLT.yaml", Files.readString(project.path("facts/states/MLT.yaml")) + "withdrawals:\n  - { date: 2004, id: one, explained: \"yes\", source: m }\n  - { date: 2004, id: two, explained: \"yes\", source: m }\n");

        String list = project.report().replaceAll("(?s).*(<details id=\"count-c-concern\".*?</details>).*", "$1");

        assertThat(words(list)).startsWith(" C concern 3 findings: 1 State, and 1 on all States together Examplia Q 1 (one) , Q 1 (two) All States together Q 2 ");
        assertThat(list.split("class=\"norms\"", -1)).hasSize(3);
    }

    @Test
    void a_source_that_came_out_after_the_day_says_so() throws IOException {
        project.write("facts/sources.yaml", Files.readString(project.path("facts/sources.yaml")).replace("published: 2004", "published: 2011"));

        String html = project.report();

        assertThat(words(section(html, "about"))).contains("Monitor (published later, in 2011) , https://example.org/m");
        assertThat(words(section(html, "states"))).contains("Sources: Monitor (published later, in 2011) [1]");
    }

    @Test
    void a_document_that_is_on_file_twice_has_one_number() throws IOException {
        project.write("facts/sources.yaml", Files.readString(project.path("facts/sources.yaml")) + "  - { id: again, title: \"Monitor.\", kind: monitor, published: 2004, url: \"https://example.org/other\" }\n");
        project.write("facts/states/MLT.yaml", Files.readString(project.path("facts/states/MLT.yaml")).replace("held: 15, source: m", "held: 15, source: [m, again]"));

        assertThat(words(section(project.report("--state", "MLT"), "states"))).contains("held 15 [1] facts/", "Sources: Monitor [1] By the rule");
    }

    @Test
    void a_state_that_is_not_yet_counted_on_the_day_stands_in_no_count_and_no_list() throws IOException {
        project.write("facts/states/NPL.yaml", Files.readString(project.path("facts/states/NPL.yaml")).replace("region: Asia", "region: Asia\ncountedFrom: 2011-07-09"));

        String html = project.report();

        assertThat(words(section(html, "overview"))).contains("N 1 non-compliant finding, 1 State").doesNotContain(ReportProject.RIGHT_TO_LEFT);
        assertThat(words(html)).contains("2 States, 8 facts");
        assertThat(html).doesNotContain("id=\"NPL\"", "data-state=\"NPL\"");
        assertThat(words(section(html, "about"))).contains("States that are not yet counted on this day " + ReportProject.RIGHT_TO_LEFT + " (from 9 July 2011 on)");
    }

    @Test
    void a_state_that_is_asked_for_before_it_is_counted_is_refused_with_the_day() throws IOException {
        project.write("facts/states/NPL.yaml", "state: NPL\nname: Youngland\nregion: Asia\ncountedFrom: 2011-07-09\n");

        assertThat(project.run("report", "--meeting", "M2", "--state", "NPL")).isEqualTo(ExitCode.USAGE);
        assertThat(project.err()).isEqualTo("Youngland is counted among all States from 9 July 2011 on (“countedFrom” in facts/states/NPL.yaml); as of 1 June 2010 there is nothing to tell of it. Give a later day, or another State.");
    }

    @Test
    void a_finding_stands_under_its_state_with_evidence_and_source() throws IOException {
        String state = project.report().replaceAll("(?s).*(<article id=\"MLT\".*?</article>).*", "$1");

        assertThat(words(state)).contains("Examplia MLT · Europe", "N 1 Few mines: 2008-03-01", "N non-compliant N 1 Few mines severity high Examplia holds 15 mines.", "stockpile report: date 2004, held 15 [1]", "Monitor [1]");
        assertThat(state).contains("id=\"MLT-N-1\"", "href=\"#N-1\"");
    }

    @Test
    void a_norm_stands_with_its_paraphrase_its_rules_and_the_states() throws IOException {
        String norm = project.report().replaceAll("(?s).*(<article id=\"N-1\".*?</article>).*", "$1");

        assertThat(words(norm)).contains("N 1 Few mines No more than ten mines are held.", "binding, from 1 March 1999 · Stocks", "non-compliant: 2", "rule &#34;Many mines are held&#34;".replace("&#34;", "\""));
    }

    @Test
    void names_with_markup_stay_text() throws IOException {
        String html = project.report();

        assertThat(ReportProject.body(html)).doesNotContain("<script>alert", "<img src=x").contains("&lt;/script&gt;&lt;script&gt;alert('x')");
        assertThat(ReportProject.body(html)).doesNotContain("href=\"javascript:");
    }

    @Test
    void names_from_right_to_left_are_set_apart() throws IOException {
        assertThat(ReportProject.body(project.report())).contains("<bdi>" + ReportProject.RIGHT_TO_LEFT + "</bdi>");
    }

    @Test
    void what_new_facts_and_new_norms_brought_since_the_meeting_before_is_told_with_its_cause() throws IOException {
        String changes = words(section(project.report(), "changes"));

        assertThat(changes).contains("What changed since the First Meeting (1 June 2005)", "1 by facts, under 1 norm: N 1 Few mines: 1 new What N 1 asks new N " + ReportProject.RIGHT_TO_LEFT + " non-compliant " + ReportProject.RIGHT_TO_LEFT + " holds 20 mines.");
        assertThat(changes).contains("Under norms that were not in force then 3 findings", "2 by time, under 1 norm: P 1 Fewer mines: 2 new What P 1 asks new G", "new G Examplia implementation gap Examplia holds 15 mines.");
    }

    @Test
    void a_rule_that_was_edited_since_the_baseline_is_the_cause() throws IOException {
        Path before = project.evaluated("M1");
        project.write("rules/n.drl", Files.readString(project.path("rules/n.drl")).replace("holds {$held} mines", "keeps {$held} mines"));

        String changes = words(section(project.report("--baseline", before.toString(), "--state", "MLT", "--norm", "N 1"), "changes"));

        assertThat(changes).contains("since " + before + " (as of 1 June 2005, M1)", "The earlier run was made with other rules, norms or parameters.", "1 by rules",
                "was: Examplia holds 15 mines. now: Examplia keeps 15 mines.");
    }

    @Test
    void facts_that_were_edited_since_the_baseline_are_the_cause() throws IOException {
        Path before = project.evaluated("M1");
        project.write("facts/states/MLT.yaml", Files.readString(project.path("facts/states/MLT.yaml")).replace("held: 15", "held: 16"));

        assertThat(words(section(project.report("--baseline", before.toString(), "--state", "MLT", "--norm", "N 1"), "changes"))).contains(
                "The earlier run was made from other facts: some have been added or corrected since.", "1 by facts", "was: Examplia holds 15 mines. now: Examplia holds 16 mines.");
    }

    @Test
    void where_no_meeting_came_before_there_is_nothing_to_compare_with() throws IOException {
        project.run("report", "--meeting", "M1", "--out", folder.resolve("r.html").toString());

        assertThat(words(section(Files.readString(folder.resolve("r.html")), "changes"))).contains("What changed There is no earlier meeting on file to compare with.");
    }

    @Test
    void deadlines_stand_with_the_extended_ones_and_by_year() throws IOException {
        String deadlines = words(section(project.report(), "deadlines"));

        assertThat(deadlines).contains("Deadlines of all ( N 1 )", "Examplia 2008-03-01 N non-compliant", ReportProject.RIGHT_TO_LEFT + " 2008-03-01 2012-03-01", "2008 past 2008-03-01 Examplia", "2012 2012-03-01 " + ReportProject.RIGHT_TO_LEFT);
    }

    @Test
    void trends_follow_the_meetings_up_to_the_day() throws IOException {
        assertThat(words(section(project.report(), "trends"))).contains("All States together M1 M2 States in breach of a binding norm 1 2 came into breach 1 left breach 0", "N 1 non-compliant 1 2");
    }

    @Test
    void trends_can_be_left_out() throws IOException {
        assertThat(words(section(project.report("--no-trends"), "trends"))).contains("Trends were left out (--no-trends).");
    }

    @Test
    void sources_that_disagree_stand_side_by_side() throws IOException {
        assertThat(words(section(project.report(), "unknown"))).contains(ReportProject.RIGHT_TO_LEFT + " stockpile completion date 1 January 2009 A report &lt;i&gt; [", "date 1 January 2008 Monitor [1]");
    }

    @Test
    void open_questions_stand_by_whom_to_ask() throws IOException {
        assertThat(words(section(project.report(), "unknown"))).contains("The Secretariat, or the State 3 questions Norms that owe an answer N 2 Was the report of [State] made? 3 States: ");
    }

    @Test
    void a_report_of_one_state_and_norm_says_so() throws IOException {
        String html = project.report("--state", "Examplia", "--norm", "N 1");

        assertThat(words(html)).contains("This report is limited to the State MLT and the norm N 1.");
        assertThat(ReportProject.body(html)).contains("<article id=\"MLT\"").doesNotContain("<article id=\"NPL\"", "<article id=\"P-1\"");
    }

    @Test
    void a_register_without_findings_makes_a_page_that_says_so() throws IOException {
        for (String state : new String[] {"MLT", "NPL"}) {
            Files.delete(project.path("facts/states/" + state + ".yaml"));
        }
        project.write("facts/states/PER.yaml", "state: PER\nname: Examplia\nregion: Americas\nstockpileReports:\n  - { date: 2004, held: 0, source: m }\n");

        String html = project.report("--norm", "N 1");

        assertThat(words(section(html, "overview"))).contains("There are no findings.");
        assertThat(words(section(html, "changes"))).contains("No finding is new, gone or changed under the norms that were in force then.");
        assertThat(words(section(html, "deadlines"))).contains("No deadline is on file.");
    }

    @Test
    void decisions_are_shown_with_the_reply_and_without_internal_notes_if_public() throws IOException {
        project.evaluated("M2");
        project.write("reviews/.keep", "");
        assertThat(Pacta.run(new java.io.PrintWriter(new java.io.StringWriter()), new java.io.PrintWriter(new java.io.StringWriter()), "review", "add", "MLT/N-1/many-mines-are-held", "--decision", "disputed", "--reason", "The count is old.", "--by",
                "Desk officer", "--reply", "We hold none.", "--internal", "To be followed up.", "--run", project.path("out/2010-06-01-M2").toString(), "--reviews", project.path("reviews").toString())).isZero();

        assertThat(words(project.report("--reviews", project.path("reviews").toString()))).contains("Review: disputed", "Reply of the State: We hold none.", "Internal: To be followed up.");
        assertThat(words(project.report("--reviews", project.path("reviews").toString(), "--public"))).contains("Reply of the State: We hold none.").doesNotContain("To be followed up.");
    }

    @Test
    void an_earlier_run_is_reported_from_its_folder() throws IOException {
        Path run = project.evaluated("M1");

        assertThat(project.run("report", "--run", run.toString(), "--out", folder.resolve("r.html").toString())).isZero();
        assertThat(words(Files.readString(folder.resolve("r.html")))).contains("As of 1 June 2005 , First Meeting");
    }

    @Test
    void an_earlier_run_is_reported_for_one_state() throws IOException {
        Path run = project.evaluated("M1");
        Path file = folder.resolve("r.html");

        assertThat(project.run("report", "--run", run.toString(), "--state", "MLT", "--out", file.toString())).isZero();
        assertThat(words(section(Files.readString(file), "states"))).contains("Examplia").doesNotContain(ReportProject.RIGHT_TO_LEFT);
    }

    @Test
    void an_earlier_run_knows_nothing_of_a_state_that_was_not_counted_then() throws IOException {
        project.write("facts/states/NPL.yaml", "state: NPL\nname: Youngland\nregion: Asia\ncountedFrom: 2011-07-09\n");
        Path run = project.evaluated("M1");

        assertThat(project.run("report", "--run", run.toString(), "--state", "NPL")).isEqualTo(ExitCode.USAGE);
        assertThat(project.err()).startsWith("Youngland is counted among all States from 9 July 2011 on (“countedFrom” in facts/states/NPL.yaml); as of 1 June 2005 ");
    }

    @Test
    void a_run_made_from_other_facts_is_refused() throws IOException {
        Path run = project.evaluated("M1");
        project.write("facts/states/MLT.yaml", Files.readString(project.path("facts/states/MLT.yaml")).replace("held: 15", "held: 16"));

        assertThat(project.run("report", "--run", run.toString())).isEqualTo(3);
        assertThat(project.err()).isEqualTo("out/2005-06-01-M1 was made from other rules or facts than those on file now, and a report shows these, too. Name its rules and facts with --rules and --facts, "
                + "or make the run again with “evaluate”.");
    }

    @Test
    void a_run_of_another_version_with_other_findings_is_refused() throws IOException {
        Path run = project.evaluated("M1");
        Files.writeString(run.resolve("run.json"), Files.readString(run.resolve("run.json")).replaceFirst("\"pacta\" : \"[^\"]*\"", "\"pacta\" : \"0.0.1\""));
        Files.writeString(run.resolve("findings.json"), Files.readString(run.resolve("findings.json")).replaceFirst("\"evidenceHash\":\"....", "\"evidenceHash\":\"0000"));

        assertThat(project.run("report", "--run", run.toString())).isEqualTo(3);
        assertThat(project.err()).isEqualTo("out/2005-06-01-M1 was made by Pacta 0.0.1 and holds other findings than this version comes to from the same rules and facts. Make the run again with “evaluate”.");
    }

    @Test
    void a_run_that_was_copied_in_part_is_refused_before_anything_is_evaluated() throws IOException {
        Path run = project.evaluated("M1");
        Files.delete(run.resolve("findings.json"));
        Files.delete(run.resolve("figures.json"));

        assertThat(project.run("report", "--run", run.toString())).isEqualTo(3);
        assertThat(project.err()).isEqualTo("The run in out/2005-06-01-M1 cannot be used: it has no findings.json and no figures.json, so it was copied in part. Copy it again as a whole, or make it again with “evaluate”.");
        assertThat(project.run("report", "--meeting", "M2", "--baseline", run.toString())).isEqualTo(3);
        assertThat(project.err()).startsWith("The run in out/2005-06-01-M1 cannot be used");
    }

    @Test
    void a_run_and_a_meeting_together_are_refused() {
        assertThat(project.run("report", "--run", "x", "--meeting", "M2")).isEqualTo(2);
    }

    @Test
    void a_target_that_is_a_folder_is_refused() {
        assertThat(project.run("report", "--meeting", "M2", "--no-trends", "--out", folder.resolve("facts").toString())).isEqualTo(2);
        assertThat(project.err()).isEqualTo("The report cannot be written to facts: it is a folder, or files in it cannot be replaced. Nothing was left half-written; name another file with --out.");
    }

    @Test
    void a_target_on_a_file_system_that_takes_nothing_is_refused() {
        assertThat(project.run("report", "--meeting", "M2", "--no-trends", "--out", "/proc/r.html")).isEqualTo(2);
        assertThat(project.err()).isEqualTo("The report cannot be written to /proc/r.html: there is no such folder, or it cannot be written to. Nothing was left half-written; name another file with --out.");
    }

    @Test
    void a_device_is_no_target_and_stays_a_device() {
        Path device = Path.of("/dev/null");
        assertThat(project.run("report", "--meeting", "M2", "--no-trends", "--out", device.toString())).isEqualTo(2);
        assertThat(project.err()).isEqualTo("The report cannot be written to /dev/null: it is a device or a pipe, no usual file. Nothing was left half-written; name another file with --out.");
        assertThat(device).satisfies(d -> assertThat(Files.isRegularFile(d)).isFalse());
    }

    @Test
    void a_norm_that_the_plan_names_and_the_register_does_not_is_refused_with_its_place() throws IOException {
        project.write("rules/report.yaml", "chapters:\n  - { title: Stocks, norms: [\"N 1\", \"N 9\"] }\n");

        assertThat(project.run("report", "--meeting", "M2")).isEqualTo(3);
        assertThat(project.err()).startsWith("rules/report.yaml:2:37: P018 “N 9” is neither a norm of the register nor the beginning of one\n"
                + "      - { title: Stocks, norms: [\"N 1\", \"N 9\"] }\n                                        ^\n    Did you mean ");
    }
}
