package pacta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pacta.skeleton.NewRule;
import pacta.skeleton.RuleRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The beginning of a rule, and its two scenarios. */
@Command(name = "rule", description = "Adds a rule that compiles and matches nothing on file yet, with a scenario that fires it and one that narrowly misses it.")
final class NewRuleCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Parameters(index = "0", paramLabel = "NAME", description = "a sentence that is true when the rule fires")
    private String name;

    @Option(names = "--norm", required = true, paramLabel = "NORM", description = "the norm that it decides, by id")
    private String norm;

    @Option(names = "--file", paramLabel = "FILE", description = "the rule file, such as rules/convention/x.drl (default: the one with rules on the norm)")
    private String file = "";

    @Option(names = "--verb", paramLabel = "VERB", description = "what it concludes, such as concern or late (default: ${DEFAULT-VALUE})")
    private String verb = "nonCompliant";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NewRule maker = new NewRule(NewCommand.read(folders));
        return NewCommand.write(() -> maker.add(new RuleRequest(name, norm, verb, file)), spec.commandLine(),
                List.of("test" + folders.rulesOption(), "evaluate --norm \"" + norm.strip() + "\"" + folders.rulesOption()));
    }
}
