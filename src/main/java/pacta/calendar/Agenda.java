package pacta.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.calendar.Entry.Kind;
import pacta.engine.Assessment;
import pacta.engine.Deadline;
import pacta.engine.EndOfMembership;
import pacta.engine.Evaluation;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/** What is due when, as it is known on the day of an evaluation. */
public final class Agenda {

    private final Almanac almanac;
    private final Map<String, Norm> norms;
    private final FactBase facts;
    private final Evaluation evaluation;
    private final LocalDate knownBy;
    private final Map<String, String> names;
    private final Map<String, Assessment> standings;

    /** @param knownBy the day by which the source of a meeting must have been published; {@link LocalDate#MAX} for all */
    public Agenda(Almanac almanac, NormRegister norms, FactBase facts, Evaluation evaluation, LocalDate knownBy) {
        this.almanac = almanac;
        this.norms = norms.all().stream().collect(Collectors.toMap(Norm::id, n -> n));
        this.facts = facts;
        this.evaluation = evaluation;
        this.knownBy = knownBy;
        this.names = facts.dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name()));
        this.standings = evaluation.assessments().stream().filter(a -> a.subject().equals(a.state()))
                .collect(Collectors.toMap(a -> key(a.state(), a.norm()), a -> a, (a, b) -> a));
    }

    /**
     * The events of a period, by day.
     *
     * @param states codes of the States to which it is limited; empty for all. What concerns everybody stays
     * @param only ids of the norms to which it is limited; empty for all, and then with meetings
     */
    public List<Entry> of(Period period, List<String> states, List<String> only) {
        return Stream.of(openDeadlines().flatMap(this::deadline), withdrawals(), yearly(period, states), meetings()).flatMap(s -> s).filter(e -> e.isWithin(period) && isAsked(e))
                .filter(e -> states.isEmpty() || e.state().isEmpty() || states.contains(e.state()))
                .filter(e -> only.isEmpty() || only.contains(e.norm())).sorted(Entry.BY_DAY).toList();
    }

    private Stream<Deadline> openDeadlines() {
        Map<String, Deadline> last = evaluation.deadlines().stream().collect(Collectors.toMap(d -> key(d.state(), d.norm()), d -> d,
                BinaryOperator.maxBy(Comparator.comparing(Deadline::date)), TreeMap::new));
        return last.values().stream().filter(d -> !almanac.isYearly(d.norm()) && isOpen(d) && isBound(d.state(), d.date()));
    }

    /** The days before a deadline that have passed while the deadline itself is still ahead; by day. */
    public List<Entry> passedLeadTimes() {
        LocalDate day = evaluation.asOf();
        return openDeadlines().filter(d -> !d.date().isBefore(day)).flatMap(this::leadTimes).filter(e -> e.last().isBefore(day) && isAsked(e)).sorted(Entry.BY_DAY).toList();
    }

    /** A norm asks for something only on days on which it is in force; one that has lapsed by the day of the evaluation is judged no more, so that nobody could say whether its days are still open. */
    private boolean isAsked(Entry e) {
        return Optional.ofNullable(norms.get(e.norm())).map(n -> n.inForce(e.first()) && !n.until().isBefore(evaluation.asOf())).orElse(true);
    }

    private boolean isOpen(Deadline d) {
        return standing(d.state(), d.norm()).map(a -> almanac.isOpen(a.verdict())).orElse(true);
    }

    private boolean isBound(String state, LocalDate day) {
        return evaluation.endsOfMembership().stream().noneMatch(e -> e.state().equals(state) && !e.date().isAfter(day));
    }

    private Stream<Entry> deadline(Deadline d) {
        String what = Optional.ofNullable(norms.get(d.norm())).map(Norm::title).orElse(d.norm()) + " (" + d.norm() + ")";
        return Stream.concat(Stream.of(entry(Kind.DEADLINE, d, d.norm(), "deadline", d.date(), names.get(d.state()) + ": " + what, what)), leadTimes(d));
    }

    private Stream<Entry> leadTimes(Deadline d) {
        return almanac.leadTimes(d.norm()).map(l -> entry(Kind.LEAD_TIME, d, l.norm(), l.id(), l.ahead(d.date()),
                l.title().replace("{deadline}", PartialDate.inWords(d.date())).replace("{State}", names.get(d.state())), ""));
    }

    private Stream<Entry> withdrawals() {
        return evaluation.endsOfMembership().stream().map(e -> withdrawal(e, almanac.withdrawalTitle().replace("{State}", names.get(e.state()))));
    }

    private Entry withdrawal(EndOfMembership end, String title) {
        String says = evaluation.assessments().stream().filter(a -> a.subject().equals(end.state() + "#" + end.id()) && a.norm().equals(almanac.withdrawalNorm()))
                .map(Assessment::message).findFirst().orElse("");
        return new Entry(end.state() + "-" + end.id() + "-withdrawal", Kind.WITHDRAWAL, end.date(), end.date(), true, end.state(), almanac.withdrawalNorm(), "", title, "", says);
    }

    /** How the State stands under the norm is told only where it is open: that nothing has to be done yet would say the opposite of the day. */
    private Entry entry(Kind kind, Deadline of, String norm, String id, LocalDate day, String title, String what) {
        Optional<Assessment> standing = standing(of.state(), norm).filter(a -> almanac.isOpen(a.verdict()));
        return new Entry(of.state() + "-" + norm.replace(' ', '-') + "-" + id, kind, day, day, true, of.state(), norm, standing.map(Findings::rightWord).orElse(""), title, what,
                standing.map(Assessment::message).orElse(""));
    }

    private Optional<Assessment> standing(String state, String norm) {
        return Optional.ofNullable(standings.get(key(state, norm)));
    }

    private static String key(String state, String norm) {
        return state + "|" + norm;
    }

    private Stream<Entry> yearly(Period period, List<String> states) {
        return almanac.yearly().stream()
                .filter(y -> states.isEmpty() || y.group().isEmpty() || evaluation.group(y.group()).stream().anyMatch(states::contains))
                .flatMap(y -> IntStream.rangeClosed(Math.max(y.from(), period.from().getYear()), period.to().getYear()).mapToObj(year -> yearly(y, year)));
    }

    private static Entry yearly(Yearly y, int year) {
        LocalDate day = y.day().atYear(year);
        return new Entry(y.id() + "-" + year, Kind.YEARLY, day, day, true, "", y.norm(), "", y.title().replace("{yearBefore}", Integer.toString(year - 1))
                .replace("{years}", Integer.toString(year - y.since())).replace("{year}", Integer.toString(year)), "", "");
    }

    private Stream<Entry> meetings() {
        return facts.meetings().stream().filter(m -> m.date().isStated() && !m.origin().knownFrom().isAfter(knownBy)).map(Agenda::meeting);
    }

    /** A date of one word is a day, or a month or year in which the meeting lies; one of two words is its first and last day. */
    private static Entry meeting(Meeting m) {
        boolean known = m.date().isExact() || m.date().toString().matches("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
        return new Entry("meeting-" + m.id(), Kind.MEETING, m.date().earliest(), m.date().latest(), known, "", "", "", m.title() + (m.place().isEmpty() ? "" : ", " + m.place()), "",
                known ? "" : "Its days are not on file.");
    }
}
