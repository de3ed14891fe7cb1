package pacta.norms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** The thresholds that rules use beside the numbers of the texts themselves, each with its history, read from {@code parameters.yaml}. */
public final class Parameters {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Parameter parameter, LocalDate from, LocalDate until) {
    }

    private Parameters() {
    }

    public static Parameters read(Path path, String name, Problems problems) {
        Parameters parameters = new Parameters();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> parameters.read(Fields.of(file, m))));
        return parameters;
    }

    private void read(Fields fields) {
        List<String> units = fields.texts("units").stream().map(Scalar::text).toList();
        for (Fields f : fields.list("parameters")) {
            String id = f.text("id");
            String unit = f.text("unit");
            if (!units.isEmpty() && !unit.isEmpty() && !units.contains(unit)) {
                f.problem("P004", "unit", "“" + unit + "” is none of the units listed above", Nearest.suggestion(unit, units));
            }
            f.text("title");
            List<Fields> values = f.list("values");
            if (values.isEmpty()) {
                f.problem("P001", "values", "“values” is missing: each with from, value, reference and reason", "");
            }
            for (Fields v : values) {
                double value = v.parsed("value", Values::number, 0d, true);
                LocalDate from = v.parsed("from", t -> PartialDate.parse(t).earliest(), LocalDate.MIN, true);
                LocalDate until = v.parsed("until", t -> PartialDate.parse(t).latest(), LocalDate.MAX, false);
                if (until.isBefore(from)) {
                    v.problem("P003", "until", "this value of “" + id + "” ends before it begins, so it never holds", "Give the first day as “from” and the last as “until”.");
                }
                v.text("reference");
                v.text("reason");
                v.nothingElse();
                if (entries.stream().anyMatch(e -> e.parameter.id().equals(id) && !e.until.isBefore(from) && !until.isBefore(e.from))) {
                    v.problem("P002", "from", "two values of “" + id + "” hold on the same day", "End the earlier one with “until”.");
                }
                entries.add(new Entry(new Parameter(id, value, unit, f.file().name(), v.line()), from, until));
            }
            f.nothingElse();
        }
        fields.nothingElse();
    }

    /** The values that hold on a day. */
    public List<Parameter> on(LocalDate day) {
        return entries.stream().filter(e -> !day.isBefore(e.from) && !day.isAfter(e.until)).map(Entry::parameter).toList();
    }

    /** Each parameter once, with its first value. */
    public List<Parameter> all() {
        Map<String, Parameter> out = new LinkedHashMap<>();
        entries.forEach(e -> out.putIfAbsent(e.parameter.id(), e.parameter));
        return List.copyOf(out.values());
    }

    public Set<String> ids() {
        return entries.stream().map(e -> e.parameter.id()).collect(Collectors.toSet());
    }

    /** The parameters of which a value, its unit or the days on which it holds are not the same in another reading. */
    public Set<String> differingFrom(Parameters other) {
        return Stream.of(this, other).flatMap(p -> p.entries.stream()).map(e -> e.parameter.id()).filter(id -> !values(id).equals(other.values(id))).collect(Collectors.toSet());
    }

    private Set<List<Object>> values(String id) {
        return entries.stream().filter(e -> e.parameter.id().equals(id)).map(e -> List.<Object>of(e.parameter.value(), e.parameter.unit(), e.from, e.until)).collect(Collectors.toSet());
    }
}
