/**
 * Runs the rules: a rule base built once, one session a State, verdicts with the evidence of their matches.
 * Start from {@link pacta.engine.Evaluator}.
 */
package pacta.engine;
