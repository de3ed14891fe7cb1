package pacta.backtest;

import java.time.LocalDate;
import java.util.Map;
import pacta.facts.PartialDate;

/**
 * A table of deadlines that somebody published: entries written out, or the statements in the dossiers that name its source.
 *
 * @param source the id of the source
 * @param original whether the table gives each State's first deadline, or the one in force on the day
 * @param entries what it prints, by State; empty if the dossiers hold it
 * @param reasons why ours differs, by State, where it does
 */
public record DeadlineTable(String id, LocalDate asOf, String what, String norm, String source, boolean original, Map<String, PartialDate> entries,
        Map<String, String> reasons) {

    public DeadlineTable {
        entries = Map.copyOf(entries);
        reasons = Map.copyOf(reasons);
    }
}
