/** Registers of made-up States, as large as wanted, that resemble the real one: for measuring growth, and for verdicts on facts that nobody thought of. */
package pacta.generated;
