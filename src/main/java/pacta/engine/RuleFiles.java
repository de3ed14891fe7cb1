package pacta.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pacta.disk.OpenFiles;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.UsualFile;

/** Finds and reads the {@code .drl} files below a folder. */
final class RuleFiles {

    /** The largest file that is read, in bytes. */
    private static final long LARGEST = 1024 * 1024;

    private RuleFiles() {
    }

    /** All files in the order of their names, as far as they can be read; what is wrong in them is noted. */
    static List<RuleFile> read(Path folder, String name, Problems problems) {
        List<RuleFile> files = texts(folder, name, problems);
        files.forEach(f -> f.read(problems));
        return files;
    }

    /** The same with their texts alone. */
    static List<RuleFile> texts(Path folder, String name, Problems problems) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path p : paths.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                String shown = name + "/" + folder.relativize(p).toString().replace('\\', '/');
                text(p, shown, problems).ifPresent(t -> files.add(new RuleFile(shown, t)));
            }
        } catch (UncheckedIOException e) {
            return unreadable(name, e.getCause(), problems);
        } catch (IOException e) {
            return unreadable(name, e, problems);
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("R018", name, 0, 0, "", "there is no rule file (.drl) below this folder", "Name the folder of rules with --rules."));
        }
        return files;
    }

    private static List<RuleFile> unreadable(String name, IOException e, Problems problems) {
        OpenFiles.throwIfExhaustedBy(e);
        problems.add(new Problem("R018", name, 0, 0, "", "the folder of rules cannot be read", "Name it with --rules."));
        return List.of();
    }

    private static Optional<String> text(Path path, String shown, Problems problems) {
        try {
            if (UsualFile.leadsOut(path, shown)) {
                problems.add(new Problem("R018", shown, 0, 0, "", "this is a link that leads out of the folder that is read", "Put the file itself in this place."));
                return Optional.empty();
            }
            if (!UsualFile.is(path)) {
                problems.add(new Problem("R018", shown, 0, 0, "", "this is no usual file of rules", "Give it another name."));
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                problems.add(new Problem("R001", shown, 0, 0, "", "the file is larger than 1 MB; no file of rules is", "Check that it is the right file, and split it if it is."));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
                problems.add(new Problem("R001", shown, 1, 1, "", "the file begins with a byte order mark", "Save it as “UTF-8” rather than “UTF-8 with BOM”."));
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            problems.add(new Problem("R001", shown, 0, 0, "", "the file is not UTF-8", "Save it again with the encoding UTF-8."));
        } catch (IOException e) {
            OpenFiles.throwIfExhaustedBy(e);
            problems.add(new Problem("R001", shown, 0, 0, "", "the file cannot be read", "Check that it exists and that you may read it."));
        }
        return Optional.empty();
    }
}
