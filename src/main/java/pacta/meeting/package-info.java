/** What readers of a meeting need beside the findings: sources that disagree, and questions that nothing on file answers, with whom to ask. */
package pacta.meeting;
