package pacta.yaml;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong in all files, so that people see it all at once. Safe for use by several threads. */
public final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** A problem of a file as a whole. */
    public void add(String code, String file, String message, String suggestion) {
        add(new Problem(code, file, 0, 0, "", message, suggestion));
    }

    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there is anything but advice: then the files cannot be used. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(p -> !p.isAdvice());
    }

    /** All of them, by file, line and column. */
    public synchronized List<Problem> sorted() {
        return List.copyOf(found);
    }
}
