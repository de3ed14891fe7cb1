/** Assessments in words, with the evidence behind them. Start from {@link pacta.explain.Explanation}. */
package pacta.explain;
