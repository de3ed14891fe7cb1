package pacta.norms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.facts.Activity;
import pacta.facts.Attestation;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** The norms of all instruments, read from the files under {@code rules/register}, in the order of the texts. */
public final class NormRegister {

    static final List<String> WAYS = List.of("computed", "by reported activity", "by judgement", "collective", "procedural", "definition");
    static final List<String> FORCES = Arrays.stream(Force.values()).map(Force::word).toList();
    static final List<String> SUBJECTS = List.of("each State", "all States");

    private final Map<String, Norm> norms = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();

    private NormRegister() {
    }

    /** Reads every {@code .yaml} file of the folder. */
    public static NormRegister read(Path folder, String name, Problems problems) {
        NormRegister register = new NormRegister();
        if (!Files.isDirectory(folder)) {
            problems.add(name, "there is no register of norms here", "Name the folder of rules with --rules.");
            return register;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path p : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                YamlFile.open(p, name + "/" + p.getFileName(), problems)
                        .ifPresent(file -> file.read().ifPresent(m -> register.read(Fields.of(file, m))));
            }
        } catch (IOException e) {
            problems.add(name, "the folder cannot be read (" + e.getMessage() + ")", "");
        }
        return register;
    }

    private void read(Fields fields) {
        Optional<Fields> instrument = fields.under("instrument");
        if (instrument.isEmpty()) {
            fields.problem("instrument", "“instrument” is missing", "");
            return;
        }
        Fields i = instrument.get();
        String id = i.text("id");
        i.text("reference", "");
        Force force = i.parsed("force", t -> word(t, FORCES, w -> Force.valueOf(w.toUpperCase(Locale.ROOT))), Force.BINDING, true);
        LocalDate from = i.parsed("from", NormRegister::day, LocalDate.MIN, true);
        LocalDate until = i.parsed("until", NormRegister::day, LocalDate.MAX, false);
        if (until.isBefore(from)) {
            i.problem("until", "the instrument ends before it begins", "Give the first day in force as “from” and the last as “until”.");
        }
        Instrument known = instruments.putIfAbsent(id, new Instrument(id, i.text("title"), force, from, until));
        if (known != null) {
            i.problem("id", "the instrument “" + id + "” stands in another file of the register already", "Keep one of them.");
        }
        i.nothingElse();
        for (Fields t : fields.list("terms")) {
            t.text("id");
            t.text("norm", "");
            t.text("meaning");
            t.nothingElse();
        }
        List<Fields> listed = fields.list("norms");
        for (Fields f : listed) {
            add(f, id, force, from, until);
        }
        if (listed.isEmpty()) {
            i.problem("id", "the instrument has no norm", "List what it asks under “norms”.");
        }
        fields.nothingElse();
    }

    private void add(Fields f, String instrument, Force force, LocalDate from, LocalDate until) {
        LocalDate begins = f.parsed("from", NormRegister::day, from, false);
        LocalDate ends = f.parsed("until", NormRegister::day, until, false);
        Norm norm = new Norm(f.text("id"), f.text("title"), f.text("asks"), instrument, force, f.text("addressee"), f.text("addressedTo", ""),
                f.text("notAddressed", ""), f.parsed("decided", t -> word(t, WAYS, w -> w), "computed", true), f.text("question", ""),
                subject(f) || f.text("decided").equals("collective"),
                words(f, "activities"), words(f, "ownActivities"), words(f, "measures"), words(f, "facts"), words(f, "terms"),
                words(f, "followUps"), f.text("reading", ""), f.text("judgement", ""),
                f.parsed("owesAnswer", Boolean::parseBoolean, false, false), f.text("case", ""), begins, ends, f.file().name(), f.line());
        f.nothingElse();
        check(f, norm, from, until);
        Norm first = norms.putIfAbsent(norm.id(), norm);
        if (first != null) {
            f.problem("id", "the norm “" + norm.id() + "” is in the register already, at " + first.file() + ":" + first.line(), "Keep one of them.");
        }
    }

    /** A norm by judgement may be about all States together, too. */
    private static boolean subject(Fields f) {
        return f.parsed("subject", t -> word(t, SUBJECTS, w -> w), "each State", false).equals("all States");
    }

    private static void check(Fields f, Norm norm, LocalDate from, LocalDate until) {
        if (norm.until().isBefore(norm.from())) {
            f.problem("until", "the norm “" + norm.id() + "” ends before it begins, so it is never in force", "Give the first day in force as “from” and the last as “until”.");
        } else if (norm.from().isBefore(from) || norm.until().isAfter(until)) {
            f.problem("from", "the norm “" + norm.id() + "” is in force when its instrument is not", "Keep “from” and “until” within those of the instrument.");
        }
        if (norm.isByJudgement() && norm.judgement().isEmpty()) {
            f.problem("decided", "“judgement” is missing: the question put to the reviewer", "");
        } else if (!norm.isDefinition() && norm.openQuestion().isEmpty()) {
            f.problem("id", "“question” is missing: what would have to be known, where nothing on file decides", "");
        }
        if (norm.decided().equals("by reported activity") && norm.activities().isEmpty() && norm.facts().isEmpty()) {
            f.problem("decided", "“activities” is missing: the kinds of activity of which one would do", "");
        }
    }

    private static List<String> words(Fields f, String name) {
        return f.texts(name).stream().map(Scalar::text).toList();
    }

    private static <T> T word(String text, List<String> words, java.util.function.Function<String, T> reader) {
        if (!words.contains(text)) {
            throw new IllegalArgumentException("“" + text + "” is not one of its words. " + Nearest.suggestion(text, words));
        }
        return reader.apply(text);
    }

    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isExact()) {
            throw new DateTimeException("“" + text + "” should be a day, such as 1999-03-01");
        }
        return date.earliest();
    }

    /** All norms: binding ones first, then commitments and expectations; each instrument in the order of its text. */
    public List<Norm> all() {
        return norms.values().stream().sorted(Comparator.comparing(Norm::force).thenComparing(n -> instruments.get(n.instrument()).from())).toList();
    }

    public Optional<Norm> find(String id) {
        return Optional.ofNullable(norms.get(id));
    }

    public Set<String> ids() {
        return norms.keySet();
    }

    /**
     * Holds what facts say of norms against the register: kinds of activity that no norm asks for, attestations of norms that do not exist
     * or that rules decide.
     */
    public void check(FactBase facts, Problems problems) {
        Set<String> kinds = new TreeSet<>();
        norms.values().forEach(n -> {
            kinds.addAll(n.activities());
            kinds.addAll(n.ownActivities());
        });
        for (Dossier dossier : facts.dossiers()) {
            for (Fact fact : dossier.facts()) {
                if (fact instanceof Activity a && !kinds.contains(a.kind())) {
                    problems.add(new Problem(a.origin().file(), a.origin().line(), 0, "", "no norm asks for the activity “" + a.kind() + "”",
                            Nearest.suggestion(a.kind(), kinds)));
                }
            }
        }
        for (Attestation a : facts.attestations()) {
            Optional<Norm> norm = find(a.norm());
            if (norm.isEmpty()) {
                problems.add(new Problem(a.origin().file(), a.origin().line(), 0, "", "“" + a.norm() + "” is not in the register of norms", Nearest.suggestion(a.norm(), ids())));
            } else if (norm.get().judgement().isEmpty()) {
                problems.add(new Problem(a.origin().file(), a.origin().line(), 0, "", a.norm() + " is not decided by judgement, so no attestation decides it",
                        "Enter the fact that you know in the dossier; the question is: " + norm.get().question()));
            } else if (norm.get().isCollective() != a.state().equals("*")) {
                problems.add(new Problem(a.origin().file(), a.origin().line(), 0, "", norm.get().isCollective() ? a.norm() + " is about all States together"
                        : a.norm() + " is about each State", norm.get().isCollective() ? "Leave “state” out." : "Name the State under “state”."));
            }
        }
    }

    /** The texts that the norms come from, in the same order. */
    public List<Instrument> instruments() {
        return instruments.values().stream().sorted(Comparator.comparing(Instrument::force).thenComparing(Instrument::from)).toList();
    }

    /** The instrument of that id. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** The norms in force on a day. */
    public List<Norm> inForce(LocalDate day) {
        return norms.values().stream().filter(n -> n.inForce(day)).toList();
    }
}
