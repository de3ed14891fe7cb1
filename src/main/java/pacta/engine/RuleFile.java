package pacta.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import pacta.engine.RuleInfo.Sees;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** One {@code .drl} file: parsed, and held against the style of our rules before anything is compiled. */
final class RuleFile {

    private static final Set<String> METADATA = Set.of("norm", "decides", "followUp", "basis", "severity", "sees");
    private static final Pattern CALL = Pattern.compile("\\s*(\\w+)\\s*\\(\\s*drools\\s*,.*\\)\\s*;?\\s*", Pattern.DOTALL);
    private static final Pattern NORM_NAMED = Pattern.compile("\\bnorm\\s*(?:[!=]=\\s*(?=\")|(?:not\\s+)?in\\s*(?=\\())(\\([^)]*\\)|\"[^\"]*\")");
    private static final Pattern GROUP = Pattern.compile("belongs\\s*\\(\\s*drools\\s*,\\s*\\$state\\s*,\\s*\"([^\"]+)\"");
    private static final List<String> DECIDES = List.of("activities", "measures", "attestations");
    private static final Map<String, Sees> SEES = Map.of("one State", Sees.ONE_STATE, "all States", Sees.ALL_STATES, "both", Sees.BOTH);
    private static final Pattern RULE_LINE = Pattern.compile("^\\s*rule\\b");

    private final String name;
    private final String text;
    private final List<String> lines;

    RuleFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = text.lines().toList();
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** The groups that its rules derive. */
    List<String> groups() {
        return GROUP.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** The syntax tree; empty, with problems noted, if the file is no proper rule file. */
    Optional<PackageDescr> parse(Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree;
        try {
            tree = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(name, "the file cannot be read as rules: " + e.getMessage(), "");
            return Optional.empty();
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error instanceof ParserError p ? p.getRow() : error.getLines().length > 0 ? error.getLines()[0] : 0;
            int column = error instanceof ParserError p ? p.getCol() + 1 : 0;
            problem(problems, line, column, "the rule cannot be read from here: " + firstLine(error.getMessage()), hint(line));
        }
        if (parser.hasErrors()) {
            return Optional.empty();
        }
        if (tree == null) {
            problems.add(name, "the file holds no rule", "");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    /** What each rule's metadata say; whatever is not in our style becomes a problem. */
    List<RuleInfo> vet(PackageDescr tree, NormRegister norms, Problems problems) {
        refuse(problems, tree.getGlobals(), "a global", "Rules conclude with a verb; they need no global.");
        refuse(problems, tree.getFunctions(), "a function", "Rules use the listed verbs and the fields of facts; they need no function.");
        refuse(problems, tree.getImports(), "an import", "Take it out; all types of fact are known to rules already.");
        refuse(problems, tree.getFunctionImports(), "an import", "Take it out; all verbs are known to rules already.");
        refuse(problems, tree.getTypeDeclarations(), "a declared type", "Use belongs( drools, $state, \"…\" ) for an intermediate concept.");
        List<RuleInfo> infos = new ArrayList<>();
        for (RuleDescr rule : tree.getRules()) {
            infos.add(vet(rule, norms, problems));
        }
        return infos;
    }

    private RuleInfo vet(RuleDescr rule, NormRegister norms, Problems problems) {
        for (String attribute : rule.getAttributes().keySet()) {
            if (!attribute.equals("dialect")) {
                problem(problems, rule.getLine(), 0, "rules here do not use “" + attribute + "”",
                        "Say in a condition what must hold; order and repetition take care of themselves.");
            }
        }
        if (hasEval(rule.getLhs())) {
            problem(problems, rule.getLine(), 0, "rules here do not use “eval”", "Write the condition on the pattern that it belongs to.");
        }
        Matcher call = CALL.matcher(String.valueOf(rule.getConsequence()));
        if (!call.matches()) {
            problem(problems, rule.getConsequenceLine(), 0, "a rule ends with one verb, called with “drools” first",
                    "Write, for example: nonCompliant( drools, $state, \"…\" )");
        } else if (!Verbs.NAMES.contains(call.group(1))) {
            problem(problems, rule.getConsequenceLine(), 0, "there is no verb “" + call.group(1) + "”", Nearest.suggestion(call.group(1), Verbs.NAMES));
        }
        for (String place : Sentence.places(String.valueOf(rule.getConsequence()))) {
            if (!bodyOf(rule).contains(place + " :") && !bodyOf(rule).contains(place + ":")) {
                problem(problems, rule.getConsequenceLine(), 0, "the message speaks of " + place + ", which no condition binds",
                        "Bind it where it stands: " + place + " : field");
            }
        }
        for (AnnotationDescr a : rule.getAnnotations()) {
            if (!METADATA.contains(a.getName())) {
                problem(problems, rule.getLine(), 0, "there is no metadata “@" + a.getName() + "”", Nearest.suggestion(a.getName(), METADATA));
            }
        }
        List<String> decided = listed(metadata(rule, "norm"));
        for (String norm : decided) {
            if (norms.find(norm).isEmpty()) {
                problem(problems, lineOf(rule, "@norm"), 0, "“" + norm + "” is not in the register of norms", Nearest.suggestion(norm, norms.ids()));
            }
        }
        if (decided.size() > 1 && !bodyOf(rule).contains("$norm")) {
            problem(problems, lineOf(rule, "@norm"), 0, "the rule decides several norms, but no condition binds which one",
                    "Bind it: Duty( norm in ( … ), $norm : norm )");
        }
        referredTo(rule, decided, norms, problems);
        String severity = metadata(rule, "severity");
        if (!severity.isEmpty() && !List.of("low", "medium", "high", "very high").contains(severity)) {
            problem(problems, lineOf(rule, "@severity"), 0, "“" + severity + "” is no severity", "Write low, medium, high or very high.");
        }
        String decides = metadata(rule, "decides");
        if (!decides.isEmpty() && !DECIDES.contains(decides)) {
            problem(problems, lineOf(rule, "@decides"), 0, "“" + decides + "” is nothing that norms have in common", Nearest.suggestion(decides, DECIDES));
        }
        return new RuleInfo(rule.getName(), name, rule.getLine(), decided, decides, listed(metadata(rule, "followUp")), metadata(rule, "basis"), severity,
                call.matches() ? call.group(1) : "", sees(rule, decided, norms, problems), textOf(rule));
    }

    private String textOf(RuleDescr rule) {
        int from = Math.max(0, rule.getLine() - 1);
        int to = from;
        while (to < lines.size() && !lines.get(to).strip().equals("end")) {
            to++;
        }
        return String.join("\n", lines.subList(from, Math.min(lines.size(), to + 1)));
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*"));
    }

    /** A rule for a collective norm sees all States together; any other sees one, unless it says otherwise. */
    private Sees sees(RuleDescr rule, List<String> decided, NormRegister norms, Problems problems) {
        String words = metadata(rule, "sees");
        if (!words.isEmpty() && !SEES.containsKey(words)) {
            problem(problems, lineOf(rule, "@sees"), 0, "“" + words + "” is not whose facts a rule can see", Nearest.suggestion(words, SEES.keySet()));
        }
        boolean collective = !decided.isEmpty() && decided.stream().allMatch(n -> norms.find(n).map(Norm::isCollective).orElse(false));
        return SEES.getOrDefault(words, collective ? Sees.ALL_STATES : Sees.ONE_STATE);
    }

    /** Norms that a condition names must exist, and be in force at some time together with the norm that the rule decides. */
    private void referredTo(RuleDescr rule, List<String> decided, NormRegister norms, Problems problems) {
        for (int i = Math.max(0, rule.getLine() - 1); i < lines.size() && i < rule.getConsequenceLine(); i++) {
            Matcher named = NORM_NAMED.matcher(lines.get(i));
            while (named.find()) {
                for (String id : named.group(1).replaceAll("[\"()]", "").split("\\s*,\\s*")) {
                    Optional<Norm> other = norms.find(id.strip());
                    if (other.isEmpty()) {
                        problem(problems, i + 1, named.start() + 1, "“" + id.strip() + "” is not in the register of norms", Nearest.suggestion(id.strip(), norms.ids()));
                    } else if (decided.stream().map(norms::find).flatMap(Optional::stream).anyMatch(n -> !together(n, other.get()))) {
                        problem(problems, i + 1, named.start() + 1, "“" + id.strip() + "” is out of force whenever the norm of this rule is in force",
                                "Compare “from” and “until” in the register.");
                    }
                }
            }
        }
    }

    private static boolean together(Norm a, Norm b) {
        return !a.from().isAfter(b.until()) && !b.from().isAfter(a.until());
    }

    private String bodyOf(RuleDescr rule) {
        int from = Math.max(0, rule.getLine() - 1);
        int to = Math.min(lines.size(), Math.max(from, rule.getConsequenceLine()));
        return String.join("\n", lines.subList(from, to));
    }

    private int lineOf(RuleDescr rule, String word) {
        for (int i = Math.max(0, rule.getLine() - 1); i < lines.size() && i < rule.getLine() + 8; i++) {
            if (lines.get(i).contains(word)) {
                return i + 1;
            }
        }
        return rule.getLine();
    }

    private static String metadata(RuleDescr rule, String key) {
        AnnotationDescr a = rule.getAnnotation(key);
        Object value = a == null ? null : a.getSingleValue();
        return value == null ? "" : value.toString().replaceAll("^\"|\"$", "").strip();
    }

    private static boolean hasEval(BaseDescr descr) {
        return descr instanceof EvalDescr
                || descr instanceof ConditionalElementDescr element && element.getDescrs().stream().anyMatch(d -> hasEval((BaseDescr) d));
    }

    private void refuse(Problems problems, Iterable<? extends BaseDescr> found, String what, String instead) {
        for (BaseDescr d : found) {
            problem(problems, d.getLine(), 0, "rules here have no place for " + what, instead);
        }
    }

    private String hint(int line) {
        for (int i = Math.max(0, line - 2); i < lines.size() && i < line + 1; i++) {
            if (lines.get(i).matches(".*[“”„‘’].*")) {
                return "Line " + (i + 1) + " has curly quotes; write straight ones.";
            }
        }
        boolean then = false;
        for (int i = Math.min(line, lines.size()) - 1; i >= 0 && !RULE_LINE.matcher(lines.get(i)).find(); i--) {
            then |= lines.get(i).strip().equals("then");
        }
        return then ? "" : "Check that the rule has “when”, “then” and “end”, each on its own line.";
    }

    /** Notes a problem at a line of this file. */
    void problem(Problems problems, int line, int column, String message, String suggestion) {
        String shown = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        problems.add(new Problem(name, Math.max(line, 0), column, shown, message, suggestion));
    }

    /** The first line of a message of Drools, without its error number. */
    static String firstLine(String message) {
        return message == null ? "" : message.replaceFirst("^\\s*\\[ERR \\d+]\\s*", "").lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
    }
}
