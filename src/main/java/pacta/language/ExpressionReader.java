package pacta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacta.language.Expression.Among;
import pacta.language.Expression.Call;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Either;
import pacta.language.Expression.Field;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expression.Sum;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;
import pacta.language.Token.Kind;

/** Reads values and comparisons. */
final class ExpressionReader {

    private static final int DEEPEST = 40;
    private static final Map<String, String> MISWRITTEN = Map.of("=", "==", "=<", "<=", "=>", ">=", "<>", "!=", "&", "&&", "|", "||", ":=", ":");

    private static final Map<String, String> INSTEAD = Map.ofEntries(Map.entry("between", "two conditions: held >= 1, held <= 10"), Map.entry("greater", "> for “greater than”, >= for “at least”"),
            Map.entry("more", "> for “more than”, >= for “at least”"), Map.entry("less", "< for “less than”, <= for “at most”"), Map.entry("fewer", "< for “fewer than”, <= for “at most”"),
            Map.entry("at", ">= for “at least”, <= for “at most”"), Map.entry("is", "== for “is”, != for “is not”"), Map.entry("equals", "=="), Map.entry("equal", "=="),
            Map.entry("and", "a comma for “and”"), Map.entry("or", "|| for “or”"), Map.entry("before", "<, as in date.latest < $due"), Map.entry("after", ">, as in date.earliest > $due"));

    private final Cursor in;
    private int depth;

    ExpressionReader(Cursor in) {
        this.in = in;
    }

    Expression read() {
        if (++depth > DEEPEST) {
            throw in.stuck("R045", in.now().place(), "this is nested more than " + DEEPEST + " deep", "Write several conditions instead.");
        }
        Expression left = conjunction();
        while (in.nowIs("||")) {
            Token sign = in.take();
            left = new Either(left, "||", conjunction(), sign.place());
        }
        depth--;
        return left;
    }

    private Expression conjunction() {
        Expression left = comparison();
        while (in.nowIs("&&")) {
            Token sign = in.take();
            left = new Either(left, "&&", comparison(), sign.place());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        Token sign = in.now();
        boolean negated = sign.is("not") && sign.is(Kind.WORD);
        Token word = negated ? in.ahead(1) : sign;
        if (isComparison(sign)) {
            in.take();
            Expression right = sum();
            if (isComparison(in.now())) {
                throw in.stuck("R012", in.now().place(), "two comparisons follow one another", "Write each by itself: 0 < held, held < 10");
            }
            return new Comparison(left, sign.text(), right, sign.place());
        }
        if (Vocabulary.AMONG.contains(word.text()) && word.is(Kind.WORD)) {
            in.take();
            if (negated) {
                in.take();
            }
            return word.is("in") ? new Among(left, negated, choices(), word.place()) : new Comparison(left, (negated ? "not " : "") + word.text(), sum(), sign.place());
        }
        if (sign.is(Kind.SIGN) && MISWRITTEN.containsKey(sign.text())) {
            throw in.stuck("R012", sign.place(), "“" + sign.text() + "” does not compare", "Write " + MISWRITTEN.get(sign.text()) + " instead.");
        }
        if (sign.is(Kind.WORD) && !sign.is("and") && !sign.is("or") && !in.beginsLine()) {
            unknownWord(sign);
        }
        return left;
    }

    private static boolean isComparison(Token t) {
        return Vocabulary.COMPARISONS.contains(t.text()) && t.is(Kind.SIGN);
    }

    private void unknownWord(Token word) {
        if (INSTEAD.containsKey(word.text().toLowerCase(Locale.ROOT))) {
            throw in.stuck("R012", word.place(), "rules here do not compare with “" + word.text() + "”", "Write " + INSTEAD.get(word.text().toLowerCase(Locale.ROOT)) + ".");
        }
        if (List.of("matches", "soundslike", "str", "excludes", "instanceof", "like").contains(word.text())) {
            throw in.stuck("R012", word.place(), "rules here do not compare with “" + word.text() + "”",
                    "Write ==, !=, <, <=, >, >=, in ( … ), memberOf or contains.");
        }
        throw in.stuck("R011", word.place(), "a comma or a comparison is missing before “" + word.text() + "”", "Write a comma between conditions, or ==, <, in ( … ) and so on between values.");
    }

    private List<Expression> choices() {
        if (!in.nowIs("(")) {
            throw in.stuck("R010", in.now().place(), "“(” is missing after “in”", "Write in ( \"a\", \"b\" ).");
        }
        in.take();
        List<Expression> out = new ArrayList<>();
        do {
            out.add(sum());
        } while (in.took(","));
        in.close(")");
        return out;
    }

    private Expression sum() {
        Expression left = product();
        while (in.nowIs("+") || in.nowIs("-")) {
            Token sign = in.take();
            left = new Sum(left, sign.text(), product(), sign.place());
        }
        return left;
    }

    private Expression product() {
        Expression left = value();
        while (in.nowIs("*") || in.nowIs("/") || in.nowIs("%")) {
            Token sign = in.take();
            left = new Sum(left, sign.text(), value(), sign.place());
        }
        return left;
    }

    private Expression value() {
        Token first = in.now();
        if (in.took("-")) {
            if (++depth > DEEPEST) {
                throw in.stuck("R045", first.place(), "this is nested more than " + DEEPEST + " deep", "Write several conditions instead.");
            }
            Expression of = value();
            depth--;
            return new Negative(of, first.place());
        }
        Expression value = simple();
        while (in.nowIs(".")) {
            if (in.beginsLine()) {
                throw in.stuck("R011", in.now().place(), "a line begins with a point", "Write it on the line of what it belongs to.");
            }
            in.take();
            Token name = in.now();
            if (!name.is(Kind.WORD) || in.beginsLine()) {
                throw in.stuck("R011", in.beginsLine() ? in.source().endOf(in.before().place().line()) : name.place(), "a name is missing after the point", "");
            }
            in.take();
            value = in.nowIs("(") ? new Call(value, name.text(), arguments(), name.place()) : new Part(value, name.text(), name.place());
        }
        return value;
    }

    private Expression simple() {
        Token t = in.now();
        if (t.is("(")) {
            in.take();
            Expression inner = read();
            in.close(")");
            return inner;
        }
        if (t.is("LocalDate")) {
            return day();
        }
        switch (t.kind()) {
            case TEXT:
                in.take();
                return new Text(t.text(), t.place());
            case NUMBER:
                in.take();
                return new Number(t.text(), t.place());
            case VARIABLE:
                in.take();
                return new Variable(t.text(), t.place());
            case WORD:
                return word(t);
            default:
                throw nothing(t);
        }
    }

    private Expression word(Token t) {
        switch (t.text()) {
            case "true", "false" -> {
                in.take();
                return new Truth(t.is("true"), t.place());
            }
            case "null" -> throw in.stuck("R017", t.place(), "nothing is ever “null” here",
                    "What a source does not state is an empty text, zero, or a date with “.stated == false”; the schema of dossiers says which fields may be left out.");
            case "eval", "new", "this", "instanceof", "if", "switch", "return", "import", "static" -> throw in.stuck("R017", t.place(), "rules here do not use “" + t.text() + "”",
                    "Write the condition on the pattern that it belongs to.");
            default -> {
                in.take();
                if (in.nowIs("(")) {
                    throw in.stuck("R027", t.place(), "“" + t.text() + "( … )” is no step that a rule can take here", "Steps stand behind a value and a point, as in $due.plusYears( 1 ).");
                }
                return new Field(t.text(), t.place());
            }
        }
    }

    private Cursor.Stuck nothing(Token t) {
        if (t.is("!")) {
            return in.stuck("R012", t.place(), "“!” has no place before a value", "Write field == false for “not”, != for “is not”.");
        }
        if (MISWRITTEN.containsKey(t.text()) && t.is(Kind.SIGN)) {
            return in.stuck("R012", t.place(), "“" + t.text() + "” does not compare", "Write == for “is”, <= for “at most”, >= for “at least”, != for “is not”.");
        }
        boolean previousLine = in.beginsLine();
        return in.stuck("R011", previousLine ? in.source().endOf(in.before().place().line()) : t.place(),
                "a value is missing " + (previousLine ? "at the end of this line" : "before " + t.inWords()), "Write a field, a variable ($…), a text in quotes, a number or a day.");
    }

    private Expression day() {
        Token t = in.take();
        if (!in.took(".") || !in.now().is("of")) {
            throw in.stuck("R027", in.now().place(), "of LocalDate rules use only LocalDate.of( year, month, day )", "Write, for example, LocalDate.of( 2010, 2, 28 ).");
        }
        in.take();
        if (!in.nowIs("(")) {
            throw in.stuck("R010", in.now().place(), "“(” is missing after LocalDate.of", "");
        }
        return new Day(arguments(), t.place());
    }

    private List<Expression> arguments() {
        in.take();
        List<Expression> out = new ArrayList<>();
        if (in.took(")")) {
            return out;
        }
        do {
            out.add(read());
        } while (in.took(","));
        in.close(")");
        return out;
    }
}
