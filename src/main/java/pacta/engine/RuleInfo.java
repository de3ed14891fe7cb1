package pacta.engine;

import java.util.List;

/**
 * Where a rule stands and what its metadata say.
 *
 * @param norm the norm it concludes on; empty for a rule that serves several
 * @param basis on what its verdict rests, such as “presumed” or “self-declared”; empty if on the facts alone
 * @param severity how much its finding weighs; empty if as usual for its verdict
 */
public record RuleInfo(String name, String file, int line, String norm, List<String> followUps, String basis, String severity) {

    /** The name as findings' ids carry it: “stock-is-still-held-after-the-deadline”. */
    public String slug() {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
