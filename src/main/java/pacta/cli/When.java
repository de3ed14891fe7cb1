package pacta.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    @Option(names = "--meeting", paramLabel = "ID", description = "evaluate as of the first day of this meeting, such as 10MSP or 2RC; where that day is not on file, give --as-of beside it")
    private String meeting;

    @Option(names = "--known-by", paramLabel = "DATE", description = "leave out sources published after this day")
    private String knownBy;

    LocalDate day(FactBase facts) {
        return day(asOf, meeting, "--as-of", "--meeting", facts);
    }

    /** The day that one of two options gives; today if neither does. */
    static LocalDate day(String asOf, String meeting, String asOfOption, String meetingOption, FactBase facts) {
        LocalDate day = meeting != null ? firstDay(asOf, meeting, asOfOption, meetingOption, facts) : asOf != null ? date(asOfOption, asOf) : LocalDate.now();
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

    /** The same for a period: one that has passed is told as it was known on its first day, unless a day or a meeting was named. */
    LocalDate day(FactBase facts, LocalDate from, LocalDate to) {
        return isGiven() || !to.isBefore(LocalDate.now()) ? day(facts) : day(from.toString(), null, "--from", "--meeting", facts);
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

    private static LocalDate firstDay(String asOf, String meeting, String asOfOption, String meetingOption, FactBase facts) {
        Meeting found = facts.meeting(meeting).orElseThrow(() -> {
            List<String> ids = facts.meetings().stream().map(Meeting::id).toList();
            return new Refusal(ExitCode.USAGE, "There is no meeting “" + meeting + "” in facts/meetings.yaml. " + Nearest.suggestion(meeting, ids));
        });
        if (found.date().firstDay().isPresent() && asOf != null) {
            throw new Refusal(ExitCode.USAGE, "Give either " + asOfOption + " or " + meetingOption + ", not both.");
        }
        return found.date().firstDay().orElseGet(() -> dayBeside(found, asOf, asOfOption, meetingOption));
    }

    /** Of a meeting that is on file with its month or year alone. */
    private static LocalDate dayBeside(Meeting meeting, String asOf, String asOfOption, String meetingOption) {
        String only = "The day on which " + meeting.id() + " begins is not on file, only " + meeting.date().inWords() + " (" + meeting.origin().place() + "). ";
        if (asOf == null) {
            throw new Refusal(ExitCode.USAGE, only + "Write the day there, or give it beside the meeting: " + meetingOption + " " + meeting.id() + " " + asOfOption + " " + meeting.date().latest() + ".");
        }
        LocalDate day = date(asOfOption, asOf);
        if (!PartialDate.day(day).overlaps(meeting.date())) {
            throw new Refusal(ExitCode.USAGE, only + PartialDate.inWords(day) + " does not lie in it.");
        }
        return day;
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

    private static LocalDate date(String option, String text) {
        return exact(option, PartialDate::parse, text);
    }

    /** A day, where somebody may well have written a meeting. */
    static LocalDate date(String option, String text, FactBase facts) {
        return exact(option, t -> partial(option, t, facts), text);
    }

    private static LocalDate exact(String option, Function<String, PartialDate> reader, String text) {
        try {
            PartialDate date = reader.apply(text);
            if (!date.isExact()) {
                throw new DateTimeException("give the day, too, such as " + date.latest());
            }
            return date.earliest();
        } catch (DateTimeException e) {
            throw new Refusal(ExitCode.USAGE, option + ": " + e.getMessage() + ".");
        }
    }

    /** A day, month or year; for the id of a meeting, the message gives its first day. */
    static PartialDate partial(String option, String text, FactBase facts) {
        facts.meeting(text).ifPresent(m -> {
            throw new Refusal(ExitCode.USAGE, option + " takes a date, and " + m.id() + " is a meeting. " + m.date().firstDay().map(day -> "Write the day on which it began: " + option + " " + day + ".").orElse("The day on which it begins is not on file."));
        });
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(ExitCode.USAGE, option + ": " + e.getMessage() + ".");
        }
    }
}
