/**
 * One HTML file with all that a meeting reads; no network. {@link pacta.report.PageMaker} puts together what it shows, {@link pacta.report.HtmlReport} writes it with the templates under {@code src/main/jte}.
 */
package pacta.report;
