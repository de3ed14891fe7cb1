package pacta.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

class FactBaseTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("facts/states"));
        write("sources.yaml", """
                kinds: [depositary, monitor]
                sources:
                  - { id: un, title: Depositary, kind: depositary, published: 2012 }
                  - { id: monitor-2008, title: Monitor 2008, kind: monitor, published: 2008 }
                  - { id: monitor-2011, title: Monitor 2011, kind: monitor, published: 2011-11-02 }
                """);
        write("meetings.yaml", """
                meetings:
                  - { id: 9MSP, title: Ninth Meeting, kind: meeting of the States Parties, date: 2008-11-24/2008-11-28, source: un }
                """);
        write("convention.yaml", """
                events:
                  - { name: adoption, date: 1997-09-18, source: un }
                """);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve("facts").resolve(name), content);
    }

    private FactBase read() {
        return FactBase.read(folder.resolve("facts"), problems);
    }

    private List<PartialDate> dates(String section) throws IOException {
        write("states/XAA.yaml", "state: XAA\nname: Land XAA\n" + section);
        List<Fact> facts = read().dossiers().get(0).facts();
        assertThat(problems.sorted()).isEmpty();
        return facts.stream().map(Fact::date).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void what_a_source_puts_in_the_year_in_which_it_came_out_had_come_to_pass_by_then() throws IOException {
        List<PartialDate> dates = dates("""
                stockpileReports:
                  - { date: 2011, held: 1, source: monitor-2011 }
                  - { date: 2011-11, held: 2, source: monitor-2011 }
                """);

        assertThat(dates).extracting(PartialDate::latest).containsExactly(day("2011-11-02"), day("2011-11-02"));
        assertThat(dates).extracting(PartialDate::inWords).containsExactly("2011", "November 2011");
    }

    @Test
    void a_date_stays_as_long_as_it_is_where_the_source_does_not_bound_it() throws IOException {
        List<PartialDate> dates = dates("""
                stockpileReports:
                  - { date: 2010, held: 1, source: monitor-2011 }
                  - { date: "../2011-12-31", held: 2, source: monitor-2011 }
                  - { date: 2011-10, held: 3, source: [monitor-2011, un] }
                withdrawalEffectStatements:
                  - { date: 2011, source: monitor-2011 }
                """);

        assertThat(dates).extracting(PartialDate::latest).containsExactlyInAnyOrder(day("2010-12-31"), day("2011-12-31"), day("2011-10-31"), day("2011-12-31"));
    }

    @Test
    void of_several_sources_the_last_to_come_out_bounds_the_date() throws IOException {
        write("sources.yaml", """
                kinds: [monitor]
                sources:
                  - { id: un, title: Depositary, kind: monitor, published: 2012 }
                  - { id: first, title: First, kind: monitor, published: 2011-03-01 }
                  - { id: last, title: Last, kind: monitor, published: 2011-06-15 }
                """);

        assertThat(dates("stockpileReports:\n  - { date: 2011, held: 1, source: [last, first] }\n")).extracting(PartialDate::latest).containsExactly(day("2011-06-15"));
    }

    private List<String> problemsIn(String dossier) throws IOException {
        write("states/XAA.yaml", dossier);
        read();
        return problems.sorted().stream().map(Problem::inWords).toList();
    }

    @Test
    void facts_carry_their_sources_and_their_place() throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                stockpileReports:
                  - { date: 2007-12-31, held: 10, source: [monitor-2008, un], note: end of the year }
                """)).isEmpty();

        Fact fact = read().dossiers().get(0).facts().get(0);
        assertThat(fact).isInstanceOf(StockpileReport.class);
        assertThat(fact.origin().place()).isEqualTo("facts/states/XAA.yaml:4");
        assertThat(fact.origin().sources()).extracting(Source::id).as("best source first").containsExactly("un", "monitor-2008");
        assertThat(fact.origin().note()).isEqualTo("end of the year");
    }

    @Test
    void a_state_may_have_other_names_and_an_article_within_sentences() throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                officialName: Republic of Examplia
                inSentences: the Examplia
                alsoKnownAs: [Old Examplia, Land of Examples]
                """)).isEmpty();

        Dossier dossier = read().dossiers().get(0);
        assertThat(dossier.inSentences()).isEqualTo("the Examplia");
        assertThat(dossier.allNames()).containsExactly("Examplia", "Republic of Examplia", "the Examplia", "Old Examplia", "Land of Examples");
    }

    @Test
    void without_them_its_name_serves_everywhere() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\n")).isEmpty();

        Dossier dossier = read().dossiers().get(0);
        assertThat(dossier.inSentences()).isEqualTo("Examplia");
        assertThat(dossier.allNames()).containsExactly("Examplia");
    }

    @Test
    void a_hidden_sign_in_another_name_is_shown() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nalsoKnownAs: [\"Old\\u202E Examplia\"]\n")).singleElement().asString()
                .startsWith("facts/states/XAA.yaml:3:14: a sign that cannot be seen stands in this name");
    }

    @Test
    void a_typo_in_a_key_is_shown_with_the_nearest_name() throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                stockpileReports:
                  - { date: 2007, helt: 10, source: un }
                """)).containsExactly("""
                facts/states/XAA.yaml:4:5: “held” is missing
                      - { date: 2007, helt: 10, source: un }
                        ^
                """, """
                facts/states/XAA.yaml:4:19: there is no field “helt” here
                      - { date: 2007, helt: 10, source: un }
                                      ^
                    Did you mean held?
                """);
    }

    @Test
    void a_typo_in_a_section_is_shown_with_the_nearest_name() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReport:\n  - { date: 2007, held: 1, source: un }\n"))
                .singleElement().asString().contains("there is no field “stockpileReport” here").contains("Did you mean stockpileReports");
    }

    @Test
    void a_wrong_type_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReports:\n  - { date: 2007, held: many, source: un }\n"))
                .singleElement().asString().startsWith("facts/states/XAA.yaml:4:25: “held”: “many” is not a whole number");
    }

    @Test
    void an_impossible_date_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReports:\n  - { date: 2010-02-30, held: 1, source: un }\n"))
                .singleElement().asString().contains("there is no 2010-02-30: February 2010 has 28 days");
    }

    @Test
    void an_unknown_source_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReports:\n  - { date: 2010, held: 1, source: monitor-2009 }\n"))
                .singleElement().asString().contains("no source “monitor-2009” is listed").contains("Did you mean monitor-2008");
    }

    @Test
    void a_word_that_is_none_of_those_allowed_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nconsents:\n  - { date: 2010, act: accesion, source: un }\n"))
                .singleElement().asString().contains("“accesion” is not one of its words").contains("Did you mean accession");
    }

    @Test
    void an_unknown_meeting_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nparticipation:\n  - { date: 2008, meeting: 9MPS, attended: true, source: un }\n"))
                .singleElement().asString().contains("no meeting “9MPS” is listed");
    }

    @Test
    void a_fact_without_a_source_is_refused() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nsignatures:\n  - { date: 1997-12-03 }\n"))
                .singleElement().asString().contains("each fact names where it comes from");
    }

    @Test
    void a_decision_on_a_request_that_is_not_on_file_is_named() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nextensionDecisions:\n  - { date: 2008-11-28, request: extension-2008, newDeadline: 2019-03-01, granted: true, source: un }\n"))
                .singleElement().asString().contains("no request “extension-2008” is listed");
    }

    @Test
    void all_problems_of_all_files_are_reported_at_once() throws IOException {
        write("states/XAB.yaml", "state: XAB\nname: Otherland\nsignature:\n  - { date: 1997, source: un }\n");
        write("sources.yaml", "kinds: [monitor]\nsources:\n  - { id: un, title: Depositary, kind: monitr }\n");

        assertThat(problemsIn("state: XAA\nname: Examplia\nsignatures:\n  - { date: 1997-12-32, source: un }\n"))
                .hasSize(3).anyMatch(p -> p.contains("XAA.yaml")).anyMatch(p -> p.contains("XAB.yaml")).anyMatch(p -> p.contains("sources.yaml"));
    }

    @Test
    void two_dossiers_for_one_state_are_named() throws IOException {
        write("states/XAB.yaml", "state: XAA\nname: Examplia\n");

        assertThat(problemsIn("state: XAA\nname: Examplia\n")).anyMatch(p -> p.contains("there are two dossiers for XAA; the other is facts/states/XAA.yaml"));
    }

    @Test
    void a_register_without_dossiers_is_named() {
        read();

        assertThat(problems.sorted()).singleElement().extracting(Problem::message).isEqualTo("there is no dossier in this folder");
    }

    @Test
    void a_fact_is_seen_once_its_last_possible_day_has_come() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReports:\n  - { date: 2007, held: 1, source: un }\n")).isEmpty();
        Dossier dossier = read().dossiers().get(0);

        assertThat(dossier.asOf(LocalDate.of(2007, 12, 30), LocalDate.MAX).facts()).isEmpty();
        assertThat(dossier.asOf(LocalDate.of(2007, 12, 31), LocalDate.MAX).facts()).hasSize(1);
    }

    @Test
    void a_fact_is_hidden_from_those_who_could_not_know_its_source() throws IOException {
        assertThat(problemsIn("state: XAA\nname: Examplia\nstockpileReports:\n  - { date: 2007, held: 1, source: monitor-2011 }\n")).isEmpty();
        Dossier dossier = read().dossiers().get(0);

        assertThat(dossier.asOf(LocalDate.of(2012, 1, 1), LocalDate.of(2011, 11, 1)).facts()).isEmpty();
        assertThat(dossier.asOf(LocalDate.of(2012, 1, 1), LocalDate.of(2011, 11, 2)).facts()).hasSize(1);
    }

    @Test
    void the_best_source_stands_and_another_that_cannot_be_true_with_it_is_a_disagreement() throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                consents:
                  - { date: 2009-01-09, act: accession, source: monitor-2011 }
                  - { date: 2012-01-09, act: accession, source: un }
                  - { date: 2012, act: accession, source: monitor-2011 }
                """)).isEmpty();

        Visible visible = read().dossiers().get(0).asOf(LocalDate.of(2013, 1, 1), LocalDate.MAX);

        assertThat(visible.facts()).singleElement().extracting(Fact::date).isEqualTo(PartialDate.parse("2012-01-09"));
        assertThat(visible.disagreements()).singleElement().extracting(d -> d.other().date()).isEqualTo(PartialDate.parse("2009-01-09"));
    }

    @Test
    void coverage_closes_the_world_for_states_on_and_off_its_list() throws IOException {
        write("convention.yaml", """
                events: []
                coverage:
                  - { topic: initial report submitted, date: 2010-02-28, exceptions: [XAA], source: un }
                """);
        assertThat(problemsIn("state: XAA\nname: Examplia\n")).isEmpty();
        FactBase facts = read();

        assertThat(facts.coverage("XAA", LocalDate.of(2010, 3, 1), LocalDate.MAX)).singleElement().extracting(Coverage::listed).isEqualTo(false);
        assertThat(facts.coverage("XAB", LocalDate.of(2010, 3, 1), LocalDate.MAX)).singleElement().extracting(Coverage::listed).isEqualTo(true);
        assertThat(facts.coverage("XAB", LocalDate.of(2010, 2, 27), LocalDate.MAX)).isEmpty();
    }

    @Test
    void a_source_that_came_out_too_late_is_left_out_of_a_fact_that_another_told_in_time() throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                stockpileReports:
                  - { date: 2007-12-31, held: 10, source: [monitor-2008, un] }
                """)).isEmpty();

        Visible visible = read().dossiers().get(0).asOf(LocalDate.of(2010, 1, 1), LocalDate.of(2009, 6, 1));

        assertThat(visible.facts()).singleElement().extracting(f -> f.origin().sources()).asInstanceOf(list(Source.class)).extracting(Source::id).containsExactly("monitor-2008");
    }

    @ParameterizedTest
    @CsvSource({"2009-01-09, 2012-01-09", "2012-01-09, 2009-01-09"})
    void of_two_answers_of_one_source_the_same_stands_in_whatever_order_they_are_written(String first, String second) throws IOException {
        assertThat(problemsIn("""
                state: XAA
                name: Examplia
                consents:
                  - { date: %s, act: accession, source: un }
                  - { date: %s, act: accession, source: un }
                """.formatted(first, second))).isEmpty();

        assertThat(read().dossiers().get(0).asOf(LocalDate.of(2013, 1, 1), LocalDate.MAX).facts()).singleElement().extracting(Fact::date).isEqualTo(PartialDate.parse("2009-01-09"));
    }
}
