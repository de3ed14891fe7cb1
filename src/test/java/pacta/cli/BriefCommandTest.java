package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Briefs on a small register of three States: XAB and XAC hold more mines than ten, XAC until 2011. */
class BriefCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void an_agenda() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        project.write("facts/meetings.yaml", """
                meetings:
                  - { id: M2, title: Second Meeting, kind: meeting of the States Parties, date: 2010-06-01, place: Exampletown, source: m }
                  - { id: M3, title: Third Meeting, kind: meeting of the States Parties, date: 2011-05-02, source: m }
                """);
        project.write("rules/brief.yaml", "meetings: [meeting of the States Parties]\nspeak: [NON_COMPLIANT, AT_RISK, CONCERN]\nitems:\n"
                + "  - { title: Stocks, norms: [N 1], requests: true }\nrest: Other matters\n");
        project.write("rules/calendar.yaml", "leadTimes:\n  - { id: ask, before: N 1, norm: N 1, years: 1, day: 03-31, title: \"{State}: ask before {deadline}\", reference: r }\n");
        project.write("rules/due.drl", """
                rule "It is due"
                    @norm( "N 1" )
                when
                    StockpileReport( held == 20, $state : state )
                then
                    due( drools, $state, LocalDate.of( 2011, 3, 1 ) )
                end
                """);
    }

    private int run(String... args) {
        return terminal.run(args);
    }

    private int brief(String... more) {
        return run(Stream.of(Stream.of("brief", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("out").toString()), Stream.of(more))
                .flatMap(s -> s).toArray(String[]::new));
    }

    /** The text of the Word file, its tables cell by cell, its notes below. */
    private String written(String name, String... more) throws IOException {
        assertThat(brief(more)).as(terminal.err()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("out").resolve(name))); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private String ofMeeting(String... more) throws IOException {
        return written("2010-06-01-M2-brief.docx", Stream.concat(Stream.of("--meeting", "M2"), Stream.of(more)).toArray(String[]::new));
    }

    private String ofState(String state, String... more) throws IOException {
        return written("2010-06-01-M2-" + state + ".docx", Stream.concat(Stream.of(state, "--meeting", "M2"), Stream.of(more)).toArray(String[]::new));
    }

    private String refused() {
        return terminal.err().replace(folder + "/", "").strip();
    }

    private int pages(String name) throws IOException {
        try (PDDocument opened = Loader.loadPDF(folder.resolve("out").resolve(name).toFile())) {
            return opened.getNumberOfPages();
        }
    }

    @Test
    void the_brief_for_a_meeting_tells_item_by_item_who_may_be_asked_to_speak_on_what() throws IOException {
        String text = ofMeeting();

        assertThat(text).startsWith("Brief for M2\nSecond Meeting, Exampletown. As of 1 June 2010.\nAt a glance\nItem\tStates to speak\tOpen cases\tRequests\tDeadlines\n1. Stocks\t2\t–\t–\t1\n2. Other matters\t–\t–\t–\t–\n")
                .contains("1. Stocks\nWho may be asked to speak\nState\tOn\tStanding\tWhat is found\nLand XAB\tOne (N 1)\tconcern\tLand XAB holds 15 mines.")
                .contains("2. Other matters\nNothing on file calls for a statement under this item.\n").contains("By State: the items under which it may be asked to speak\nState\tItems\tState\tItems\tState\tItems\nLand XAB\t1\tLand XAC\t1");
    }

    @Test
    void deadlines_before_the_next_meeting_and_lead_times_missed_are_told() throws IOException {
        assertThat(ofMeeting()).contains("Lead times that have passed without a request on file\n•\t31 March 2010 – Land XAC: ask before 1 March 2011\n")
                .contains("Days before the next meeting, M3 on 2 May 2011\nDay\tWhat\tStates\n1 March 2011\tOne (N 1)\tLand XAC (concern)\n");
    }

    @Test
    void a_request_without_a_decision_is_told_and_its_lead_time_is_not_missed() throws IOException {
        project.write("facts/states/XAC.yaml", "state: XAC\nname: Land XAC\nstockpileReports:\n  - { date: 2004, held: 20, source: m }\nextensionRequests:\n"
                + "  - { date: 2010-05-03, id: r, meeting: M2, newDeadline: 2013-03-01, source: m }\n");

        assertThat(ofMeeting()).contains("1. Stocks\t2\t–\t1\t1\n").contains("Requests on which no decision is on file\nState\tAsked\tFor a deadline of\tDecision on file\nLand XAC\t3 May 2010")
                .contains("\t1 March 2013\tnone; made for M2\n").doesNotContain("Lead times");
    }

    @Test
    void what_one_rule_finds_of_many_states_stands_in_one_row() throws IOException {
        for (String code : "XBA XBB XBC XBD XBE".split(" ")) {
            project.state(code, 15);
        }

        assertThat(ofMeeting()).contains("7 States\tOne (N 1)\tconcern\tMany mines are held: Land XAB, Land XAC, Land XBA, Land XBB, Land XBC, Land XBD, Land XBE.");
    }

    @Test
    void what_answers_several_norms_is_told_once() throws IOException {
        project.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: false }
                  - { id: N 2, title: Two, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: false }
                """);
        project.write("rules/again.drl", SmallProject.manyMines("{$state} holds {$held} mines.").replace("Many mines are held", "Many mines are held, once more").replace("N 1", "N 2"));

        assertThat(ofMeeting()).contains("Land XAB\tOne (N 1); Two (N 2)\tconcern\tLand XAB holds 15 mines.").contains("2. Other matters\t–");
    }

    @Test
    void the_brief_on_a_state_tells_what_it_may_be_asked_about_with_its_sources() throws IOException {
        String text = ofState("XAC");

        assertThat(text).startsWith("Brief: Land XAC\nSecond Meeting, Exampletown. As of 1 June 2010.\nNo consent to be bound is on file. Standing under the norms that speak to the State: concern 1.\n"
                + "What the State may be asked about\nUnder\tStanding\tWhat is found\nOne (N 1)\tconcern\tLand XAC holds 20 mines.").contains("31 March 2010\tPassed: Land XAC: ask before 1 March 2011\n")
                .contains("Monitor").doesNotContain("XAB");
        assertThat(pages("2010-06-01-M2-XAC.pdf")).isEqualTo(1);
    }

    @Test
    void a_state_of_which_nothing_is_found_has_a_brief_that_says_so() throws IOException {
        assertThat(ofState("XAA")).contains("Nothing on file raises a question to the State.").contains("What no fact on file answers\n1 further question: see “Open questions, and whom to ask” in the report of the same day.");
    }

    @Test
    void without_any_finding_the_brief_for_the_meeting_says_so_under_each_item() throws IOException {
        project.state("XAB", 5).state("XAC", 5);

        assertThat(ofMeeting()).contains("1. Stocks\nNothing on file calls for a statement under this item.\n");
    }

    @Test
    void what_does_not_fit_two_pages_is_counted() throws IOException {
        project.write("rules/register/n.yaml", "instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }\nnorms:\n" + IntStream.rangeClosed(1, 60).mapToObj(i -> "  - { id: N " + i
                + ", title: Norm number " + i + ", asks: something, addressee: all, decided: computed, question: \"What of {State}?\" }\n").collect(Collectors.joining()));
        project.write("rules/many.drl", IntStream.rangeClosed(2, 60).mapToObj(i -> SmallProject.manyMines("{$state} holds {$held} mines, " + "which is a long story ".repeat(8) + i + ".")
                .replace("Many mines are held", "Many mines are held " + i).replace("\"N 1\"", "\"N " + i + "\"")).collect(Collectors.joining("\n")));
        String text = ofState("XAB");

        assertThat(pages("2010-06-01-M2-XAB.pdf")).isEqualTo(2);
        assertThat(WordProcessor.pages(folder.resolve("out/2010-06-01-M2-XAB.docx"))).isBetween(1, 2);
        assertThat(text).containsPattern("\\d\\d further findings: see the State in the report, or “findings” in the workbook of the same day\\.");
    }

    @Test
    void decisions_stand_with_the_reply_of_the_state_and_public_leaves_out_internal_notes() throws IOException {
        Path reviews = Files.createDirectory(folder.resolve("reviews"));
        assertThat(run("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("runs").toString())).isZero();
        assertThat(run("review", "add", "XAB/N-1/many-mines-are-held", "--run", folder.resolve("runs/2010-06-01-M2").toString(), "--reviews", reviews.toString(), "--by", "First officer", "--on",
                "2010-06-03", "--decision", "disputed", "--reason", "The State holds fewer.", "--reply", "We hold three.", "--internal", "Call them.")).isZero();

        assertThat(ofState("XAB", "--reviews", reviews.toString())).contains("Reply of the State: We hold three.\nReview: disputed. The State holds fewer.\nInternal: Call them.");
        assertThat(ofState("XAB", "--reviews", reviews.toString(), "--public")).contains("Reply of the State: We hold three.").doesNotContain("Call them.");
    }

    @Test
    void a_name_with_markup_and_an_apostrophe_is_shown_as_it_is() throws IOException {
        project.write("facts/states/XAB.yaml", "state: XAB\nname: \"<b>L'Île</b> & \\\"co\\\"\"\nstockpileReports:\n  - { date: 2004, held: 15, source: m }\n");

        assertThat(ofMeeting()).contains("<b>L'Île</b> & \"co\"\tOne (N 1)");
    }

    @Test
    void signs_that_the_pdf_cannot_show_are_told() throws IOException {
        project.write("facts/states/XAB.yaml", "state: XAB\nname: 国\nstockpileReports:\n  - { date: 2004, held: 15, source: m }\n");

        assertThat(ofState("XAB")).startsWith("Brief: 国\n");
        assertThat(refused()).startsWith("The fonts of the PDF have no sign for: 国. The Word file has them.\n");
    }

    @Test
    void a_brief_for_a_meeting_can_be_limited_to_some_states_and_norms() throws IOException {
        assertThat(written("2010-06-01-M2-XAC-N-1-brief.docx", "--meeting", "M2", "--state", "XAC", "--norm", "N 1")).contains("Land XAC\tOne (N 1)").contains("Limited to the State XAC and the norm N 1.")
                .doesNotContain("XAB");
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        ofMeeting();
        byte[] docx = Files.readAllBytes(folder.resolve("out/2010-06-01-M2-brief.docx"));
        byte[] pdf = Files.readAllBytes(folder.resolve("out/2010-06-01-M2-brief.pdf"));
        ofMeeting();

        assertThat(folder.resolve("out/2010-06-01-M2-brief.docx")).hasBinaryContent(docx);
        assertThat(folder.resolve("out/2010-06-01-M2-brief.pdf")).hasBinaryContent(pdf);
    }

    @Test
    void one_format_can_be_asked_for() {
        assertThat(brief("--meeting", "M2", "--format", "pdf")).isZero();
        assertThat(refused()).isEqualTo("written: out/2010-06-01-M2-brief.pdf");
    }

    @Test
    void a_state_and_a_limit_to_states_do_not_go_together() {
        assertThat(brief("XAB", "--state", "XAC", "--meeting", "M2")).isEqualTo(2);
        assertThat(refused()).isEqualTo("A brief is either on one State, or on a meeting and limited with --state; give one of the two.");
    }

    @Test
    void a_run_of_other_facts_is_refused() throws IOException {
        assertThat(run("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("runs").toString())).isZero();
        project.state("XAB", 0);

        assertThat(brief("--run", folder.resolve("runs/2010-06-01-M2").toString())).isEqualTo(2);
        assertThat(refused()).isEqualTo("The run was made from other rules, norms, parameters or facts than those at hand, so its deadlines are not known. Make it again with “evaluate”, or leave out --run.");
    }

    @Test
    void a_run_copied_in_part_is_refused() throws IOException {
        assertThat(run("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("runs").toString())).isZero();
        Files.delete(folder.resolve("runs/2010-06-01-M2/findings.json"));

        assertThat(brief("--run", folder.resolve("runs/2010-06-01-M2").toString())).isEqualTo(3);
        assertThat(refused()).startsWith("The run in runs/2010-06-01-M2 cannot be used: it has no findings.json, so it was copied in part.");
    }

    @Test
    void mistakes_in_brief_yaml_are_told_with_their_places() throws IOException {
        project.write("rules/brief.yaml", "speak: [LATE]\nitems:\n  - { title: Stocks, norms: [N 11] }\n");

        assertThat(brief("--meeting", "M2")).isEqualTo(3);
        assertThat(refused()).contains("rules/brief.yaml:1:9: ").contains("rules/brief.yaml:3:30: P014 “N 11” is neither a norm of the register nor the beginning of one").contains("“rest” is missing");
    }

    @Test
    void a_target_that_is_a_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("out"), "");

        assertThat(brief("--meeting", "M2")).isEqualTo(2);
        assertThat(refused()).isEqualTo("The brief cannot be written to out: a file stands where a folder is needed. Nothing was left half-written; name another folder with --out.");
    }
}
