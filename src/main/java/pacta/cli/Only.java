package pacta.cli;

import java.util.ArrayList;
import java.util.List;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import picocli.CommandLine.Option;

/** To which States and norms a command is limited; to none if neither is named. */
final class Only {

    @Option(names = "--state", split = ",", paramLabel = "STATE", description = "only these States, by code or name, separated by commas")
    private List<String> states = new ArrayList<>();

    @Option(names = "--norm", split = ",", paramLabel = "NORM", description = "only these norms, by id, or those below them, separated by commas")
    private List<String> norms = new ArrayList<>();

    List<String> states() {
        return states;
    }

    List<String> norms() {
        return norms;
    }

    /** Those that were named, as the register knows them. */
    Selection in(FactBase facts, NormRegister register) {
        return Selection.of(states, norms, facts, register);
    }
}
