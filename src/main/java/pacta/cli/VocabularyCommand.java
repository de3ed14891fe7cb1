package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.disk.WholeFile;
import pacta.engine.RuleInfo;
import pacta.handbook.Excerpts;
import pacta.handbook.LookedUp;
import pacta.handbook.VocabularyPage;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a rule can say. */
@Command(name = "vocabulary", description = "Shows the types, fields, verbs and functions that a rule can use, or what has to do with one word.")
final class VocabularyCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "a type, section, field, verb, function, or a word that a field may hold")
    private List<String> words = new ArrayList<>();

    @Option(names = "--write", description = "writes VOCABULARY.md, and the rules that README.md shows, in the folder of rules as they are now")
    private boolean write;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String word = String.join(" ", words).strip();
        if (write && !word.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "Give either a word or --write, not both.");
        }
        if (write) {
            write();
        } else {
            show(word);
        }
        return ExitCode.DONE;
    }

    private void show(String word) {
        String found = word.isEmpty() ? LookedUp.all() : LookedUp.word(word);
        if (found.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, ("Rules have no word “" + word + "”. " + Nearest.suggestion(word, LookedUp.names())).strip() + "\n./pacta vocabulary shows all words.");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(found);
        out.flush();
    }

    private void write() {
        Path guide = folders.rules().resolve("README.md");
        String name = Register.nameOf(folders.rules());
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (Files.exists(guide)) {
                String before = Files.readString(guide);
                String now = excerpts().in(before);
                if (!now.equals(before)) {
                    WholeFile.write(guide, now, err::println);
                    err.println("written: " + name + "/README.md");
                }
            }
            WholeFile.write(folders.rules().resolve("VOCABULARY.md"), VocabularyPage.ofTheProgram(), err::println);
            err.println("written: " + name + "/VOCABULARY.md");
        } catch (Excerpts.Unknown e) {
            throw new Refusal(ExitCode.INVALID, name + "/README.md shows a rule that is gone: " + e.getMessage());
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "The vocabulary cannot be written into " + folders.rules() + ". Name a folder of rules that takes files with --rules.");
        }
    }

    private Excerpts excerpts() {
        Register register = Register.read(folders);
        Set<String> names = register.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        Problems problems = new Problems();
        List<Scenario> scenarios = new ScenarioReader(names, register.norms().ids(), problems).read(folders.rules(), Register.nameOf(folders.rules()));
        Register.refuse(problems, folders::asGiven);
        return new Excerpts(register.rules().rules(), scenarios);
    }
}
