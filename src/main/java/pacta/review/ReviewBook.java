package pacta.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pacta.facts.PartialDate;
import pacta.findings.Fingerprint;
import pacta.findings.Review;
import pacta.findings.Review.Decided;
import pacta.findings.Review.Standing;
import pacta.findings.Reviews;

/** All decisions, held against the findings of a run. */
public final class ReviewBook {

    private final List<Decision> decisions;
    private final Map<String, Fingerprint> findings;
    private final LocalDate asOf;
    private final boolean isPublic;

    /**
     * @param findings what each finding of the run rests on, by its id
     * @param asOf the day of the run
     * @param isPublic whether internal notes are left out
     */
    public ReviewBook(List<Decision> decisions, Map<String, Fingerprint> findings, LocalDate asOf, boolean isPublic) {
        this.decisions = decisions.stream().sorted(Comparator.comparing(Decision::on).thenComparing(Decision::file)).toList();
        this.findings = findings;
        this.asOf = asOf;
        this.isPublic = isPublic;
    }

    /** The reviews of the run's findings. */
    public Reviews ofFindings() {
        Map<String, Review> found = new TreeMap<>(byFinding());
        found.keySet().retainAll(findings.keySet());
        return new Reviews(found, decisions.isEmpty() ? "" : sha256());
    }

    /** What was decided on findings that the run does not have. */
    public Map<String, Review> withoutFinding() {
        Map<String, Review> found = new TreeMap<>(byFinding());
        found.keySet().removeAll(findings.keySet());
        return found;
    }

    private Map<String, Review> byFinding() {
        Map<String, List<Decision>> grouped = decisions.stream().collect(Collectors.groupingBy(Decision::finding, TreeMap::new, Collectors.toList()));
        Map<String, Review> out = new LinkedHashMap<>();
        grouped.forEach((finding, on) -> out.put(finding, review(on, Optional.ofNullable(findings.get(finding)))));
        return out;
    }

    private Review review(List<Decision> on, Optional<Fingerprint> now) {
        Map<String, String> replacedBy = new TreeMap<>();
        on.forEach(d -> d.replaces().forEach(r -> replacedBy.put(r, d.file())));
        List<Decided> all = on.stream().map(d -> decided(d, now, Optional.ofNullable(replacedBy.get(d.file())))).toList();
        Set<String> holding = all.stream().filter(d -> d.standing() == Standing.HOLDS).map(Decided::decision).collect(Collectors.toSet());
        String status = holding.isEmpty() ? Review.LAPSED : holding.size() > 1 ? Review.CONFLICT : holding.iterator().next();
        return new Review(status, all);
    }

    private Decided decided(Decision d, Optional<Fingerprint> now, Optional<String> replacedBy) {
        List<String> why = replacedBy.map(file -> List.of("replaced by " + file)).orElseGet(() -> lapsed(d, now));
        Standing standing = replacedBy.isPresent() ? Standing.REPLACED : why.isEmpty() ? Standing.HOLDS : Standing.LAPSED;
        return new Decided(d.file(), d.outcome().word(), d.reason(), d.by(), d.on(), d.until(), d.reply(), isPublic ? "" : d.internal(), standing, why);
    }

    private List<String> lapsed(Decision d, Optional<Fingerprint> now) {
        List<String> why = new ArrayList<>();
        if (now.isEmpty()) {
            why.add("there is no such finding any more");
        }
        now.filter(f -> !f.evidence().equals(d.bound().evidence())).ifPresent(f -> why.add("the evidence has changed"));
        now.filter(f -> !f.rule().equals(d.bound().rule())).ifPresent(f -> why.add("the text of the rule has changed"));
        d.until().filter(u -> u.isBefore(asOf)).ifPresent(u -> why.add("it was made until " + PartialDate.inWords(u)));
        return why;
    }

    /** Over the decisions as they were read, whatever their files look like. */
    private String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            decisions.forEach(d -> digest.update((d.file() + "\n" + DecisionFile.text(d)).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
