package pacta.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pacta.yaml.Printable;

/**
 * A decision as YAML, and the name of its file. Each decision has a file of its own, named after finding, day and person: two people who decide at once add
 * two files, which git merges by itself; no line of another's is ever touched.
 */
public final class DecisionFile {

    private static final int LONGEST = 100;

    private DecisionFile() {
    }

    /** The path below the folder of decisions: “XAA/N-1--a-rule--2010-12-03-by-name.yaml”. */
    public static String name(Decision d) {
        int slash = d.finding().indexOf('/');
        String subject = d.finding().substring(0, slash);
        int hash = subject.indexOf('#');
        String state = hash < 0 ? subject : subject.substring(0, hash);
        String of = hash < 0 ? "" : plain(subject.substring(hash + 1)) + "--";
        String rest = of + d.finding().substring(slash + 1).replace("/", "--");
        return (state.equals("*") ? "all" : state) + "/" + cut(rest.replaceAll("[^A-Za-z0-9.-]", "-")) + "--" + d.on() + "-" + cut(plain(d.by())) + ".yaml";
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String plain(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        // A name in another script leaves nothing over; its hash still tells two people apart.
        return ascii.isEmpty() ? Integer.toHexString(text.hashCode()) : ascii;
    }

    public static String text(Decision d) {
        StringBuilder out = new StringBuilder();
        field(out, "finding", d.finding());
        out.append("decision: ").append(d.outcome().word()).append('\n');
        field(out, "reason", d.reason());
        field(out, "by", d.by());
        out.append("on: ").append(d.on()).append('\n');
        d.until().ifPresent(u -> out.append("until: ").append(u).append('\n'));
        Optional.of(d.reply()).filter(r -> !r.isEmpty()).ifPresent(r -> field(out, "reply", r));
        Optional.of(d.internal()).filter(i -> !i.isEmpty()).ifPresent(i -> field(out, "internal", i));
        list(out, d.replaces());
        out.append("# What the finding rested on when this was decided: evidenceHash and ruleHash in findings.json. If it changes, the decision lapses.\n");
        out.append("evidence: ").append(quoted(d.bound().evidence())).append('\n');
        return out.append("rule: ").append(quoted(d.bound().rule())).append('\n').toString();
    }

    private static void list(StringBuilder out, List<String> replaces) {
        if (!replaces.isEmpty()) {
            out.append("replaces:\n");
            replaces.forEach(r -> out.append("  - ").append(quoted(r)).append('\n'));
        }
    }

    private static void field(StringBuilder out, String name, String text) {
        out.append(name).append(": ").append(quoted(text)).append('\n');
    }

    /** In double quotes; what a file of YAML may not hold, or does not show, stands as its number. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (Printable.isObeyed(c) || kind == Character.SURROGATE || kind == Character.UNASSIGNED || kind == Character.PRIVATE_USE) {
                out.append(String.format("\\U%08X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
