package pacta.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pacta.facts.FactBase;
import pacta.skeleton.NewState;
import pacta.skeleton.StateRequest;
import pacta.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The beginning of a dossier. */
@Command(name = "state", description = "Adds a dossier with nothing on file yet, and an example of each usual section as a comment.")
final class NewStateCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Parameters(index = "0", paramLabel = "CODE", description = "ISO 3166 alpha-3 code, three capitals")
    private String code;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "as findings shall call it")
    private String name;

    @Option(names = "--region", paramLabel = "REGION", description = "as other dossiers call it")
    private String region = "";

    @Option(names = "--subregion", paramLabel = "SUBREGION", description = "as other dossiers call it")
    private String subregion = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        FactBase facts = FactBase.read(folders.facts(), problems);
        Register.refuse(problems, folders::asGiven);
        NewState maker = new NewState(folders.facts(), Register.nameOf(folders.facts()), facts);
        return NewCommand.write(() -> maker.add(new StateRequest(code, name, region, subregion)), spec.commandLine(),
                List.of("evaluate --state " + code.strip() + folders.factsOption(), "schema dossier"));
    }
}
