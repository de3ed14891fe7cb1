package pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.ReportProject;

/** Twenty thousand findings: the file stays within bounds, and says what was left out for that. */
class ManyFindingsTest {

    @TempDir
    private Path folder;

    private ReportProject cases(int states, int each) throws IOException {
        ReportProject project = new ReportProject(folder);
        project.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: A case, asks: Something is done., addressee: each case, decided: procedural, case: Withdrawal, question: "What of {State}?" }
                """);
        project.write("rules/n.drl", "rule \"A case is noticed\"\n    @norm( \"N 1\" )\nwhen\n    Withdrawal( $state : state, $id : id )\nthen\n"
                + "    concern( drools, $state, $id, \"The case {$id} of {$state} has been waiting for an answer for as long as anybody can say.\" )\nend\n");
        project.write("rules/status.yaml", "sections: []\n").write("rules/report.yaml", "trends: [meeting]\n").write("rules/register/p.yaml",
                "instrument: { id: P, title: A plan, force: commitment, from: 2007-01-01 }\nnorms:\n  - { id: P 1, title: Nothing, asks: nothing, addressee: all, decided: definition }\n");
        for (int i = 0; i < states; i++) {
            String code = "Q" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            StringBuilder dossier = new StringBuilder("state: " + code + "\nname: Land " + code + "\nregion: Europe\nwithdrawals:\n");
            for (int c = 0; c < each; c++) {
                dossier.append("  - { date: 2007, id: c").append(c).append(", source: m, note: \"").append("a remark ".repeat(80)).append("\" }\n");
            }
            project.write("facts/states/" + code + ".yaml", dossier.toString());
        }
        return project;
    }

    private static int size(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_few_findings_are_shown_with_all_their_evidence() throws IOException {
        String html = cases(2, 5).report();

        assertThat(ReportProject.body(html)).contains("The case c4 of Land QAB has been", "Evidence and sources").doesNotContain("to keep this file small");
    }

    @Test
    void where_evidence_would_be_too_much_the_sources_stand_instead() throws IOException {
        ReportProject project = cases(30, 100);

        String html = project.report("--no-trends");

        assertThat(size(html)).isLessThan(HtmlReport.LIMIT);
        assertThat(ReportProject.body(html)).contains(Detail.SOURCES.told(), "The case c99 of Land QAB has been").doesNotContain("Evidence and sources");
        assertThat(project.err()).isEqualTo(Detail.SOURCES.told() + "\nwritten: r.html");
    }

    @Test
    void of_twenty_thousand_the_verdicts_are_shown_and_the_page_says_where_the_rest_is() throws IOException {
        ReportProject project = cases(200, 100);

        String html = project.report("--no-trends");

        assertThat(size(html)).isLessThan(HtmlReport.LIMIT);
        assertThat(ReportProject.body(html)).contains(Detail.VERDICTS.told(), "</span>\n20,000</span> concern");
        assertThat(ReportProject.body(html)).contains("Of the 20,000 differences the first 1,000 are shown here; “./pacta diff” lists all of them.");
        assertThat(project.err()).isEqualTo(Detail.VERDICTS.told() + "\nwritten: r.html");
    }
}
