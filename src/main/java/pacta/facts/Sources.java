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
    /** False if the list could not be read: then that is the problem, not each fact that names a source. */
    private boolean readable;

    static Sources read(Path path, String name, Problems problems) {
        Sources sources = new Sources();
        YamlFile.open(path, name, problems).flatMap(file -> file.read().map(m -> Fields.of(file, m))).ifPresent(sources::read);
        return sources;
    }

    private void read(Fields fields) {
        readable = true;
        List<String> kinds = fields.texts("kinds").stream().map(Scalar::text).toList();
        for (Fields f : fields.list("sources")) {
            String id = f.text("id");
            String kind = f.text("kind");
            int rank = kinds.indexOf(kind) + 1;
            if (rank == 0 && !kind.isEmpty()) {
                f.problem("F009", "kind", "“" + kind + "” is not one of the kinds ranked above", Nearest.suggestion(kind, kinds));
            }
            Source source = new Source(id, f.text("title"), f.text("publisher", ""), kind, rank,
                    f.parsed("published", PartialDate::parse, PartialDate.UNSTATED, false), f.text("url", ""));
            f.nothingElse();
            if (byId.putIfAbsent(id, source) != null) {
                f.problem("F008", "id", "a source “" + id + "” is listed above already", "Give one of them another id.");
            }
        }
        fields.nothingElse();
    }

    /** The origin that a line of the register names with {@code source} and {@code note}. */
    Origin origin(Fields fields, boolean required) {
        List<Source> named = new ArrayList<>();
        for (Scalar id : fields.texts("source")) {
            Source source = byId.get(id.text());
            if (source == null && readable) {
                fields.file().problem("F006", id, "no source “" + id.text() + "” is listed in sources.yaml", Nearest.suggestion(id.text(), byId.keySet()));
            } else if (source != null) {
                named.add(source);
            }
        }
        if (required && !fields.has("source")) {
            fields.file().problem("F007", fields.line(), 0, "“source” is missing; each fact names where it comes from", "");
        }
        named.sort(java.util.Comparator.comparingInt(Source::rank));
        return new Origin(named, fields.text("note", ""), fields.file().name(), fields.line());
    }

    List<Source> all() {
        return List.copyOf(byId.values());
    }
}
