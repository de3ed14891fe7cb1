package pacta.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.language.Rule.Conclusion;
import pacta.language.Rule.Metadata;
import pacta.language.Token.Kind;
import pacta.yaml.Problems;

/**
 * Reads a rule file. All that is wrong in it is noted at once: after an error, reading goes on with the next part of the rule or with the next rule.
 */
public final class RuleReader {

    private static final List<String> PARTS = List.of("then", "end", "rule");
    private static final List<String> TOP = List.of("rule", "package", "dialect");
    private static final Map<String, String> NOT_HERE = notHere();
    private static final List<String> ATTRIBUTES = List.of("salience", "no-loop", "lock-on-active", "agenda-group", "ruleflow-group", "activation-group",
            "auto-focus", "duration", "timer", "calendars", "enabled", "date-effective", "date-expires", "extends", "no", "lock", "agenda", "ruleflow",
            "activation", "auto", "date");

    private final SourceText source;
    private final Cursor in;
    private final boolean sound;
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(SourceText source) {
        this.source = source;
        Lexer lexer = new Lexer(source);
        List<Token> tokens = lexer.tokens();
        this.in = new Cursor(source, tokens, lexer.plain());
        this.sound = lexer.isSound();
    }

    /**
     * A rule file that has been read.
     *
     * @param source the file, for further problems
     */
    public record Contents(List<Rule> rules, SourceText source) {
    }

    /** Reads the text of a file; what is wrong in it is noted. */
    public static Contents read(String name, String text, Problems problems) {
        RuleReader reader = new RuleReader(new SourceText(name, text, problems));
        reader.file();
        return new Contents(List.copyOf(reader.rules), reader.source);
    }

    private static Map<String, String> notHere() {
        Map<String, String> out = new HashMap<>();
        out.put("import", "Take it out; all types of fact and all verbs are known to rules already.");
        out.put("function", "Rules use the listed verbs and the fields of facts; they need no function.");
        out.put("global", "Rules conclude with a verb; they need no global.");
        out.put("declare", "Use belongs( drools, $state, \"…\" ) for an intermediate concept.");
        for (String word : List.of("query", "unit", "attributes", "expander", "template", "window", "trait", "enum")) {
            out.put(word, "A file holds rules: rule \"…\" when … then … end.");
        }
        return out;
    }

    private void file() {
        if (in.atEnd() && sound) {
            source.problem("R018", new Place(0, 0), "the file holds no rule", "Write one, or take the file away.");
        }
        while (!in.atEnd()) {
            try {
                top();
            } catch (Cursor.Stuck e) {
                in.skipTo(List.of("rule"));
            }
        }
    }

    private void top() {
        Token t = in.now();
        if (t.is(Kind.WORD) && t.is("rule")) {
            rule();
        } else if (t.is(Kind.WORD) && t.is("package")) {
            heading("package", Kind.WORD, "rules", "R019");
        } else if (t.is(Kind.WORD) && t.is("dialect")) {
            heading("dialect", Kind.TEXT, "mvel", "R019");
        } else {
            unknown(t);
        }
    }

    private void heading(String word, Kind kind, String only, String code) {
        in.take();
        Token value = in.take();
        if (!value.is(kind) || !value.text().equals(only)) {
            throw in.stuck(code, value.place(), "the " + word + " of rules is " + (kind == Kind.TEXT ? "\"" + only + "\"" : only) + ", not " + value.inWords(), "Write the heading as in the other files, or leave it out.");
        }
        in.took(";");
    }

    private void unknown(Token t) {
        String word = t.text();
        if (t.is(Kind.WORD) && NOT_HERE.containsKey(word)) {
            source.problem("R016", t.place(), "rules here have no place for “" + word + "”", NOT_HERE.get(word));
            in.take();
            in.skipTo(union(NOT_HERE.keySet(), TOP));
            return;
        }
        Optional<String> meant = t.is(Kind.WORD) ? Misspelt.keyword(word, TOP) : Optional.empty();
        if (meant.isPresent()) {
            source.problem("R006", t.place(), "“" + word + "” should be “" + meant.get() + "”", "");
            in.take();
            in.skipTo(List.of("rule"));
            return;
        }
        if (t.is(Kind.WORD) && (t.is("when") || t.is("then") || t.is("end"))) {
            throw in.stuck("R006", t.place(), "“" + word + "” stands here outside a rule", "A rule begins with: rule \"its name\"");
        }
        throw in.stuck("R006", t.place(), t.inWords() + " has no place between rules", "A rule begins with: rule \"its name\"");
    }

    private static List<String> union(Iterable<String> a, List<String> b) {
        List<String> out = new ArrayList<>(b);
        a.forEach(out::add);
        return out;
    }

    private void rule() {
        Token first = in.take();
        Token name = in.now();
        if (!name.is(Kind.TEXT) || name.text().isBlank()) {
            throw in.stuck("R013", in.beginsLine() ? source.endOf(first.place().line()) : name.place(), "a rule needs a name in straight quotes", "Write: rule \"A sentence that is true when the rule fires\"");
        }
        in.take();
        List<Metadata> metadata = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        List<Conclusion> conclusion = new ArrayList<>();
        boolean whole = part(() -> heading(metadata));
        whole &= broken(whole, List.of("rule")) || part(() -> conditions.addAll(conditions()));
        if (!whole) {
            in.took("then");
        }
        whole &= broken(whole, List.of("rule", "end")) || part(() -> conclusion.add(conclusion()));
        whole &= broken(whole, List.of("rule")) || part(() -> end(first));
        if (!whole && in.beginsLine() && in.now().is(Kind.WORD)) {
            in.took("end");
        }
        if (whole && !conclusion.isEmpty()) {
            rules.add(new Rule(name.text(), first.place(), metadata, conditions, conclusion.get(0), source.between(first.start(), in.before().end())));
        }
    }

    /** Whether, after an error, the next part of the rule is not there. */
    private boolean broken(boolean whole, List<String> words) {
        return !whole && (in.atEnd() || in.now().is(Kind.WORD) && in.beginsLine() && words.contains(in.now().text()));
    }

    /** Reads one part of a rule; after an error it goes on with the next. */
    private boolean part(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (Cursor.Stuck e) {
            in.skipTo(PARTS);
            return false;
        }
    }

    private void heading(List<Metadata> metadata) {
        while (in.nowIs("@") || metadataWithoutAt()) {
            metadata.add(metadata());
        }
        while (in.now().is(Kind.WORD) && ATTRIBUTES.contains(in.now().text())) {
            attribute();
        }
        if (in.now().is(Kind.WORD) && in.nowIs("dialect")) {
            heading("dialect", Kind.TEXT, "mvel", "R019");
        }
        if (in.now().is(Kind.WORD) && in.took("when")) {
            return;
        }
        Token t = in.now();
        Optional<String> meant = t.is(Kind.WORD) && !in.ahead(1).is("(") ? Misspelt.keyword(t.text(), List.of("when")) : Optional.empty();
        if (meant.isPresent()) {
            in.take();
            source.problem("R006", t.place(), "“" + t.text() + "” should be “when”", "");
            return;
        }
        if (t.is(Kind.WORD) && in.ahead(1).is("(") || t.is(Kind.VARIABLE) || t.is(Kind.WORD) && List.of("not", "exists", "then").contains(t.text())) {
            source.problem("R007", t.place(), "“when” is missing before line " + t.place().line(), "Write “when” on a line of its own between the name and the conditions.");
            return;
        }
        throw in.stuck("R007", t.place(), t.inWords() + " has no place between the name of a rule and “when”", "There stand only @norm, @followUp and other metadata, each on a line of its own.");
    }

    /** Attributes are told each by itself, so that the rest of the rule is still read. */
    private void attribute() {
        Token t = in.take();
        StringBuilder name = new StringBuilder(t.text());
        while (in.nowIs("-") && in.ahead(1).is(Kind.WORD) && in.ahead(1).place().line() == t.place().line()) {
            in.take();
            name.append('-').append(in.take().text());
        }
        source.problem("R015", t.place(), "rules here do not use “" + name + "”", "Say in a condition what must hold; order and repetition take care of themselves.");
        while (!in.atEnd() && !in.beginsLine() && !in.nowIs("when")) {
            in.take();
        }
    }

    private boolean metadataWithoutAt() {
        return in.now().is(Kind.WORD) && in.ahead(1).is("(") && in.ahead(2).is(Kind.TEXT) && in.ahead(3).is(")");
    }

    private Metadata metadata() {
        if (!in.took("@")) {
            source.problem("R021", in.now().place(), "“@” is missing before “" + in.now().text() + "”", "Write @" + in.now().text() + "( … ).");
        }
        Token name = in.now();
        if (!name.is(Kind.WORD)) {
            throw in.stuck("R021", name.place(), "a name is missing after “@”", "Write, for example, @norm( \"…\" ).");
        }
        in.take();
        in.open("(", "“@" + name.text() + "”");
        Token value = in.now();
        if (!value.is(Kind.TEXT)) {
            throw in.stuck("R021", value.place(), "what stands in @" + name.text() + " must be in straight quotes", "Write @" + name.text() + "( \"…\" ).");
        }
        in.take();
        in.close(")");
        return new Metadata(name.text(), value.text(), name.place(), value.place());
    }

    private List<Condition> conditions() {
        ConditionReader reader = new ConditionReader(in);
        List<Condition> out = reader.all();
        Token t = in.now();
        if (t.is(Kind.WORD) && in.took("then")) {
            return out;
        }
        if (reader.isConclusion()) {
            source.problem("R008", t.place(), "“then” is missing before line " + t.place().line(), "Write “then” on a line of its own between the conditions and the verb.");
            return out;
        }
        throw in.stuck("R008", t.place(), "“then” and a verb are missing before " + (in.atEnd() ? "the end of the file" : "line " + t.place().line()), "A rule goes on with: then verb( drools, $state, … ) end");
    }

    private Conclusion conclusion() {
        Token verb = in.now();
        if (verb.is(Kind.WORD) && (in.ahead(1).is(Kind.WORD) && in.ahead(2).is("(") || in.ahead(1).is("-") && in.ahead(3).is("("))) {
            throw in.stuck("R036", verb.place(), "a verb is one word, without blanks or dashes", "Write, for example: nonCompliant( drools, $state, \"…\" )");
        }
        if (!verb.is(Kind.WORD) || !in.ahead(1).is("(")) {
            throw in.stuck("R036", verb.place(), "a rule ends with one verb, called with “drools” first", "Write, for example: nonCompliant( drools, $state, \"…\" )");
        }
        in.take();
        if (in.beginsLine()) {
            throw in.stuck("R010", source.endOf(verb.place().line()), "“(” is missing at the end of this line", "The bracket stands behind its verb.");
        }
        in.take();
        if (!in.nowIs("drools")) {
            throw in.stuck("R036", in.now().place(), "the first thing that a verb takes is “drools”", "Write, for example: nonCompliant( drools, $state, \"…\" )");
        }
        in.take();
        List<Expression> arguments = new ArrayList<>();
        ExpressionReader expressions = new ExpressionReader(in);
        while (in.took(",")) {
            arguments.add(expressions.read());
        }
        in.close(")");
        String text = in.since(verb);
        in.took(";");
        return new Conclusion(verb.text(), arguments, verb.place(), text);
    }

    private void end(Token first) {
        Token t = in.now();
        if (t.is(Kind.WORD) && in.took("end")) {
            in.took(";");
            return;
        }
        if (t.is(Kind.WORD) && !in.ahead(1).is("(") && Misspelt.keyword(t.text(), List.of("end")).isPresent()) {
            in.take();
            throw in.stuck("R006", t.place(), "“" + t.text() + "” should be “end”", "");
        }
        if (in.atEnd() || t.is("rule")) {
            throw in.stuck("R009", source.endOf(in.before().place().line()), "“end” is missing after this line", "Write “end” on a line of its own; the rule begins in line " + first.place().line() + ".");
        }
        throw in.stuck("R036", t.place(), "a rule ends with one verb; " + t.inWords() + " is too much", "What needs a second statement needs a second rule.");
    }
}
