/** Scenarios: the proofs of the rules, as data beside them. Start from {@link pacta.scenario.ScenarioRunner}. */
package pacta.scenario;
