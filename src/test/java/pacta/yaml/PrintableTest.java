package pacta.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PrintableTest {

    private static final String CLEARS = "\u001b[2J";
    private static final String TURNS = "\u202e";

    @Test
    void a_file_name_with_a_line_break_and_an_escape_code_is_shown_on_one_line() {
        Problem problem = new Problem("Y002", "facts/a\n" + CLEARS + ".yaml", 0, 0, "", "there is no such file", "");

        assertThat(problem.inWords()).isEqualTo("facts/a\\n\\u001b[2J.yaml: there is no such file\n");
    }

    @Test
    void what_a_message_or_suggestion_takes_from_a_file_is_written_out_too() {
        Problem problem = new Problem("Y109", "x.yaml", 0, 0, "", "there is no field “" + CLEARS + "” here", "Did you mean " + TURNS + "?");

        assertThat(problem.inWords()).isEqualTo("x.yaml: there is no field “\\u001b[2J” here\n    Did you mean \\u202e?\n");
    }

    @Test
    void the_line_that_is_shown_keeps_its_columns() {
        Problem problem = new Problem("Y109", "x.yaml", 1, 4, "a" + TURNS + "\u009bb", "wrong", "");

        assertThat(problem.inWords()).isEqualTo("x.yaml:1:4: wrong\n    a??b\n       ^\n");
    }

    @Test
    void json_means_the_same_and_holds_no_such_sign() throws Exception {
        String json = new ObjectMapper().createObjectNode().put("file", "a\n" + CLEARS + TURNS + "\u009b“b”").toPrettyString();

        assertThat(Printable.json(json)).contains("“b”").doesNotContain("\u001b", TURNS, "\u009b");
        assertThat(new ObjectMapper().readTree(Printable.json(json))).isEqualTo(new ObjectMapper().readTree(json));
    }
}
