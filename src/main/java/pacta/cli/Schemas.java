package pacta.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import pacta.backtest.FiguresSchema;
import pacta.brief.BriefSchema;
import pacta.calendar.AlmanacSchema;
import pacta.facts.DossierSchema;
import pacta.facts.RegisterSchemas;
import pacta.norms.RegisterSchema;
import pacta.report.ReportSchema;
import pacta.review.DecisionSchema;
import pacta.scenario.ScenarioSchema;
import pacta.status.StatusSchema;

/** The schemas that editors complete our YAML files with: one for each kind of file, checked in beside what it describes; that of decisions beside the rules. */
enum Schemas {

    DOSSIER("dossier", "facts", "facts/states/*.yaml", DossierSchema::generate),
    MEETINGS("meetings", "facts", "facts/meetings.yaml", RegisterSchemas::meetings),
    SOURCES("sources", "facts", "facts/sources.yaml", RegisterSchemas::sources),
    CONVENTION("convention", "facts", "facts/convention.yaml", RegisterSchemas::convention),
    ATTESTATIONS("attestations", "facts", "facts/attestations.yaml", RegisterSchemas::attestations),
    PUBLISHED_FIGURES("published-figures", "facts", "facts/published-figures.yaml", FiguresSchema::generate),
    REGISTER("register", "rules", "rules/register/*.yaml", RegisterSchema::register),
    PARAMETERS("parameters", "rules", "rules/parameters.yaml", RegisterSchema::parameters),
    CALENDAR("calendar", "rules", "rules/calendar.yaml", AlmanacSchema::generate),
    BRIEF("brief", "rules", "rules/brief.yaml", BriefSchema::generate),
    STATUS("status", "rules", "rules/status.yaml", StatusSchema::generate),
    REPORT("report", "rules", "rules/report.yaml", ReportSchema::generate),
    DECISION("decision", "rules", "reviews/**/*.yaml", DecisionSchema::generate),
    SCENARIOS("scenarios", "rules", "rules/**/*.test.yaml", ScenarioSchema::generate);

    private final String word;
    private final String folder;
    private final String describes;
    private final Supplier<JsonNode> maker;

    Schemas(String word, String folder, String describes, Supplier<JsonNode> maker) {
        this.word = word;
        this.folder = folder;
        this.describes = describes;
        this.maker = maker;
    }

    /** As typed after {@code ./pacta schema}. */
    String word() {
        return word;
    }

    /** The files that it describes, from the folder of the project. */
    String glob() {
        return describes;
    }

    /** Where it is checked in, from the folder of the project. */
    String file() {
        return folder + "/" + word + ".schema.json";
    }

    /** The same below folders of rules and facts that may stand elsewhere. */
    Path path(Folders folders) {
        return (folder.equals("facts") ? folders.facts() : folders.rules()).resolve(word + ".schema.json");
    }

    /** The schema as it is written, with a line break at its end. */
    String text() {
        return maker.get().toPrettyString() + "\n";
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Schemas::word).toList();
    }
}
