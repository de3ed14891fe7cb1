package pacta.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2050, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return days().flatMap(d -> Arbitraries.of(d.toString(), d.toString().substring(0, 7), d.toString().substring(0, 4), "../" + d, d + "/.."))
                .map(PartialDate::parse);
    }

    @Property
    void the_earliest_day_is_never_after_the_latest(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void a_date_is_written_as_it_was_read(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void a_day_lies_within_its_month_and_its_month_within_its_year(@ForAll("days") LocalDate day) {
        PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
        PartialDate year = PartialDate.parse(day.toString().substring(0, 4));

        assertThat(day).isBetween(month.earliest(), month.latest());
        assertThat(month.earliest()).isAfterOrEqualTo(year.earliest());
        assertThat(month.latest()).isBeforeOrEqualTo(year.latest());
    }

    @Property
    void two_dates_overlap_exactly_if_neither_is_certainly_before_the_other(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        boolean before = a.latest().isBefore(b.earliest());
        boolean after = a.earliest().isAfter(b.latest());

        assertThat(a.overlaps(b)).isEqualTo(!before && !after).isEqualTo(b.overlaps(a));
    }

    @Property
    void order_agrees_with_equality(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void any_text_is_either_read_or_refused_in_words(@ForAll String text) {
        try {
            assertThat(PartialDate.parse(text).toString()).isEqualTo(text);
        } catch (DateTimeException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
