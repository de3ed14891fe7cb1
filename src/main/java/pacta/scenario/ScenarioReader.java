package pacta.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pacta.engine.VerdictKind;
import pacta.facts.ConventionEvent;
import pacta.facts.CoverageStatement;
import pacta.facts.Dossier;
import pacta.facts.DossierReader;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.State;
import pacta.scenario.Scenario.Expected;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** Reads the {@code *.test.yaml} files beside the rules. */
public final class ScenarioReader {

    private static final List<String> VERDICTS = Arrays.stream(VerdictKind.values()).map(Enum::name).toList();

    private final Set<String> rules;
    private final Set<String> norms;
    private final Problems problems;

    /** A reader that knows which rules and norms there are. */
    public ScenarioReader(Set<String> rules, Set<String> norms, Problems problems) {
        this.rules = rules;
        this.norms = norms;
        this.problems = problems;
    }

    /** All scenarios below a folder of rules. */
    public List<Scenario> read(Path folder, String name) {
        List<Scenario> out = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path p : walk.filter(f -> f.toString().endsWith(".test.yaml")).sorted().toList()) {
                String shown = name + "/" + folder.relativize(p).toString().replace('\\', '/');
                YamlFile.open(p, shown, problems).ifPresent(file -> file.read().ifPresent(m -> out.addAll(scenarios(Fields.of(file, m)))));
            }
        } catch (IOException e) {
            problems.add(name, "the folder of rules cannot be read (" + e.getMessage() + ")", "");
        }
        return out;
    }

    private List<Scenario> scenarios(Fields fields) {
        Given common = fields.under("common").map(f -> given(f, Scenario.STATE)).orElse(new Given(List.of(), List.of(), List.of()));
        List<Scenario> out = new ArrayList<>();
        for (Fields f : fields.list("scenarios")) {
            Given given = f.under("given").map(g -> given(g, Scenario.STATE)).orElse(new Given(List.of(), List.of(), List.of()));
            Dossier dossier = new Dossier(new State(Scenario.STATE, "Examplia", "Republic of Examplia", "Europe", "", true),
                    joined(common.facts, given.facts), f.file().name());
            out.add(new Scenario(f.file().name(), f.line(), f.text("name"), f.parsed("asOf", t -> PartialDate.parse(t).earliest(), LocalDate.MIN, true),
                    FactBase.of(dossier, joined(common.events, given.events), joined(common.coverage, given.coverage)),
                    rules(f, "fires"), rules(f, "misses"), f.list("expect").stream().map(this::expected).toList()));
            f.nothingElse();
        }
        fields.nothingElse();
        return out;
    }

    private record Given(List<Fact> facts, List<ConventionEvent> events, List<CoverageStatement> coverage) {
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static Given given(Fields fields, String state) {
        List<ConventionEvent> events = fields.list("events").stream().map(f -> FactBase.event(f, origin(f))).toList();
        List<CoverageStatement> coverage = fields.list("coverage").stream().map(f -> FactBase.coverage(f, origin(f))).toList();
        return new Given(DossierReader.forScenarios().facts(fields, state), events, coverage);
    }

    private static Origin origin(Fields f) {
        return new Origin(List.of(), "", f.file().name(), f.line());
    }

    private List<String> rules(Fields f, String name) {
        List<String> out = new ArrayList<>();
        for (Scalar s : f.texts(name)) {
            if (!rules.contains(s.text())) {
                f.file().problem(s, "there is no rule “" + s.text() + "”", Nearest.suggestion(s.text(), rules));
            }
            out.add(s.text());
        }
        return out;
    }

    private Expected expected(Fields f) {
        Expected expected = new Expected(f.text("norm"), f.text("case", ""), f.parsed("verdict", this::verdict, VerdictKind.UNKNOWN, true),
                optional(f, "message"), optional(f, "since"), optional(f, "daysOverdue").map(Long::valueOf), optional(f, "severity"));
        if (!norms.contains(expected.norm()) && !expected.norm().isEmpty()) {
            f.problem("norm", "“" + expected.norm() + "” is not in the register of norms", Nearest.suggestion(expected.norm(), norms));
        }
        f.nothingElse();
        return expected;
    }

    private VerdictKind verdict(String text) {
        if (!VERDICTS.contains(text)) {
            throw new IllegalArgumentException("“" + text + "” is not a verdict. " + Nearest.suggestion(text, VERDICTS));
        }
        return VerdictKind.valueOf(text);
    }

    private static Optional<String> optional(Fields f, String name) {
        return f.has(name) ? Optional.of(f.text(name)) : Optional.empty();
    }
}
