package pacta.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Pattern;

/** Says in plain words why a file is no YAML; the parser's own words are for programmers. */
final class NoYaml {

    private static final Pattern MARK = Pattern.compile("in 'reader', line (\\d+), column (\\d+)");

    private static final String BREAKS_OF_YAML_ALONE = "\u0085\u2028\u2029";

    /** A place in the file, both from 1. */
    private record Mark(int line, int column) {
    }

    private final YamlFile file;
    private final String said;
    private final Mark opened;
    private final Mark stopped;

    private NoYaml(YamlFile file, JsonProcessingException e) {
        this.file = file;
        this.said = e.getOriginalMessage();
        List<Mark> marks = MARK.matcher(said).results().map(m -> new Mark(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))).toList();
        JsonLocation at = e.getLocation();
        Mark location = at == null ? new Mark(0, 0) : new Mark(at.getLineNr(), at.getColumnNr());
        this.opened = marks.isEmpty() ? location : marks.get(0);
        this.stopped = marks.isEmpty() ? location : marks.get(marks.size() - 1);
    }

    /** Notes what is wrong at the place where it should be put right. */
    static void note(YamlFile file, JsonProcessingException e) {
        NoYaml found = new NoYaml(file, e);
        if (found.says("special characters are not allowed")) {
            control(file);
        } else if (!found.quotes() && !found.brackets()) {
            found.places();
        }
    }

    /** Whether a line ends somewhere for YAML and not for an editor, so that every place after it would be told wrongly; then that is noted. */
    static boolean noteUnseenBreak(YamlFile file) {
        boolean found = BREAKS_OF_YAML_ALONE.chars().anyMatch(c -> file.text().indexOf(c) >= 0);
        if (found) {
            control(file);
        }
        return found;
    }

    private boolean says(String words) {
        return said.contains(words);
    }

    private void at(String code, Mark mark, String message, String suggestion) {
        file.problem(code, mark.line, mark.column, message, suggestion);
    }

    private boolean quotes() {
        if (says("quoted scalar") && says("unexpected end of stream")) {
            at("Y018", opened, "the quotation mark that stands here has no second one", "Close the text with the same mark.");
        } else if (says("found '<scalar>'") && said.startsWith("while parsing a block mapping")) {
            at("Y019", stopped, "the text goes on after its closing quotation mark", "Within double quotes, write single ones: \"he said 'yes'\".");
        } else if (says("unknown escape character") || says("escape sequence")) {
            at("Y020", stopped, "a backslash within double quotes changes the sign after it, and this sign cannot be changed", "Write single quotes around the text.");
        } else {
            return false;
        }
        return true;
    }

    private boolean brackets() {
        if (says("but got :") && opened.line == stopped.line) {
            secondColon();
        } else if (says("expected ',' or")) {
            String where = opened.line == stopped.line ? "column " + stopped.column : "line " + stopped.line;
            at("Y017", opened, "the bracket that opens here is not closed; reading stops in " + where,
                    "Close “{” with “}” and “[” with “]”, and put commas between what they hold.");
        } else if (says("but found '}'") || says("but found ']'")) {
            at("Y024", stopped, "a bracket is closed here that nothing has opened", "Take it out, or open it.");
        } else {
            return false;
        }
        return true;
    }

    private void places() {
        if (says("mapping values are not allowed here") && before(stopped).contains(": ")) {
            secondColon();
        } else if (says("mapping values are not allowed here") || says("expected <block end>")) {
            at("Y016", stopped, "this does not fit under the lines above it",
                    "Indent it like its neighbours, and see that the line above has its colon.");
        } else if (says("could not find expected ':'")) {
            boolean glued = line(opened).matches("\\s*(?:- +)?\\w+:\\S.*");
            at("Y023", opened, glued ? "a blank is missing after the colon" : "a colon is missing in this line", glued ? "Write " + line(opened).strip().replaceFirst(":", ": ") : "Write key: value.");
        } else if (says("cannot start any token")) {
            at("Y021", stopped, "a value cannot begin with this sign", "Put the value in quotes.");
        } else {
            at("Y011", stopped, "this cannot be read as YAML", "Each line should be key: value, or an entry of a list that begins with “- ”.");
        }
    }

    private void secondColon() {
        at("Y015", stopped, "a second colon makes this line ambiguous", "Put the value in quotes if the colon belongs to it.");
    }

    private String before(Mark mark) {
        String line = line(mark);
        return line.substring(0, Math.min(line.length(), Math.max(0, mark.column - 1)));
    }

    private String line(Mark mark) {
        return file.text().lines().skip(mark.line - 1L).findFirst().orElse("");
    }

    private static void control(YamlFile file) {
        int bad = 0;
        while (bad < file.text().length() && !isControl(file.text().charAt(bad))) {
            bad++;
        }
        String read = file.text().substring(0, bad);
        int lineStart = read.lastIndexOf('\n') + 1;
        file.problem("Y022", (int) read.chars().filter(c -> c == '\n').count() + 1, bad - lineStart + 1, "a sign that cannot be seen stands here",
                "Delete it; it often comes from copying out of another program.");
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || BREAKS_OF_YAML_ALONE.indexOf(c) >= 0 || c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF';
    }
}
