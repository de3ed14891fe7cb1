package pacta.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pacta.engine.VerdictKind;
import pacta.facts.Attestation;
import pacta.facts.Attestations;
import pacta.facts.ConventionEvent;
import pacta.facts.CoverageStatement;
import pacta.facts.Dossier;
import pacta.facts.DossierReader;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Origin;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.facts.State;
import pacta.scenario.Scenario.Expected;
import pacta.scenario.Scenario.ExpectedFigure;
import pacta.yaml.Fields;
import pacta.yaml.Folder;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** Reads the {@code *.test.yaml} files beside the rules. */
public final class ScenarioReader {

    static final List<String> VERDICTS = Arrays.stream(VerdictKind.values()).map(Enum::name).toList();

    private static final State EXAMPLIA = new State(Scenario.STATE, "Examplia", "Republic of Examplia", "Europe", "", true);

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
        return read(folder, name, p -> true);
    }

    /** The scenarios of those files below a folder of rules that are wanted. */
    public List<Scenario> read(Path folder, String name, Predicate<Path> wanted) {
        List<Scenario> out = new ArrayList<>();
        for (Path p : Folder.files(folder, name, Integer.MAX_VALUE, ".test.yaml", problems).stream().filter(wanted).toList()) {
            String shown = name + "/" + folder.relativize(p).toString().replace('\\', '/');
            YamlFile.open(p, shown, problems).ifPresent(file -> file.read().ifPresent(m -> out.addAll(scenarios(Fields.of(file, m)))));
        }
        return out;
    }

    private List<Scenario> scenarios(Fields fields) {
        Given common = fields.under("common").map(ScenarioReader::given).orElse(Given.NOTHING);
        List<Scenario> out = new ArrayList<>();
        List<Fields> listed = fields.list("scenarios");
        if (listed.isEmpty()) {
            fields.problem("S004", "scenarios", "the file holds no scenario", "List them under “scenarios”, each with a name, a day and what is expected.");
        }
        for (Fields f : listed) {
            Given given = f.under("given").map(ScenarioReader::given).orElse(Given.NOTHING);
            List<Dossier> dossiers = new ArrayList<>();
            dossiers.add(new Dossier(EXAMPLIA, joined(common.facts(Scenario.STATE), given.facts(Scenario.STATE)), f.file().name()));
            f.list("others").forEach(o -> dossiers.add(other(o, common)));
            FactBase facts = FactBase.of(dossiers, joined(common.meetings, given.meetings), joined(common.events, given.events),
                    joined(common.coverage, given.coverage), joined(common.attestations, given.attestations));
            Scenario scenario = new Scenario(f.file().name(), f.line(), f.text("name"), f.parsed("asOf", PartialDate::parseDay, LocalDate.MIN, true),
                    facts, rules(f, "fires"), rules(f, "misses"), f.list("expect").stream().map(this::expected).toList(),
                    f.list("figures").stream().map(ScenarioReader::figure).toList());
            f.nothingElse();
            ScenarioSlips.note(f, scenario);
            if (scenario.expectsNothing()) {
                f.problem("S005", "name", "the scenario “" + scenario.name() + "” expects nothing, so it can never fail", "Add “fires”, “misses”, “expect” or “figures”.");
            }
            out.add(scenario);
        }
        fields.nothingElse();
        return out;
    }

    /** A further State beside Examplia, for what counts States; what is common to all scenarios is given of it, too. */
    private static Dossier other(Fields f, Given common) {
        String code = f.parsed("state", ScenarioSlips::code, "", true);
        State state = new State(code, f.text("name", code), "", f.text("region", "Europe"), "", true);
        List<Fact> own = f.under("given").map(g -> DossierReader.forScenarios().facts(g, code)).orElse(List.of());
        Dossier dossier = new Dossier(state, joined(common.facts(code), own), f.file().name());
        f.nothingElse();
        return dossier;
    }

    /** What a scenario is given; facts are read anew for each State that they are given of. */
    private record Given(Fields fields, List<Meeting> meetings, List<ConventionEvent> events, List<CoverageStatement> coverage, List<Attestation> attestations) {

        static final Given NOTHING = new Given(null, List.of(), List.of(), List.of(), List.of());

        List<Fact> facts(String state) {
            return fields == null ? List.of() : DossierReader.forScenarios().facts(fields, state);
        }
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static Given given(Fields fields) {
        return new Given(fields,
                fields.list("meetings").stream().map(f -> FactBase.meeting(f, origin(f))).toList(),
                fields.list("events").stream().map(f -> FactBase.event(f, origin(f))).toList(),
                fields.list("coverage").stream().map(f -> FactBase.coverage(f, origin(f))).toList(),
                fields.list("attestations").stream().map(f -> Attestations.attestation(f, Set.of(Scenario.STATE))).toList());
    }

    private static Origin origin(Fields f) {
        return new Origin(List.of(), "", f.file().name(), f.line());
    }

    private List<String> rules(Fields f, String name) {
        List<String> out = new ArrayList<>();
        for (Scalar s : f.texts(name)) {
            if (!rules.contains(s.text())) {
                f.file().problem("S001", s, "there is no rule “" + s.text() + "”", Nearest.suggestion(s.text(), rules));
            }
            out.add(s.text());
        }
        return out;
    }

    private Expected expected(Fields f) {
        Expected expected = new Expected(f.text("norm"), f.text("case", ""), f.parsed("verdict", this::verdict, VerdictKind.UNKNOWN, true),
                optional(f, "message"), optional(f, "since", ScenarioSlips::since), count(f, "daysOverdue"), optional(f, "severity", ScenarioSlips::severity),
                count(f, "reasons"));
        if (!norms.contains(expected.norm()) && !expected.norm().isEmpty()) {
            f.problem("S002", "norm", "“" + expected.norm() + "” is not in the register of norms", Nearest.suggestion(expected.norm(), norms));
        }
        f.nothingElse();
        return expected;
    }

    private static ExpectedFigure figure(Fields f) {
        ExpectedFigure figure = new ExpectedFigure(f.text("name"), f.text("of", ""), f.parsed("value", Values::number, 0d, true),
                f.texts("states").stream().map(Scalar::text).sorted().toList());
        f.nothingElse();
        return figure;
    }

    private VerdictKind verdict(String text) {
        if (!VERDICTS.contains(text)) {
            throw new WrongValue("S003", "“" + text + "” is not a verdict. " + Nearest.suggestion(text, VERDICTS));
        }
        return VerdictKind.valueOf(text);
    }

    private static Optional<Long> count(Fields f, String name) {
        return f.has(name) ? Optional.of(f.parsed(name, Values::whole, 0L, true)) : Optional.empty();
    }

    private static Optional<String> optional(Fields f, String name) {
        return optional(f, name, t -> t);
    }

    private static Optional<String> optional(Fields f, String name, UnaryOperator<String> reader) {
        return f.has(name) ? Optional.of(f.parsed(name, reader, "", true)) : Optional.empty();
    }
}
