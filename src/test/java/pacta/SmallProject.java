package pacta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with rules/ and facts/ of three States under one norm, “N 1”: whoever holds more than ten mines raises a question. Tests edit its files. */
public final class SmallProject {

    public static final String RULES = "rules/r.drl";

    private final Path folder;

    public SmallProject(Path folder) throws IOException {
        this.folder = folder;
        write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n");
        write("facts/meetings.yaml", """
                meetings:
                  - { id: M1, title: First Meeting, kind: meeting of the States Parties, date: 2005-06-01, source: m }
                  - { id: M2, title: Second Meeting, kind: meeting of the States Parties, date: 2010-06-01, source: m }
                """);
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("rules/parameters.yaml", """
                parameters:
                  - { id: limit, title: Limit, unit: mines, values: [ { value: 10, from: 1999-03-01, reference: none, reason: a test } ] }
                """);
        write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: false }
                """);
        write(RULES, manyMines("{$state} holds {$held} mines.") + noMines());
        state("XAA", 5);
        state("XAB", 15);
        state("XAC", 20);
    }

    /** The rule that raises the question, in other words. */
    public static String manyMines(String sentence) {
        return """
                rule "Many mines are held"
                    @norm( "N 1" )
                when
                    Parameter( id == "limit", $limit : value )
                    StockpileReport( held > $limit, $state : state, $held : held )
                then
                    concern( drools, $state, "%s" )
                end
                """.formatted(sentence);
    }

    public static String noMines() {
        return """
                rule "No mines are held"
                    @norm( "N 1" )
                when
                    StockpileReport( held == 0, $state : state )
                then
                    compliant( drools, $state, "{$state} holds none." )
                end
                """;
    }

    public SmallProject state(String code, int held) throws IOException {
        return write("facts/states/" + code + ".yaml", "state: " + code + "\nname: Land " + code + "\nstockpileReports:\n  - { date: 2004, held: " + held + ", source: m }\n");
    }

    public SmallProject write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }
}
