package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import pacta.skeleton.Changes;
import pacta.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The schemas that editors complete our files with. */
@Command(name = "schema", description = "Prints the JSON Schema of a kind of file, or refreshes all of them where they are checked in.")
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "which: dossier (default), register, scenarios, …; see --list")
    private String name = Schemas.DOSSIER.word();

    @Option(names = "--list", description = "lists the schemas, where each is checked in, and the files that it describes")
    private boolean list;

    @Option(names = "--write", description = "writes all of them to where they are checked in")
    private boolean write;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            Arrays.stream(Schemas.values()).forEach(s -> out.printf("%-18s %-36s for %s%n", s.word(), s.file(), s.glob()));
        } else if (write) {
            write(out);
        } else {
            out.print(named().text());
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Schemas named() {
        return Arrays.stream(Schemas.values()).filter(s -> s.word().equals(name)).findFirst().orElseThrow(() -> new Refusal(ExitCode.USAGE,
                "There is no schema “" + name + "”. " + Nearest.suggestion(name, Schemas.words())));
    }

    private void write(PrintWriter out) {
        Changes changes = new Changes();
        for (Schemas schema : Schemas.values()) {
            changes.put(schema.path(folders), schema.text());
        }
        try {
            for (Path written : changes.write(spec.commandLine().getErr()::println)) {
                out.println("written: " + written);
            }
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "The schemas cannot be written: " + e.getMessage() + ". Nothing was changed.");
        }
    }
}
