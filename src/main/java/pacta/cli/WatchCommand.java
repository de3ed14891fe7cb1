package pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.facts.PartialDate;
import pacta.watch.Saves;
import pacta.watch.Workshop;
import pacta.yaml.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates once, then tells after each save what it changes. */
@Command(name = "watch", description = {"Evaluates once; then, each time a file of rules or facts is saved, prints which findings are new, gone or changed.",
        "A mistake is shown with its place, and the last good state stands until it is mended. Leave with Ctrl-C."})
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Mixin
    private Only only;

    @Option(names = "--at-most", paramLabel = "N", description = "tell so many findings one by one after a save, and count the others (default: 40)")
    private int atMost = 40;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Path rules = folders.rules().toAbsolutePath().normalize();
        Path facts = folders.facts().toAbsolutePath().normalize();
        Saves saves = new Saves(rules, facts);
        Workshop workshop = open(rules, facts);
        PrintWriter out = spec.commandLine().getOut();
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
        while (true) {
            List<Path> saved = saves.next();
            out.println("\n== " + saved.stream().map(p -> shown(p, List.of(rules, facts))).collect(Collectors.joining(", ")));
            out.print(workshop.saved(saved));
            out.flush();
            out.print(workshop.advice());
            out.flush();
            out.print(workshop.scenarios(saves::isWaiting));
            out.flush();
            workshop.rest();
        }
    }

    private Workshop open(Path rules, Path facts) {
        Register register = Register.read(rules, facts);
        LocalDate day = when.day(register.facts());
        Selection selection = only.in(register.facts(), register.norms());
        Workshop workshop = new Workshop(rules, facts, register.rules(), register.norms(), register.parameters(), register.facts(), day,
                when.knownBy().orElse(LocalDate.MAX), selection::takes, atMost);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ENGLISH, "Watching %s and %s as of %s: %s. Save a file to see what it changes; leave with Ctrl-C.%n", Register.nameOf(rules),
                Register.nameOf(facts), PartialDate.inWords(day), Counted.of(workshop.findings(), "finding"));
        out.flush();
        workshop.prepare();
        return workshop;
    }

    private static String shown(Path file, List<Path> folders) {
        return folders.stream().filter(file::startsWith).findFirst().map(f -> Register.nameOf(f) + "/" + f.relativize(file).toString().replace('\\', '/'))
                .orElse(file.toString());
    }

    /** Ctrl-C is how one leaves here; it is no failure. */
    private void leave() {
        spec.commandLine().getErr().println("Watching has ended.");
        spec.commandLine().getErr().flush();
        Runtime.getRuntime().halt(ExitCode.DONE);
    }
}
