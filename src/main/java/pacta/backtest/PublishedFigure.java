package pacta.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A total, or a list, that somebody published.
 *
 * @param group the derived group that counts it; empty if it is counted by verdicts
 * @param norm with {@code verdicts}: counts the States with one of these verdicts under the norm
 * @param figure the figure of the run that it is held against, with {@code of}, the part that it is counted for; empty if it counts States
 * @param listed the States behind the figure, where the source names them
 * @param reason why ours differs, where it does
 */
public record PublishedFigure(String id, LocalDate asOf, String what, long value, String source, String group, String norm,
        List<String> verdicts, String figure, String of, Set<String> listed, String reason, String file, int line) {
}
