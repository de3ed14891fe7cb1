package pacta;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import pacta.cli.Pacta;

/** A small register with all that a report shows: two texts, States in two regions with names that are hard to write, deadlines, and two meetings. The States are made up; their codes stand on the map. */
public final class ReportProject {

    /** Markup, quotes, and an apostrophe. */
    public static final String MARKUP = "</script><script>alert('x')</script><img src=x onerror=\"alert(1)\"> O'Land & \"Co\"";
    /** A name that is written from right to left. */
    public static final String RIGHT_TO_LEFT = "\u05d0\u05e8\u05e5 \u05dc\u05d3\u05d5\u05d2\u05de\u05d4";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public ReportProject(Path folder) throws IOException {
        this.folder = folder;
        facts();
        register();
        rules();
    }

    private void facts() throws IOException {
        write("facts/sources.yaml", "kinds: [report, monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor, published: 2004, url: \"https://example.org/m\" }\n"
                + "  - { id: r, title: \"A report <i>\", kind: report, url: \"javascript:alert(1)\" }\n");
        write("facts/meetings.yaml", """
                meetings:
                  - { id: M1, title: First Meeting, kind: meeting, date: 2005-06-01, source: m }
                  - { id: M2, title: Second Meeting, kind: meeting, date: 2010-06-01, source: m }
                """);
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("facts/states/MLT.yaml", "state: MLT\nname: Examplia\nregion: Europe\nstockpileReports:\n  - { date: 2004, held: 15, source: m }\nremarks:\n  - { date: 2004, text: first, source: m }\n");
        write("facts/states/NPL.yaml", "state: NPL\nname: \"" + RIGHT_TO_LEFT + "\"\nregion: Asia\nstockpileReports:\n  - { date: 2007, held: 20, source: m }\nremarks:\n  - { date: 2004, text: first, source: m }\n"
                + "  - { date: 2006, text: more, source: m }\nstockpileCompletions:\n  - { date: 2009-01-01, source: r }\n  - { date: 2008-01-01, source: m }\n");
        write("facts/states/PER.yaml", "state: PER\nname: '" + MARKUP.replace("'", "''") + "'\nregion: Americas\nstockpileReports:\n  - { date: 2004, held: 5, source: m }\n");
    }

    private void register() throws IOException {
        write("rules/parameters.yaml", "parameters: []\n");
        write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: Few mines, asks: No more than ten mines are held., addressee: all, decided: computed, question: "How many does {State} hold? The State itself can tell." }
                  - { id: N 2, title: A report, asks: A report is made., addressee: all, decided: by judgement, judgement: "Was the report of {State} made? The Secretariat, or the State, can tell.", owesAnswer: true }
                """);
        write("rules/register/p.yaml", """
                instrument: { id: P, title: A plan, force: commitment, from: 2007-01-01 }
                norms:
                  - { id: P 1, title: Fewer mines, asks: No more than two mines are held., addressee: all, decided: computed, question: "How many does {State} hold?" }
                """);
        write("rules/report.yaml", "chapters:\n  - { title: Stocks, norms: [\"N 1\", \"P\"] }\n  - { title: Reports, norms: [\"N 2\"] }\nmap: N 1\ntrends: [meeting]\n");
        write("rules/status.yaml", """
                sections:
                  - title: Stocks
                    blocks:
                      - { shows: states, title: Those that hold many, norm: N 1, verdicts: NON_COMPLIANT }
                      - { shows: deadlines, title: Deadlines of all, norm: N 1, group: all, chart: true }
                      - { shows: byDay, title: Deadlines by day, norm: N 1, group: all }
                """);
    }

    private void rules() throws IOException {
        write("rules/n.drl", rule("Many mines are held", "N 1", "StockpileReport( held > 10, $state : state, $held : held )", "nonCompliant( drools, $state, \"{$state} holds {$held} mines.\" )")
                + rule("Few mines are held", "N 1", "StockpileReport( held <= 10, $state : state, $held : held )", "compliant( drools, $state, \"{$state} holds {$held} mines.\" )")
                + rule("Three mines are held", "P 1", "StockpileReport( held > 2, $state : state, $held : held )", "nonCompliant( drools, $state, \"{$state} holds {$held} mines.\" )")
                + rule("Mines are due", "N 1", "Remark( text == \"first\", $state : state )", "due( drools, $state, LocalDate.of( 2008, 3, 1 ) )")
                + rule("Mines are due later", "N 1", "Remark( text == \"more\", $state : state )", "due( drools, $state, LocalDate.of( 2012, 3, 1 ) )")
                + "rule \"All\"\nwhen\n    Remark( text == \"first\", $state : state )\nthen\n    belongs( drools, $state, \"all\" )\nend\n");
    }

    private static String rule(String name, String norm, String condition, String conclusion) {
        return "rule \"" + name + "\"\n    @norm( \"" + norm + "\" )\nwhen\n    " + condition + "\nthen\n    " + conclusion + "\nend\n\n";
    }

    public ReportProject write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Runs a command on this register; its exit code. */
    public int run(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Pacta.run(new PrintWriter(out, true), new PrintWriter(err, true),
                Stream.concat(Stream.of(command, "--rules", path("rules").toString(), "--facts", path("facts").toString()), Stream.of(more)).toArray(String[]::new));
    }

    /** Writes a report of the second meeting and reads it back. */
    public String report(String... more) throws IOException {
        int code = run("report", Stream.concat(Stream.of("--meeting", "M2", "--out", path("r.html").toString()), Stream.of(more)).toArray(String[]::new));
        if (code != 0) {
            throw new IOException(code + ": " + err());
        }
        return Files.readString(path("r.html"));
    }

    /** A page without its scripts and styles, so that what a test says of it can be read. */
    public static String body(String html) {
        return html.replaceAll("(?s)<(script|style)>.*?</\\1>", "[$1]").replaceAll("(?s)<svg id=\"world\".*?</svg>", "[map]");
    }

    /** Leaves a run behind and names its folder. */
    public Path evaluated(String meeting, String... more) {
        run("evaluate", Stream.concat(Stream.of("--meeting", meeting, "--out", path("out").toString()), Stream.of(more)).toArray(String[]::new));
        return path("out").resolve((meeting.equals("M1") ? "2005-06-01-" : "2010-06-01-") + meeting);
    }

    /** Messages without this machine's folders. */
    public String err() {
        return err.toString().replace(folder + "/", "").strip();
    }
}
