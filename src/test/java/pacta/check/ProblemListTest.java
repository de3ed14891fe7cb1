package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacta.yaml.Problem;

class ProblemListTest {

    private static final Problem ERROR = new Problem("Y008", "x.yaml", 0, 0, "", "the file is empty", "");
    private static final Problem ADVICE = new Problem("L001", "x.drl", 2, 0, "rule", "this could be shorter", "");

    private static String list(Problem... problems) {
        return ProblemList.of(new Checked(List.of(problems), new Checked.Counts(1, 1000, 1, 10_091, 1, 0), 0));
    }

    @Test
    void advice_is_counted_apart() {
        assertThat(list(ADVICE)).isEqualTo("""
                x.drl:2: L001 this could be shorter
                    rule

                ./pacta check --explain CODE tells more about a problem
                no problem, 1 piece of advice
                """);
        assertThat(list(ERROR, ADVICE, ADVICE)).endsWith("1 problem, 2 pieces of advice\n");
        assertThat(list(ERROR, ERROR)).endsWith("\n2 problems\n");
    }

    @Test
    void advice_alone_is_no_error() {
        assertThat(new Checked(List.of(ADVICE), new Checked.Counts(0, 0, 0, 0, 0, 0), 0).hasErrors()).isFalse();
        assertThat(new Checked(List.of(ADVICE, ERROR), new Checked.Counts(0, 0, 0, 0, 0, 0), 0).hasErrors()).isTrue();
    }

    @Test
    void without_a_problem_it_says_what_was_looked_at() {
        assertThat(list()).isEqualTo("all is well: 1 rule file, 1,000 norms, 1 parameter, 10,091 facts of 1 State, 0 scenarios\n");
    }

    @Test
    void advice_is_a_note_in_sarif_and_advice_in_json() {
        assertThat(new SarifLog("1", ProblemPages.ofTheProgram(), new Places(java.nio.file.Path.of("rules"), java.nio.file.Path.of("facts"))).of(List.of(ADVICE)))
                .contains("\"level\" : \"note\"");
        assertThat(ProblemsJson.of(List.of(ADVICE))).contains("\"level\" : \"advice\"");
    }
}
