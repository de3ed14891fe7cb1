/** Everything wrong with rules, norms, parameters, facts and scenarios at once. Start from {@link pacta.check.Check}. */
package pacta.check;
