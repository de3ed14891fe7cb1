package pacta.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Many problems as people read them: each in its words, and no more than can be read. */
public final class ProblemText {

    /** So many problems are shown; a folder that is none of ours can hold thousands. */
    private static final int AT_MOST = 100;

    private ProblemText() {
    }

    /** The first hundred with their codes, and how many more there are, in how many files. */
    public static String of(List<Problem> problems) {
        String shown = problems.stream().limit(AT_MOST).map(Problem::inWordsWithCode).collect(Collectors.joining("\n"));
        if (problems.size() <= AT_MOST) {
            return shown;
        }
        List<Problem> others = problems.subList(AT_MOST, problems.size());
        long files = others.stream().map(Problem::file).distinct().count();
        return shown + String.format(Locale.ENGLISH, "%nand %,d more in %s; “./pacta check --format json” lists them%n", others.size(), Counted.of(files, "file"));
    }
}
