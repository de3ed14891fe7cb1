package pacta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Function;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Token.Kind;

/** Reads what stands between “when” and “then”. */
final class ConditionReader {

    private static final List<String> OTHERS = List.of("eval", "from", "forall", "collect", "query", "over", "unification", "instanceof", "entry-point");
    private static final List<String> WORDS = List.of("not", "exists", "accumulate", "and", "or", "then", "end", "when");
    private static final List<String> PARTS = List.of("then", "end", "rule");
    private static final int DEEPEST = 20;

    private final Cursor in;
    private final ExpressionReader expressions;
    private int depth;

    ConditionReader(Cursor in) {
        this.in = in;
        this.expressions = new ExpressionReader(in);
    }

    /** All conditions up to “then”, or up to where it should stand. */
    List<Condition> all() {
        List<Condition> out = new ArrayList<>();
        boolean whole = true;
        while (!in.atEnd() && !in.nowIs("then") && !in.nowIs("end") && !in.nowIs("rule") && !isConclusion()) {
            try {
                out.add(one());
            } catch (Cursor.Stuck e) {
                whole = false;
                depth = 0;
                skipToNext();
            }
        }
        if (!whole) {
            throw new Cursor.Stuck();
        }
        return out;
    }

    private Condition one() {
        Condition read = junction(false);
        if (in.nowIs(",") || in.nowIs(";")) {
            throw in.stuck("R011", in.now().place(), "conditions are not parted by “" + in.now().text() + "”", "Write each on a line of its own.");
        }
        return read;
    }

    /** Goes on to the next line with which a condition, or what follows the conditions, can begin. */
    private void skipToNext() {
        int line = in.now().place().line();
        while (!in.atEnd()) {
            Token t = in.now();
            boolean begins = t.is(Kind.WORD) && (in.ahead(1).is("(") || List.of("not", "exists", "then", "end", "rule").contains(t.text()))
                    || t.is(Kind.VARIABLE) && in.ahead(1).is(":") && in.ahead(3).is("(");
            if (in.beginsLine() && begins && (t.place().line() > line || PARTS.contains(t.text()))) {
                return;
            }
            in.take();
        }
    }

    /** Whether a verb stands here: its first argument is “drools”. */
    boolean isConclusion() {
        return in.now().is(Kind.WORD) && in.ahead(1).is("(") && in.ahead(2).is("drools") && in.ahead(2).is(Kind.WORD);
    }

    private Condition junction(boolean all) {
        Token first = in.now();
        List<Condition> parts = new ArrayList<>();
        parts.add(all ? single() : junction(true));
        while (in.nowIs(all ? "and" : "or") || in.nowIs(all ? "&&" : "||")) {
            if (in.now().is(Kind.SIGN)) {
                throw in.stuck("R012", in.now().place(), "between conditions “" + in.now().text() + "” has no place", "Write “and” or “or” there.");
            }
            in.take();
            parts.add(all ? single() : junction(true));
        }
        return parts.size() == 1 ? parts.get(0) : new Junction(all, parts, first.place(), in.since(first));
    }

    private Condition single() {
        if (++depth > DEEPEST) {
            throw in.stuck("R045", in.now().place(), "conditions are nested more than " + DEEPEST + " deep", "Derive a group in a rule of its own.");
        }
        Token first = in.now();
        Condition read;
        if (first.is("(")) {
            in.take();
            read = junction(false);
            in.close(")");
        } else if (first.is(Kind.WORD) && (first.is("not") || first.is("exists"))) {
            in.take();
            if (in.nowIs("not") || in.nowIs("exists")) {
                throw in.stuck("R017", in.now().place(), "“" + in.now().text() + "” cannot follow “" + first.text() + "” at once", "Write the condition without the first of them, or derive a group in a rule of its own.");
            }
            if (in.nowIs("accumulate") || in.nowIs("acc")) {
                throw in.stuck("R017", in.now().place(), "“" + in.now().text() + "” cannot follow “" + first.text() + "”", "Say in its last part what must hold of the number: $n == 0, $n > 0.");
            }
            Condition of = single();
            read = new Quantified(first.is("not"), of, first.place(), in.since(first));
        } else if (first.is(Kind.WORD) && (first.is("accumulate") || first.is("acc"))) {
            read = accumulation();
        } else {
            read = pattern();
        }
        depth--;
        return read;
    }

    private Condition pattern() {
        Token first = in.now();
        Optional<String> variable = Optional.empty();
        if (first.is(Kind.VARIABLE)) {
            in.take();
            if (!in.took(":")) {
                throw in.stuck("R011", in.now().place(), "a colon is missing after “" + first.text() + "”", "Write " + first.text() + " : Type( … ).");
            }
            variable = Optional.of(first.text());
        }
        Token type = in.now();
        if (type.is("!")) {
            throw in.stuck("R012", type.place(), "“!” has no place before a condition", "Write not before it.");
        }
        if (!type.is(Kind.WORD)) {
            throw in.stuck("R011", type.place(), "a type of fact is missing before " + type.inWords(), "A condition is, for example, StockpileReport( held > 0 ).");
        }
        refused(type);
        if (Vocabulary.functions().containsKey(type.text())) {
            throw in.stuck("R043", type.place(), "“" + type.text() + "” stands only inside “accumulate”",
                    "Write, for example, accumulate( Transfer( $date : date ) ; $n : count( $date ) ; $n > 3 ).");
        }
        if (type.is("when")) {
            throw in.stuck("R006", type.place(), "“when” stands here a second time", "Take it out.");
        }
        in.take();
        if (!in.nowIs("(")) {
            throw notAPattern(type);
        }
        in.take();
        List<Constraint> constraints = new ArrayList<>();
        if (!in.took(")")) {
            constraints.addAll(constraints());
            in.close(")");
        }
        behind();
        return new Pattern(variable, type.text(), constraints, first.place(), in.since(first));
    }

    private void refused(Token word) {
        if (OTHERS.contains(word.text())) {
            throw in.stuck("R017", word.place(), "rules here do not use “" + word.text() + "”", "Write patterns, “not”, “exists”, “and”, “or” and “accumulate”.");
        }
    }

    private Cursor.Stuck notAPattern(Token word) {
        Optional<String> meant = Misspelt.keyword(word.text(), WORDS);
        if (meant.isPresent()) {
            return in.stuck("R006", word.place(), "“" + word.text() + "” should be “" + meant.get() + "”", "");
        }
        if (!in.beginsLine() && in.now().is(Kind.WORD) && in.ahead(1).is("(")) {
            return in.stuck("R025", word.place(), "“" + word.text() + " " + in.now().text() + "” is two words, and a type of fact is one",
                    "Write " + word.text() + Character.toUpperCase(in.now().text().charAt(0)) + in.now().text().substring(1) + "( … ).");
        }
        return in.stuck("R010", in.beginsLine() ? in.source().endOf(word.place().line()) : in.now().place(), "“(” is missing after “" + word.text() + "”",
                "A condition is, for example, StockpileReport( held > 0 ).");
    }

    /** What may not stand behind a pattern: sources of facts other than the register, windows, instructions to the engine. */
    private void behind() {
        if (in.now().is(Kind.WORD) && !in.beginsLine()) {
            refused(in.now());
        }
        if (in.nowIs("@") || in.nowIs("->") || in.nowIs("[") || in.nowIs("{") || in.nowIs("?") || in.nowIs("#")) {
            throw in.stuck("R017", in.now().place(), "“" + in.now().text() + "” has no place behind a condition", "");
        }
        if (in.nowIs(")") && depth <= 1) {
            throw in.stuck("R010", in.now().place(), "this “)” closes nothing", "Take it out, or open the bracket where it belongs.");
        }
    }

    private List<Constraint> constraints() {
        List<Constraint> out = new ArrayList<>();
        do {
            if (in.nowIs(",") || in.nowIs(")")) {
                throw in.stuck("R011", in.now().place(), "a condition is missing before “" + in.now().text() + "”", "Take out the comma that is too much.");
            }
            digitsAfterComma(out);
            out.add(constraint());
            between();
        } while (in.took(","));
        return out;
    }

    /** “1,000” and “0,5” are two conditions to the reader; nobody means that. */
    private void digitsAfterComma(List<Constraint> before) {
        Token comma = in.before();
        Token digits = in.now();
        if (!before.isEmpty() && digits.is(Kind.NUMBER) && comma.end() == digits.start() && before.get(before.size() - 1).text().matches(".*\\d") && in.endedAt(comma.start())) {
            throw in.stuck("R004", digits.place(), "a number has no comma in it", "Write thousands without marks, 1000, and fractions with a point, 0.5.");
        }
    }

    private Constraint constraint() {
        Token first = in.now();
        Optional<String> variable = Optional.empty();
        if (first.is(Kind.WORD) && in.ahead(1).is(":")) {
            String field = in.ahead(2).is(Kind.WORD) ? in.ahead(2).text() : first.text();
            throw in.stuck("R011", first.place(), "a variable stands before a colon, and “" + first.text() + "” is none",
                    "Write " + (in.ahead(2).is(Kind.VARIABLE) ? in.ahead(2).text() : "$" + first.text()) + " : " + field + ".");
        }
        if (first.is(Kind.VARIABLE) && in.ahead(1).is(":")) {
            in.take();
            in.take();
            variable = Optional.of(first.text());
            if (!maybeField()) {
                throw in.stuck("R011", in.now().place(), "a variable stands for a field, and " + in.now().inWords() + " is none", "Write " + first.text() + " : field"
                        + (in.now().is(Kind.TEXT) ? ", or, to ask for this text, field == " + in.now().inWords() + "." : in.now().is(Kind.VARIABLE) ? ", or, to ask for the same value, field == " + in.now().text() + "." : "."));
            }
        }
        Expression expression = expressions.read();
        return new Constraint(variable, expression, first.place(), in.since(first));
    }

    /** A name, or what is worked out from one; another variable alone would be a second name for its value. */
    private boolean maybeField() {
        if (in.now().is(Kind.VARIABLE)) {
            return !in.ahead(1).is(",") && !in.ahead(1).is(")");
        }
        return in.nowIs("(") || in.now().is(Kind.WORD) && !in.nowIs("true") && !in.nowIs("false");
    }

    /** What stands where a comma or the closing bracket should. */
    private void between() {
        Token t = in.now();
        if (t.is(",") || t.is(")") || in.atEnd() || t.is(";")) {
            return;
        }
        if (in.beginsLine() && (t.is(Kind.WORD) && (in.ahead(1).is("(") || in.ahead(1).is(Kind.WORD) || List.of("then", "end").contains(t.text())) || in.ahead(1).is(":") && in.ahead(3).is("("))) {
            in.close(")");
        }
        if (t.is(Kind.WORD) && (t.text().equalsIgnoreCase("and") || t.text().equalsIgnoreCase("or"))) {
            throw in.stuck("R012", t.place(), "within a pattern “" + t.text() + "” has no place", t.text().equalsIgnoreCase("and") ? "Write a comma for “and”." : "Write || for “or”.");
        }
        if (t.is(Kind.VARIABLE) || t.is(Kind.WORD) || t.is(Kind.TEXT) || t.is(Kind.NUMBER)) {
            throw in.stuck("R011", t.place(), "a comma is missing before " + t.inWords(), "Write a comma between conditions.");
        }
        if (!t.is(")")) {
            throw in.stuck("R011", t.place(), "“" + t.text() + "” has no place here", "");
        }
    }

    private Condition accumulation() {
        Token first = in.take();
        in.open("(", "“" + first.text() + "”");
        Condition source = junction(false);
        if (source instanceof Quantified || Conditions.hasAlternatives(source)) {
            throw in.stuck("R017", source.place(), "“accumulate” counts what matches all of its conditions, " + (source instanceof Quantified ? "and here nothing matches" : "and has no place for “or”"),
                    source instanceof Quantified ? "Begin with what is counted." : "Derive a group in rules of their own, and count its members.");
        }
        if (!in.took(";")) {
            throw in.stuck("R011", in.now().place(), "a semicolon is missing before " + in.now().inWords(), "Write accumulate( what is counted ; $n : count( $x ) ; $n > 0 ).");
        }
        List<Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (in.took(","));
        List<Constraint> constraints = in.took(";") ? constraints() : List.of();
        in.close(")");
        behind();
        return new Accumulation(source, functions, constraints, first.place(), in.since(first));
    }

    private Function function() {
        Token variable = in.now();
        if (!variable.is(Kind.VARIABLE) || !in.ahead(1).is(":") || !in.ahead(2).is(Kind.WORD)) {
            throw in.stuck("R043", variable.place(), "here a variable takes what is counted", "Write, for example, $count : count( $state ).");
        }
        in.take();
        in.take();
        Token name = in.take();
        in.open("(", "“" + name.text() + "”");
        Token first = in.now();
        Expression argument = expressions.read();
        String text = in.since(first);
        in.close(")");
        return new Function(variable.text(), name.text(), argument, name.place(), text);
    }
}
