package pacta.yaml;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import pacta.yaml.YamlNode.Entry;
import pacta.yaml.YamlNode.Listing;
import pacta.yaml.YamlNode.Mapping;
import pacta.yaml.YamlNode.Scalar;

/**
 * The fields of one mapping, taken out by name; what is missing, wrong or left over becomes a problem.
 * Values that are wrong come back as the given stand-in, so that reading goes on and finds the rest.
 */
public final class Fields {

    private final YamlFile file;
    private final Mapping mapping;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    private Fields(YamlFile file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
        for (Entry entry : mapping.entries()) {
            values.putIfAbsent(entry.key().text(), entry.value());
        }
    }

    public static Fields of(YamlFile file, Mapping mapping) {
        return new Fields(file, mapping);
    }

    /** The line where the mapping begins. */
    public int line() {
        return mapping.line();
    }

    public YamlFile file() {
        return file;
    }

    /** Whether the field is there. */
    public boolean has(String name) {
        known.add(name);
        return values.containsKey(name);
    }

    /** A text that must be there. */
    public String text(String name) {
        return parsed(name, t -> t, "", true);
    }

    /** A text that may be left out. */
    public String text(String name, String ifAbsent) {
        return has(name) ? text(name) : ifAbsent;
    }

    /** A value read from a scalar; a {@link WrongValue} or a {@link DateTimeException} of the reader, each with a plain message, becomes a problem. */
    public <T> T parsed(String name, Function<String, T> reader, T standIn, boolean required) {
        known.add(name);
        YamlNode node = values.get(name);
        if (node == null) {
            if (required && glued(name).isEmpty()) {
                file.problem("Y101", mapping, "“" + name + "” is missing", "");
            }
            return standIn;
        }
        if (!(node instanceof Scalar scalar)) {
            file.problem("Y102", node, "“" + name + "” should be a single value", "");
            return standIn;
        }
        if (scalar.text().isBlank() && required) {
            file.problem("Y103", node, "“" + name + "” has no value", "");
            return standIn;
        }
        try {
            return reader.apply(scalar.text());
        } catch (WrongValue e) {
            wrong(name, node, e);
            return standIn;
        } catch (DateTimeException e) {
            file.problem("Y201", node, "“" + name + "”: " + e.getMessage(), "");
            return standIn;
        }
    }

    /** Notes that a value is not as it should be. */
    public void wrong(String name, YamlNode at, WrongValue e) {
        file.problem(e.code(), at, "“" + name + "”: " + e.getMessage(), "");
    }

    /** The texts of a list, or of a single value; each with its place. Empty if the field is absent. */
    public List<Scalar> texts(String name) {
        known.add(name);
        YamlNode node = values.get(name);
        List<Scalar> out = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            out.add(scalar);
        } else if (node instanceof Listing listing) {
            for (YamlNode item : listing.items()) {
                if (item instanceof Scalar scalar) {
                    out.add(scalar);
                } else {
                    file.problem("Y104", item, "“" + name + "” should be a list of single values", "");
                }
            }
        } else if (node != null) {
            file.problem("Y105", node, "“" + name + "” should be a value or a list of values", "");
        }
        return out;
    }

    /** The texts of a list, or of a single value, each one of some words; what is none of them becomes a problem. Empty if the field is absent. */
    public Set<String> words(String name, Collection<String> words) {
        Set<String> out = new TreeSet<>();
        for (Scalar word : texts(name)) {
            try {
                out.add(Values.word(word.text(), words));
            } catch (WrongValue e) {
                wrong(name, word, e);
            }
        }
        return out;
    }

    /** The mappings of a list. Empty if the field is absent. */
    public List<Fields> list(String name) {
        known.add(name);
        YamlNode node = values.get(name);
        List<Fields> out = new ArrayList<>();
        if (node instanceof Listing listing) {
            for (YamlNode item : listing.items()) {
                if (item instanceof Mapping m) {
                    out.add(new Fields(file, m));
                } else {
                    file.problem("Y106", item, "each entry of “" + name + "” should be fields with values: - { date: …, source: … }", "");
                }
            }
        } else if (node instanceof Mapping || node instanceof Scalar s && !s.text().isEmpty()) {
            file.problem("Y107", node, "“" + name + "” should be a list: begin each entry with “- ”", "");
        }
        return out;
    }

    /** The fields under a key. */
    public Optional<Fields> under(String name) {
        known.add(name);
        YamlNode node = values.get(name);
        if (node instanceof Mapping m) {
            return Optional.of(new Fields(file, m));
        }
        if (node != null) {
            file.problem("Y108", node, "“" + name + "” should hold fields with values", "");
        }
        return Optional.empty();
    }

    /** The field's value as it stands in the file. */
    public Optional<YamlNode> node(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** All keys in the order of the file. */
    public List<Scalar> keys() {
        return mapping.entries().stream().map(Entry::key).toList();
    }

    /** Notes a problem at a field's value, or at the mapping if the field is absent. */
    public void problem(String code, String name, String message, String suggestion) {
        YamlNode node = values.get(name);
        file.problem(code, node == null ? mapping : node, message, suggestion);
    }

    /** Notes each field that nobody asked for. Call it last. */
    public void nothingElse() {
        Slips slips = new Slips(file, mapping);
        for (int i = 0; i < mapping.entries().size(); i++) {
            Scalar written = mapping.entries().get(i).key();
            String key = written.text();
            if (!known.contains(key) && !slips.note(i, known)) {
                file.problem("Y109", written, "there is no field “" + key + "” here", Nearest.suggestion(key, known));
            }
        }
    }

    /** The key that holds the field and its value, because the blank between them is missing. */
    private Optional<Entry> glued(String name) {
        return mapping.entries().stream().filter(e -> e.key().text().startsWith(name + ":")).findFirst();
    }
}
