/**
 * What is known: dated, sourced assertions about States, and how they are read from dossiers.
 * Start from {@link pacta.facts.FactBase}. Record names are the Convention's own terms.
 */
package pacta.facts;
