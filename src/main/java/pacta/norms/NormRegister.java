package pacta.norms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Folder;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** The norms of all instruments, read from the files under {@code rules/register}, in the order of the texts. */
public final class NormRegister {

    static final List<String> WAYS = List.of("computed", "by reported activity", "by judgement", "collective", "procedural", "definition");
    static final List<String> FORCES = Arrays.stream(Force.values()).map(Force::word).toList();
    static final List<String> SUBJECTS = List.of("each State", "all States");

    private final Map<String, Norm> norms = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final References references = new References();

    private boolean complete = true;

    private NormRegister() {
    }

    /** Reads every {@code .yaml} file of the folder. */
    public static NormRegister read(Path folder, String name, Problems problems) {
        NormRegister register = new NormRegister();
        if (!Files.isDirectory(folder)) {
            problems.add("N001", name, "there is no register of norms here", "Name the folder of rules with --rules.");
            return register;
        }
        List<Path> files = Folder.files(folder, name, 1, ".yaml", problems);
        for (Path p : files) {
            YamlFile.open(p, name + "/" + p.getFileName(), problems).ifPresentOrElse(register::read, () -> register.complete = false);
        }
        if (files.isEmpty()) {
            problems.add("N002", name, "there is no file with norms (.yaml) in this folder", "Add one for each text that norms come from.");
        }
        if (register.complete) {
            register.references.check(register.norms.keySet());
        }
        return register;
    }

    private void read(YamlFile file) {
        file.read().ifPresentOrElse(m -> read(Fields.of(file, m)), () -> unread(file));
    }

    private void unread(YamlFile file) {
        complete = false;
        Unread.norms(file).forEach(n -> norms.putIfAbsent(n.id(), n));
        instruments.putIfAbsent(file.name(), Unread.instrument(file));
    }

    private void read(Fields fields) {
        Optional<Fields> instrument = fields.under("instrument");
        if (instrument.isEmpty()) {
            fields.problem("N003", "instrument", "“instrument” is missing", "Begin with instrument: and below it id, title, force and from.");
            unread(fields.file());
            return;
        }
        Instrument text = instrument(instrument.get());
        fields.list("terms").forEach(references::term);
        List<Fields> listed = fields.list("norms");
        for (Fields f : listed) {
            add(f, text);
        }
        if (listed.isEmpty()) {
            instrument.get().problem("N006", "id", "the instrument has no norm", "List what it asks under “norms”.");
        }
        fields.nothingElse();
    }

    private Instrument instrument(Fields i) {
        i.text("reference", "");
        Force force = i.parsed("force", t -> Force.valueOf(Values.word(t, FORCES).toUpperCase(Locale.ROOT)), Force.BINDING, true);
        LocalDate from = i.parsed("from", PartialDate::parseDay, LocalDate.MIN, true);
        LocalDate until = i.parsed("until", PartialDate::parseDay, LocalDate.MAX, false);
        boolean reversed = until.isBefore(from);
        if (reversed) {
            i.problem("N004", "until", "the instrument ends before it begins", "Give the first day in force as “from” and the last as “until”.");
        }
        // A reversed window is one problem, not one for each norm in it.
        Instrument instrument = new Instrument(i.text("id"), i.text("title"), force, from, reversed ? LocalDate.MAX : until);
        if (instruments.putIfAbsent(instrument.id(), instrument) != null) {
            i.problem("N005", "id", "the instrument “" + instrument.id() + "” stands in another file of the register already", "Keep one of them.");
        }
        i.nothingElse();
        return instrument;
    }

    private void add(Fields f, Instrument text) {
        LocalDate begins = f.parsed("from", PartialDate::parseDay, text.from(), false);
        LocalDate ends = f.parsed("until", PartialDate::parseDay, text.until(), false);
        Norm norm = new Norm(f.text("id"), f.text("title"), f.text("asks"), text.id(), text.force(), f.text("addressee"), f.text("addressedTo", ""),
                f.text("notAddressed", ""), f.parsed("decided", t -> Values.word(t, WAYS), "computed", true), f.text("question", ""),
                subject(f) || f.text("decided").equals("collective"),
                words(f, "activities"), words(f, "ownActivities"), words(f, "measures"), words(f, "facts"), words(f, "terms"),
                words(f, "followUps"), f.text("reading", ""), f.text("judgement", ""),
                f.parsed("owesAnswer", Values::truth, false, false), f.text("rate", ""), f.text("case", ""), begins, ends, f.file().name(), f.line());
        references.norm(f);
        f.nothingElse();
        check(f, norm, text);
        Norm first = norms.putIfAbsent(norm.id(), norm);
        if (first != null) {
            f.problem("N007", "id", "the norm “" + norm.id() + "” is in the register already, at " + first.file() + ":" + first.line(), "Keep one of them.");
        }
    }

    /** A norm by judgement may be about all States together, too. */
    private static boolean subject(Fields f) {
        return f.parsed("subject", t -> Values.word(t, SUBJECTS), "each State", false).equals("all States");
    }

    private static void check(Fields f, Norm norm, Instrument text) {
        if (norm.until().isBefore(norm.from())) {
            f.problem("N008", "until", "the norm “" + norm.id() + "” ends before it begins, so it is never in force", "Give the first day in force as “from” and the last as “until”.");
        } else if (norm.from().isBefore(text.from()) || norm.until().isAfter(text.until())) {
            f.problem("N009", "from", "the norm “" + norm.id() + "” is in force when its instrument is not", "Keep “from” and “until” within those of the instrument.");
        }
        if (norm.isByJudgement() && norm.judgement().isEmpty()) {
            f.problem("N010", "decided", "“judgement” is missing: the question put to the reviewer", "");
        } else if (!norm.isDefinition() && norm.openQuestion().isEmpty()) {
            f.problem("N011", "id", "“question” is missing: what would have to be known, where nothing on file decides", "");
        }
        if (norm.decided().equals("by reported activity") && norm.activities().isEmpty() && norm.facts().isEmpty()) {
            f.problem("N012", "decided", "“activities” is missing: the kinds of activity of which one would do", "");
        }
    }

    private static List<String> words(Fields f, String name) {
        return f.texts(name).stream().map(Scalar::text).toList();
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

    /** Holds what facts say of norms against the register. */
    public void check(FactBase facts, Problems problems) {
        new NormsInFacts(this, problems).check(facts, true);
    }

    /** The same of the facts that a scenario is given. */
    public void checkGiven(FactBase facts, Problems problems) {
        new NormsInFacts(this, problems).check(facts, false);
    }

    /** Whether every file of the register could be read; if not, there may be norms that it does not know of. */
    boolean isComplete() {
        return complete;
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
