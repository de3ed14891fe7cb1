/** What differs between two runs that were written to folders, and from what that can come. Start from {@link pacta.diff.RunDifference}. */
package pacta.diff;
