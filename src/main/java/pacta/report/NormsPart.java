package pacta.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.facts.PartialDate;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.report.Page.Link;
import pacta.report.Page.NormCard;
import pacta.report.Page.RuleText;
import pacta.report.Page.Standing;

/** Each norm: what it asks, who stands where, and the rules that decide it. */
final class NormsPart {

    private static final Marks.Mark NOBODY = new Marks.Mark("", "", "");

    private final Material material;
    private final Set<String> shown = new HashSet<>();

    NormsPart(Material material) {
        this.material = material;
    }

    List<NormCard> cards() {
        return material.assessed().stream().map(this::card).toList();
    }

    private NormCard card(Norm norm) {
        List<Assessment> own = material.run().assessments().stream().filter(a -> a.norm().equals(norm.id())).toList();
        String window = norm.force().word() + ", from " + PartialDate.inWords(norm.from()) + (norm.until().equals(LocalDate.MAX) ? "" : " to " + PartialDate.inWords(norm.until()));
        return new NormCard(Anchors.norm(norm), norm.title(), norm.asks(), material.plan().chapter(norm), window, norm.addressee(), norm.reading(), norm.openQuestion("the State", "the last day due"),
                Marks.order().stream().map(v -> standing(v, own)).filter(s -> s.number() > 0).toList(), material.rules().stream().filter(r -> r.decides(norm) || r.norms().contains(norm.id())).map(this::rule).toList());
    }

    /** Who is named; of whom nothing is known, that is told with the questions, and those to whom the norm does not apply are only counted. */
    private static Standing standing(VerdictKind verdict, List<Assessment> own) {
        List<Assessment> so = own.stream().filter(a -> a.verdict() == verdict).toList();
        boolean asked = verdict == VerdictKind.UNKNOWN;
        List<Link> states = asked || verdict == VerdictKind.NOT_APPLICABLE ? List.of()
                : so.stream().map(a -> new Link(Anchors.state(a.state()), a.subjectName())).distinct().sorted(Comparator.comparing(Link::text)).toList();
        return new Standing(so.isEmpty() ? NOBODY : Marks.of(so.get(0)), so.isEmpty() ? "" : Findings.rightWord(so.get(0)), so.size(), asked, states);
    }

    private RuleText rule(RuleInfo rule) {
        return new RuleText(Anchors.rule(rule.slug()), rule.name(), rule.file() + ":" + rule.line(), shown.add(rule.name()) ? rule.text().strip() : "");
    }
}
