package pacta.cli;

import java.nio.file.Path;
import java.util.Optional;
import pacta.yaml.Problem;
import picocli.CommandLine.Option;

/** Where rules and facts are; by default those that ship with the program. */
final class Folders {

    @Option(names = "--rules", paramLabel = "DIR", description = "folder of rules, norms and parameters (default: the shipped ones)")
    private Path rules;

    @Option(names = "--facts", paramLabel = "DIR", description = "folder of facts (default: the shipped ones)")
    private Path facts;

    Path rules() {
        return rules == null ? home().resolve("rules") : named("--rules", rules);
    }

    Path facts() {
        return facts == null ? home().resolve("facts") : named("--facts", facts);
    }

    private static Path named(String option, Path folder) {
        if (folder.toString().isBlank()) {
            throw new Refusal(ExitCode.USAGE, option + " names no folder: it is empty. Name one, or leave the option out for the shipped one.");
        }
        return folder;
    }

    /** The same problem with its file as somebody finds it from where the command was typed; without the options, files keep their short names. */
    Problem asGiven(Problem p) {
        return in(asGiven(p.file()), p);
    }

    /** The same for files below one folder; {@code folder} is null if no option named it. */
    static Problem asGiven(Path folder, Problem p) {
        return in(below(folder, p.file()).orElse(p.file()), p);
    }

    private static Problem in(String file, Problem p) {
        return new Problem(p.code(), file, p.line(), p.column(), p.text(), p.message(), p.suggestion());
    }

    /** The path of a file by the name that begins with the last part of its folder’s: “R1/a.drl” below “--rules ../R1” is “../R1/a.drl”. */
    String asGiven(String file) {
        if (Register.nameOf(rules()).equals(Register.nameOf(facts()))) {
            return file;
        }
        return below(rules, file).or(() -> below(facts, file)).orElse(file);
    }

    private static Optional<String> below(Path folder, String file) {
        String name = folder == null ? "" : Register.nameOf(folder);
        return folder == null || !file.equals(name) && !file.startsWith(name + "/") ? Optional.empty() : Optional.of((folder + file.substring(name.length())).replace('\\', '/'));
    }

    /** The option that names the folder of rules once more; empty if it is the shipped one. */
    String rulesOption() {
        return rules == null ? "" : " --rules " + rules;
    }

    /** The option that names the folder of facts once more; empty if it is the shipped one. */
    String factsOption() {
        return facts == null ? "" : " --facts " + facts;
    }

    /** The folder of the project, as the launcher tells it. */
    static Path home() {
        return Path.of(System.getProperty("pacta.home", "."));
    }
}
