package pacta.yaml;

import java.util.List;

/** A piece of a YAML file and the place where it begins. */
public sealed interface YamlNode {

    /** The line, from 1. */
    int line();

    /** The column, from 1. */
    int column();

    /** A single word, number or text. */
    record Scalar(String text, int line, int column) implements YamlNode {
    }

    /** A list. */
    record Listing(List<YamlNode> items, int line, int column) implements YamlNode {
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(List<Entry> entries, int line, int column) implements YamlNode {
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {
    }
}
