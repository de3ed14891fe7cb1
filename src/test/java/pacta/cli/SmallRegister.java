package pacta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A register in a folder, small but of every kind: a treaty with norms “N …” about States, cases and all States together, and one State. */
final class SmallRegister {

    private final Path folder;
    private final Terminal terminal = new Terminal();

    SmallRegister(Path folder) throws IOException {
        this.folder = folder;
        write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n");
        write("facts/meetings.yaml", "meetings:\n  - { id: 1M, title: First, kind: meeting, date: 2001-05-03, source: m }\n");
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("facts/states/XAB.yaml", "state: XAB\nname: Otherland\nregion: Europe\nsubregion: Northern Europe\n");
        write("rules/parameters.yaml", "parameters: []\n");
        write("rules/register/n.yaml", """
                # A treaty.
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:

                  # I. First
                  - id: N 1
                    title: One
                    asks: something
                    addressee: all
                    decided: computed
                    question: "What of {State}?"

                  # II. Last
                  - { id: N 2, title: Two, asks: something, addressee: all, decided: by judgement, judgement: "What of {State}?" }   # kept as it is
                  - { id: N 4, title: Four, asks: something, addressee: all, decided: collective, question: "What of all?" }
                  - { id: N 5, title: Five, asks: something, addressee: each request, decided: procedural, case: Withdrawal, question: "What of it?" }
                  - { id: N 6, title: Six, asks: nothing, addressee: all, decided: definition }
                  - { id: N 10, title: Ten, asks: something, addressee: all, decided: computed, question: "What of {State}?" }
                """);
        write("rules/one.drl", rule("Something is reported", "N 1", "State( $state : code )\n    Remark( text == \"reported\" )", "compliant( drools, $state, \"It is.\" )")
                + "\n// About the last norm.\n" + rule("Ten is reported", "N 10", "State( $state : code )\n    Remark( text == \"ten\" )", "compliant( drools, $state, \"It is.\" )"));
        write("rules/one.test.yaml", """
                # The proof.
                common:
                  events:
                    - { name: adoption, date: 1997-09-18 }
                scenarios:
                  - name: It is reported
                    asOf: 2005-06-01
                    given:
                      remarks:
                        - { date: 2004, text: reported }
                    fires: [Something is reported]
                    misses: [Ten is reported]
                """);
        write("rules/more.test.yaml", """
                scenarios:
                  - name: All the others
                    asOf: 2005-06-01
                    given:
                      remarks:
                        - { date: 2004, text: x }
                        - { date: 2004, text: ten }
                      withdrawals:
                        - { date: 2004, id: w, explained: "yes" }
                    fires: [All are counted, A case is noticed, Ten is reported]
                  - name: Nothing is on file
                    asOf: 2005-06-01
                    misses: [Something is reported, All are counted, A case is noticed]
                """);
        write("rules/more.drl", rule("All are counted", "N 4", "accumulate( Remark( text == \"x\", $s : state ); $n : count( $s ); $n > 0 )", "concern( drools, \"*\", \"{$n}.\" )")
                + "\n" + rule("A case is noticed", "N 5", "Withdrawal( $state : state, $id : id, explained == \"yes\" )", "concern( drools, $state, $id, \"It is.\" )"));
    }

    private static String rule(String name, String norm, String condition, String conclusion) {
        return "rule \"" + name + "\"\n    @norm( \"" + norm + "\" )\nwhen\n    " + condition + "\nthen\n    " + conclusion + "\nend\n";
    }

    void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** The first line of a file that holds a text, from 1. */
    int lineOf(String name, String text) {
        try {
            return (int) read(name).substring(0, read(name).indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What every file holds. */
    Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path p : walk.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(p).toString(), Files.readString(p));
            }
        }
        return all;
    }

    int newRule(String... args) {
        return terminal.run(Stream.concat(Stream.of("new", "rule", "--rules", folder.resolve("rules").toString()), Stream.of(args)).toArray(String[]::new));
    }

    int newNorm(String... args) {
        return terminal.run(Stream.concat(Stream.of("new", "norm", "--rules", folder.resolve("rules").toString()), Stream.of(args)).toArray(String[]::new));
    }

    int newState(String... args) {
        return terminal.run(Stream.concat(Stream.of("new", "state", "--facts", folder.resolve("facts").toString()), Stream.of(args)).toArray(String[]::new));
    }

    int test() {
        return terminal.run("test", "--rules", folder.resolve("rules").toString());
    }

    int evaluate(String... more) {
        return terminal.run(Stream.concat(Stream.of("evaluate", "--as-of", "2010-06-01", "--rules", folder.resolve("rules").toString(), "--facts", folder.resolve("facts").toString(),
                "--out", folder.resolveSibling("out").toString()), Stream.of(more)).toArray(String[]::new));
    }

    int run(String... args) {
        return terminal.run(args);
    }

    String out() {
        return terminal.out();
    }

    String err() {
        return terminal.err();
    }
}
