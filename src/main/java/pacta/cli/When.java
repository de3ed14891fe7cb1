package pacta.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.yaml.Nearest;
import picocli.CommandLine.Option;

/** The day as of which to evaluate: a date, a meeting, or today. */
final class When {

    private static final int FAR = 20;

    @Option(names = "--as-of", paramLabel = "DATE", description = "evaluate as of this day, such as 2010-11-29 (default: today)")
    private String asOf;

    @Option(names = "--meeting", paramLabel = "ID", description = "evaluate as of the first day of this meeting, such as 10MSP or 2RC")
    private String meeting;

    @Option(names = "--known-by", paramLabel = "DATE", description = "leave out sources published after this day")
    private String knownBy;

    LocalDate day(FactBase facts) {
        return day(asOf, meeting, "--as-of", "--meeting", facts);
    }

    /** The day that one of two options gives; today if neither does. */
    static LocalDate day(String asOf, String meeting, String asOfOption, String meetingOption, FactBase facts) {
        if (asOf != null && meeting != null) {
            throw new Refusal(ExitCode.USAGE, "Give either " + asOfOption + " or " + meetingOption + ", not both.");
        }
        LocalDate day = meeting != null ? firstDay(meeting, facts) : asOf != null ? date(asOfOption, asOf) : LocalDate.now();
        LocalDate first = facts.events(LocalDate.MAX).stream().map(e -> e.date().earliest()).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        if (day.isBefore(first)) {
            throw new Refusal(ExitCode.USAGE, "There is nothing to evaluate as of " + PartialDate.inWords(day) + ": the first event on file is of "
                    + PartialDate.inWords(first) + ". Give a later day.");
        }
        if (day.isAfter(LocalDate.now().plusYears(FAR))) {
            throw new Refusal(ExitCode.USAGE, PartialDate.inWords(day) + " lies more than " + FAR + " years ahead; check the date.");
        }
        return day;
    }

    /** Whether a day or a meeting was named. */
    boolean isGiven() {
        return asOf != null || meeting != null;
    }

    /** A run that was left behind is of its own day. */
    void refuseBesideRun() {
        if (isGiven() || knownBy != null) {
            throw new Refusal(ExitCode.USAGE, "A run is of its own day; leave out --as-of, --meeting and --known-by beside --run.");
        }
    }

    private static LocalDate firstDay(String meeting, FactBase facts) {
        Meeting found = facts.meeting(meeting).orElseThrow(() -> {
            List<String> ids = facts.meetings().stream().map(Meeting::id).toList();
            return new Refusal(ExitCode.USAGE, "There is no meeting “" + meeting + "” in facts/meetings.yaml. " + Nearest.suggestion(meeting, ids));
        });
        return found.date().earliest();
    }

    Optional<String> meeting(FactBase facts) {
        return meeting == null ? Optional.empty() : facts.meeting(meeting).map(Meeting::id);
    }

    Optional<LocalDate> knownBy() {
        return knownBy == null ? Optional.empty() : Optional.of(date("--known-by", knownBy));
    }

    /** The options as they were given, to be repeated in a command, with a space before them; empty if there are none. */
    String again() {
        return (asOf == null ? "" : " --as-of " + asOf) + (meeting == null ? "" : " --meeting " + meeting) + (knownBy == null ? "" : " --known-by " + knownBy);
    }

    static LocalDate date(String option, String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (!date.isExact()) {
                throw new DateTimeException("give the day, too, such as " + date.latest());
            }
            return date.earliest();
        } catch (DateTimeException e) {
            throw new Refusal(ExitCode.USAGE, option + ": " + e.getMessage() + ".");
        }
    }
}
