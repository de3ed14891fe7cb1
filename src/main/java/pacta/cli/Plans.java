package pacta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacta.backtest.PublishedFigures;
import pacta.brief.BriefPlan;
import pacta.calendar.Almanac;
import pacta.report.ReportPlan;
import pacta.status.StatusPlan;
import pacta.yaml.Problems;

/** The files beside rules and facts that say what papers show, read for the commands that need them. {@link #refuse} tells what is wrong in all that were read. */
final class Plans {

    private final Folders folders;
    private final Set<String> norms;
    private final Problems problems = new Problems();

    /** @param norms the ids of the register, against which the files are held */
    Plans(Folders folders, Set<String> norms) {
        this.folders = folders;
        this.norms = norms;
    }

    /** What a calendar shows, where nothing else is read. */
    static Almanac almanac(Folders folders, Set<String> norms) {
        Plans plans = new Plans(folders, norms);
        Almanac almanac = plans.almanac();
        plans.refuse();
        return almanac;
    }

    Almanac almanac() {
        Almanac almanac = Almanac.read(rules("calendar.yaml"), name("calendar.yaml"), problems);
        almanac.check(norms);
        return almanac;
    }

    StatusPlan status() {
        StatusPlan plan = StatusPlan.read(rules("status.yaml"), name("status.yaml"), problems);
        plan.check(norms);
        return plan;
    }

    /** The same; empty if there is no such file. */
    Optional<StatusPlan> statusIfThere() {
        return Files.exists(rules("status.yaml")) ? Optional.of(status()) : Optional.empty();
    }

    BriefPlan brief() {
        BriefPlan plan = BriefPlan.read(rules("brief.yaml"), name("brief.yaml"), problems);
        plan.check(norms);
        return plan;
    }

    ReportPlan report() {
        ReportPlan plan = ReportPlan.read(rules("report.yaml"), name("report.yaml"), problems);
        plan.check(norms);
        return plan;
    }

    /** What others published. It is compared with all that is on file only: with sources left out, there is nothing to compare. */
    PublishedFigures published(boolean allSources) {
        Path path = folders.facts().resolve("published-figures.yaml");
        return allSources && Files.exists(path) ? PublishedFigures.read(path, Register.nameOf(folders.facts()) + "/published-figures.yaml", problems)
                : new PublishedFigures(List.of(), List.of(), List.of());
    }

    /** Ends the command if anything is wrong in what was read. */
    void refuse() {
        Register.refuse(problems, folders::asGiven);
    }

    private Path rules(String file) {
        return folders.rules().resolve(file);
    }

    private String name(String file) {
        return Register.nameOf(folders.rules()) + "/" + file;
    }
}
