package pacta.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import pacta.engine.Assessment;
import pacta.engine.Figure;
import pacta.yaml.Counted;

/** Reads back what {@link RunFolder} wrote. Throws a {@link DamagedRun} where a folder is none of a run, is not whole, or was edited. */
public final class RunReader {

    private static final List<String> FILES = List.of("run.json", "findings.json", "assessments.json", "figures.json");

    private final Path folder;
    /** What tells the folder from another that takes its name while it is read. */
    private Optional<Object> identity = Optional.empty();

    public RunReader(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder looks like that of a run, whole or not. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(FILES.get(0)));
    }

    /** The folder, as it was given. */
    public Path folder() {
        return folder;
    }

    /** The run with its findings. */
    public StoredRun read() {
        return ofOneRun(this::readOnce);
    }

    /** Reads on if the folder is the one that was read from before: what is read of two runs is of neither. */
    private <T> T ofOneRun(Supplier<T> reading) {
        Optional<Object> now = identity();
        identity = identity.or(() -> now);
        try {
            T read = reading.get();
            if (identity.equals(identity())) {
                return read;
            }
        } catch (DamagedRun e) {
            if (identity.equals(identity())) {
                throw e;
            }
        }
        throw new DamagedRun("The run in " + folder + " was replaced or taken away while it was read. Give the command again.");
    }

    private Optional<Object> identity() {
        try {
            return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private StoredRun readOnce() {
        if (!Files.isDirectory(folder)) {
            throw new DamagedRun(Files.exists(folder) ? folder + " is a file; name the folder that a run left behind, such as out/2010-11-29." : "There is no folder " + folder
                    + "; name one that a run left behind, such as out/2010-11-29.");
        }
        List<String> missing = FILES.stream().filter(f -> !Files.isRegularFile(folder.resolve(f))).toList();
        if (missing.size() == FILES.size()) {
            throw new DamagedRun(folder + " is not the folder of a run: it has no run.json. Name one below the folder that “evaluate” writes to.");
        }
        if (!missing.isEmpty()) {
            throw damaged("it has no " + String.join(" and no ", missing) + ", so it was copied in part");
        }
        return run(summary());
    }

    private JsonNode summary() {
        Path file = folder.resolve("run.json");
        try {
            JsonNode node = RunFolder.JSON.readTree(Files.readAllBytes(file));
            if (node.isObject()) {
                return node;
            }
            throw damaged("run.json does not hold what a run was made from");
        } catch (JsonProcessingException e) {
            throw broken("run.json", e);
        } catch (IOException e) {
            throw unreadable("run.json");
        }
    }

    private StoredRun run(JsonNode head) {
        try {
            String version = text(head.path("versions"), "pacta");
            JsonNode sha = head.path("sha256");
            InputHashes hashes = new InputHashes(text(sha, "rules"), text(sha, "register"), text(sha, "parameters"), text(sha, "facts"));
            List<Assessment> findings = new ArrayList<>();
            Map<String, Fingerprint> fingerprints = new HashMap<>();
            each("findings.json", node -> {
                Assessment a = AssessmentReader.assessment(node);
                Fingerprint print = new Fingerprint(text(node, "evidenceHash"), node.path("ruleHash").asText(""));
                if (version.equals(RunFolder.version()) && !print.evidence().equals(Fingerprint.of(a).evidence())) {
                    throw damaged("the finding “" + a.id() + "” in findings.json is not as it was written: its evidence does not fit its hash");
                }
                if (fingerprints.put(a.id(), print) != null) {
                    throw damaged("the finding “" + a.id() + "” stands twice in findings.json");
                }
                findings.add(a);
            });
            int written = head.path("counts").path("findings").asInt(-1);
            if (written != findings.size()) {
                throw damaged("findings.json holds " + Counted.of(findings.size(), "finding") + ", but run.json counts " + written + "; the two are not of the same run");
            }
            return new StoredRun(folder.toString(), LocalDate.parse(text(head, "asOf")), Optional.ofNullable(head.get("meeting")).map(JsonNode::asText),
                    Optional.ofNullable(head.get("knownBy")).map(n -> LocalDate.parse(n.asText())), hashes, version, subset(head.path("subset")), findings, fingerprints);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged("its files do not hold what this version of Pacta writes (" + reason(e) + ")");
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof DateTimeException ? "one of its days does not exist" : e.getMessage();
    }

    private static Subset subset(JsonNode node) {
        return new Subset(texts(node.path("states")), texts(node.path("norms")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** All assessments. */
    public List<Assessment> assessments() {
        return all("assessments.json", AssessmentReader::assessment);
    }

    /** Numbers over all States; none if the run was limited to some. */
    public List<Figure> figures() {
        return all("figures.json", n -> new Figure("*", text(n, "name"), text(n, "of"), n.path("value").asDouble(), texts(n.path("states"))));
    }

    private <T> List<T> all(String file, Function<JsonNode, T> reader) {
        return ofOneRun(() -> allOnce(file, reader));
    }

    private <T> List<T> allOnce(String file, Function<JsonNode, T> reader) {
        List<T> out = new ArrayList<>();
        try {
            each(file, node -> out.add(reader.apply(node)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(file + " does not hold what this version of Pacta writes (" + reason(e) + ")");
        }
        return out;
    }

    /** The assessments of these subjects and norms, each as “subject/norm”. */
    public Map<String, Assessment> standing(Set<String> wanted) {
        Map<String, Assessment> found = new HashMap<>();
        all("assessments.json", node -> {
            String key = node.path("subject").asText() + "/" + node.path("norm").asText();
            if (wanted.contains(key)) {
                found.put(key, AssessmentReader.assessment(node));
            }
            return key;
        });
        return found;
    }

    private void each(String file, Consumer<JsonNode> taker) {
        try (MappingIterator<JsonNode> nodes = RunFolder.JSON.readerFor(JsonNode.class).readValues(folder.resolve(file).toFile())) {
            if (Files.size(folder.resolve(file)) == 0) {
                throw damaged(file + " is empty");
            }
            boolean more = nodes.hasNextValue();
            while (more) {
                taker.accept(nodes.nextValue());
                more = nodes.hasNextValue();
            }
        } catch (JsonProcessingException e) {
            throw broken(file, e);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** A text that must be there. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("“" + field + "” is missing");
        }
        return value.asText();
    }

    private DamagedRun broken(String file, JsonProcessingException e) {
        return damaged(file + " breaks off or is no JSON in line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    }

    private DamagedRun unreadable(String file) {
        return damaged(file + " cannot be read; check that you may read it");
    }

    private DamagedRun damaged(String why) {
        return new DamagedRun("The run in " + folder + " cannot be used: " + why + ". Copy it again as a whole, or make it again with “evaluate”.");
    }
}
