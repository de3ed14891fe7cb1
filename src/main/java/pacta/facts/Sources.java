package pacta.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** The documents in {@code sources.yaml}, by id, and the ranking of their kinds. */
final class Sources {

    private final Map<String, Source> byId = new LinkedHashMap<>();

    static Sources read(Path path, String name, Problems problems) {
        Sources sources = new Sources();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> sources.read(Fields.of(file, m))));
        return sources;
    }

    private void read(Fields fields) {
        List<String> kinds = fields.texts("kinds").stream().map(Scalar::text).toList();
        for (Fields f : fields.list("sources")) {
            String id = f.text("id");
            String kind = f.text("kind");
            int rank = kinds.indexOf(kind) + 1;
            if (rank == 0 && !kind.isEmpty()) {
                f.problem("kind", "“" + kind + "” is not one of the kinds ranked above", Nearest.suggestion(kind, kinds));
            }
            Source source = new Source(id, f.text("title"), f.text("publisher", ""), kind, rank,
                    f.parsed("published", PartialDate::parse, PartialDate.UNSTATED, false), f.text("url", ""));
            f.nothingElse();
            if (byId.putIfAbsent(id, source) != null) {
                f.problem("id", "a source “" + id + "” is listed above already", "Give one of them another id.");
            }
        }
        fields.nothingElse();
    }

    /** The origin that a line of the register names with {@code source} and {@code note}. */
    Origin origin(Fields fields, boolean required) {
        List<Source> named = new ArrayList<>();
        for (Scalar id : fields.texts("source")) {
            Source source = byId.get(id.text());
            if (source == null) {
                fields.file().problem(id, "no source “" + id.text() + "” is listed in sources.yaml", Nearest.suggestion(id.text(), byId.keySet()));
            } else {
                named.add(source);
            }
        }
        if (required && !fields.has("source")) {
            fields.file().problem(fields.line(), 0, "“source” is missing; each fact names where it comes from", "");
        }
        named.sort(java.util.Comparator.comparingInt(Source::rank));
        return new Origin(named, fields.text("note", ""), fields.file().name(), fields.line());
    }

    List<Source> all() {
        return List.copyOf(byId.values());
    }
}
