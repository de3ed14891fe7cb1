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
    void a_mistake_in_one_file_hides_none_in_another() throws IOException {
        register.write("rules/a.drl", rule("@norm( \"N 1\" )", "StockpileReport( $state : state, helt > 0 )", THEN));
        assertThat(problemsOf("rule \"It asks for a group\"\n    @norm( \"N 1\" )\nwhen\n    Group( name == \"holds stock\", $state : state )\nthen\n    " + THEN + "\nend\n"))
                .anyMatch(p -> p.contains("has no field “helt”")).anyMatch(p -> p.contains("no rule derives the group “holds stock”")).hasSize(2);
    }

    @Test
    void a_group_or_norm_is_not_missed_if_only_its_rule_cannot_be_read() throws IOException {
        register.write("rules/a.drl", "rule \"Stock is held\"\n    @norm( \"N 1\" )\nwhen\n    StockpileReport( $state : state, helt > 0 )\nthen\n    belongs( drools, $state, \"holds stock\" )\nend\n");
        assertThat(problemsOf("rule \"It asks for a group\"\n    @norm( \"N 1\" )\nwhen\n    Group( name == \"holds stock\", $state : state )\nthen\n    " + THEN + "\nend\n"))
                .singleElement().asString().contains("has no field “helt”");
    }

    @Test
    void what_drools_cannot_count_is_told_before_drools_sees_it() throws IOException {
        for (String source : List.of("( Transfer( $d : date ) or ProductionStatus( $d : date ) )", "( Transfer( $d : date ) and ( Casualties() or InitialReport() ) )")) {
            assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN + "\n    accumulate( " + source + " ; $n : count( $d ) )", THEN))).as(source)
                    .last().asString().startsWith("rules/r.drl:5:").contains("“accumulate” counts what matches all of its conditions, and has no place for “or”");
        }
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN + "\n    accumulate( not Casualties() ; $n : count( 1 ) )", THEN))).anyMatch(p -> p.contains("Begin with what is counted."));
        assertThat(problemsOf(rule("@norm( \"N 1\" )", WHEN + "\n    not accumulate( Transfer( $d : date ) ; $n : count( $d ) ; $n > 1 )", THEN)))
                .anyMatch(p -> p.contains("“accumulate” cannot follow “not”"));
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
