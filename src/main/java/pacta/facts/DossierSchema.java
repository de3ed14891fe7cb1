package pacta.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import pacta.yaml.Schema;

/** The JSON Schema of a dossier, made from the fact types, for completion in editors. */
public final class DossierSchema {

    private DossierSchema() {
    }

    /** The schema of {@code states/*.yaml}. */
    public static JsonNode generate() {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Dossier of a State");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("state").put("type", "string").put("pattern", "^[A-Z]{3}$").put("description", "ISO 3166 alpha-3 code");
        for (String text : List.of("name", "officialName", "region", "subregion")) {
            properties.putObject(text).put("type", "string");
        }
        properties.putObject("inSentences").put("type", "string").put("description", "the name within a sentence, with its article where one is used");
        properties.putObject("alsoKnownAs").put("type", "array").put("description", "former and usual names, by which the State is found").putObject("items").put("type", "string");
        properties.putObject("unMember").put("type", "boolean");
        date(properties.putObject("countedFrom"), "the first day on which it is counted among all States, where that is later than the Convention");
        for (Class<? extends Fact> type : FactTypes.ALL) {
            section(properties, type, true);
        }
        schema.putArray("required").add("state").add("name");
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Adds the sections of a dossier as scenarios write them: without sources. */
    public static void sectionsWithoutSources(ObjectNode properties) {
        FactTypes.ALL.forEach(type -> section(properties, type, false));
    }

    private static void section(ObjectNode properties, Class<? extends Fact> type, boolean sourced) {
        Fact.Section section = type.getAnnotation(Fact.Section.class);
        ObjectNode list = properties.putObject(section.value());
        list.put("type", "array");
        list.put("description", section.says());
        ObjectNode item = list.putObject("items");
        item.put("type", "object");
        ObjectNode fields = item.putObject("properties");
        ArrayNode required = item.putArray("required");
        for (RecordComponent c : type.getRecordComponents()) {
            if (c.getName().equals("state") || c.getName().equals("origin")) {
                continue;
            }
            field(fields.putObject(c.getName()), c);
            if (!c.isAnnotationPresent(Fact.MayBeLeftOut.class)) {
                required.add(c.getName());
            }
        }
        if (sourced) {
            source(fields);
        }
        fields.putObject("note").put("type", "string");
        if (sourced) {
            required.add("source");
        }
        item.put("additionalProperties", false);
    }

    private static void source(ObjectNode fields) {
        ArrayNode source = fields.putObject("source").put("description", "id of a source in sources.yaml, or a list of ids").putArray("oneOf");
        source.addObject().put("type", "string");
        source.addObject().put("type", "array").putObject("items").put("type", "string");
    }

    private static void field(ObjectNode field, RecordComponent c) {
        Fact.OneOf oneOf = c.getAnnotation(Fact.OneOf.class);
        if (c.getType() == PartialDate.class) {
            date(field, "2010-02-28, 2010-02, 2010, ../2010-02-28 (by) or 2010-02-28/.. (from)");
        } else if (c.getType() == long.class || c.getType() == int.class) {
            field.put("type", "integer").put("minimum", 0);
        } else if (c.getType() == double.class) {
            field.put("type", "number").put("minimum", 0);
        } else if (c.getType() == boolean.class) {
            field.put("type", "boolean");
        } else if (c.getType() == List.class) {
            words(field.put("type", "array").putObject("items"), oneOf);
        } else {
            words(field, oneOf);
        }
    }

    private static void date(ObjectNode field, String says) {
        field.put("description", says);
        field.putArray("type").add("string").add("integer");
        field.put("pattern", Schema.DATE);
    }

    private static void words(ObjectNode field, Fact.OneOf oneOf) {
        if (oneOf == null) {
            // A text that looks like a number or a truth value is a text, too: indicators hold such values.
            field.putArray("type").add("string").add("number").add("boolean");
        } else {
            ArrayNode words = field.putArray("enum");
            List.of(oneOf.value()).forEach(words::add);
        }
    }
}
