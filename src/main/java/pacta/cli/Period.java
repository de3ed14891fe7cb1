package pacta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.yaml.Nearest;
import picocli.CommandLine.Option;

/** The meetings of a period that have begun by today. */
final class Period {

    private static final List<String> USUAL = List.of("meeting of the States Parties", "review conference");

    @Option(names = "--from", paramLabel = "DATE", description = "leave out meetings that begin before this day, month or year")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "leave out meetings that begin after this day, month or year")
    private String to;

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "kinds of meeting, separated by commas, or “all” (default: meeting of the States Parties, review conference)")
    private List<String> kinds = new ArrayList<>();

    /** The meetings, the earliest first. */
    List<Meeting> meetings(FactBase facts) {
        LocalDate first = first(facts);
        LocalDate last = last(facts);
        if (last.isBefore(first)) {
            throw new Refusal(ExitCode.USAGE, "The period ends (--to " + to + ") before it begins (--from " + from + ").");
        }
        List<String> wanted = kinds(facts);
        LocalDate today = LocalDate.now();
        List<Meeting> begun = facts.meetings().stream().filter(m -> m.date().beginsBy(today) && wanted.contains(m.kind()))
                .sorted(Comparator.comparing((Meeting m) -> m.date().earliest()).thenComparing(Meeting::id)).toList();
        if (begun.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "There is no meeting on file that has begun by today and is of the kind " + inWords(wanted)
                    + ". Add it to facts/meetings.yaml, or name another kind with --kind.");
        }
        List<Meeting> within = begun.stream().filter(m -> !m.date().earliest().isBefore(first) && !m.date().earliest().isAfter(last)).toList();
        if (within.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "No meeting on file begins in this period. The first of the kind " + inWords(wanted) + " is " + inWords(begun.get(0))
                    + ", the last " + inWords(begun.get(begun.size() - 1)) + ".");
        }
        return within;
    }

    /** Those that may belong to the period, and of which no more than the month or year is on file. */
    List<Meeting> withoutDay(FactBase facts) {
        List<String> wanted = kinds(facts);
        LocalDate today = LocalDate.now();
        return facts.meetings().stream().filter(m -> m.date().firstDay().isEmpty() && wanted.contains(m.kind()) && !m.date().earliest().isAfter(today))
                .filter(m -> !m.date().latest().isBefore(first(facts)) && !m.date().earliest().isAfter(last(facts))).toList();
    }

    private LocalDate first(FactBase facts) {
        return from == null ? LocalDate.MIN : When.partial("--from", from, facts).earliest();
    }

    private LocalDate last(FactBase facts) {
        return to == null ? LocalDate.MAX : When.partial("--to", to, facts).latest();
    }

    private List<String> kinds(FactBase facts) {
        TreeSet<String> known = new TreeSet<>(USUAL);
        facts.meetings().forEach(m -> known.add(m.kind()));
        if (kinds.contains("all")) {
            return List.copyOf(known);
        }
        for (String kind : kinds) {
            if (!known.contains(kind)) {
                throw new Refusal(ExitCode.USAGE, "There is no meeting of the kind “" + kind + "” in facts/meetings.yaml. " + Nearest.suggestion(kind, known));
            }
        }
        return kinds.isEmpty() ? USUAL : kinds;
    }

    private static String inWords(List<String> kinds) {
        return "“" + String.join("” or “", kinds) + "”";
    }

    private static String inWords(Meeting m) {
        return m.id() + " (" + PartialDate.inWords(m.date().earliest()) + ")";
    }
}
