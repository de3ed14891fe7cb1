package pacta.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2007-10-11, 2007-10-11, 2007-10-11",
        "2007-10, 2007-10-01, 2007-10-31",
        "2008-02, 2008-02-01, 2008-02-29",
        "2007, 2007-01-01, 2007-12-31",
        "../2010-02-28, 0001-01-01, 2010-02-28",
        "2010-02/.., 2010-02-01, 9999-12-31",
        "2003-02/2003-05, 2003-02-01, 2003-05-31",
    })
    void has_an_earliest_and_a_latest_day(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-10-11, 11 October 2007",
        "2007-10, October 2007",
        "2007, 2007",
        "../2010-02-28, 28 February 2010 at the latest",
        "2010-02/.., February 2010 at the earliest",
        "2003-02/2003-05, a day between February 2003 and May 2003",
    })
    void reads_well_in_a_sentence(String text, String words) {
        assertThat(PartialDate.parse(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-10-11, on 11 October 2007",
        "2007-10, in October 2007",
        "2007, in 2007",
        "../2010-02-28, by 28 February 2010",
        "2010-02/.., from February 2010 on",
        "2003-02/2003-05, between February 2003 and May 2003",
    })
    void takes_the_preposition_that_its_precision_asks_for(String text, String words) {
        assertThat(PartialDate.parse(text).whenInWords()).isEqualTo(words);
    }

    @Test
    void a_day_that_does_not_exist_is_refused_with_the_reason() {
        assertThatThrownBy(() -> PartialDate.parse("2010-02-30")).isInstanceOf(DateTimeException.class)
                .hasMessage("there is no 2010-02-30: February 2010 has 28 days");
    }

    @Test
    void a_month_that_does_not_exist_is_refused_with_the_reason() {
        assertThatThrownBy(() -> PartialDate.parse("2010-13")).hasMessage("there is no month 13; months run from 01 to 12");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> PartialDate.parse("2010/2009")).hasMessage("the period 2010/2009 ends before it begins");
    }

    @Test
    void anything_else_is_refused_with_the_forms_that_can_be_written() {
        assertThatThrownBy(() -> PartialDate.parse("last spring")).hasMessageContaining("is not a date; write 2010-02-28, 2010-02, 2010");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "28.2.2010 | 2010-02-28",
        "28 February 2010 | 2010-02-28",
        "Feb 2010 | 2010-02",
        "February 28, 2010 | 2010-02-28",
        "28th Feb. 2010 | 2010-02-28",
        "2010-2-28 | 2010-02-28",
        "2010/02/28 | 2010-02-28",
        "2010-2 | 2010-02",
        "2.2010 | 2010-02",
        "28/02/2010 | 2010-02-28",
        "02/28/2010 | 2010-02-28",
    })
    void a_date_as_people_write_it_elsewhere_is_refused_with_the_form_to_write(String text, String meant) {
        assertThatThrownBy(() -> PartialDate.parse(text)).hasMessage("“" + text + "” is not a date; write " + meant);
    }

    @ParameterizedTest
    @CsvSource({"02/03/2010", "31.2.2010", "Smarch 2010"})
    void what_could_be_two_days_or_none_is_refused_without_a_guess(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).hasMessageContaining("write 2010-02-28, 2010-02, 2010, ../2010-02-28 (by that day)");
    }

    @ParameterizedTest
    @CsvSource({"2910-02-28, 2910", "0210, 0210", "2100, 2100", "1899-12-31, 1899"})
    void a_year_of_which_no_register_speaks_is_refused(String text, String year) {
        assertThatThrownBy(() -> PartialDate.parse(text)).hasMessage("“" + text + "” lies in the year " + year + "; the years here run from 1900 to 2099");
    }
}
