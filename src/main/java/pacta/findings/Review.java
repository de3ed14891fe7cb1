package pacta.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people have decided on one finding.
 *
 * @param status {@link #OPEN}, {@link #LAPSED}, {@link #CONFLICT}, or the word of the decision that holds
 * @param decisions all of them, those that no longer hold, too; in the order of their days
 */
public record Review(String status, List<Decided> decisions) {

    /** Nobody has decided anything. */
    public static final String OPEN = "open";
    /** Something was decided, and it no longer holds. */
    public static final String LAPSED = "lapsed";
    /** Two decisions hold, and they are not the same. */
    public static final String CONFLICT = "conflict";
    /** On a finding on which nobody has decided. */
    public static final Review NONE = new Review(OPEN, List.of());

    public Review {
        decisions = List.copyOf(decisions);
    }

    /** Whether a decision counts. */
    public enum Standing {
        HOLDS, LAPSED, REPLACED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One decision as it stands now.
     *
     * @param file where it is written down
     * @param until the last day on which it holds
     * @param reply what the State answered; empty if nothing is on file
     * @param internal a note for colleagues; empty if there is none, or if it is left out
     * @param why the reasons for which it lapsed, or the file that replaces it; empty while it holds
     */
    public record Decided(String file, String decision, String reason, String by, LocalDate on, Optional<LocalDate> until, String reply, String internal,
            Standing standing, List<String> why) {

        public Decided {
            why = List.copyOf(why);
        }
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", status);
        if (!decisions.isEmpty()) {
            out.writeArrayFieldStart("decisions");
            for (Decided d : decisions) {
                write(out, d);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Decided d) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", d.file());
        out.writeStringField("standing", d.standing().word());
        out.writeStringField("decision", d.decision());
        out.writeStringField("reason", d.reason());
        out.writeStringField("by", d.by());
        out.writeStringField("on", d.on().toString());
        if (d.until().isPresent()) {
            out.writeStringField("until", d.until().get().toString());
        }
        if (!d.reply().isEmpty()) {
            out.writeStringField("reply", d.reply());
        }
        if (!d.internal().isEmpty()) {
            out.writeStringField("internal", d.internal());
        }
        if (!d.why().isEmpty()) {
            out.writeArrayFieldStart("why");
            for (String reason : d.why()) {
                out.writeString(reason);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }
}
