package pacta.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.engine.Evaluation;
import pacta.engine.RuleInfo;
import pacta.explain.NormCard;
import pacta.explain.Wrapped;
import pacta.norms.Instrument;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The register of norms: all of it, what matches some words, or one norm with all that belongs to it. */
@Command(name = "norms", description = "Lists the norms, searches them, or shows one: its rules, scenarios, parameters and how many States stand where.")
final class NormsCommand implements Callable<Integer> {

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Option(names = "--instrument", paramLabel = "ID", description = "only the norms of this instrument, such as CAP")
    private String instrument;

    @Option(names = "--decided", paramLabel = "HOW", description = "only norms decided so: computed, activity, judgement, collective, procedural, definition")
    private String decided;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "a norm's id, or words to search for")
    private List<String> words = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NormRegister norms = Register.norms(folders);
        String wanted = String.join(" ", words).strip();
        Optional<Norm> one = norms.all().stream().filter(n -> plain(n.id()).equals(plain(wanted))).findFirst();
        PrintWriter out = spec.commandLine().getOut();
        if (one.isPresent()) {
            out.print(card(Register.read(folders), one.get()));
        } else {
            list(norms, wanted, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private void list(NormRegister norms, String wanted, PrintWriter out) {
        int shown = 0;
        for (Instrument i : norms.instruments()) {
            List<Norm> fitting = norms.all().stream().filter(n -> n.instrument().equals(i.id()) && takes(n, wanted)).toList();
            if (!fitting.isEmpty()) {
                out.println(NormCard.of(i));
                fitting.forEach(n -> out.print(Wrapped.of(n.id() + "  " + n.title() + "  [" + n.decided() + "]", "  ", "      ")));
                shown += fitting.size();
            }
        }
        if (shown == 0) {
            throw new Refusal(ExitCode.USAGE, "No norm matches “" + wanted + "”" + (instrument == null && decided == null ? "" : " with these options")
                    + ". Without words, all " + norms.all().size() + " are listed.");
        }
        out.println(shown + (shown == 1 ? " norm" : " norms") + "; show one with: ./pacta norms ID");
    }

    private boolean takes(Norm norm, String wanted) {
        String text = String.join(" ", norm.id(), norm.title(), norm.asks(), norm.addressee(), norm.reading(), norm.judgement(),
                String.join(" ", norm.facts()), String.join(" ", norm.activities()), String.join(" ", norm.measures())).toLowerCase(Locale.ROOT);
        return (instrument == null || norm.instrument().equalsIgnoreCase(instrument)) && (decided == null || norm.decided().contains(decided.toLowerCase(Locale.ROOT)))
                && List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }

    private String card(Register register, Norm norm) {
        LocalDate day = when.day(register.facts());
        List<RuleInfo> rules = register.rules().rules().stream().filter(r -> r.decides(norm) || r.norms().contains(norm.id())).toList();
        Set<String> names = register.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        Problems problems = new Problems();
        List<Scenario> scenarios = new ScenarioReader(names, register.norms().ids(), problems).read(folders.rules(), Register.nameOf(folders.rules()));
        Register.refuse(problems, folders::asGiven);
        Set<String> own = rules.stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<String> proofs = scenarios.stream()
                .filter(s -> s.expected().stream().anyMatch(e -> e.norm().equals(norm.id())) && (s.fires().stream().anyMatch(own::contains) || s.misses().stream().anyMatch(own::contains)))
                .map(s -> s.file() + ":" + s.line() + "  " + s.name()).toList();
        Evaluation evaluation = register.evaluator().evaluate(register.facts(), day, when.knownBy().orElse(LocalDate.MAX));
        return NormCard.of(norm, rules, proofs, register.parameters().on(day), evaluation);
    }
}
