package pacta.skeleton;

import java.util.List;
import java.util.Optional;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode;
import pacta.yaml.YamlNode.Entry;
import pacta.yaml.YamlNode.Listing;
import pacta.yaml.YamlNode.Mapping;

/** A list under a key of a YAML file, each entry beginning with a dash on a line of its own: where entries can be added as text. */
final class YamlList {

    private final TextFile file;
    private final List<YamlNode> items;
    private final int keyLine;
    private final int endLine;

    private YamlList(TextFile file, List<YamlNode> items, int keyLine, int endLine) {
        this.file = file;
        this.items = items;
        this.keyLine = keyLine;
        this.endLine = endLine;
    }

    /** The list, in a file that has been read without a problem; a list that is not there yet stands at the end of the file. */
    static YamlList of(TextFile file, String shown, String key) {
        Mapping root = root(file, shown);
        List<Entry> entries = root.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().text().equals(key)) {
                int end = i + 1 < entries.size() ? file.afterText(entries.get(i + 1).key().line()) : file.afterText(file.afterLast());
                List<YamlNode> items = entries.get(i).value() instanceof Listing list ? list.items() : List.of();
                YamlList found = new YamlList(file, items, entries.get(i).key().line(), end);
                found.check(shown, key);
                return found;
            }
        }
        TextFile longer = file.with(file.afterLast(), key + ":\n");
        return new YamlList(longer, List.of(), longer.lines().size(), longer.afterLast());
    }

    static Mapping root(TextFile file, String shown) {
        Optional<Mapping> root = YamlFile.of(file.content(), shown, new Problems()).read();
        return root.orElseThrow(() -> new CannotAdd(shown + " cannot be read. Mend it first."));
    }

    private void check(String shown, String key) {
        boolean flow = items.stream().anyMatch(item -> !file.line(item.line()).matches("\\s*-\\s.*")) || items.isEmpty() && !file.line(keyLine).strip().matches(key + ":( *#.*)?");
        if (flow) {
            throw new CannotAdd(shown + ":" + keyLine + ": the entries under “" + key + "” stand within brackets, where nothing can be added. Write each entry on a line of its own that begins with a dash.");
        }
    }

    /** The file with lines added after so many entries; the lines are written as if the dashes stood in the third column. */
    TextFile with(int entries, String added) {
        int line = items.isEmpty() ? keyLine + 1 : entries == items.size() ? endLine : entries == 0 ? items.get(0).line() : file.afterText(items.get(entries).line());
        return file.with(line, indented(added));
    }

    /** The file with lines added after the last entry. */
    TextFile with(String added) {
        return with(items.size(), added);
    }

    private String indented(String added) {
        int dash = items.isEmpty() ? 2 : file.line(items.get(0).line()).indexOf('-');
        StringBuilder out = new StringBuilder();
        for (String line : added.lines().toList()) {
            out.append(line.isEmpty() ? "" : " ".repeat(dash) + line.substring(Math.min(2, line.length()))).append('\n');
        }
        return out.toString();
    }
}
