/** Four norms in plain Java: an evaluator that shares nothing with the rules but the facts. */
package pacta.baseline;
