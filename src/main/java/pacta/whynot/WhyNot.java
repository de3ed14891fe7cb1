package pacta.whynot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Derived;
import pacta.engine.Memory;
import pacta.engine.RuleInfo;
import pacta.engine.Verdict;
import pacta.engine.VerdictKind;
import pacta.explain.EvidenceTree;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;
import pacta.language.Condition;
import pacta.norms.Norm;

/** Walks through the conditions of a rule and says which is the first that fails, and what is on file instead; or that the rule fires. */
public final class WhyNot {

    /** The subject of rules about all States together. */
    static final String ALL_STATES = "*";

    private static final int SHOWN = 3;

    private final Question question;
    private final Memory memory;
    private final RuleInfo rule;

    private WhyNot(Question question) {
        this.question = question;
        this.memory = question.memory();
        this.rule = question.rule();
    }

    /** The answer; it never throws because of what is on file. */
    public static Answer to(Question question) {
        return new WhyNot(question).answer();
    }

    private Answer answer() {
        Walk walk = Walk.through(rule.tree().conditions(), Probe.start(memory));
        StringBuilder out = new StringBuilder();
        boolean fires = walk.failing().isEmpty();
        String result = fires ? "it fires." : walk.cannot() ? "it cannot be evaluated." : "it does not fire.";
        out.append(Wrapped.of("“" + rule.name() + "”, " + rule.file() + ":" + rule.line() + ", for " + memory.name() + " (" + memory.subject() + ") as of "
                + PartialDate.inWords(memory.asOf()) + ": " + result, "", "  "));
        outOfForce(out);
        failed(out);
        conditions(walk, out);
        if (fires) {
            conclusions(out);
        }
        return new Answer(rule, fires, walk.failing(), out.toString());
    }

    /** A norm that is not in force asks nothing of anybody, whatever its rules find. */
    private void outOfForce(StringBuilder out) {
        List<Norm> norms = question.norms().all().stream().filter(n -> rule.norms().contains(n.id())).toList();
        if (!norms.isEmpty() && norms.stream().noneMatch(n -> n.inForce(memory.asOf()))) {
            norms.forEach(n -> out.append(Wrapped.of(n.id() + " is in force from " + PartialDate.inWords(n.from())
                    + (n.until().equals(java.time.LocalDate.MAX) ? "" : " to " + PartialDate.inWords(n.until())) + ", not on " + PartialDate.inWords(memory.asOf())
                    + "; whatever its rules find, no verdict follows.", "  ", "  ")));
        }
    }

    private void failed(StringBuilder out) {
        memory.assessments().stream().filter(a -> a.verdict() == VerdictKind.ERROR && a.rule().name().equals(rule.name()))
                .forEach(a -> out.append(Wrapped.of(a.message(), "  ", "  ")));
    }

    private void conditions(Walk walk, StringBuilder out) {
        for (int i = 0; i < walk.conditions().size(); i++) {
            Condition c = walk.conditions().get(i);
            String says = i < walk.stoppedAt() ? "holds" : i > walk.stoppedAt() ? "not looked at" : walk.cannot() ? "CANNOT BE EVALUATED" : "FAILS";
            out.append(Wrapped.of((i + 1) + " " + says + ": " + Pieces.shown(c) + (i == walk.stoppedAt() ? " [" + rule.file() + ":" + c.place().line() + "]" : "")
                    + (i < walk.stoppedAt() ? bound(c, i == 0 ? walk.start() : walk.steps().get(i - 1), walk.steps().get(i)) : ""), "  ", "      "));
            if (i == walk.stoppedAt() && !walk.cannot()) {
                out.append(Told.inWords(new Failing(question).of(c, walk.reached()), "    "));
            }
        }
    }

    /** What the condition binds, or what it speaks of if it binds nothing: told if it is one thing, counted if it is several. */
    private String bound(Condition c, Probe before, Probe met) {
        Set<String> variables = Pieces.variables(c);
        Set<String> known = before.ways().get(0).keySet();
        if (!known.containsAll(variables) && c instanceof Condition.Pattern || c instanceof Condition.Accumulation) {
            variables.removeAll(known);
        }
        List<Map<String, Object>> combinations = met.combinations(variables);
        String words = new Words(memory).bound(combinations.get(0));
        return words.isEmpty() ? "" : combinations.size() == 1 ? " (" + words + ")" : " (in " + combinations.size() + " ways, one of them " + words + ")";
    }

    private void conclusions(StringBuilder out) {
        List<Derived> concluded = memory.concludedBy(rule).stream().sorted(Comparator.comparing(d -> memory.tell(d).says() + (d instanceof Verdict v ? v.message() : ""))).toList();
        for (int i = 0; i < concluded.size(); i++) {
            Derived d = concluded.get(i);
            out.append(Wrapped.of("it concludes: " + (d instanceof Verdict v ? v.kind().words() + " under " + v.norm() + ": " + v.message()
                    : memory.tell(d).type() + ", " + memory.tell(d).says()), "  ", "    "));
            if (d instanceof Verdict v) {
                out.append(Wrapped.of(standing(v), "  ", "    "));
            }
            if (i < SHOWN) {
                out.append("  evidence:\n").append(EvidenceTree.of(memory.because(d), "    "));
            }
        }
        if (concluded.size() > SHOWN) {
            out.append(Wrapped.of("The evidence is told of the first " + SHOWN + " of its " + concluded.size() + " conclusions; for a norm’s ask ./pacta explain "
                    + memory.subject().replace("*", "'*'") + " NORM", "  ", "  "));
        }
    }

    /** Whether the verdict is the one that stands, or which stands above it. */
    private String standing(Verdict v) {
        String subject = v.caseId().isEmpty() ? v.state() : v.state() + "#" + v.caseId();
        Optional<Assessment> found = memory.assessments().stream().filter(a -> a.norm().equals(v.norm()) && a.subject().equals(subject)).findFirst();
        if (found.isEmpty()) {
            return "no assessment carries it: " + v.norm() + " asks for no verdict here";
        }
        Assessment a = found.get();
        if (a.rule().name().equals(rule.name()) && a.message().equals(v.message())) {
            return "this is the verdict that stands" + (a.otherReasons().isEmpty() ? "" : "; less grave or the same: "
                    + a.otherReasons().stream().map(o -> o.verdict().words() + " by “" + o.rule().name() + "”").distinct().collect(Collectors.joining(", ")));
        }
        return "above it stands: " + a.verdict().words() + " by “" + a.rule().name() + "”: " + a.message();
    }
}
