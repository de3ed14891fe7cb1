package pacta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Function;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Quantified;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Text;
import pacta.language.Scope.Bound;
import pacta.language.Vocabulary.Type;
import pacta.language.Vocabulary.Verb;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;

/** Holds a rule against the vocabulary: every type, field, step, comparison and verb must be known and fit. */
public final class RuleChecker {

    private static final int MOST_CONDITIONS = 40;
    private static final int MOST_ALTERNATIVES = 64;
    private static final Type NO_TYPE = new Type("", "", "", Map.of());
    private static final Pattern PLACE_IN_SENTENCE = Pattern.compile("\\{(\\$?\\w+)}");

    private final Vocabulary vocabulary;
    private final SourceText source;

    private RuleChecker(Vocabulary vocabulary, SourceText source) {
        this.vocabulary = vocabulary;
        this.source = source;
    }

    /** Notes whatever does not fit in the rules of a file. */
    public static void check(RuleReader.Contents file, Vocabulary vocabulary) {
        RuleChecker checker = new RuleChecker(vocabulary, file.source());
        file.rules().forEach(checker::check);
    }

    private void check(Rule rule) {
        if (Conditions.patterns(rule).count() > MOST_CONDITIONS || Conditions.alternatives(rule) > MOST_ALTERNATIVES) {
            source.problem("R046", rule.place(), Conditions.patterns(rule).count() > MOST_CONDITIONS ? "the rule has more than " + MOST_CONDITIONS + " conditions"
                    : "the “or” conditions of the rule can be met in more than " + MOST_ALTERNATIVES + " ways", "Derive a group in rules of their own, and ask for the group here.");
        }
        Scope scope = new Scope();
        rule.conditions().forEach(c -> condition(c, scope));
        conclusion(rule, scope);
    }

    private void condition(Condition condition, Scope scope) {
        if (condition instanceof Condition.Pattern p) {
            pattern(p, scope);
        } else if (condition instanceof Quantified q) {
            condition(q.of(), scope.inner());
        } else if (condition instanceof Accumulation a) {
            accumulation(a, scope);
        } else if (condition instanceof Junction j) {
            junction(j, scope);
        }
    }

    private void junction(Junction j, Scope scope) {
        if (j.all()) {
            j.parts().forEach(p -> condition(p, scope));
            return;
        }
        List<Scope> branches = new ArrayList<>();
        for (Condition part : j.parts()) {
            Scope branch = scope.inner();
            condition(part, branch);
            branches.add(branch);
        }
        scope.addCommon(branches);
    }

    private void pattern(Condition.Pattern p, Scope scope) {
        Type type = vocabulary.types().get(p.type());
        if (type == null) {
            source.problem("R025", p.place(), "there is no type of fact “" + p.type() + "”", Nearest.suggestion(p.type(), vocabulary.types().keySet()));
        }
        p.variable().ifPresent(v -> bind(v, new Bound(type == null ? ValueKind.WRONG : ValueKind.FACT, List.of()), p.place(), scope));
        if (type != null) {
            p.constraints().forEach(c -> constraint(c, type, scope));
        } else {
            p.constraints().forEach(c -> c.variable().ifPresent(v -> bind(v, Bound.WRONG, c.place(), scope)));
        }
    }

    private void constraint(Constraint c, Type type, Scope scope) {
        ExpressionChecker checker = new ExpressionChecker(source, type, scope);
        if (c.variable().isEmpty()) {
            checker.truth(c.expression());
            return;
        }
        Bound value;
        if (c.expression() instanceof Comparison comparison) {
            checker.check(comparison);
            value = new ExpressionChecker(new SourceText(source.name(), "", new Problems()), type, scope).check(comparison.left());
        } else {
            value = checker.check(c.expression());
        }
        bind(c.variable().get(), value, c.place(), scope);
    }

    private void bind(String variable, Bound value, Place place, Scope scope) {
        if (scope.has(variable)) {
            source.problem("R031", place, variable + " is bound a second time", "Compare with == " + variable + ", or take another name.");
        }
        scope.bind(variable, value);
    }

    private void accumulation(Accumulation a, Scope scope) {
        Scope inner = scope.inner();
        condition(a.source(), inner);
        for (Function f : a.functions()) {
            Bound counted = new ExpressionChecker(source, NO_TYPE, inner).check(f.argument());
            ValueKind result = Vocabulary.functions().get(f.name());
            if (result == null) {
                source.problem("R043", f.place(), "there is no function “" + f.name() + "”", Nearest.suggestion(f.name(), Vocabulary.functions().keySet()));
            } else if (result == ValueKind.NUMBER && !f.name().equals("count") && counted.kind() != ValueKind.NUMBER && counted.kind() != ValueKind.WRONG) {
                source.problem("R043", f.place(), "“" + f.name() + "” takes numbers, and this is " + counted.kind().words(), "Count with count( … ), list with collectSet( … ).");
            }
            Grain grain = f.name().equals("count") ? Grain.WHOLE : f.name().equals("average") ? Grain.FRACTION : counted.grain();
            bind(f.variable(), new Bound(result == null ? ValueKind.WRONG : result, List.of(), false, grain), f.place(), scope);
        }
        a.constraints().forEach(c -> constraint(c, NO_TYPE, scope));
    }

    private void conclusion(Rule rule, Scope scope) {
        String verb = rule.conclusion().verb();
        List<Verb> forms = vocabulary.verbs().get(verb);
        List<ValueKind> given = new ArrayList<>();
        for (Expression e : rule.conclusion().arguments()) {
            given.add(new ExpressionChecker(source, NO_TYPE, scope).check(e).kind());
            sentence(e, scope);
        }
        if (forms == null) {
            source.problem("R037", rule.conclusion().place(), "there is no verb “" + verb + "”", Nearest.suggestion(verb, vocabulary.verbs().keySet()));
        } else if (forms.stream().noneMatch(f -> fits(f.kinds(), given))) {
            source.problem("R038", rule.conclusion().place(), "“" + verb + "” does not take " + (given.isEmpty() ? "nothing" : given.stream().map(ValueKind::words).collect(Collectors.joining(", "))) + " after “drools”",
                    "Write " + forms.stream().map(RuleChecker::form).collect(Collectors.joining(" or ")) + ".");
        } else if (forms.get(0).names().get(0).equals("state") && !isState(rule.conclusion().arguments().get(0), scope)) {
            source.problem("R038", rule.conclusion().arguments().get(0).place(), "the first thing after “drools” is the State that is spoken of, and this is none",
                    "Write the variable that a condition has bound to “state”, or \"*\" for all States together.");
        }
    }

    private static boolean isState(Expression e, Scope scope) {
        return e instanceof Expression.Variable v && scope.of(v.name()).state() || e instanceof Text t && t.value().equals("*");
    }

    private static boolean fits(List<ValueKind> wanted, List<ValueKind> given) {
        if (wanted.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            ValueKind is = given.get(i);
            if (wanted.get(i) != is && wanted.get(i) != ValueKind.ANY && is != ValueKind.WRONG && is != ValueKind.ANY) {
                return false;
            }
        }
        return true;
    }

    private static String form(Verb verb) {
        return verb.name() + "( drools" + verb.names().stream().map(n -> ", " + n).collect(Collectors.joining()) + " )";
    }

    private void sentence(Expression e, Scope scope) {
        if (e instanceof Expression.Sum s) {
            sentence(s.left(), scope);
            sentence(s.right(), scope);
        }
        if (!(e instanceof Text text)) {
            return;
        }
        PLACE_IN_SENTENCE.matcher(text.value()).results().map(m -> m.group(1)).filter(n -> !n.equals("State") && !scope.has(n)).distinct().forEach(name -> {
            Optional<String> meant = Nearest.to(name, scope.names()).stream().findFirst();
            source.problem("R039", text.place(), "the message speaks of " + name + ", which no condition binds",
                    meant.map(m -> "Did you mean " + m + "? Or bind it where it stands: " + (name.startsWith("$") ? name : "$" + name) + " : field")
                            .orElse("Bind it where it stands: " + (name.startsWith("$") ? name : "$" + name) + " : field"));
        });
    }
}
