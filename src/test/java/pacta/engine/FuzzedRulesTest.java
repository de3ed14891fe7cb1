package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.drools.drl.ast.descr.RuleDescr;
import pacta.Fuzzing;
import pacta.Mangled;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/**
 * Whatever stands in a rule file, reading it ends with its rules or with problems at places that exist; and what we take for sound, Drools reads as the very
 * same rules. What both read alike and Drools cannot build is rare, and shown: three in a run at most. Runs 500 files; {@code -Djqwik.tries.default=10000000 -Dpacta.fuzz.seconds=300} goes on longer.
 */
@AddLifecycleHook(Fuzzing.class)
class FuzzedRulesTest {

    /** Of some fifty thousand rules that are built in five minutes. */
    private static final int MOST_UNBUILT = 3;
    private static final AtomicInteger UNBUILT = new AtomicInteger();
    private static final List<String> RULES = rules();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", new Problems());
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", new Problems());
    private static final List<String> PIECES = List.of("rule", "when", "then", "end", "not", "exists", "accumulate", "and", "or", "in", "memberOf", "contains", "(", ")", ",", ";", ":", ".",
            "==", "!=", "<", "<=", "&&", "||", "-", "+", "*", "\"", "\"x\"", "'", "“", "\\", "\\u0022", "/*", "*/", "//", "\n", "\r", "\u2028", "\u202e", "@", "@{", "{$x}", "$x", "$state", "0", "1.5",
            "99999999999999999999", "LocalDate.of( 2010, 2, 30 )", "date.latest", "State( $state : code )", "Group( name == \"x\" )", "eval", "from", "new", "import java.util.*;", "function", "query", "declare",
            "package rules", "dialect \"java\"", "salience 10", "concern( drools, $state, \"x\" )", "System.exit( 1 )", "\u0000", "é", "🙂", "[", "]", "{", "}", "?", "#", "!", "~", "%", "true", "null");

    private static List<String> rules() {
        List<RuleFile> files = RuleFiles.read(Path.of("rules"), "rules", new Problems());
        return files.stream().flatMap(f -> f.rules().stream()).map(r -> r.text()).toList();
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<List<String>> some = Arbitraries.of(RULES).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(some, Mangled.by(PIECES, 4)).as((rules, mangle) -> mangle.apply(String.join("\n\n", rules) + "\n"));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void reading_ends_and_drools_reads_what_we_read(@ForAll("files") String text) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile("r.drl", text).read(problems);
        file.vet(NORMS, PARAMETERS, problems);
        long lines = text.lines().count();
        for (Problem p : problems.sorted()) {
            assertThat((long) p.line()).as(p.inWords()).isBetween(0L, lines + 1);
            assertThat(p.message()).isNotBlank();
            assertThat(p.code()).matches("R\\d{3}");
        }
        if (problems.isEmpty()) {
            // What was vetted is to mean to Drools what it meant to us.
            ReadByDrools.theSame(text, file);
            if (Math.floorMod(text.hashCode(), 8) == 0) {
                build(file.trees(rule -> true).get(0), text);
            }
        }
    }

    private static void build(RuleDescr rule, String text) {
        try {
            assertThat(DroolsCompiler.packages(List.of(rule))).isNotEmpty();
        } catch (DroolsCompiler.Unbuildable e) {
            // Nothing runs, and people are told of it as R090; it is shown here so that our reader learns to tell it better.
            System.out.println("read by us and Drools alike, and not built:\n" + text);
            assertThat(UNBUILT.incrementAndGet()).as("rules that read well and cannot be built").isLessThanOrEqualTo(MOST_UNBUILT);
        }
    }
}
