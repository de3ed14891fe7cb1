/** Figures that others published, against what our rules count on the same day. Start from {@link pacta.backtest.Backtest}. */
package pacta.backtest;
