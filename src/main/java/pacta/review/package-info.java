/** What people decide on findings: one YAML file a decision, bound to what the finding rested on. Start from {@link pacta.review.ReviewBook}. */
package pacta.review;
