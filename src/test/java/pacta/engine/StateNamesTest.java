package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sentences name a State whose name takes an article. */
class StateNamesTest {

    @TempDir
    private Path folder;

    private List<Assessment> assessed(String conditions, String conclusion) throws IOException {
        return new TestRegister(folder).state("XAA", "inSentences: the Land of Examples\nremarks:\n  - { date: 2009, text: x, source: m }\n").rules("""
                package rules
                dialect "mvel"
                rule "R"
                    @norm( "N 1" )
                when
                    %s
                then
                    %s
                end
                """.formatted(conditions, conclusion)).evaluate(LocalDate.of(2010, 1, 1)).assessments();
    }

    private String message(String sentence) throws IOException {
        return assessed("Remark( $state : state )", "concern( drools, $state, \"" + sentence + "\" );").get(0).message();
    }

    @Test
    void within_a_sentence_it_has_its_article() throws IOException {
        assertThat(message("The report of {$state} is late.")).isEqualTo("The report of the Land of Examples is late.");
    }

    @Test
    void at_the_beginning_of_a_sentence_with_a_capital() throws IOException {
        assertThat(message("{$state} is late. {$state} was late.")).isEqualTo("The Land of Examples is late. The Land of Examples was late.");
    }

    @Test
    void an_abbreviation_within_a_word_begins_no_sentence() throws IOException {
        assertThat(message("See a.{$state}; {$state}.")).isEqualTo("See a.the Land of Examples; the Land of Examples.");
    }

    @Test
    void an_enumeration_has_the_plain_names() throws IOException {
        assertThat(assessed("accumulate( Remark( $s : state ); $all : collectSet( $s ) )\n    State( $state : code )", "concern( drools, $state, \"Late: {$all}.\" );").get(0).message())
                .isEqualTo("Late: Land XAA.");
    }

    @Test
    void a_question_has_it_in_the_sentence_and_tables_have_the_plain_name() throws IOException {
        Assessment a = assessed("Remark( text == \"y\", $state : state )", "concern( drools, $state, \"y\" );").get(0);

        assertThat(a.message()).isEqualTo("What of the Land of Examples?");
        assertThat(a.subjectName()).isEqualTo("Land XAA");
    }
}
