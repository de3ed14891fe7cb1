package pacta.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pacta.engine.Assessment;

/**
 * A run to be compared with another, or to be decided on: read back from its folder, or just made.
 *
 * @param name what messages call it: its folder as it was named
 * @param version the version of the program that made it
 * @param fingerprints by the ids of the findings
 */
public record StoredRun(String name, LocalDate asOf, Optional<String> meeting, Optional<LocalDate> knownBy, InputHashes hashes, String version, Subset subset,
        List<Assessment> findings, Map<String, Fingerprint> fingerprints) {

    public StoredRun {
        findings = List.copyOf(findings);
        fingerprints = Map.copyOf(fingerprints);
    }

    /** A run that was just made, under the name of the folder that it was written to. */
    public static StoredRun of(Run run, String name) {
        Map<String, Fingerprint> fingerprints = new TreeMap<>();
        run.findings().forEach(a -> fingerprints.put(a.id(), Fingerprint.of(a)));
        return new StoredRun(name, run.asOf(), run.meeting(), run.knownBy(), run.hashes(), RunFolder.version(), run.subset(), run.findings(), fingerprints);
    }
}
