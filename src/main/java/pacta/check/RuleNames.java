package pacta.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pacta.yaml.UsualFile;

/** The names of rules as they stand in their files, sound or not: scenarios are held against them while a rule file is broken. */
final class RuleNames {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+[\"“”„'‘’]?(.+?)[\"“”'‘’]?\\s*$");

    private RuleNames() {
    }

    static Set<String> in(List<Path> files) {
        Set<String> out = new TreeSet<>();
        for (Path p : files.stream().filter(p -> UsualFile.is(p) && !Files.isSymbolicLink(p)).toList()) {
            try {
                RULE.matcher(new String(Files.readAllBytes(p), StandardCharsets.UTF_8)).results().forEach(m -> out.add(m.group(1)));
            } catch (IOException e) {
                // That the file cannot be read is a problem already, and this is only about names.
            }
        }
        return out;
    }
}
