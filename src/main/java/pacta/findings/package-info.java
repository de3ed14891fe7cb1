/** What someone must read: findings picked from the assessments, their identity, and the folder a run leaves behind. Start from {@link pacta.findings.RunFolder}. */
package pacta.findings;
