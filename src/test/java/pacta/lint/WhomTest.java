package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.named;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whom a rule speaks, of which of many things, on what basis, and in what words. */
class WhomTest {

    private static final String N1 = "@norm( \"N 1\" )";
    private static final String HELD = "StockpileReport( held > 0, $state : state, $held : held )";

    @TempDir
    private Path folder;

    private List<String> advice(String code, String drl) {
        return new SmallRules(folder).advice(drl, code);
    }

    private static String message(String text) {
        return rule(N1, HELD, "concern( drools, $state, \"" + text + "\" )");
    }

    @Test
    void a_rule_about_one_State_that_concludes_about_all_is_told() {
        String all = rule(N1, HELD, "concern( drools, \"*\", \"{$state} holds {$held}.\" )");
        assertThat(advice("L029", all)).containsExactly("""
                L029 r.drl:6:22: the rule runs once for each State and sees that State alone, and it concludes about "*", all States together
                        concern( drools, "*", "{$state} holds {$held}." )
                                         ^
                    Conclude about the State that a condition has bound, such as $state; or write @sees( "all States" ) under the name, with a norm that is asked of all together.
                """);
        assertThat(advice("L029", all.replace("\"*\"", "$state"))).isEmpty();
        assertThat(advice("L029", all.replace("N 1", "N 3"))).isEmpty();
    }

    @Test
    void a_verdict_on_one_State_in_a_rule_about_all_is_told_and_a_group_is_not() {
        assertThat(advice("L029", message("{$state} holds {$held}.").replace("N 1", "N 3"))).singleElement().asString()
                .contains("the rule is about all States together, and its verdict is about a single one, so no norm takes it up");
        assertThat(advice("L029", rule("@sees( \"all States\" )", HELD, "belongs( drools, $state, \"in view\" )"))).isEmpty();
    }

    @Test
    void patterns_in_a_rule_that_sees_one_State_and_all_States_are_tied_together() {
        String both = rule("@sees( \"both\" )", "Consent( $state : state )\n    InitialReport( $on : date )", "belongs( drools, $state, \"reported on {$on}\" )");
        assertThat(advice("L024", both)).hasSize(1);
        assertThat(advice("L024", both.replace("( $on", "( state == $state, $on"))).isEmpty();
        assertThat(advice("L024", both.replace("both", "one State"))).isEmpty();
    }

    @Test
    void a_basis_that_is_not_known_is_told_with_the_nearest() {
        assertThat(advice("L030", rule(N1 + "\n    @basis( \"compsite\" )", HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).containsExactly("""
                L030 r.drl:3:13: “compsite” is no basis of a verdict that is known
                        @basis( "compsite" )
                                ^
                    Did you mean composite?
                """);
        assertThat(advice("L030", rule(N1 + "\n    @basis( \"composite\" )", HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).isEmpty();
        assertThat(advice("L002", rule(N1 + "\n    @basis( \"facts\" )", HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).singleElement().asString().contains("a verdict rests on facts anyway.");
    }

    @Test
    void a_condition_on_one_of_many_says_which() {
        String any = rule(N1, "AsOf( $today : date )\n    Deadline( $state : state, date < $today )", "concern( drools, $state, \"{$state} is late.\" )");
        assertThat(advice("L035", any)).containsExactly("""
                L035 r.drl:5:5: this does not say which Deadline is meant, so it matches every one
                        Deadline( $state : state, date < $today )
                        ^
                    Write Deadline( norm == "…" ).
                """);
        assertThat(advice("L035", any.replace("Deadline( ", "Deadline( norm == \"N 1\", "))).isEmpty();
        assertThat(advice("L035", any.replace("Deadline( ", "Deadline( $norm : norm, "))).isEmpty();
    }

    @Test
    void a_group_that_is_not_named_is_no_use_of_every_group() {
        String derived = named("Stock is still held", "", HELD, "belongs( drools, $state, \"out of view\" )");
        String any = named("A State is somewhere", N1, "Group( $state : state )", "concern( drools, $state, \"{$state} is there.\" )");
        assertThat(advice("L017", derived + any)).hasSize(1);
        assertThat(advice("L017", derived + any.replace("Group( ", "Group( name == \"out of view\", "))).isEmpty();
    }

    @Test
    void a_name_does_not_shout() {
        assertThat(advice("L003", named("STOCK IS HELD!!!", N1, HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).singleElement().asString().contains("the name of the rule has an exclamation mark");
        assertThat(advice("L003", named("STOCK IS HELD", N1, HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).singleElement().asString().contains("the name of the rule is all in capitals");
        assertThat(advice("L003", named("The UN is told", N1, HELD, "concern( drools, $state, \"{$state} holds {$held}.\" )"))).isEmpty();
    }

    @Test
    void a_variable_in_a_message_stands_in_braces_that_are_closed() {
        assertThat(advice("L022", message("{$state} holds {$held mines."))).containsExactly("""
                L022 r.drl:6:30: the message has a “{” that is not closed, before $held
                        concern( drools, $state, "{$state} holds {$held mines." )
                                                 ^
                    What stands for a value is {$…}, with one “{” before it and one “}” behind it.
                """);
        assertThat(advice("L022", message("{$state} holds $held mines."))).singleElement().asString().contains("the message speaks of $held without braces");
        assertThat(advice("L022", message("{$state} holds {$held}} mines."))).singleElement().asString().contains("the message has a brace that is no part of {$…}");
        assertThat(advice("L022", message("{$state} holds {$held} mines."))).isEmpty();
        assertThat(advice("L022", message(""))).singleElement().asString().contains("the message is empty");
    }
}
