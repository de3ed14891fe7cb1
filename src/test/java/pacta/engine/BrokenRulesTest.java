package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.facts.CoverageStatement;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.State;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/**
 * Rule files with one mistake each, as people make them: each is told at its line, with its code, in the words of {@code expected.txt}. After a change of
 * messages, {@code mvn test -Dtest=BrokenRulesTest -Dpacta.accept} writes that file anew; read the difference.
 */
class BrokenRulesTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/rules");

    private static final Origin ENTERED = new Origin(List.of(), "", "facts", 1);
    private static final FactBase FACTS = FactBase.of(List.of(new Dossier(new State("XAA", "Examplia", "", "Europe", "", true), List.of(), "XAA.yaml"),
            new Dossier(new State("TUR", "Turkey", "", "Asia", "Western Asia", true), List.of(), "TUR.yaml")),
            List.of(new Meeting("9MSP", "Ninth Meeting", "meeting of the States Parties", PartialDate.parse("2008-11"), "", ENTERED)), List.of(),
            List.of(new CoverageStatement("mined areas reported", PartialDate.parse("2010"), false, Set.of("XAA"), ENTERED)), List.of());

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.filter(p -> p.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    private List<Problem> problemsOf(Path file) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(folder.resolve("register/n.yaml"), """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?" }
                  - { id: N 2, title: Two, asks: something, addressee: all, decided: by judgement, question: "What of {State}?", judgement: "Is it?" }
                """);
        Files.writeString(folder.resolve("parameters.yaml"),
                "parameters:\n  - { id: years, title: Years, unit: years, values: [ { from: 1999-03-01, value: 4, reference: text, reason: text } ] }\n");
        Files.copy(file, folder.resolve("r.drl"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(folder.resolve("register"), "register", problems);
        Parameters parameters = Parameters.read(folder.resolve("parameters.yaml"), "parameters.yaml", problems);
        RuleBase.read(folder, "", norms, parameters, problems).ifPresent(r -> r.check(FACTS, problems));
        return problems.sorted();
    }

    private String told(Path file) throws IOException {
        StringBuilder out = new StringBuilder("== ").append(file.getFileName()).append('\n');
        problemsOf(file).forEach(p -> out.append(p.inWordsWithCode()));
        return out.append('\n').toString();
    }

    @Test
    void each_mistake_is_told_in_the_words_that_are_expected() throws IOException {
        StringBuilder out = new StringBuilder();
        for (Path p : files().toList()) {
            out.append(told(p));
        }
        Path expected = CORPUS.resolve("expected.txt");
        if (Boolean.getBoolean("pacta.accept") || System.getProperty("pacta.accept") != null) {
            Files.writeString(expected, out);
        }
        assertThat(out.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_mistake_is_told_at_its_line_and_nothing_of_drools_shows(Path file) throws IOException {
        List<Problem> problems = problemsOf(file);
        int line = Files.readAllLines(CORPUS.resolve("lines.csv")).stream().filter(l -> l.startsWith(file.getFileName() + ","))
                .map(l -> Integer.parseInt(l.substring(l.indexOf(',') + 1))).findFirst().orElse(-1);

        if (line < 0) {
            assertThat(problems).isEmpty();
            return;
        }
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).line()).as(problems.get(0).inWords()).isEqualTo(line);
        assertThat(problems).allSatisfy(p -> {
            assertThat(p.code()).matches("[RN]\\d{3}");
            assertThat(p.message()).doesNotContainPattern("ERR|mismatched|no viable|Exception|\\borg\\.|pacta\\.|drools\\.");
        });
    }
}
