package pacta.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/**
 * The JSON Schema of one mapping of a YAML file, for completion in editors. Only words of the standard are used that mean the same in its
 * drafts 7 and 2020-12, since editors differ in what they know.
 */
public final class Schema {

    /** A date as precise as its source: a day, a month, a year, a period or a bound. */
    public static final String DATE = "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?))?$";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode node = JSON.objectNode();
    private final ObjectNode properties;

    private Schema(String title) {
        if (!title.isEmpty()) {
            node.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            node.put("title", title);
        }
        node.put("type", "object");
        properties = node.putObject("properties");
    }

    /** A whole file. */
    public static Schema file(String title) {
        return new Schema(title);
    }

    /** A mapping within a file. */
    public static Schema mapping() {
        return new Schema("");
    }

    /** A field that must be there. */
    public Schema needs(String name, ObjectNode type, String says) {
        node.withArray("/required").add(name);
        return takes(name, type, says);
    }

    /** A field that may be left out. */
    public Schema takes(String name, ObjectNode type, String says) {
        ObjectNode own = type.deepCopy();
        if (!says.isEmpty()) {
            own.put("description", says);
        }
        properties.set(name, own);
        return this;
    }

    /** A further word of the standard beside the fields, such as {@code oneOf}. */
    public Schema with(String word, JsonNode value) {
        node.set(word, value);
        return this;
    }

    /** The finished schema: any other field is refused. */
    public ObjectNode node() {
        node.put("additionalProperties", false);
        return node;
    }

    /** A text; one that looks like a number is a text, too. */
    public static ObjectNode text() {
        ObjectNode type = JSON.objectNode();
        type.putArray("type").add("string").add("number");
        return type;
    }

    public static ObjectNode date() {
        ObjectNode type = JSON.objectNode();
        type.putArray("type").add("string").add("integer");
        return type.put("pattern", DATE);
    }

    /** A single day. */
    public static ObjectNode day() {
        return JSON.objectNode().put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }

    /** A State by its code. */
    public static ObjectNode state() {
        return JSON.objectNode().put("type", "string").put("pattern", "^[A-Z]{3}$");
    }

    public static ObjectNode whole() {
        return JSON.objectNode().put("type", "integer").put("minimum", 0);
    }

    public static ObjectNode number() {
        return JSON.objectNode().put("type", "number");
    }

    public static ObjectNode truth() {
        return JSON.objectNode().put("type", "boolean");
    }

    /** One of some words. */
    public static ObjectNode word(Collection<String> words) {
        ObjectNode type = JSON.objectNode();
        ArrayNode choices = type.putArray("enum");
        words.forEach(choices::add);
        return type;
    }

    /** A list of values, or one of them alone. */
    public static ObjectNode oneOrMore(ObjectNode item) {
        ObjectNode type = JSON.objectNode();
        ArrayNode forms = type.putArray("anyOf");
        forms.add(item);
        forms.addObject().put("type", "array").set("items", item);
        return type;
    }

    public static ObjectNode list(ObjectNode item) {
        ObjectNode type = JSON.objectNode().put("type", "array");
        type.set("items", item);
        return type;
    }

    /** What stands under {@code $defs} by that name. */
    public static ObjectNode defined(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Exactly one of the fields must be there. */
    public static ArrayNode eitherOf(String... names) {
        ArrayNode forms = JSON.arrayNode();
        for (String name : names) {
            forms.addObject().putArray("required").add(name);
        }
        return forms;
    }
}
