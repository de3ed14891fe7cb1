package pacta.cli;

import java.util.concurrent.Callable;
import pacta.facts.DossierSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The schema that editors complete dossiers with. */
@Command(name = "schema", description = "Prints the JSON Schema of a dossier, as checked in at facts/dossier.schema.json.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(DossierSchema.generate().toPrettyString());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
