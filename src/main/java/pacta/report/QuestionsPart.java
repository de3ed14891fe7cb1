package pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pacta.meeting.Disagreement;
import pacta.meeting.OpenQuestion;
import pacta.report.Page.Ask;
import pacta.report.Page.AskGroup;
import pacta.report.Page.DisagreementRow;
import pacta.report.Page.Link;

/** What is not known: sources that disagree, and open questions by whom to ask. */
final class QuestionsPart {

    private final Material material;
    private final Set<String> anchors = new HashSet<>();

    QuestionsPart(Material material) {
        this.material = material;
    }

    List<DisagreementRow> disagreements(Numbered numbered) {
        List<String> only = material.run().subset().states();
        return Disagreement.all(material.facts(), material.run().asOf(), material.run().knownBy().orElse(java.time.LocalDate.MAX)).stream().filter(d -> only.isEmpty() || only.contains(d.state()))
                .map(d -> row(d, numbered)).toList();
    }

    private static DisagreementRow row(Disagreement d, Numbered numbered) {
        return new DisagreementRow(new Link(d.state(), d.name()), d.about(), d.standing().words(), numbered.of(d.standing().origin()), d.other().words(), numbered.of(d.other().origin()));
    }

    /** By whom to ask, those who can answer most of what is owed first. */
    List<AskGroup> questions() {
        Map<String, List<OpenQuestion>> byWhom = new LinkedHashMap<>();
        OpenQuestion.of(material.run().assessments(), material.norms(), material.facts()::inSentence).forEach(q -> byWhom.computeIfAbsent(q.whom(), w -> new ArrayList<>()).add(q));
        return byWhom.entrySet().stream().map(e -> group(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((AskGroup g) -> g.whom().isEmpty()).thenComparing(g -> g.owed().isEmpty()).thenComparing(Comparator.comparing(AskGroup::number).reversed()).thenComparing(AskGroup::whom)).toList();
    }

    private AskGroup group(String whom, List<OpenQuestion> all) {
        List<Ask> owed = all.stream().filter(OpenQuestion::owed).map(this::ask).toList();
        List<Ask> more = all.stream().filter(q -> !q.owed()).map(this::ask).toList();
        return new AskGroup(Anchors.norm(whom), whom, all.stream().mapToInt(q -> q.asked().size()).sum(), owed, more);
    }

    private Ask ask(OpenQuestion q) {
        List<Link> states = q.asked().stream().map(a -> new Link(Anchors.state(a.state()), a.subjectName())).distinct().sorted(Comparator.comparing(Link::text)).toList();
        String anchor = "questions-" + Anchors.norm(q.norm().id());
        while (!anchors.add(anchor)) {
            anchor += "-also";
        }
        return new Ask(anchor, Anchors.norm(q.norm()), q.words(), states);
    }
}
