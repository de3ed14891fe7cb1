package pacta.facts;

/**
 * A Meeting of the States Parties, a Review Conference or an intersessional meeting.
 *
 * @param date first to last day, as precisely as known
 */
public record Meeting(String id, String title, String kind, PartialDate date, String place, Origin origin) {
}
