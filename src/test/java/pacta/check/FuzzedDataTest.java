package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import pacta.Fuzzing;
import pacta.Mangled;
import pacta.backtest.PublishedFigures;
import pacta.brief.BriefPlan;
import pacta.calendar.Almanac;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.report.ReportPlan;
import pacta.review.DecisionReader;
import pacta.scenario.ScenarioReader;
import pacta.status.StatusPlan;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/**
 * Whatever stands in a dossier, a register, a list of sources or meetings, a scenario, a plan or a decision: reading it ends with what it holds or with problems at
 * places that exist, each of which has its page; every fiftieth time everything is checked. {@code -Djqwik.tries.default=10000000 -Dpacta.fuzz.seconds=300} goes on longer.
 */
@AddLifecycleHook(Fuzzing.class)
class FuzzedDataTest {

    /** Beyond any reading; what takes longer hangs. */
    private static final Duration HANGS = Duration.ofSeconds(60);
    private static final Set<String> NORMS = Set.of("N 1", "N 2");
    private static final Collection<String> CODES = ProblemPages.ofTheProgram().codes();
    /** Raw bytes: U+F7xx stands for the byte xx, so that what is no UTF-8 can be put in. */
    private static final int RAW = 0xF700;
    private static final List<String> PIECES = List.of("state: XAA", "date: 2004", "- ", "{ ", " }", "[", "]", ", ", ": ", ":", "? ", "|", ">", "|2\n", "&a ", "*a", "<<: ", "!!int ", "!x ", "%YAML 9.9\n", "---\n", "...\n",
            "#", "# ", "\t", "\n", "\r", "\r\n", "\n  ", "\n      ", "\"", "'", "“", "\"\\ud800\"", "\"\\u0000\"", "\"\\e[2J\"", "\"\\x\"", "\u0085", "\u2028", "\u202e", "\u001b[31m", "\u0000", "\ufeff", "\uf7ff", "\uf7c3", "\uf7ed\uf7a0\uf780",
            "é", "🙂", "e\u0301", "~", "null", "true", "yes", "0x1F", "0o17", "1e999999", "-1", "1_000", "1,000", "12.5", ".inf", ".nan", "99999999999999999999", "+999999999-12-31", "-999999999-01-01", "0000-00-00", "2010-02-30",
            "2010-13", "9999-12-31", "../2010", "2010/..", "../..", "2010/2009", "2010-11-29T00:00:00Z", "note", "source", "source: m", "id", "file", "finding", "decision", "until", "kinds", "listed: [XAA, XAB]", "{State}", "{x}", "*",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ", "a".repeat(5_000), "9".repeat(5_000));

    private final Path project;

    FuzzedDataTest() throws IOException {
        project = Files.createTempDirectory("pacta-fuzz");
        project.toFile().deleteOnExit();
        new CorpusCase("base", project).writeSound();
        for (String plan : List.of("calendar", "status", "brief", "report")) {
            Files.copy(Path.of("rules/" + plan + ".yaml"), project.resolve("rules/" + plan + ".yaml"));
        }
        Files.createDirectories(project.resolve("reviews"));
        Files.writeString(project.resolve("reviews/d.yaml"), """
                finding: "XAA/N-1/a-rule"
                decision: accepted
                on: 2010-11-29
                until: 2011-12-02
                reason: |
                  The report is announced.
                  It comes in spring.
                by: "Desk officer"
                reply: "Soon"
                replaces: []
                evidence: %s
                rule: %s
                """.formatted("0a".repeat(32), "1b".repeat(32)));
    }

    /** A file of the project, and what is to stand in it. */
    private record Input(String file, String text) {

        byte[] bytes() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            text.codePoints().forEach(c -> out.writeBytes(c >> 8 == RAW >> 8 ? new byte[] {(byte) c} : Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<Input> inputs() throws IOException {
        List<Input> sound = new ArrayList<>();
        try (Stream<Path> own = Files.walk(project); Stream<Path> dossiers = Files.list(Path.of("facts/states")); Stream<Path> registers = Files.list(Path.of("rules/register"))) {
            own.filter(p -> p.toString().endsWith(".yaml")).sorted().forEach(p -> sound.add(new Input(project.relativize(p).toString(), Mangled.sound(p))));
            dossiers.filter(p -> p.toString().endsWith(".yaml")).sorted().forEach(p -> sound.add(new Input("facts/states/XAA.yaml", Mangled.sound(p))));
            registers.filter(p -> p.toString().endsWith(".yaml")).sorted().forEach(p -> sound.add(new Input("rules/register/n.yaml", Mangled.sound(p))));
        }
        Arbitrary<UnaryOperator<String>> mangle = Mangled.by(PIECES, 5);
        Arbitrary<Input> any = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, Arbitraries.of(sound)), net.jqwik.api.Tuple.of(3, Arbitraries.of(sound.stream().filter(i -> i.text().length() < 3_000).toList())));
        return any.flatMap(i -> mangle.map(m -> new Input(i.file(), m.apply(i.text()))));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void reading_ends_with_what_stands_there_or_with_problems_at_places_that_exist(@ForAll("inputs") Input input) throws IOException {
        Path file = project.resolve(input.file());
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, input.bytes());
        try {
            List<Problem> problems = assertTimeoutPreemptively(HANGS, () -> problems(input.file()));
            long lines = new String(input.bytes(), StandardCharsets.UTF_8).lines().count();
            assertThat(problems).allSatisfy(p -> {
                assertThat((long) p.line()).isBetween(0L, p.file().endsWith(input.file()) ? lines + 1 : Long.MAX_VALUE);
                assertThat(CODES).contains(p.code());
                assertThat(p.message()).isNotBlank().doesNotContain("Exception", "java.");
                assertThat(p.inWordsWithCode().chars()).as(p.inWordsWithCode()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
            });
        } finally {
            Files.write(file, sound);
        }
    }

    private List<Problem> problems(String name) {
        Problems problems = new Problems();
        Path file = project.resolve(name);
        switch (name.replaceFirst("^facts/(?!published).*", "facts").replaceFirst("^reviews/.*", "reviews")) {
            case "facts" -> FactBase.read(project.resolve("facts"), problems);
            case "facts/published-figures.yaml" -> PublishedFigures.read(file, name, problems).check(NORMS, Set.of("XAA", "XAB"), problems);
            case "rules/register/n.yaml" -> NormRegister.read(project.resolve("rules/register"), "rules/register", problems);
            case "rules/parameters.yaml" -> Parameters.read(file, name, problems);
            case "rules/calendar.yaml" -> Almanac.read(file, name, problems).check(NORMS);
            case "rules/status.yaml" -> StatusPlan.read(file, name, problems).check(NORMS);
            case "rules/brief.yaml" -> BriefPlan.read(file, name, problems).check(NORMS);
            case "rules/report.yaml" -> ReportPlan.read(file, name, problems);
            case "rules/r.test.yaml" -> new ScenarioReader(Set.of(), NORMS, problems).read(project.resolve("rules"), "rules");
            case "reviews" -> new DecisionReader(project.resolve("reviews"), "reviews", problems).read();
            default -> throw new AssertionError(name);
        }
        if (Math.floorMod(file.toFile().length(), 50) == 0) {
            problems.addAll(new Check(project.resolve("rules"), project.resolve("facts"), project.resolve("reviews")).run().problems());
        }
        return problems.sorted();
    }
}
