package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new TestRegister(folder);
    }

    private List<String> problemsOf(String drl) throws IOException {
        assertThat(register.rules(drl).ruleBase()).isEmpty();
        return register.problems();
    }

    private static String rule(String metadata, String when, String then) {
        return "rule \"Stock is held\"\n    " + metadata + "\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    private static final String WHEN = "StockpileReport( $state : state )";
    private static final String THEN = "concern( drools, $state, \"x\" )";

    @Test
    void a_rule_in_our_style_compiles() throws IOException {
        assertThat(register.rules(rule("@norm( \"N 1\" )", WHEN, THEN)).ruleBase()).isPresent();
    }

    @Test
    void a_norm_that_is_not_in_the_register_is_named_with_the_nearest() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 2\" )", WHEN, THEN))).containsExactly("""
                rules/r.drl:2:12: “N 2” is not in the register of norms
                        @norm( "N 2" )
                               ^
                    Did you mean N 1?
                """);
    }

    @Test
    void an_unknown_verb_is_named_with_the_nearest() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN, "conzern( drools, $state, \"x\" )")))
                .singleElement().asString().contains("there is no verb “conzern”").contains("Did you mean concern");
    }

    @Test
    void java_in_a_consequence_is_refused() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN, "System.exit( 1 );"))).singleElement().asString().contains("a rule ends with one verb");
    }

    @Test
    void salience_eval_globals_functions_and_imports_are_refused() throws IOException {
        assertThat(problemsOf("import java.io.File\nglobal java.util.List out\nfunction int f() { return 1; }\n"
                + "rule \"A\"\n    salience 10\nwhen\n    StockpileReport( $state : state )\n    eval( true )\nthen\n    concern( drools, $state, \"x\" )\nend\n"))
                .anyMatch(p -> p.contains("“salience”")).anyMatch(p -> p.contains("“eval”")).anyMatch(p -> p.contains("“global”"))
                .anyMatch(p -> p.contains("“function”")).anyMatch(p -> p.contains("“import”"));
    }

    @Test
    void a_message_that_speaks_of_something_unbound_is_named() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN, "concern( drools, $state, \"{$held} mines\" )")))
                .singleElement().asString().contains("the message speaks of $held, which no condition binds");
    }

    @Test
    void a_field_that_does_not_exist_is_shown_with_file_and_line() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 1\" )", "StockpileReport( $state : state, helt > 0 )", THEN)))
                .isNotEmpty().allMatch(p -> p.startsWith("rules/r.drl:"));
    }

    @Test
    void a_rule_without_then_is_shown_with_file_and_line() throws IOException {
        assertThat(problemsOf("rule \"A\"\nwhen\n    StockpileReport( $state : state )\n    concern( drools, $state, \"x\" )\nend\n"))
                .isNotEmpty().allMatch(p -> p.startsWith("rules/r.drl:"));
    }

    @Test
    void curly_quotes_are_named() throws IOException {
        assertThat(problemsOf("rule “A”\nwhen\n    StockpileReport( $state : state )\nthen\n    concern( drools, $state, \"x\" )\nend\n"))
                .anyMatch(p -> p.contains("curly quotes") && p.contains("Use straight double ones"));
    }

    @Test
    void a_name_that_is_used_twice_is_shown_with_the_place_of_the_first() throws IOException {
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN, THEN) + rule("@norm( \"N 1\" )", WHEN, THEN)))
                .anyMatch(p -> p.contains("a rule of this name stands at rules/r.drl:1"));
    }
}
