package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.skeleton.Added;
import pacta.skeleton.CannotAdd;
import pacta.skeleton.RuleSet;
import pacta.yaml.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Beginnings of rules, norms and dossiers: the command above the three. */
@Command(name = "new", description = "Adds the beginning of a rule, a norm or a dossier to the right file, ready to run.",
        subcommands = {NewRuleCommand.class, NewNormCommand.class, NewStateCommand.class})
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what shall be new: rule, norm or state.");
    }

    /** The rules with their scenarios; any problem in them ends the command. */
    static RuleSet read(Folders folders) {
        Path folder = folders.rules();
        Problems problems = new Problems();
        String name = Register.nameOf(folder);
        NormRegister norms = NormRegister.read(folder.resolve("register"), name + "/register", problems);
        Parameters parameters = Parameters.read(folder.resolve("parameters.yaml"), name + "/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(folder, name, norms, parameters, problems).orElse(null);
        Register.refuse(problems, folders::asGiven);
        Set<String> names = rules.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<Scenario> scenarios = new ScenarioReader(names, norms.ids(), problems).read(folder, name);
        Register.refuse(problems, folders::asGiven);
        return new RuleSet(folder, name, rules, norms, parameters, scenarios);
    }

    /** Writes what is to be added and says where it stands and what to type next. */
    static int write(Supplier<Added> adding, CommandLine terminal, List<String> next) {
        PrintWriter out = terminal.getOut();
        try {
            Added added = adding.get();
            added.changes().write(terminal.getErr()::println);
            added.places().forEach(out::println);
            out.println("Next:");
            next.forEach(n -> out.println("  ./pacta " + n));
            out.flush();
            return ExitCode.DONE;
        } catch (CannotAdd e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "It cannot be written: " + e.getMessage() + ". No file was left half-written.");
        }
    }
}
