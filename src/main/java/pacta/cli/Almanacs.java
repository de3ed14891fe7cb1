package pacta.cli;

import java.util.Set;
import pacta.calendar.Almanac;
import pacta.yaml.Problems;

/** The file of what a calendar shows, read for the commands that need it. */
final class Almanacs {

    private Almanacs() {
    }

    /** Any problem in it ends the command. */
    static Almanac read(Folders folders, Set<String> norms) {
        Problems problems = new Problems();
        Almanac almanac = Almanac.read(folders.rules().resolve("calendar.yaml"), Register.nameOf(folders.rules()) + "/calendar.yaml", problems);
        almanac.check(norms, problems);
        Register.refuse(problems, folders::asGiven);
        return almanac;
    }
}
