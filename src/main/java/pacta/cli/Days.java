package pacta.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.impact.Looked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The days at which two sides are compared: one, or all meetings on file. */
final class Days {

    @Mixin
    private When when;

    @Option(names = "--all-meetings", description = "compare at every meeting on file that has begun, one after the other")
    private boolean allMeetings;

    @Option(names = "--since", paramLabel = "DATE", description = "take the older side as of this earlier day, so that the passing of time counts, too")
    private String since;

    @Option(names = "--since-meeting", paramLabel = "ID", description = "the same, as of the first day of this meeting")
    private String sinceMeeting;

    List<Looked> of(FactBase facts) {
        if (!allMeetings) {
            return List.of(new Looked(when.meeting(facts).orElse(""), when.day(facts)));
        }
        if (when.isGiven() || since != null || sinceMeeting != null) {
            throw new Refusal(ExitCode.USAGE, "With --all-meetings, each meeting is a day of its own; leave out --as-of, --meeting and --since.");
        }
        LocalDate today = LocalDate.now();
        return facts.meetings().stream().filter(m -> m.date().beginsBy(today)).sorted(Comparator.comparing((Meeting m) -> m.date().earliest())
                .thenComparing(Meeting::id)).map(m -> new Looked(m.id(), m.date().earliest())).toList();
    }

    /** The day by which sources must have been published. */
    LocalDate knownBy() {
        return when.knownBy().orElse(LocalDate.MAX);
    }

    /** The day for the older side, if it is another one. */
    Optional<LocalDate> since(FactBase facts) {
        return since == null && sinceMeeting == null ? Optional.empty() : Optional.of(When.day(since, sinceMeeting, "--since", "--since-meeting", facts));
    }
}
