package pacta.backtest;

import java.time.LocalDate;
import java.util.Map;

/**
 * A table of deadlines that somebody published: the statements in the dossiers that name its source.
 *
 * @param source the id of the source
 * @param original whether the table gives each State's first deadline, or the one in force on the day
 * @param reasons why ours differs, by State, where it does
 */
public record DeadlineTable(String id, LocalDate asOf, String what, String norm, String source, boolean original, Map<String, String> reasons) {

    public DeadlineTable {
        reasons = Map.copyOf(reasons);
    }
}
