package pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pacta.facts.Meeting;
import pacta.facts.NameOrder;
import pacta.facts.PartialDate;
import pacta.findings.InputHashes;
import pacta.findings.Run;
import pacta.report.Page.About;
import pacta.report.Page.Decision;
import pacta.report.Page.Heading;

/** Puts together all that a report shows. */
final class PageMaker {

    private final Material material;

    PageMaker(Material material) {
        this.material = material;
    }

    /** @param note what is left out, or why the file is large; empty if there is nothing to say */
    Page page(Detail detail, String note) {
        Numbered numbered = new Numbered(material.run().asOf());
        OverviewPart overview = new OverviewPart(material, detail);
        MatrixPart matrix = new MatrixPart(material, detail);
        DeadlinesPart deadlines = new DeadlinesPart(material);
        QuestionsPart questions = new QuestionsPart(material);
        List<Page.StateCard> states = new StatesPart(material, new FindingsPart(material, detail, numbered), detail).cards();
        List<Page.DisagreementRow> disagreements = questions.disagreements(numbered);
        return new Page(heading(note), overview.counts(), overview.tallies(), material.status(), new ChangesMaker(material).part(), matrix.part(), deadlines.charts(), deadlines.calendars(),
                new MapPart(material, matrix).part(), new TrendsMaker(material).part(), states, new NormsPart(material).cards(), disagreements, questions.questions(), apart(), numbered.all(), about());
    }

    private Heading heading(String note) {
        Run run = material.run();
        String text = material.norms().instruments().stream().findFirst().map(i -> i.title()).orElse("Pacta");
        String meeting = run.meeting().flatMap(material.facts()::meeting).map(Meeting::title).orElse("");
        List<String> limits = new ArrayList<>();
        if (!run.subset().isAll()) {
            limits.add("This report is limited to " + run.subset().inWords() + ".");
        }
        run.knownBy().ifPresent(k -> limits.add("Sources published after " + PartialDate.inWords(k) + " are left out."));
        if (!note.isEmpty()) {
            limits.add(note);
        }
        return new Heading(text, PartialDate.inWords(run.asOf()), meeting, String.format(Locale.ENGLISH, "%d States, %,d facts, %d rules, %d norms in force", run.states(), run.facts(), run.rules(), run.norms()), limits);
    }

    private List<Decision> apart() {
        return new TreeMap<>(material.withoutFinding()).entrySet().stream().map(e -> FindingsPart.decision(e.getKey(), e.getValue())).toList();
    }

    private About about() {
        Run run = material.run();
        InputHashes sha = run.hashes();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("as of", PartialDate.inWords(run.asOf()) + run.meeting().map(m -> " (" + m + ")").orElse(""));
        run.knownBy().ifPresent(k -> rows.put("sources published by", PartialDate.inWords(k)));
        String later = material.facts().dossiers().stream().filter(d -> !d.isCountedOn(run.asOf())).map(d -> d.state().name() + " (from " + PartialDate.inWords(d.countedFrom().earliest()) + " on)")
                .sorted(NameOrder.ofNames()).collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            rows.put("States that are not yet counted on this day", later);
        }
        rows.put("rules (SHA-256)", sha.rules());
        rows.put("norms (SHA-256)", sha.register());
        rows.put("parameters (SHA-256)", sha.parameters());
        rows.put("facts (SHA-256)", sha.facts());
        if (!run.reviews().sha256().isEmpty()) {
            rows.put("decisions (SHA-256)", run.reviews().sha256());
        }
        return new About(run.asOf().toString(), List.copyOf(rows.entrySet()));
    }
}
