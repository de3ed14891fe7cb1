package pacta.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacta.yaml.YamlFile;

/**
 * Stand-ins for the norms of a file that is no proper YAML: its ids, as far as they can be made out. Nothing is evaluated on them; they keep one broken file
 * from making everything that names its norms look wrong.
 */
final class Unread {

    private static final Pattern ID = Pattern.compile("(?m)\\bid:\\s*[\"']?([^\"',}\\n]+?)[\"']?\\s*(?:[,}]|$)");

    private Unread() {
    }

    static Stream<Norm> norms(YamlFile file) {
        return ID.matcher(file.text()).results().map(m -> norm(m.group(1), file.name()));
    }

    private static Norm norm(String id, String file) {
        List<String> none = List.of();
        return new Norm(id, "", "", file, Force.BINDING, "", "", "", "definition", "", false, none, none, none, none, none, none, "", "the file cannot be read", false, "", "",
                LocalDate.MIN, LocalDate.MAX, file, 0);
    }

    static Instrument instrument(YamlFile file) {
        return new Instrument(file.name(), "", Force.BINDING, LocalDate.MIN, LocalDate.MAX);
    }
}
