package pacta.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlFile;

/** Reads what reviewers have attested, from {@code attestations.yaml}. The file may be missing: then nobody has attested anything. */
public final class Attestations {

    /** Subject of an attestation about all States together. */
    private static final String ALL_STATES = "*";
    static final List<String> VERDICTS = List.of("COMPLIANT", "FULFILLED_LATE", "NON_COMPLIANT", "AT_RISK", "CONCERN", "ON_TRACK", "NOT_APPLICABLE");

    private Attestations() {
    }

    static List<Attestation> read(Path path, String name, Known known, Problems problems) {
        List<Attestation> out = new ArrayList<>();
        if (Files.exists(path)) {
            YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
                Fields fields = Fields.of(file, m);
                fields.list("attestations").forEach(f -> out.add(attestation(f, known)));
                fields.nothingElse();
            }));
        }
        return out;
    }

    /**
     * One attestation, as written in {@code attestations.yaml} or in a scenario.
     *
     * @param states the codes that it may name
     */
    public static Attestation attestation(Fields f, Set<String> states) {
        return attestation(f, new Known(states, Set.of(), false));
    }

    private static Attestation attestation(Fields f, Known known) {
        String state = f.text("state", ALL_STATES);
        if (!state.equals(ALL_STATES)) {
            f.texts("state").forEach(s -> known.state(f.file(), s));
        }
        PartialDate on = f.parsed("date", PartialDate::parse, PartialDate.UNSTATED, true);
        LocalDate expires = f.parsed("until", t -> PartialDate.parse(t).latest(), LocalDate.MAX, true);
        if (expires.isBefore(on.earliest())) {
            f.problem("F021", "until", "the attestation ends before it begins", "Give the last day on which it decides.");
        }
        Attestation attestation = new Attestation(state, on, f.text("norm"), f.text("case", ""), f.parsed("verdict", Attestations::verdict, "CONCERN", true),
                f.text("by"), f.text("reason"), String.join("; ", f.texts("evidence").stream().map(s -> s.text()).toList()), expires,
                new Origin(List.of(), "", f.file().name(), f.line()));
        if (attestation.evidence().isBlank()) {
            f.problem("F022", "evidence", "“evidence” is missing: what the attestation rests on", "Name documents, sources or facts.");
        }
        f.nothingElse();
        return attestation;
    }

    private static String verdict(String text) {
        if (!VERDICTS.contains(text)) {
            throw new WrongValue("F023", "“" + text + "” is not a verdict that can be attested. " + Nearest.suggestion(text, VERDICTS));
        }
        return text;
    }
}
