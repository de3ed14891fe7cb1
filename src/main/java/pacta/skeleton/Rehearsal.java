package pacta.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.UsualFile;

/** A copy of a folder of rules with changes in it, to see what comes of them before anything is written. Closing it takes the copy away. */
final class Rehearsal implements AutoCloseable {

    private final Path copy;
    private final RuleSet original;

    Rehearsal(RuleSet original, Changes changes) {
        this.original = original;
        try {
            this.copy = Files.createTempDirectory("pacta-rehearsal");
            copy(original.folder());
            for (Map.Entry<Path, String> change : changes.contents().entrySet()) {
                Path to = copy.resolve(original.folder().relativize(change.getKey()).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, change.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path p : walk.filter(f -> UsualFile.is(f) && (f.toString().endsWith(".drl") || f.toString().endsWith(".yaml"))).toList()) {
                Path to = copy.resolve(folder.relativize(p).toString());
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
    }

    /** The rules with the changes; whatever is wrong with them refuses them. */
    RuleSet rules() {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(copy.resolve("register"), original.name() + "/register", problems);
        Parameters parameters = Parameters.read(copy.resolve("parameters.yaml"), original.name() + "/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(copy, original.name(), norms, parameters, problems).orElse(null);
        refuse(problems);
        return new RuleSet(copy, original.name(), rules, norms, parameters, List.of());
    }

    /** The scenarios of a text, as if it stood in a file of its own. */
    static List<Scenario> scenarios(RuleSet rules, String text) {
        Problems problems = new Problems();
        try {
            Path folder = Files.createTempDirectory(rules.folder(), "probe");
            Files.writeString(folder.resolve("probe.test.yaml"), text);
            return read(rules, folder, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scenario> read(RuleSet rules, Path folder, Problems problems) {
        List<Scenario> found = new ScenarioReader(rules.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toSet()), rules.norms().ids(), problems).read(folder, "probe");
        refuse(problems);
        return found;
    }

    private static void refuse(Problems problems) {
        if (!problems.isEmpty()) {
            throw new CannotAdd(problems.sorted().stream().map(Problem::inWords).collect(Collectors.joining("\n")) + "\nWith this, the rules would no longer be sound; nothing was written.");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(copy)) {
            for (Path p : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
