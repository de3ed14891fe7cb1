package pacta.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacta.engine.VerdictKind;
import pacta.norms.NamedNorms;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;

/** What {@code calendar.yaml} holds: what a calendar shows beside the deadlines that rules derive. The file may be missing: then all deadlines are shown. */
public final class Almanac {

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}");
    private static final MonthDay STAND_IN = MonthDay.of(1, 1);

    private final Set<String> open = new TreeSet<>();
    private final List<LeadTime> leadTimes = new ArrayList<>();
    private final List<Yearly> yearly = new ArrayList<>();
    private final NamedNorms named = new NamedNorms();
    private String withdrawalNorm = "";
    private String withdrawalTitle = "{State}: withdrawal";

    private Almanac() {
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static Almanac read(Path path, String name, Problems problems) {
        Almanac almanac = new Almanac();
        if (Files.exists(path)) {
            YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> almanac.read(Fields.of(file, m))));
        }
        return almanac;
    }

    private void read(Fields fields) {
        open.addAll(fields.words("open", VerdictKind.WRITTEN));
        fields.under("withdrawal").ifPresent(f -> {
            withdrawalNorm = norm(f, "norm");
            withdrawalTitle = f.text("title");
            filled(f, "{State}");
            f.nothingElse();
        });
        fields.list("leadTimes").forEach(f -> leadTimes.add(leadTime(f)));
        fields.list("yearly").forEach(f -> yearly.add(yearly(f)));
        fields.nothingElse();
    }

    private LeadTime leadTime(Fields f) {
        filled(f, "{State}", "{deadline}");
        LeadTime lead = new LeadTime(f.text("id"), norm(f, "before"), norm(f, "norm"), f.parsed("years", Values::small, 0, true), day(f), f.text("title"));
        f.text("reference");
        f.nothingElse();
        return lead;
    }

    private Yearly yearly(Fields f) {
        int from = f.parsed("from", Values::small, 0, true);
        filled(f, "{year}", "{yearBefore}", "{years}");
        Yearly out = new Yearly(f.text("id"), day(f), from, f.parsed("since", Values::small, from, false), f.has("norm") ? norm(f, "norm") : "", f.text("group", ""), f.text("title"));
        f.text("reference");
        f.nothingElse();
        return out;
    }

    /** Only what stands for something is filled in. */
    private static void filled(Fields f, String... known) {
        BRACES.matcher(f.text("title")).results().map(m -> m.group()).filter(p -> !List.of(known).contains(p)).findFirst()
                .ifPresent(p -> f.problem("P013", "title", "nothing fills “" + p + "” in this title", Nearest.suggestion(p, List.of(known))));
    }

    private String norm(Fields f, String key) {
        named.in(f, key);
        return f.text(key);
    }

    private static MonthDay day(Fields f) {
        return f.parsed("day", t -> {
            try {
                return MonthDay.parse("--" + t);
            } catch (DateTimeException e) {
                throw new DateTimeException("“" + t + "” is not a day of the year; write month and day, such as 03-31", e);
            }
        }, STAND_IN, true);
    }

    /** Holds the norms that the file names against the register. */
    public void check(Set<String> norms) {
        named.check(norms, "P010");
    }

    /** Whether a deadline still is open for a State that stands so under the norm. */
    boolean isOpen(VerdictKind verdict) {
        return open.isEmpty() || open.contains(verdict.name());
    }

    /** Whether the norm is due of all States alike, on a day of every year. */
    boolean isYearly(String norm) {
        return yearly.stream().anyMatch(y -> y.norm().equals(norm));
    }

    Stream<LeadTime> leadTimes(String before) {
        return leadTimes.stream().filter(l -> l.before().equals(before));
    }

    List<Yearly> yearly() {
        return List.copyOf(yearly);
    }

    String withdrawalNorm() {
        return withdrawalNorm;
    }

    String withdrawalTitle() {
        return withdrawalTitle;
    }
}
