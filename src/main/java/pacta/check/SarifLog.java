package pacta.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import pacta.yaml.Printable;
import pacta.yaml.Problem;

/** Problems as SARIF 2.1.0, the form in which editors and code hosts take the results of checks. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String version;
    private final ProblemPages pages;
    private final Places places;

    /** Takes the version of the program, for the record. */
    public SarifLog(String version, ProblemPages pages, Places places) {
        this.version = version;
        this.pages = pages;
        this.places = places;
    }

    /** One run with all problems, and the page of each kind that occurs. */
    public String of(List<Problem> problems) {
        ObjectNode log = new ObjectMapper().createObjectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "pacta").put("version", version);
        List<String> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rule(rules.addObject(), code));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        problems.forEach(p -> result(results.addObject().put("ruleId", p.code()).put("ruleIndex", codes.indexOf(p.code())), p));
        return Printable.json(log.toPrettyString() + "\n");
    }

    private void rule(ObjectNode rule, String code) {
        Optional<ProblemPage> page = pages.page(code);
        rule.put("id", code);
        rule.putObject("shortDescription").put("text", page.map(ProblemPage::title).orElse(code));
        rule.putObject("help").put("text", page.map(ProblemPage::text).orElse(code));
    }

    private void result(ObjectNode result, Problem p) {
        result.put("level", p.isAdvice() ? "note" : "error");
        result.putObject("message").put("text", p.suggestion().isEmpty() ? p.message() : p.message() + ". " + p.suggestion());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", places.address(p.file()));
        if (p.line() > 0) {
            ObjectNode region = place.putObject("region").put("startLine", p.line());
            if (p.column() > 0) {
                region.put("startColumn", p.column());
            }
            if (!p.text().isEmpty()) {
                region.putObject("snippet").put("text", p.text());
            }
        }
    }
}
