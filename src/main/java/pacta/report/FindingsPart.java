package pacta.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.engine.FactInWords;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.findings.Findings;
import pacta.findings.Review;
import pacta.norms.Norm;
import pacta.report.Page.Decided;
import pacta.report.Page.Decision;
import pacta.report.Page.Finding;
import pacta.report.Page.Link;
import pacta.report.Page.Node;
import pacta.report.Page.Ref;

/** Findings as the page shows them, with evidence, sources and what was decided. */
final class FindingsPart {

    private final Material material;
    private final Detail detail;
    private final Numbered numbered;
    private final Set<String> anchors = new HashSet<>();

    FindingsPart(Material material, Detail detail, Numbered numbered) {
        this.material = material;
        this.detail = detail;
        this.numbered = numbered;
    }

    Finding of(Assessment a) {
        String title = material.norms().find(a.norm()).map(Norm::title).orElse("");
        String since = a.since().map(s -> "since " + PartialDate.inWords(s)).orElse("")
                + (a.daysOverdue() > 0 ? String.format(Locale.ENGLISH, "%s%,d days overdue", a.since().isPresent() ? ", " : "", a.daysOverdue()) : "");
        String anchor = Anchors.finding(a);
        while (!anchors.add(anchor)) {
            anchor += "-also";
        }
        return new Finding(anchor, Marks.of(a), Findings.rightWord(a), a.severity().words(), new Link(Anchors.norm(a.norm()), a.norm()), title, caseOf(a), since, a.message(),
                detail.ordinal() < Detail.MESSAGES.ordinal() ? a.otherReasons().stream().map(o -> o.message()).distinct().toList() : List.of(), a.rule().name(),
                detail == Detail.FULL ? a.evidence().stream().map(this::node).toList() : List.of(), detail.ordinal() <= Detail.SOURCES.ordinal() ? refs(a) : List.of(), followUps(a), decision(a.id(), material.run().reviews().on(a.id())));
    }

    static String caseOf(Assessment a) {
        return a.subject().equals(a.state()) ? "" : a.subject().substring(a.state().length() + 1);
    }

    private List<Link> followUps(Assessment a) {
        return a.followUps().stream().map(f -> new Link(Anchors.norm(f), f)).toList();
    }

    private Node node(Evidence e) {
        return new Node(FactInWords.type(e.type()), e.says(), e.rule(), e.rule().isEmpty() && !e.origin().file().isEmpty() ? e.origin().place() : "", e.origin().note(), numbered.of(e.origin()),
                e.because().stream().map(this::node).toList());
    }

    private List<Ref> refs(Assessment a) {
        Set<Source> sources = new LinkedHashSet<>();
        collect(a.evidence(), sources);
        return numbered.of(sources);
    }

    private static void collect(Collection<Evidence> evidence, Set<Source> into) {
        evidence.forEach(e -> {
            into.addAll(e.origin().sources());
            collect(e.because(), into);
        });
    }

    /** What was decided, in words. */
    static Decision decision(String finding, Review review) {
        return new Decision(finding, review.status(), review.decisions().stream().map(FindingsPart::decided).toList());
    }

    private static Decided decided(Review.Decided d) {
        List<String> why = new ArrayList<>(d.why());
        String head = d.decision() + " by " + d.by() + " on " + PartialDate.inWords(d.on()) + d.until().map(u -> " until " + PartialDate.inWords(u)).orElse("");
        return new Decided(head, d.reason(), d.reply(), d.internal(), why.isEmpty() ? "" : (d.standing() == Review.Standing.LAPSED ? "lapsed: " : "") + String.join("; ", why));
    }
}
