package pacta.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.status.Section.Block;

/** The status for programs. */
public final class StatusJson {

    private StatusJson() {
    }

    public static String of(List<Section> sections, LocalDate asOf) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("asOf", asOf.toString());
        root.put("sections", sections.stream().map(StatusJson::section).toList());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> section(Section s) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("title", s.title());
        out.put("blocks", s.blocks().stream().map(StatusJson::block).toList());
        return out;
    }

    private static Map<String, Object> block(Block b) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("title", b.title());
        out.put("shows", b.plan().shows().word());
        out.put("count", b.known() ? b.count() : null);
        out.put("items", b.items().stream().map(StatusJson::item).toList());
        out.put("printed", b.printed().stream().map(StatusJson::printed).toList());
        return out;
    }

    private static Map<String, Object> item(Item i) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("state", i.state());
        out.put("text", i.text());
        out.put("days", i.days().stream().map(LocalDate::toString).toList());
        return out;
    }

    private static Map<String, Object> printed(Printed p) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("source", p.source());
        out.put("what", p.what());
        out.put("count", p.count());
        out.put("same", p.same());
        out.put("onlyHere", p.onlyHere());
        out.put("onlyThere", p.onlyThere());
        out.put("reason", p.reason());
        return out;
    }
}
