package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.named;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of advice on rules side by side and on what stands in them, and its absence on the nearest rule that does not deserve it. */
class MoreLintsTest {

    private static final String N1 = "@norm( \"N 1\" )";
    private static final String HELD = "StockpileReport( held > 0, $state : state )";
    private static final String CONCERN = "concern( drools, $state, \"{$state} holds stock.\" )";

    @TempDir
    private Path folder;

    private SmallRules rules;

    @BeforeEach
    void rules() {
        rules = new SmallRules(folder);
    }

    private List<String> advice(String drl, String code) {
        return rules.advice(drl, code);
    }

    private static String concern(String when) {
        return rule(N1, when, CONCERN);
    }

    private static String group(String name, String when, String derived) {
        return named(name, "", when, "belongs( drools, $state, \"" + derived + "\" )");
    }

    @Test
    void a_rule_that_fires_whenever_another_does_contradicts_it_with_another_verdict() {
        String breach = named("Stock is held after all", N1, "StockpileReport( held > 0, $state : state )\n    StateParty()", "nonCompliant( drools, $state, \"{$state} holds stock.\" )");
        String fine = named("Stock is being destroyed", N1, "StockpileReport( 0 < held, $country : state )", "compliant( drools, $country, \"{$country} is fine.\" )");
        assertThat(advice(fine + breach, "L012")).containsExactly("""
                L012 r.drl:8:6: whenever this rule fires, so does “Stock is being destroyed” (r.drl:1), and the two contradict each other: nonCompliant here, compliant there
                    rule "Stock is held after all"
                         ^
                    Add to one of them a “not” or a limit that keeps them apart.
                """);
        assertThat(advice(fine + breach.replace("nonCompliant", "concern"), "L012")).isEmpty();
        assertThat(advice(fine.replace("0 < held", "held == 0") + breach, "L012")).isEmpty();
        assertThat(advice(fine.replace("N 1", "N 2") + breach, "L012")).isEmpty();
    }

    @Test
    void limits_that_overlap_under_contradicting_verdicts_are_told_and_those_that_meet_are_not() {
        String many = named("Many mines are held", N1, "AsOf( $today : date )\n    StockpileReport( held > 5, date.latest <= $today, $state : state )", "nonCompliant( drools, $state, \"{$state} holds stock.\" )");
        String few = named("Few mines are held", N1, "AsOf( $now : date )\n    StockpileReport( held >= 3, date.latest <= $now, $state : state )", "compliant( drools, $state, \"{$state} holds little.\" )");
        assertThat(advice(many + few.replace("held >= 3", "held < 9"), "L012")).singleElement().asString()
                .startsWith("L012 r.drl:9:6: this rule and “Many mines are held” (r.drl:1) differ in one limit only, both hold between the two, and their verdicts contradict each other: compliant here, nonCompliant there");
        assertThat(advice(many + few, "L012")).hasSize(1);
        assertThat(advice(many + few.replace("held >= 3", "held <= 5"), "L012")).isEmpty();
    }

    @Test
    void a_duplicate_is_found_under_other_names_of_variables_and_in_another_order() {
        String one = named("Stock is still held", N1, "StateParty( $state : state, $since : since )\n    StockpileReport( held > 0, date.earliest > $since )", CONCERN);
        String other = named("The State holds stock", N1, "StateParty( $bound : since, $party : state )\n    StockpileReport( date.earliest > $bound, held > 0 )", "concern( drools, $party, \"{$party} still has stock.\" )");
        assertThat(advice(one + other, "L013")).containsExactly("""
                L013 r.drl:9:6: this rule has the same conditions and the same conclusion as “Stock is still held” (r.drl:1)
                    rule "The State holds stock"
                         ^
                    Keep one of them.
                """);
        assertThat(advice(one + other.replace("held > 0", "held == 0"), "L013")).isEmpty();
        assertThat(advice(one + other.replace("concern", "atRisk"), "L013")).isEmpty();
    }

    @Test
    void a_copy_that_differs_in_one_number_is_told() {
        String one = group("A year has passed", "AsOf( $today : date )\n    StockpileReport( date.latest.plusMonths( 12 ) < $today, $state : state )", "in view");
        assertThat(advice(one + one.replace("12", "18").replace("A year", "More time"), "L014")).singleElement().asString()
                .startsWith("L014 r.drl:8:6: this rule differs from “A year has passed” (r.drl:1) in one number only");
        assertThat(advice(one + one.replace("12", "18").replace("A year", "More time").replace("< $today", "> $today"), "L014")).isEmpty();
    }

    @Test
    void a_parameter_that_no_rule_reads_is_told_in_its_file() {
        String parameter = "{ id: fresh, title: T, unit: months, values: [ { from: 1999-03-01, value: 3, reference: R, reason: R } ] }";
        assertThat(rules.problems(concern(HELD), parameter)).filteredOn(p -> p.code().equals("L015")).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("parameters.yaml");
            assertThat(p.line()).isEqualTo(1);
            assertThat(p.message()).isEqualTo("no rule reads the parameter “fresh”");
        });
        assertThat(rules.problems(concern(HELD + "\n    Parameter( id == \"fresh\" )"), parameter)).noneMatch(p -> p.code().equals("L015"));
    }

    @Test
    void a_norm_that_nothing_refers_to_is_told_in_the_register() {
        assertThat(advice(concern(HELD), "L016")).containsExactly("""
                L016 register/n.yaml:5: nothing uses the norm “N 3”: no rule, no other norm and no reviewer
                    Write a rule for it, or mark it as a definition.
                """);
        assertThat(advice(concern(HELD) + named("Stock of all is held", "@norm( \"N 3\" )", HELD, CONCERN), "L016")).isEmpty();
    }

    @Test
    void a_group_is_used_if_a_rule_or_the_register_names_it() {
        assertThat(advice(group("Stock is still held", HELD, "out of view"), "L017")).containsExactly("""
                L017 r.drl:5:5: nothing uses the group “out of view”: no rule and no norm of the register
                        belongs( drools, $state, "out of view" )
                        ^
                    Take the rule out, or use the group in Group( name == "out of view" ).
                """);
        assertThat(advice(group("Stock is still held", HELD, "in view"), "L017")).isEmpty();
        assertThat(advice(group("Stock is still held", HELD, "out of view") + concern("Group( name == \"out of view\", $state : state )").replace("Stock is", "Much is"), "L017")).isEmpty();
    }

    @Test
    void a_variable_that_nothing_speaks_of_is_told_where_it_is_bound() {
        assertThat(advice(concern("StockpileReport( $state : state, $held : held )"), "L018")).containsExactly("""
                L018 r.drl:4:38: $held is bound here and used nowhere
                        StockpileReport( $state : state, $held : held )
                                                         ^
                    Take “$held :” out, or write {$held} in the sentence.
                """);
        assertThat(advice(rule(N1, "StockpileReport( $state : state, $held : held )", "concern( drools, $state, \"{$state} holds {$held}.\" )"), "L018")).isEmpty();
        assertThat(advice(concern("StockpileReport( $state : state, $held : held )\n    not RetainedMines( number == $held )"), "L018")).isEmpty();
        assertThat(advice(concern("Deadline( $state : state, $due : date )"), "L018")).isEmpty();
    }

    @Test
    void a_number_that_nothing_explains_should_be_a_parameter() {
        assertThat(advice(concern("AsOf( $today : date )\n    StockpileReport( date.latest.plusMonths( 18 ) < $today, $state : state )"), "L019")).containsExactly("""
                L019 r.drl:5:46: where the number 18 comes from is written nowhere
                        StockpileReport( date.latest.plusMonths( 18 ) < $today, $state : state )
                                                                 ^
                    Name it in parameters.yaml and read it with Parameter( id == "…", $n : whole ); if it is the text's own number, say so in a comment above the rule.
                """);
        assertThat(advice(rule(N1, "StateParty( $state : state, $day : since )", "due( drools, $state, $day.plusYears( 5 ) )"), "L019")).hasSize(1);
    }

    @Test
    void a_number_is_explained_by_the_register_or_by_a_comment_above_in_digits_or_in_words() {
        String months = "StockpileReport( date.latest.plusMonths( 18 ) < $today, $state : state )";
        assertThat(advice(rule(N1, "StateParty( $state : state, $day : since )", "due( drools, $state, $day.plusYears( 4 ) )"), "L019")).isEmpty();
        assertThat(advice("// After eighteen months.\n" + concern("AsOf( $today : date )\n    " + months), "L019")).isEmpty();
        assertThat(advice("// After 18 months.\n" + concern("AsOf( $today : date )\n    " + months), "L019")).isEmpty();
        assertThat(advice("// After 180 months.\n" + concern("AsOf( $today : date )\n    " + months), "L019")).hasSize(1);
        assertThat(advice(concern("AsOf( $today : date )\n    // 18 months\n    " + months), "L019")).isEmpty();
        assertThat(advice(concern("StockpileReport( 100 * held > 1, $state : state )"), "L019")).isEmpty();
    }

    @Test
    void a_day_is_explained_by_the_register_or_by_a_comment() {
        assertThat(advice(concern("StockpileReport( date.earliest > LocalDate.of( 2010, 12, 3 ), $state : state )"), "L020")).containsExactly("""
                L020 r.drl:4:38: where this day comes from is written nowhere
                        StockpileReport( date.earliest > LocalDate.of( 2010, 12, 3 ), $state : state )
                                                         ^
                    Take it from the register ($from : from of a Duty), or name it in a comment above the rule.
                """);
        assertThat(advice("// From 3 December 2010 on.\n" + concern("StockpileReport( date.earliest > LocalDate.of( 2010, 12, 3 ), $state : state )"), "L020")).isEmpty();
        assertThat(advice(concern("StockpileReport( date.earliest > LocalDate.of( 1999, 3, 1 ), $state : state )"), "L020")).isEmpty();
        assertThat(advice(concern("StockpileReport( date.earliest > LocalDate.of( date.year, 4, 30 ), $state : state )"), "L020")).hasSize(1);
    }

    @Test
    void a_breach_does_not_rest_on_a_date_that_could_be_either() {
        String breach = rule(N1, "Deadline( $state : state, $due : date )\n    StockpileCompletion( date.latest > $due )", "nonCompliant( drools, $state, \"{$state} was late.\" )");
        assertThat(advice(breach, "L021")).containsExactly("""
                L021 r.drl:5:38: “date.latest” after the deadline says only that it may have been late: that is a CONCERN, never a breach
                        StockpileCompletion( date.latest > $due )
                                                         ^
                    Write date.earliest for a breach, and a rule with “concern” for the doubt.
                """);
        assertThat(advice(breach.replace("latest", "earliest"), "L021")).isEmpty();
        assertThat(advice(breach.replace("nonCompliant", "concern"), "L021")).isEmpty();
        assertThat(advice(breach.replace("StockpileCompletion( date.latest > $due )", "not StockpileCompletion( date.latest <= $due )"), "L021")).singleElement().asString().contains("this finds a breach also where “date” may have been in time");
        assertThat(advice(breach.replace("StockpileCompletion( date.latest > $due )", "not StockpileCompletion( date.earliest <= $due )"), "L021")).isEmpty();
    }

    @Test
    void a_message_is_a_sentence() {
        assertThat(advice(rule(N1, HELD, "concern( drools, $state, \"{$state} holds stock\" )"), "L022")).containsExactly("""
                L022 r.drl:6:30: the message does not end with a full stop
                        concern( drools, $state, "{$state} holds stock" )
                                                 ^
                    Write a full sentence as people should read it, with {$…} for what the conditions bind.
                """);
        assertThat(advice(message("late: {$state}."), "L022").get(0)).contains("the message begins with a small letter");
        assertThat(advice(message("{$state}  holds stock."), "L022").get(0)).contains("the message has blanks too many");
        assertThat(advice(message("held == 0 for {$state}."), "L022").get(0)).contains("the message reads like a program");
        assertThat(advice(message("Stock is held."), "L022").get(0)).contains("the message names nothing: neither the State nor what was found");
        assertThat(advice(message("What does {$state} hold?"), "L022")).isEmpty();
    }

    private static String message(String text) {
        return rule(N1, HELD, "concern( drools, $state, \"" + text + "\" )");
    }

    @Test
    void only_a_binding_norm_is_breached_in_a_message() {
        String strong = rule("@norm( \"P 1\" )", HELD, "nonCompliant( drools, $state, \"{$state} is in violation of the plan.\" )");
        assertThat(advice(strong, "L023")).containsExactly("""
                L023 r.drl:6:35: “violation” is too strong a word here: “P 1” is a commitment, and only a binding norm can be breached
                        nonCompliant( drools, $state, "{$state} is in violation of the plan." )
                                                      ^
                    Say what was not done, such as “has not reported on it”.
                """);
        assertThat(advice(strong.replace("P 1", "N 1"), "L023")).isEmpty();
        assertThat(advice(strong.replace("is in violation of", "does not carry out"), "L023")).isEmpty();
    }

    @Test
    void patterns_about_all_States_are_tied_together() {
        String loose = rule("@norm( \"N 3\" )", "Consent( $state : state )\n    InitialReport( $on : date )", "concern( drools, \"*\", \"{$state} reported on {$on}.\" )");
        assertThat(advice(loose, "L024")).containsExactly("""
                L024 r.drl:5:5: nothing ties this InitialReport to the conditions before it, so the rule fires for every pair of them
                        InitialReport( $on : date )
                        ^
                    Compare a field with a variable that is bound above, such as state == $country.
                """);
        assertThat(advice(loose.replace("( $on", "( state == $state, $on"), "L024")).isEmpty();
        assertThat(advice(loose.replace("N 3", "N 1"), "L024")).isEmpty();
        assertThat(advice(loose.replace("InitialReport( $on : date )", "AsOf( $on : date )"), "L024")).isEmpty();
    }

    @Test
    void an_event_or_activity_that_nothing_has_is_told() {
        assertThat(advice(concern(HELD + "\n    ConventionEvent( name == \"adopton\" )"), "L025")).containsExactly("""
                L025 r.drl:5:5: no event “adopton” of the Convention is on file
                        ConventionEvent( name == "adopton" )
                        ^
                    Did you mean adoption?
                """);
        assertThat(advice(concern(HELD + "\n    Activity( kind == \"promotoin\" )"), "L025")).singleElement().asString().contains("no norm of the register asks for the activity “promotoin”");
        assertThat(advice(concern(HELD + "\n    ConventionEvent( name == \"adoption\" )\n    Activity( kind == \"promotion\" )"), "L025")).isEmpty();
    }
}
