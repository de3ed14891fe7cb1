package pacta.status;

import java.util.List;
import java.util.Set;

/**
 * What one block of the status lists; see the head of {@code status.yaml}.
 *
 * @param shows how it is listed
 * @param group the States of this group; empty if they are given by {@code verdicts} under {@code norm}
 * @param norm whose verdicts or deadlines; empty if neither
 * @param norms for dates: whose days
 * @param figure for a figure: its name
 * @param chart whether deadlines are drawn by year
 */
public record BlockPlan(Shows shows, String title, String group, String norm, Set<String> verdicts, List<String> norms, String figure, boolean chart) {

    /** How a block is listed. */
    public enum Shows {
        STATES("states"), FIGURE("figure"), DEADLINES("deadlines"), BY_DAY("byDay"), DATES("dates");

        private final String word;

        Shows(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public BlockPlan {
        verdicts = Set.copyOf(verdicts);
        norms = List.copyOf(norms);
    }

    /** For dates: only the days of these norms. */
    BlockPlan under(List<String> wanted) {
        return new BlockPlan(shows, title, group, norm, verdicts, norms.stream().filter(wanted::contains).toList(), figure, chart);
    }
}
