package pacta.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pacta.yaml.Problem;
import pacta.yaml.ProblemText;

/** Problems, or advice, that were told already, so that each is told once and not at every save. */
final class Notices {

    private static final int MENDED_SHOWN = 5;

    private List<Problem> told = List.of();

    /**
     * What is to be told now.
     *
     * @param fresh those that were not there before
     * @param mended those that were there and are no more
     * @param standing how many are as before
     */
    record News(List<Problem> fresh, List<Problem> mended, int standing) {

        /** Those that are new in full, and in a line each those that are mended. */
        String inWords() {
            return ProblemText.of(fresh) + mended.stream().limit(MENDED_SHOWN).map(p -> "Mended: " + p.file() + ": " + p.message() + "\n").collect(Collectors.joining())
                    + (mended.size() > MENDED_SHOWN ? "Mended: " + (mended.size() - MENDED_SHOWN) + " more\n" : "");
        }

        /** How many there are, such as “1 new problem, 2 as before”; without a word on newness if there were none before. */
        String count(String one, String many) {
            boolean first = standing == 0 && mended.isEmpty();
            String counted = (fresh.isEmpty() ? "no" : String.valueOf(fresh.size())) + (first ? " " : " new ") + (fresh.size() == 1 || fresh.isEmpty() ? one : many);
            return counted + (standing == 0 ? "" : ", " + standing + " as before");
        }
    }

    /** Takes what there is now for told. */
    News tell(List<Problem> now) {
        List<Problem> mended = new ArrayList<>(told);
        List<Problem> fresh = now.stream().filter(p -> !takeOut(p, mended)).toList();
        told = now;
        return new News(fresh, List.copyOf(mended), now.size() - fresh.size());
    }

    private static boolean takeOut(Problem problem, List<Problem> from) {
        for (int i = 0; i < from.size(); i++) {
            if (isSame(from.get(i), problem)) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Lines that were put in above move a problem; it is the same all the same. */
    private static boolean isSame(Problem a, Problem b) {
        return a.code().equals(b.code()) && a.file().equals(b.file()) && a.message().equals(b.message()) && Objects.equals(a.text(), b.text());
    }
}
