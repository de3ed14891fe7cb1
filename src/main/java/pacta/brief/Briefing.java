package pacta.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.calendar.Agenda;
import pacta.calendar.Period;
import pacta.engine.Assessment;
import pacta.facts.Fact;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.findings.Reviews;
import pacta.findings.Subset;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/**
 * What briefs are made from.
 *
 * @param meeting the meeting that they are made for, if any
 * @param next the next one after the day, if it is on file
 * @param names the States' names by code
 * @param facts what is on file on the day, by State
 * @param agenda what is due when
 */
public record Briefing(LocalDate day, Optional<Meeting> meeting, Optional<Meeting> next, Subset subset, BriefPlan plan, NormRegister norms, Map<String, String> names,
        Map<String, List<Fact>> facts, List<Assessment> assessments, List<Assessment> findings, Reviews reviews, Agenda agenda) {

    /** If no later meeting is on file, a brief looks so far ahead. */
    private static final int MONTHS_AHEAD = 12;

    public Briefing {
        names = Map.copyOf(names);
        facts = Map.copyOf(facts);
        assessments = List.copyOf(assessments);
        findings = List.copyOf(findings);
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    String title(String norm) {
        return norms.find(norm).map(Norm::title).orElse("");
    }

    /** “Tenth Meeting, Geneva, 29 November 2010 to 3 December 2010”; empty if it is made for none. */
    String occasion() {
        return meeting.map(m -> m.title() + (m.place().isEmpty() ? "" : ", " + m.place()) + ". ").orElse("") + "As of " + PartialDate.inWords(day) + ".";
    }

    /** From the day to the day before the next meeting. */
    Period ahead() {
        return new Period(day, next.flatMap(m -> m.date().firstDay()).map(first -> first.minusDays(1)).orElse(day.plusMonths(MONTHS_AHEAD)));
    }

    /** “before the next meeting, 11MSP on 28 November 2011”. */
    String until() {
        return next.map(m -> "before the next meeting, " + m.id() + " on " + PartialDate.inWords(m.date().firstDay().orElseThrow())).orElse("in the next " + MONTHS_AHEAD + " months");
    }

    /** In the order of the agenda, the gravest first within an item. */
    Comparator<Assessment> inOrder() {
        return Comparator.comparing((Assessment a) -> plan.place(a.norm())).thenComparing(Assessment::force).thenComparing(Assessment::verdict)
                .thenComparing(Comparator.comparing(Assessment::severity).reversed()).thenComparing(Assessment::norm).thenComparing(Assessment::subjectName).thenComparing(Assessment::id);
    }
}
