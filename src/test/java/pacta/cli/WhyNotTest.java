package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What “explain STATE --why-not RULE” answers, word for word, for each kind of condition. */
class WhyNotTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("facts/states"));
        Files.createDirectories(folder.resolve("rules/register"));
        write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n  - { id: late, title: Late Monitor, kind: monitor, published: 2012-05-01 }\n");
        write("facts/meetings.yaml", "meetings: []\n");
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("facts/states/XAB.yaml", "state: XAB\nname: Otherland\n");
        write("rules/parameters.yaml", "parameters: []\n");
        write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: true }
                """);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void facts(String sections) throws IOException {
        write("facts/states/XAA.yaml", "state: XAA\nname: Examplia\n" + sections);
    }

    private void rule(String conditions, String... others) throws IOException {
        write("rules/r.drl", "rule \"It is so\"\n    @norm( \"N 1\" )\nwhen\n    State( $state : code )\n" + conditions + "then\n    compliant( drools, $state, \"so it is\" )\nend\n"
                + String.join("", others));
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--facts", folder.resolve("facts").toString(), "--rules", folder.resolve("rules").toString()));
        return terminal.run(all.toArray(String[]::new));
    }

    /** What is said of the condition that fails, without the other conditions. */
    private String failing(String day) {
        assertThat(run("explain", "XAA", "--why-not", "It is so", "--as-of", day)).as(terminal.err()).isZero();
        return String.join("\n", terminal.out().lines().dropWhile(l -> !l.contains(" FAILS: ")).takeWhile(l -> !l.contains(" not looked at: ")).toList()) + "\n";
    }

    @Test
    void each_condition_is_told_in_its_order_with_what_it_binds() throws IOException {
        facts("stockpileReports:\n  - { date: 2008-12-31, held: 10, source: m }\n");
        rule("    StockpileReport( held > 0, $held : held )\n    ClearanceCompletion()\n    not Withdrawal()\n");

        assertThat(run("explain", "XAA", "--why-not", "it is", "--as-of", "2010-01-01")).isZero();

        assertThat(terminal.out()).isEqualTo("""
                “It is so”, rules/r.drl:1, for Examplia (XAA) as of 1 January 2010: it does not fire.
                  1 holds: State( $state : code )
                  2 holds: StockpileReport( held > 0, $held : held ) ($held = 10)
                  3 FAILS: ClearanceCompletion() [rules/r.drl:6]
                    - no clearance completion is on file for Examplia as of 1 January 2010
                  4 not looked at: not Withdrawal()
                """);
    }

    @Test
    void of_the_facts_on_file_the_nearest_are_told_with_what_each_fails() throws IOException {
        facts("stockpileReports:\n  - { date: 2005, held: 5, source: m }\n  - { date: 2008-12-31, held: 900, source: m }\n  - { date: 2009, held: 990, source: m }\n"
                + "  - { date: 2003, held: 1, source: m }\n  - { date: 2010, held: 2000, source: m }\n");
        rule("    StockpileReport( held > 1000, date.latest <= LocalDate.of( 2009, 12, 31 ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: StockpileReport( held > 1000, date.latest <= LocalDate.of( 2009, 12, 31 ) )
                      [rules/r.drl:5]
                    - no stockpile report with held above 1,000 and date (latest) on or before 31 December 2009 is
                      on file for Examplia as of 1 January 2011; the nearest:
                        - StockpileReport: date 2009, held 990 — Monitor [facts/states/XAA.yaml:6]; but held is 990,
                          not above 1,000
                        - StockpileReport: date 31 December 2008, held 900 — Monitor [facts/states/XAA.yaml:5]; but
                          held is 900, not above 1,000
                        - StockpileReport: date 2010, held 2,000 — Monitor [facts/states/XAA.yaml:8]; but date
                          (latest) is 31 December 2010, not on or before 31 December 2009
                        - and 2 more that fit less
                """);
    }

    @Test
    void a_date_with_less_precision_is_told_as_the_source_gives_it() throws IOException {
        facts("clearanceCompletions:\n  - { date: 2009, source: m }\n");
        rule("    ClearanceCompletion( date.latest <= LocalDate.of( 2009, 6, 30 ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: ClearanceCompletion( date.latest <= LocalDate.of( 2009, 6, 30 ) ) [rules/r.drl:5]
                    - no clearance completion with date (latest) on or before 30 June 2009 is on file for Examplia
                      as of 1 January 2011; the nearest:
                        - ClearanceCompletion: date 2009 — Monitor [facts/states/XAA.yaml:4]; but date (latest) is
                          31 December 2009, not on or before 30 June 2009
                """);
    }

    @Test
    void what_is_on_file_after_the_day_is_told_but_does_not_count() throws IOException {
        facts("clearanceCompletions:\n  - { date: 2012-03-01, source: m }\n  - { date: 2013, source: m }\n");
        rule("    ClearanceCompletion()\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: ClearanceCompletion() [rules/r.drl:5]
                    - no clearance completion is on file for Examplia as of 1 January 2011
                    - 2 are on file, but not certainly past by 1 January 2011, the first: ClearanceCompletion: date
                      1 March 2012 — Monitor [facts/states/XAA.yaml:4]
                """);
    }

    @Test
    void what_was_not_known_by_the_day_is_told_apart() throws IOException {
        facts("clearanceCompletions:\n  - { date: 2009-03-01, source: late }\n");
        rule("    ClearanceCompletion()\n");

        run("explain", "XAA", "--why-not", "It is so", "--as-of", "2011-01-01", "--known-by", "2011-01-01");

        assertThat(terminal.out()).isEqualTo("""
                “It is so”, rules/r.drl:1, for Examplia (XAA) as of 1 January 2011: it does not fire.
                  1 holds: State( $state : code )
                  2 FAILS: ClearanceCompletion() [rules/r.drl:5]
                    - no clearance completion is on file for Examplia as of 1 January 2011
                    - one is known only from later sources: ClearanceCompletion: date 1 March 2009 — Late Monitor
                      [facts/states/XAA.yaml:4]
                """);
    }

    @Test
    void of_a_not_the_facts_that_stand_in_the_way_are_told_the_latest_first() throws IOException {
        facts("clearanceCompletions:\n  - { date: 2007, source: m }\n  - { date: 2009-03-01, source: m }\n");
        rule("    not ClearanceCompletion( date.earliest > LocalDate.of( 2000, 1, 1 ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: not ClearanceCompletion( date.earliest > LocalDate.of( 2000, 1, 1 ) ) [rules/r.drl:5]
                    - this stands in the way:
                        - ClearanceCompletion: date 1 March 2009 — Monitor [facts/states/XAA.yaml:5]
                        - ClearanceCompletion: date 2007 — Monitor [facts/states/XAA.yaml:4]
                """);
    }

    @Test
    void of_a_not_over_several_facts_those_are_told_together_that_stand_in_the_way() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 10, source: m }\nstockpileStatus:\n  - { date: 2007-12-31, status: held, source: m }\n");
        rule("    not( StockpileReport( held > 0, $on : date ) and StockpileStatus( status == \"held\", date.earliest >= $on.earliest ) and not StockpileCompletion() )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: not( StockpileReport( held > 0, $on : date ) and StockpileStatus( status == "held",
                      date.earliest >= $on.earliest ) and not StockpileCompletion() ) [rules/r.drl:5]
                    - this stands in the way:
                        - StockpileReport: date 31 December 2007, held 10 — Monitor [facts/states/XAA.yaml:4];
                          together with StockpileStatus: date 31 December 2007, status held — Monitor
                          [facts/states/XAA.yaml:6]
                """);
    }

    @Test
    void of_an_or_each_part_is_told() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 0, source: m }\n");
        rule("    exists( StockpileReport( held > 0 ) or StockpileStatus( status == \"held\" ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: exists( StockpileReport( held > 0 ) or StockpileStatus( status == "held" ) )
                      [rules/r.drl:5]
                    - not this: StockpileReport( held > 0 )
                        - no stockpile report with held above 0 is on file for Examplia as of 1 January 2011; the
                          nearest:
                            - StockpileReport: date 31 December 2007, held 0 — Monitor [facts/states/XAA.yaml:4];
                              but held is 0, not above 0
                    - not this: StockpileStatus( status == "held" )
                        - no stockpile status with status “held” is on file for Examplia as of 1 January 2011, nor
                          any other stockpile status
                """);
    }

    @Test
    void of_an_or_between_conditions_each_is_told_as_a_condition_of_its_own() throws IOException {
        facts("withdrawals:\n  - { id: w, date: 2012-03-01, source: m }\n");
        rule("    ( ClearanceCompletion() or ( StateParty() and Withdrawal() ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: ClearanceCompletion() or ( StateParty() and Withdrawal() ) [rules/r.drl:5]
                    - not this: ClearanceCompletion()
                        - no clearance completion is on file for Examplia as of 1 January 2011
                    - not this: StateParty() and Withdrawal()
                        - in it, this fails first: StateParty()
                            - no State Party is derived for Examplia as of 1 January 2011
                """);
    }

    @Test
    void what_is_about_something_else_is_counted_and_not_told_as_near() throws IOException {
        facts("indicators:\n  - { date: 2008, name: roads, value: 3, source: m }\n  - { date: 2009, name: wells, value: 4, source: m }\n");
        rule("    Indicator( name == \"bridges\", number > 2 )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: Indicator( name == "bridges", number > 2 ) [rules/r.drl:5]
                    - no indicator with name “bridges” and number above 2 is on file for Examplia as of 1 January
                      2011; there are 2 others, each about something else
                """);
    }

    @Test
    void in_an_exists_over_several_conditions_the_first_that_fails_is_told() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 10, source: m }\nstockpileCompletions:\n  - { date: 2009-03-01, source: m }\n");
        rule("    exists( StockpileReport( held > 0, $on : date ) and not StockpileCompletion( date.earliest > $on.latest ) )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: exists( StockpileReport( held > 0, $on : date ) and not StockpileCompletion(
                      date.earliest > $on.latest ) ) [rules/r.drl:5]
                    - in it, this fails after what stands before it: not StockpileCompletion( date.earliest >
                      $on.latest )
                        - this stands in the way:
                            - StockpileCompletion: date 1 March 2009 — Monitor [facts/states/XAA.yaml:6]
                """);
    }

    @Test
    void of_a_count_it_is_told_what_it_came_to_and_what_was_counted() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 10, source: m }\n  - { date: 2008-12-31, held: 30, source: m }\n");
        rule("    accumulate( StockpileReport( held > 0, $held : held ); $count : count( $held ), $sum : sum( $held ); $count > 1, $sum > 100 )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: accumulate( StockpileReport( held > 0, $held : held ); $count : count( $held ), $sum :
                      sum( $held ); $count > 1, $sum > 100 ) [rules/r.drl:5]
                    - it comes to $count = 2, $sum = 40; but $sum is 40, not above 100
                    - what it counts:
                        - StockpileReport: date 31 December 2008, held 30 — Monitor [facts/states/XAA.yaml:5]
                        - StockpileReport: date 31 December 2007, held 10 — Monitor [facts/states/XAA.yaml:4]
                """);
    }

    @Test
    void where_there_is_nothing_to_count_it_is_told_what_is_missing() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 0, source: m }\n");
        rule("    accumulate( StockpileReport( held > 0, $held : held ); $most : max( $held ); $most > 5 )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: accumulate( StockpileReport( held > 0, $held : held ); $most : max( $held ); $most > 5 )
                      [rules/r.drl:5]
                    - nothing of what it counts is there: StockpileReport( held > 0, $held : held )
                        - no stockpile report with held above 0 is on file for Examplia as of 1 January 2011; the
                          nearest:
                            - StockpileReport: date 31 December 2007, held 0 — Monitor [facts/states/XAA.yaml:4];
                              but held is 0, not above 0
                """);
    }

    @Test
    void for_what_rules_derive_the_commands_are_named_that_ask_after_them() throws IOException {
        facts("");
        rule("    Group( name == \"holds mines\" )\n", "rule \"Mines are held\"\nwhen\n    StockpileReport( held > 0, $state : state )\nthen\n    belongs( drools, $state, \"holds mines\" )\nend\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  2 FAILS: Group( name == "holds mines" ) [rules/r.drl:5]
                    - no group with name “holds mines” is derived for Examplia as of 1 January 2011, nor any other
                      group
                    - one rule would derive it; ask why it does not fire:
                        ./pacta explain XAA --why-not "Mines are held" --as-of 2011-01-01
                """);
    }

    @Test
    void where_the_conditions_before_hold_in_several_ways_each_is_told_up_to_three() throws IOException {
        facts("stockpileReports:\n  - { date: 2005, held: 1, source: m }\n  - { date: 2006, held: 2, source: m }\n  - { date: 2007, held: 3, source: m }\n  - { date: 2008, held: 4, source: m }\n");
        rule("    StockpileReport( $held : held )\n    RetainedMines( number == $held )\n");

        assertThat(failing("2011-01-01")).isEqualTo("""
                  3 FAILS: RetainedMines( number == $held ) [rules/r.drl:6]
                    - with $held = 1:
                        - no retained mines with number 1 is on file for Examplia as of 1 January 2011, nor any
                          other retained mines
                    - with $held = 2:
                        - no retained mines with number 2 is on file for Examplia as of 1 January 2011, nor any
                          other retained mines
                    - with $held = 3:
                        - no retained mines with number 3 is on file for Examplia as of 1 January 2011, nor any
                          other retained mines
                    - and 1 more way in which the conditions before it hold
                """);
    }

    @Test
    void of_a_rule_that_fires_its_verdict_and_evidence_are_told_and_what_stands_above_it() throws IOException {
        facts("stockpileReports:\n  - { date: 2007-12-31, held: 10, source: m }\n");
        rule("    StockpileReport( held > 0 )\n", "rule \"It is doubtful\"\n    @norm( \"N 1\" )\nwhen\n    State( $state : code )\nthen\n    concern( drools, $state, \"who knows\" )\nend\n");

        assertThat(run("explain", "Examplia", "--why-not", "It is so", "--as-of", "2010-01-01")).isZero();

        assertThat(terminal.out()).isEqualTo("""
                “It is so”, rules/r.drl:1, for Examplia (XAA) as of 1 January 2010: it fires.
                  1 holds: State( $state : code )
                  2 holds: StockpileReport( held > 0 )
                  it concludes: compliant under N 1: so it is
                  above it stands: concern by “It is doubtful”: who knows
                  evidence:
                    - StockpileReport: date 31 December 2007, held 10 — Monitor [facts/states/XAA.yaml:4]
                """);
    }

    @Test
    void that_the_norm_is_not_in_force_is_told_first() throws IOException {
        facts("");
        rule("    ClearanceCompletion()\n");

        run("explain", "XAA", "--why-not", "It is so", "--as-of", "1998-01-01");

        assertThat(terminal.out()).isEqualTo("""
                “It is so”, rules/r.drl:1, for Examplia (XAA) as of 1 January 1998: it does not fire.
                  N 1 is in force from 1 March 1999, not on 1 January 1998; whatever its rules find, no verdict
                  follows.
                  1 holds: State( $state : code )
                  2 FAILS: ClearanceCompletion() [rules/r.drl:5]
                    - no clearance completion is on file for Examplia as of 1 January 1998
                """);
    }

    @Test
    void a_rule_about_one_state_is_not_asked_after_for_all_together_nor_the_other_way_round() throws IOException {
        facts("");
        rule("", "rule \"All of it\"\n    @sees( \"all States\" )\nwhen\n    State( $code : code )\nthen\n    belongs( drools, $code, \"all\" )\nend\n");

        assertThat(run("explain", "*", "--why-not", "It is so", "--as-of", "2010-01-01")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The rule “It is so” sees one State at a time. Name the State: ./pacta explain STATE --why-not \"It is so\" --as-of 2010-01-01.\n");
        assertThat(run("explain", "XAA", "--why-not", "All of it", "--as-of", "2010-01-01")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The rule “All of it” sees all States together. Ask: ./pacta explain '*' --why-not \"All of it\" --as-of 2010-01-01.\n");
        assertThat(run("explain", "*", "--why-not", "All of it", "--as-of", "2010-01-01")).isZero();
    }

    @Test
    void a_name_that_no_rule_bears_is_answered_with_the_nearest() throws IOException {
        facts("");
        rule("");

        assertThat(run("explain", "XAA", "--why-not", "It is sot")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("There is no rule “It is sot”. Did you mean “It is so”?\n");
    }

    @Test
    void a_name_of_other_words_is_answered_with_the_rules_that_share_most_of_them() throws IOException {
        facts("");
        rule("", "rule \"Mines are still retained today\"\nwhen\n    State( $state : code )\nthen\n    belongs( drools, $state, \"some\" )\nend\n");

        assertThat(run("explain", "XAA", "--why-not", "Retaned mines were never told of by anybody")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("There is no rule “Retaned mines were never told of by anybody”. Did you mean “Mines are still retained today”?\n");
    }

    @Test
    void a_name_that_is_near_to_none_is_answered_with_where_names_are() throws IOException {
        facts("");
        rule("");

        assertThat(run("explain", "XAA", "--why-not", "xyzzy")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("There is no rule “xyzzy”. No rule’s name is near it; ./pacta norms NORM names the rules on a norm.\n");
    }

    @Test
    void a_beginning_that_several_rules_share_is_answered_with_them() throws IOException {
        facts("");
        rule("", "rule \"It is sometimes so\"\nwhen\n    State( $state : code )\nthen\n    belongs( drools, $state, \"some\" )\nend\n");

        assertThat(run("explain", "XAA", "--why-not", "It is")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("2 rules begin with “It is”; write more of the name: “It is so”, “It is sometimes so”.\n");
    }

    @Test
    void either_a_norm_or_a_rule_is_asked_after() throws IOException {
        facts("");
        rule("");

        assertThat(run("explain", "XAA")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("Name a norm, such as in the first column of “norms”, or ask after a rule with --why-not \"its name\".\n");
        assertThat(run("explain", "XAA", "N 1", "--why-not", "It is so")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("Give either a norm or --why-not. A rule’s name stands in quotes: --why-not \"its name\".\n");
    }
}
