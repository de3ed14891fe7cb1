/** What those who chair a meeting, and those who speak for a State, read before it. Start from {@link pacta.brief.MeetingBrief} and {@link pacta.brief.StateBrief}. */
package pacta.brief;
