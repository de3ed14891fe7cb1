package pacta.lint;

import java.util.Map;
import java.util.TreeMap;
import pacta.engine.RuleInfo;

/** The comments of a rule file, by line. */
final class Comments {

    private final Map<Integer, String> byLine = new TreeMap<>();
    private final Map<Integer, Boolean> alone = new TreeMap<>();

    Comments(String text) {
        int number = 0;
        boolean block = false;
        for (String line : text.lines().toList()) {
            number++;
            int from = block ? 0 : start(line);
            if (from >= 0) {
                byLine.put(number, line.substring(from));
                alone.put(number, line.substring(0, from).isBlank());
                int open = line.lastIndexOf("/*");
                int close = line.lastIndexOf("*/");
                block = block ? close < 0 : line.startsWith("/*", from) && close < open + 2;
            }
        }
    }

    /** Where a comment begins in a line, outside of texts in quotes; -1 if there is none. */
    private static int start(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (line.startsWith("//", i) || line.startsWith("/*", i))) {
                return i;
            }
        }
        return -1;
    }

    Map<Integer, String> byLine() {
        return byLine;
    }

    /** Whether nothing but a comment stands in the line. */
    boolean isAlone(int line) {
        return alone.getOrDefault(line, false);
    }

    /**
     * What the comments at the head of the file, in the last block above the rule and within it say. That block may be the heading of a section, with other rules
     * between. What waives advice is left out.
     */
    String about(RuleInfo rule) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; isAlone(i) && i < rule.line(); i++) {
            add(i, out);
        }
        int above = rule.line() - 1;
        while (above > 0 && !isAlone(above)) {
            above--;
        }
        for (int i = above; isAlone(i); i--) {
            add(i, out);
        }
        int length = (int) rule.text().lines().count();
        byLine.keySet().stream().filter(line -> line >= rule.line() && line < rule.line() + length).forEach(line -> add(line, out));
        return out.toString();
    }

    private void add(int line, StringBuilder out) {
        String text = byLine.get(line);
        if (!Waivers.isOne(text)) {
            out.append(text).append('\n');
        }
    }
}
