package pacta.cli;

import pacta.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what to write instead of a word that is no command, or that a command does not take: most often it is a meeting without its option. All other slips are told by the library. */
final class OneWordTooMany implements IParameterExceptionHandler {

    private final IParameterExceptionHandler others;

    OneWordTooMany(IParameterExceptionHandler others) {
        this.others = others;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) throws Exception {
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return others.handleParseException(e, args);
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        String name = "./" + command.getCommandSpec().qualifiedName();
        if (!command.getSubcommands().isEmpty()) {
            command.getErr().println("There is no command “" + word + "”. " + Nearest.suggestion(word, command.getSubcommands().keySet()) + " " + name + " --help tells what each is for.");
            return ExitCode.USAGE;
        }
        command.getErr().println("“" + word + "” is one word too many. " + instead(command, name, word) + name + " --help tells what else it takes.");
        return ExitCode.USAGE;
    }

    private static String instead(CommandLine command, String name, String word) {
        if (command.getCommandSpec().findOption("--meeting") != null) {
            return "A meeting is named by an option: " + name + " --meeting " + word + ". ";
        }
        if (command.getCommandSpec().findOption("--from") != null) {
            return "Without further words it goes through all meetings; --from and --to limit them by days, months or years. ";
        }
        return "";
    }
}
