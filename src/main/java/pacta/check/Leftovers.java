package pacta.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.yaml.Folder;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.UsualFile;

/** What the command “new” has written to be replaced, and nobody has replaced yet. */
final class Leftovers {

    /** As the skeletons under {@code pacta/skeleton} say it. */
    static final Pattern TO_REPLACE = Pattern.compile("(?i)\\breplace (me|this line|this condition|the pattern before|the indicators below)\\b");

    private final Problems problems;

    Leftovers(Problems problems) {
        this.problems = problems;
    }

    /** Names each line of the rules, norms and scenarios, or of the dossiers, that holds such words. */
    void in(Path folder, String name) {
        // That a file or folder cannot be read is told by those who read it for what it says.
        Problems told = new Problems();
        for (String ending : List.of(".drl", ".yaml")) {
            for (Path p : Folder.files(folder, name, Integer.MAX_VALUE, ending, told).stream().filter(f -> UsualFile.is(f) && !Files.isSymbolicLink(f)).toList()) {
                file(p, name + "/" + folder.relativize(p).toString().replace('\\', '/'));
            }
        }
    }

    private void file(Path path, String shown) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = TO_REPLACE.matcher(lines.get(i));
            if (m.find()) {
                problems.add(new Problem("L036", shown, i + 1, m.start() + 1, lines.get(i), "“" + m.group() + "” still stands here from the skeleton", "Write what it asks for in its place, or take the line out if it is a comment."));
            }
        }
    }
}
