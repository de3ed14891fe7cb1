package pacta.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import pacta.engine.VerdictKind;
import pacta.facts.PartialDate;

/** One cell of a table. */
sealed interface Cell {

    Cell EMPTY = new Text("");

    /** What stands in a CSV file. */
    String plain();

    /** Always shown as it is, never taken for a formula. */
    record Text(String text) implements Cell {

        @Override
        public String plain() {
            return text;
        }
    }

    /** @param grouped whether thousands are set apart: not in years */
    record Number(double value, boolean grouped) implements Cell {

        @Override
        public String plain() {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    record Day(LocalDate day) implements Cell {

        @Override
        public String plain() {
            return day.toString();
        }
    }

    /** The address of a page; shown as a link if it is one. */
    record Link(String url) implements Cell {

        @Override
        public String plain() {
            return url;
        }
    }

    /** The word for a verdict, in its colour. */
    record Mark(String word, VerdictKind verdict) implements Cell {

        @Override
        public String plain() {
            return word;
        }
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Number(number, true);
    }

    /** A day as precise as its source: a real day, or the text as it stands on file. */
    static Cell of(PartialDate date) {
        return date.isExact() ? new Day(date.earliest()) : new Text(date.toString());
    }

    /** The first day on which it can have been; empty if there is no bound. */
    static Cell earliest(PartialDate date) {
        return date.earliest().equals(PartialDate.UNSTATED.earliest()) ? EMPTY : new Day(date.earliest());
    }

    /** The last day on which it can have been; empty if there is no bound. */
    static Cell latest(PartialDate date) {
        return date.latest().equals(PartialDate.UNSTATED.latest()) ? EMPTY : new Day(date.latest());
    }
}
