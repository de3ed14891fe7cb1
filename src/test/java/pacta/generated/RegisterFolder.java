package pacta.generated;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pacta.facts.CoverageStatement;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.FactTypes;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.facts.State;
import pacta.facts.Written;

/** Writes a register as a folder of YAML files, one fact a line as in real dossiers. */
public final class RegisterFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private RegisterFolder() {
    }

    /**
     * Writes it.
     *
     * @param model the folder that sources and meetings are taken from
     * @param folder where it is to stand; files of the same names are replaced
     */
    public static void write(FactBase register, Path model, Path folder) throws IOException {
        Path states = Files.createDirectories(folder.resolve("states"));
        for (String file : List.of("sources.yaml", "meetings.yaml")) {
            Files.copy(model.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("attestations.yaml"), "attestations: []\n");
        Files.writeString(folder.resolve("convention.yaml"), convention(register));
        for (Dossier dossier : register.dossiers()) {
            Files.writeString(states.resolve(dossier.state().code() + ".yaml"), dossier(dossier));
        }
    }

    private static String convention(FactBase register) {
        List<Map<String, Object>> events = register.events(LocalDate.MAX).stream().map(e -> line(new TreeMap<>(Map.of("name", e.name(), "date", e.date())), e.origin())).toList();
        List<Map<String, Object>> lists = register.coverage().stream().map(RegisterFolder::list).toList();
        return "topics: " + json(register.coverage().stream().map(CoverageStatement::topic).distinct().toList()) + "\n" + section("events", events) + section("coverage", lists);
    }

    private static Map<String, Object> list(CoverageStatement statement) {
        Map<String, Object> said = new TreeMap<>(Map.of("topic", statement.topic(), "date", statement.date().toString()));
        said.put(statement.allBut() ? "exceptions" : "listed", statement.states());
        said.put("source", sources(statement.origin()));
        return said;
    }

    private static String dossier(Dossier dossier) {
        State state = dossier.state();
        StringBuilder text = new StringBuilder("state: " + state.code() + "\nname: " + json(state.name()) + "\nregion: " + json(state.region()) + "\nsubregion: " + json(state.subregion())
                + "\nunMember: " + state.unMember() + "\n");
        for (Class<? extends Fact> type : FactTypes.ALL) {
            List<Map<String, Object>> lines = new ArrayList<>();
            dossier.facts().stream().filter(type::isInstance).forEach(f -> lines.add(line(Written.values(f), f.origin())));
            text.append(section(type.getAnnotation(Fact.Section.class).value(), lines));
        }
        return text.toString();
    }

    private static String section(String name, List<Map<String, Object>> lines) {
        StringBuilder text = new StringBuilder(lines.isEmpty() ? "" : name + ":\n");
        lines.forEach(line -> text.append("  - ").append(json(line)).append('\n'));
        return text.toString();
    }

    private static Map<String, Object> line(Map<String, Object> values, Origin origin) {
        Map<String, Object> line = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.equals("") && !value.equals(List.of()) && !value.equals(PartialDate.UNSTATED)) {
                line.put(name, value instanceof PartialDate ? value.toString() : plain(value));
            }
        });
        line.put("source", sources(origin));
        if (!origin.note().isEmpty()) {
            line.put("note", origin.note());
        }
        return line;
    }

    /** Numbers are written out, never with an exponent. */
    private static Object plain(Object value) {
        return value instanceof Double number ? new java.math.BigDecimal(number.toString()) : value;
    }

    private static List<String> sources(Origin origin) {
        return origin.sources().stream().map(Source::id).toList();
    }

    /** Every JSON text is YAML, too. */
    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException("words, numbers and lists can be written", e);
        }
    }
}
