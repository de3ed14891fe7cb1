package pacta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pacta.skeleton.NewNorm;
import pacta.skeleton.NormRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The beginning of a norm, and of an instrument if it is new. */
@Command(name = "norm", description = "Adds a norm to the register file of its instrument, decided by judgement until rules decide it.")
final class NewNormCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Parameters(index = "0", paramLabel = "ID", description = "the instrument's id, a space and a number")
    private String id;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "what the norm is about, in a few words")
    private String title;

    @Option(names = "--file", paramLabel = "FILE", description = "the register file, such as rules/register/x.yaml (default: that of the instrument)")
    private String file = "";

    @Option(names = "--instrument", paramLabel = "ID=TITLE", description = "a new instrument, in a file of its own")
    private String instrument = "";

    @Option(names = "--force", paramLabel = "FORCE", description = "of a new instrument: binding, commitment or expectation")
    private String force = "";

    @Option(names = "--from", paramLabel = "DATE", description = "of a new instrument: its first day in force")
    private String from = "";

    @Option(names = "--until", paramLabel = "DATE", description = "of a new instrument: its last day in force (default: no end)")
    private String until = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NewNorm maker = new NewNorm(NewCommand.read(folders));
        return NewCommand.write(() -> maker.add(new NormRequest(id, title, file, instrument, force, from, until)), spec.commandLine(),
                List.of("norms \"" + id.strip() + "\"" + folders.rulesOption(), "new rule \"A sentence that is true when the rule fires\" --norm \"" + id.strip()
                        + "\" --file FILE.drl" + folders.rulesOption()));
    }
}
