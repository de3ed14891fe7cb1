package pacta.skeleton;

import java.nio.file.Path;
import java.util.List;
import pacta.engine.RuleInfo;
import pacta.norms.Norm;

/** Chooses the file that a new rule stands in. */
final class RuleFileChoice {

    private final RuleSet set;

    RuleFileChoice(RuleSet set) {
        this.set = set;
    }

    /** The file as messages call it. */
    String of(Norm norm, String typed) {
        if (!typed.isBlank()) {
            return named(typed.strip());
        }
        List<String> deciding = set.rules().rules().stream().filter(r -> r.norms().contains(norm.id())).map(RuleInfo::file).distinct().sorted().toList();
        if (deciding.size() == 1) {
            return deciding.get(0);
        }
        String why = deciding.isEmpty() ? "No rule names “" + norm.id() + "” yet" : "Rules on “" + norm.id() + "” stand in several files (" + String.join(", ", deciding) + ")";
        throw new CannotAdd(why + ". Say with --file in which file this one shall stand; a file that is not there yet is made. There are:\n  " + String.join("\n  ", set.files()));
    }

    private String named(String typed) {
        String plain = typed.replace('\\', '/').replaceFirst("^\\./", "");
        String below = plain.startsWith(set.name() + "/") ? plain.substring(set.name().length() + 1) : plain;
        Path root = set.folder().toAbsolutePath().normalize();
        Path path = root.resolve(below).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new CannotAdd("The file “" + typed + "” lies outside the folder of rules. Name one below it, such as " + set.name() + "/convention/new.drl.");
        }
        if (!path.toString().endsWith(".drl") || path.getFileName().toString().equals(".drl")) {
            throw new CannotAdd("The file “" + typed + "” is no rule file. Its name ends with “.drl”.");
        }
        return set.name() + "/" + root.relativize(path).toString().replace('\\', '/');
    }
}
