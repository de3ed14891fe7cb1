/** What a change of rules or facts does to the findings, and which of the two is the cause. Start from {@link pacta.impact.Impact}. */
package pacta.impact;
