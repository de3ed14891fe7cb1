package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** Each of our rules, mistyped in each of the ways in which people mistype, wherever it can be: the first problem told stands at the line of the mistake. */
class MistypedRulesTest {

    /** A way to mistype a line: the line as it would be then, or nothing if it does not apply to it. */
    private record Slip(String name, Function<String, Optional<String>> of) {
    }

    private static final List<Slip> SLIPS = List.of(
            replaced("“then” left out", "^then$", ""), replaced("“when” left out", "^when$", ""), replaced("“end” left out", "^end$", ""),
            replaced("“then” mistyped", "^then$", "thne"), replaced("“when” mistyped", "^when$", "wehn"), replaced("“end” mistyped", "^end$", "edn"),
            replaced("“rule” mistyped", "^rule ", "ruel "), replaced("“not” mistyped", "^    not (?=\\w)", "    nto "),
            replaced("curly quotes", "\"([^\"]*)\"", "“$1”"), replaced("single quotes", "(?<=== )\"([^\"]*)\"", "'$1'"),
            replaced("opening quote left out of a name", "^rule \"", "rule "), replaced("closing quote left out", "(\"[^\"]*)\"(?= [,)])", "$1"),
            replaced("last bracket left out", " \\)$", ""), replaced("first bracket left out", "^(    (?:not |exists )?[A-Z]\\w+)\\(", "$1"),
            replaced("bracket too much", "^(    (?:not )?[A-Z]\\w+\\(.*\\))$", "$1 )"),
            replaced("comma left out", "^(    (?:not )?[A-Z]\\w+\\([^(]*?), (?=\\$?[a-z])", "$1 "), replaced("comma doubled", "^(    (?:not )?[A-Z]\\w+\\([^(]*?), (?=\\$?[a-z])", "$1,, "), replaced("semicolon for a comma", "^(    [A-Z]\\w+\\([^(]*?), ", "$1; "),
            replaced("colon left out", "(\\$\\w+) : ", "$1 "), replaced("one equals sign", " == ", " = "), replaced("at least the wrong way round", " >= ", " => "),
            replaced("at most the wrong way round", " <= ", " =< "), replaced("“and” for a comma", "^(    [A-Z]\\w+\\([^(]*?\\w), ", "$1 and "),
            replaced("letters of a type swapped", "^(    (?:not |exists )?[A-Z])(\\w)(\\w)(?=\\w{3,}\\()", "$1$3$2x"),
            replaced("letter of a field doubled", "(?<=\\( |, )([a-z])(\\w{3,} [=<>!]+ )", "$1$1$2"), replaced("dollar left out", "(?<=[=<>] )\\$(\\w{3,})", "zz$1"),
            replaced("variable mistyped", "(?<=[=<>] \\$)(\\w{3,})", "$1x"), replaced("variable of the message mistyped", "\\{\\$(\\w+)}", "{\\$x$1}"),
            replaced("part of a date mistyped", "date\\.latest", "date.lastest"), replaced("date without its part", "date\\.(?:latest|earliest) (?=[<>]=? \\$(?:due|today|deadline|bound)\\b)", "date "),
            replaced("step mistyped", "\\.plus(\\w+)\\(", ".add$1("), replaced("day in quotes", "LocalDate\\.of\\( (\\d+), (\\d+), (\\d+) \\)", "\"$1-$2-$3\""),
            replaced("number in quotes", "(?<= [<>] )(\\d+)(?=[ ,])", "\"$1\""), replaced("verb mistyped", "^    (\\w)(\\w+)\\( drools", "    $1x$2( drools"),
            replaced("“drools” left out", "\\( drools, ", "( "), replaced("State left out of the verb", "\\( drools, \\$state, ", "( drools, "),
            replaced("norm mistyped", "(?<=norm\\( \")([A-Z]+) ", "$1x "), replaced("norm of a condition mistyped", "(?<=norm == \")([A-Z]+) ", "$1x "),
            replaced("metadata mistyped", "@norm", "@nrom"), replaced("metadata without quotes", "@norm\\( \"([^\"]+)\" \\)", "@norm( $1 )"),
            replaced("parameter mistyped", "(?<=Parameter\\( id == \")(\\w+)", "$1x"), replaced("group mistyped", "(?<=Group\\( name == \")(\\w+)", "$1x"),
            replaced("word mistyped", "(?<=(?:status|certainty|conduct|extent|verdict) == \")(\\w+)", "$1x"), replaced("null", "(?<=[=!]= )(?:\"[^\"]*\"|\\$\\w+)", "null"),
            replaced("salience", "^when$", "    salience 10"), replaced("eval", "^    ([A-Z]\\w+\\(.*\\))$", "    eval( true )"),
            replaced("function of accumulate mistyped", " : count\\(", " : cuont("), replaced("accumulate without semicolon", "; (?=\\$\\w+ : (?:count|sum|collectSet)\\()", ", "));

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);

    private static Slip replaced(String name, String regex, String instead) {
        Pattern pattern = Pattern.compile(regex);
        return new Slip(name, line -> {
            Matcher m = pattern.matcher(line);
            return m.find() ? Optional.of(m.replaceFirst(instead)) : Optional.empty();
        });
    }

    private record Miss(String slip, String place, String line, String told) {
    }

    @Test
    void the_first_problem_told_stands_at_the_line_of_the_mistake() throws Exception {
        List<RuleFile> files = RuleFiles.read(Path.of("rules"), "rules", PROBLEMS);
        Set<String> groups = new HashSet<>();
        files.forEach(f -> groups.addAll(f.groups()));
        Map<String, int[]> bySlip = new LinkedHashMap<>();
        List<Miss> misses = new ArrayList<>();
        List<Miss> silent = new ArrayList<>();
        for (RuleFile file : files) {
            List<String> lines = java.nio.file.Files.readAllLines(Path.of(file.name()));
            for (int i = 0; i < lines.size(); i++) {
                for (Slip slip : SLIPS) {
                    Optional<String> mistyped = lines.get(i).strip().startsWith("//") ? Optional.empty() : slip.of().apply(lines.get(i));
                    if (mistyped.isPresent()) {
                        List<Problem> told = problemsOf(file.name(), around(lines, i, mistyped.get()), groups);
                        int[] count = bySlip.computeIfAbsent(slip.name(), s -> new int[2]);
                        count[0]++;
                        boolean right = !told.isEmpty() && near(told.get(0).line(), i + 1, mistyped.get());
                        count[1] += right ? 1 : 0;
                        if (!right) {
                            (told.isEmpty() ? silent : misses).add(new Miss(slip.name(), file.name() + ":" + (i + 1), mistyped.get(), told.isEmpty() ? "" : told.get(0).inWords()));
                        }
                        assertThat(told).allSatisfy(p -> assertThat(p.inWords().lines().findFirst().orElse("")).doesNotContainPattern("\\[ERR|mismatched|no viable|Exception|org\\.|java\\.lang"));
                    }
                }
            }
        }
        int all = bySlip.values().stream().mapToInt(c -> c[0]).sum();
        int right = bySlip.values().stream().mapToInt(c -> c[1]).sum();
        StringBuilder report = new StringBuilder(right + " of " + all + " mistakes told at their line\n");
        bySlip.forEach((name, c) -> report.append(String.format("%5d of %5d  %s%n", c[1], c[0], name)));
        misses.stream().limit(30).forEach(m -> report.append(m).append('\n'));
        silent.stream().limit(30).forEach(m -> report.append("SILENT ").append(m).append('\n'));
        java.nio.file.Files.writeString(Path.of("target/mistyped-rules.txt"), report);
        assertThat(all).as(report.toString()).isGreaterThan(10_000);
        assertThat(silent).as(report.toString()).isEmpty();
        assertThat(100.0 * right / all).as(report.toString()).isGreaterThanOrEqualTo(95);
    }

    /** The rule of a line and the one behind it, with the line changed, at their places in the file. */
    private static String around(List<String> lines, int line, String changed) {
        int from = line;
        while (from > 0 && !lines.get(from).startsWith("rule ")) {
            from--;
        }
        int to = line + 1;
        int ends = 0;
        while (to < lines.size() && ends < 2) {
            ends += lines.get(to++).equals("end") ? 1 : 0;
        }
        return "\n".repeat(from) + String.join("\n", lines.subList(from, line)) + "\n".repeat(line > from ? 1 : 0) + changed + "\n" + String.join("\n", lines.subList(line + 1, to)) + "\n";
    }

    /** A line that was emptied is missed where it stood: at the last line before it or the first behind. */
    private static boolean near(int told, int line, String mistyped) {
        return mistyped.isEmpty() ? Math.abs(told - line) <= 1 : told == line;
    }

    private static List<Problem> problemsOf(String name, String text, Set<String> groups) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile(name, text).read(problems);
        file.vet(NORMS, PARAMETERS, problems);
        if (problems.isEmpty()) {
            file.groupsNamed(groups, problems);
        }
        return problems.sorted();
    }
}
