package pacta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pacta.review.Decision;
import pacta.review.DecisionReader;
import pacta.yaml.Problems;
import picocli.CommandLine.Option;

/** Where decisions are, and whether internal notes are shown. */
final class ReviewFolder {

    @Option(names = "--reviews", paramLabel = "DIR", description = "folder of decisions on findings (default: reviews beside rules and facts; it may be missing)")
    private Path reviews;

    @Option(names = "--public", description = "leave out internal notes")
    private boolean isPublic;

    Path path() {
        return reviews == null ? Folders.home().resolve("reviews") : reviews;
    }

    boolean isPublic() {
        return isPublic;
    }

    /** All decisions; any problem in them ends the command. A folder that somebody named must be there. */
    List<Decision> read() {
        if (reviews != null && !Files.isDirectory(reviews)) {
            throw new Refusal(ExitCode.USAGE, "There is no folder " + reviews + " of decisions; name the right one with --reviews.");
        }
        return readIfThere();
    }

    /** The same; none if the folder is yet to be made. */
    List<Decision> readIfThere() {
        Problems problems = new Problems();
        List<Decision> decisions = new DecisionReader(path(), Register.nameOf(path()), problems).read();
        Register.refuse(problems, p -> Folders.asGiven(reviews, p));
        return decisions;
    }
}
