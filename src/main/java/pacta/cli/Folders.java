package pacta.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where rules and facts are; by default those that ship with the program. */
final class Folders {

    @Option(names = "--rules", paramLabel = "DIR", description = "folder of rules, norms and parameters (default: the shipped ones)")
    private Path rules;

    @Option(names = "--facts", paramLabel = "DIR", description = "folder of facts (default: the shipped ones)")
    private Path facts;

    Path rules() {
        return rules == null ? home().resolve("rules") : rules;
    }

    Path facts() {
        return facts == null ? home().resolve("facts") : facts;
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
