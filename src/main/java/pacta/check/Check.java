package pacta.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.backtest.PublishedFigures;
import pacta.brief.BriefPlan;
import pacta.calendar.Almanac;
import pacta.check.Checked.Counts;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.facts.FactBase;
import pacta.lint.Kinds;
import pacta.lint.Kinds.Source;
import pacta.lint.Lints;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.report.ReportPlan;
import pacta.review.DecisionReader;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.status.StatusPlan;
import pacta.yaml.Folder;
import pacta.yaml.Problems;

/** Reads everything that people write, and goes on where a part of it is broken. */
public final class Check {

    private final Path rules;
    private final Path facts;
    private final Path reviews;
    private final Problems problems = new Problems();
    private int adviceToCome;

    /** What was read of the facts, and whether there are errors in them. */
    private record Facts(FactBase base, boolean broken) {
    }

    /** Without decisions on findings. */
    public Check(Path rules, Path facts) {
        this(rules, facts, Path.of(""));
    }

    /**
     * @param reviews the folder of decisions on findings; it may be missing, and is not looked for if the path is empty
     */
    public Check(Path rules, Path facts, Path reviews) {
        this.rules = rules;
        this.facts = facts;
        this.reviews = reviews;
    }

    /** Reads all files once and tells all that is wrong in them. */
    public Checked run() {
        CompletableFuture<Optional<Facts>> reading = CompletableFuture.supplyAsync(this::facts);
        Counts ofRules = Folder.isThere(rules, Places.nameOf(rules), "--rules", problems) ? rules(reading) : new Counts(0, 0, 0, 0, 0, 0);
        Optional<FactBase> read = reading.join().map(Facts::base);
        reviews();
        Places places = new Places(rules, facts);
        return new Checked(problems.sorted().stream().map(places::withLine).toList(), new Counts(ofRules.ruleFiles(), ofRules.norms(), ofRules.parameters(),
                read.map(FactBase::factCount).orElse(0), read.map(f -> f.dossiers().size()).orElse(0), ofRules.scenarios()), adviceToCome);
    }

    private void reviews() {
        if (!reviews.toString().isEmpty() && Files.exists(reviews)) {
            if (Files.isDirectory(reviews)) {
                new StrayFiles(problems).inReviews(reviews, Places.nameOf(reviews));
            }
            new DecisionReader(reviews, Places.nameOf(reviews), problems).read();
        }
    }

    private Optional<Facts> facts() {
        String name = Places.nameOf(facts);
        if (!Folder.isThere(facts, name, "--facts", problems)) {
            return Optional.empty();
        }
        new StrayFiles(problems).inFacts(facts, name);
        new Leftovers(problems).in(facts, name);
        Problems own = new Problems();
        FactBase base = FactBase.read(facts, own);
        problems.addAll(own.sorted());
        return Optional.of(new Facts(base, own.hasErrors()));
    }

    private Counts rules(CompletableFuture<Optional<Facts>> reading) {
        String name = Places.nameOf(rules);
        new StrayFiles(problems).inRules(rules, name);
        new Leftovers(problems).in(rules, name);
        Set<Source> broken = EnumSet.noneOf(Source.class);
        NormRegister norms = read(Source.REGISTER, broken, p -> NormRegister.read(rules.resolve("register"), name + "/register", p));
        Parameters parameters = read(Source.PARAMETERS, broken, p -> Parameters.read(rules.resolve("parameters.yaml"), name + "/parameters.yaml", p));
        Almanac.read(rules.resolve("calendar.yaml"), name + "/calendar.yaml", problems).check(norms.ids());
        Path status = rules.resolve("status.yaml");
        if (Files.exists(status)) {
            StatusPlan.read(status, name + "/status.yaml", problems).check(norms.ids());
        }
        Path brief = rules.resolve("brief.yaml");
        if (Files.exists(brief)) {
            BriefPlan.read(brief, name + "/brief.yaml", problems).check(norms.ids());
        }
        ReportPlan.read(rules.resolve("report.yaml"), name + "/report.yaml", problems).check(norms.ids());
        // Rules are compiled only if nothing is wrong before: with them, not with parameters or facts.
        Problems ofRules = new Problems();
        List<Path> files = Folder.files(rules, name, Integer.MAX_VALUE, ".drl", ofRules);
        Optional<RuleBase> base = ofRules.isEmpty() ? RuleBase.read(rules, name, norms, parameters, ofRules) : Optional.empty();
        problems.addAll(ofRules.sorted());
        Set<String> names = base.map(b -> b.rules().stream().map(RuleInfo::name).collect(Collectors.toSet())).orElseGet(() -> RuleNames.in(files));
        List<FactBase> given = new ScenarioReader(names, norms.ids(), problems).read(rules, name).stream().map(Scenario::given).toList();
        given.forEach(g -> norms.checkGiven(g, problems));
        reading.join().ifPresent(read -> {
            FactBase f = read.base();
            norms.check(f, problems);
            // What a broken file does not tell would be missed in rules that are right.
            base.filter(b -> !read.broken()).ifPresent(b -> b.check(f, problems));
            published(norms);
            advice(base, norms, parameters, read, given, broken);
        });
        return new Counts(files.size(), norms.all().size(), parameters.ids().size(), 0, 0, given.size());
    }

    /** Advice comes only as far as what it reads is sound: otherwise it would be told falsely. */
    private void advice(Optional<RuleBase> base, NormRegister norms, Parameters parameters, Facts read, List<FactBase> given, Set<Source> broken) {
        if (read.broken()) {
            broken.add(Source.FACTS);
        }
        base.ifPresent(b -> Lints.of(b, norms, parameters, read.base(), given, broken, problems));
        adviceToCome = base.isEmpty() ? Kinds.all().size() : Kinds.reading(broken);
    }

    /** Reads a part of what rules speak of, and keeps in mind whether there are errors in it. */
    private <T> T read(Source source, Set<Source> broken, Function<Problems, T> reader) {
        Problems own = new Problems();
        T read = reader.apply(own);
        problems.addAll(own.sorted());
        if (own.hasErrors()) {
            broken.add(source);
        }
        return read;
    }

    private void published(NormRegister norms) {
        Path path = facts.resolve("published-figures.yaml");
        if (Files.exists(path)) {
            // By the names of their files, so that a broken dossier counts as one.
            Set<String> states = Folder.files(facts.resolve("states"), Places.nameOf(facts) + "/states", 1, ".yaml", problems).stream()
                    .map(p -> p.getFileName().toString().replaceFirst("\\.yaml$", "")).collect(Collectors.toSet());
            PublishedFigures.read(path, Places.nameOf(facts) + "/published-figures.yaml", problems).check(norms.ids(), states, problems);
        }
    }
}
