package pacta.check;

/**
 * What there is to know about one kind of problem.
 *
 * @param title one line, without the code
 * @param text the whole page, title and all, for a terminal
 */
public record ProblemPage(String code, String title, String text) {
}
