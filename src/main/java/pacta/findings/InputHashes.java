package pacta.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** SHA-256 of what a run was made from, so that it can be told whether another run had the same rules and facts. */
public record InputHashes(String rules, String register, String parameters, String facts) {

    public static InputHashes of(Path rulesFolder, Path factsFolder) {
        return new InputHashes(hash(rulesFolder, f -> f.endsWith(".drl")), hash(rulesFolder.resolve("register"), f -> f.endsWith(".yaml")),
                hash(rulesFolder, f -> f.equals("parameters.yaml")), hash(factsFolder, f -> f.endsWith(".yaml")));
    }

    private static String hash(Path folder, Predicate<String> taken) {
        try (Stream<Path> walk = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> names = walk.filter(Files::isRegularFile).map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(taken).sorted().toList();
            for (String name : names) {
                byte[] content = Files.readAllBytes(folder.resolve(name));
                digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
