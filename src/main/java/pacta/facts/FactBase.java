package pacta.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.yaml.Fields;
import pacta.yaml.Folder;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/**
 * The register of facts: a folder with {@code states/}, {@code sources.yaml}, {@code meetings.yaml} and {@code convention.yaml}.
 */
public final class FactBase {

    private final List<Dossier> dossiers;
    private final List<Source> sources;
    private final List<Meeting> meetings;
    private final List<ConventionEvent> events;
    private final List<CoverageStatement> coverage;
    private final List<Attestation> attestations;

    private FactBase(List<Dossier> dossiers, List<Source> sources, List<Meeting> meetings, List<ConventionEvent> events,
            List<CoverageStatement> coverage, List<Attestation> attestations) {
        this.dossiers = List.copyOf(dossiers);
        this.sources = List.copyOf(sources);
        this.meetings = List.copyOf(meetings);
        this.events = List.copyOf(events);
        this.coverage = List.copyOf(coverage);
        this.attestations = List.copyOf(attestations);
    }

    /**
     * Reads the whole register.
     *
     * @param problems takes what is wrong in any file; if it is not empty afterwards, nothing should be evaluated
     */
    public static FactBase read(Path folder, Problems problems) {
        String name = folder.getFileName() == null ? "facts" : folder.getFileName().toString();
        Path states = folder.resolve("states");
        if (!Files.isDirectory(states)) {
            problems.add("F001", name, "there is no folder “states” with dossiers in it", "Name the folder of facts with --facts, or add dossiers.");
            return new FactBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Sources sources = Sources.read(folder.resolve("sources.yaml"), name + "/sources.yaml", problems);
        Optional<List<Meeting>> meetings = meetings(folder, name, sources, problems);
        List<Path> files = Folder.files(states, name + "/states", 1, ".yaml", problems);
        Set<String> codes = files.stream().map(p -> p.getFileName().toString().replaceFirst("\\.yaml$", "")).collect(Collectors.toSet());
        Known known = new Known(codes, meetings.map(list -> list.stream().map(Meeting::id).collect(Collectors.toSet())).orElse(Set.of()), meetings.isPresent());
        DossierReader reader = new DossierReader(sources, known);
        List<Dossier> dossiers = files.parallelStream()
                .map(p -> YamlFile.open(p, name + "/states/" + p.getFileName(), problems).flatMap(reader::read))
                .flatMap(Optional::stream).toList();
        if (files.isEmpty()) {
            problems.add("F002", name + "/states", "there is no dossier in this folder", "Add one file for each State, such as XAA.yaml.");
        }
        onePerState(dossiers, problems);
        List<ConventionEvent> events = new ArrayList<>();
        List<CoverageStatement> coverage = new ArrayList<>();
        YamlFile.open(folder.resolve("convention.yaml"), name + "/convention.yaml", problems)
                .ifPresent(file -> file.read().ifPresent(m -> readConvention(Fields.of(file, m), sources, known, events, coverage)));
        return new FactBase(dossiers, sources.all(), meetings.orElse(List.of()), events, coverage,
                Attestations.read(folder.resolve("attestations.yaml"), name + "/attestations.yaml", known, problems));
    }

    private static void onePerState(List<Dossier> dossiers, Problems problems) {
        Map<String, String> owner = new TreeMap<>();
        for (Dossier d : dossiers) {
            String first = owner.putIfAbsent(d.state().code(), d.file());
            if (first != null && !d.state().code().isEmpty()) {
                problems.add("F005", d.file(), "there are two dossiers for " + d.state().code() + "; the other is " + first, "Bring them together in one file.");
            }
        }
    }

    /** A register of a few States and nothing else, as scenarios need it. */
    public static FactBase of(List<Dossier> dossiers, List<Meeting> meetings, List<ConventionEvent> events, List<CoverageStatement> coverage,
            List<Attestation> attestations) {
        return new FactBase(dossiers, List.of(), meetings, events, coverage, attestations);
    }

    /** Empty if the list cannot be read: then that is the problem, not each fact that names a meeting. */
    private static Optional<List<Meeting>> meetings(Path folder, String name, Sources sources, Problems problems) {
        return YamlFile.open(folder.resolve("meetings.yaml"), name + "/meetings.yaml", problems).flatMap(file -> file.read().map(m -> {
            Fields fields = Fields.of(file, m);
            List<Meeting> out = new ArrayList<>();
            ListedWords kinds = ListedWords.of(fields, "kinds");
            Set<String> seen = new TreeSet<>();
            for (Fields f : fields.list("meetings")) {
                Meeting meeting = meeting(f, sources.origin(f, true));
                if (!seen.add(meeting.id())) {
                    f.problem("F013", "id", "the meeting “" + meeting.id() + "” is listed twice", "Keep one of them.");
                }
                if (kinds.lacks(meeting.kind())) {
                    f.problem("F017", "kind", "“" + meeting.kind() + "” is none of the kinds of meeting listed above", kinds.suggestion(meeting.kind()));
                }
                out.add(meeting);
            }
            fields.nothingElse();
            return out;
        }));
    }

    private static void readConvention(Fields fields, Sources sources, Known known, List<ConventionEvent> events,
            List<CoverageStatement> coverage) {
        for (Fields f : fields.list("events")) {
            events.add(event(f, sources.origin(f, true)));
        }
        ListedWords topics = ListedWords.of(fields, "topics");
        for (Fields f : fields.list("coverage")) {
            CoverageStatement statement = coverage(f, sources.origin(f, true));
            for (Scalar s : Stream.concat(f.texts("listed").stream(), f.texts("exceptions").stream()).toList()) {
                known.state(f.file(), s);
            }
            if (topics.lacks(statement.topic())) {
                f.problem("F018", "topic", "“" + statement.topic() + "” is none of the topics listed above", topics.suggestion(statement.topic()));
            }
            coverage.add(statement);
        }
        fields.nothingElse();
    }

    /** A meeting as written in {@code meetings.yaml} or in a scenario. */
    public static Meeting meeting(Fields f, Origin origin) {
        Meeting meeting = new Meeting(f.text("id"), f.text("title"), f.text("kind"),
                f.parsed("date", PartialDate::parse, PartialDate.UNSTATED, true), f.text("place", ""), origin);
        f.nothingElse();
        return meeting;
    }

    /** An event as written in {@code convention.yaml} or in a scenario. */
    public static ConventionEvent event(Fields f, Origin origin) {
        ConventionEvent event = new ConventionEvent(f.text("name"), f.parsed("date", PartialDate::parse, PartialDate.UNSTATED, true), origin);
        f.nothingElse();
        return event;
    }

    /** A coverage statement as written in {@code convention.yaml} or in a scenario. */
    public static CoverageStatement coverage(Fields f, Origin origin) {
        boolean allBut = f.has("exceptions");
        if (allBut == f.has("listed")) {
            f.problem("F014", "topic", "a coverage statement gives either “listed” or “exceptions”", "");
        }
        Set<String> states = f.texts(allBut ? "exceptions" : "listed").stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new));
        CoverageStatement statement = new CoverageStatement(f.text("topic"),
                f.parsed("date", PartialDate::parse, PartialDate.UNSTATED, true), allBut, states, origin);
        f.nothingElse();
        return statement;
    }

    /** The same register without what is dated after a day: to tell what its facts alone would say later. */
    public FactBase upTo(LocalDate day) {
        return new FactBase(dossiers.stream().map(d -> new Dossier(d.state(), d.names(), d.countedFrom(), d.facts().stream().filter(f -> !f.date().latest().isAfter(day)).toList(), d.file())).toList(), sources, meetings,
                events(day), coverage.stream().filter(c -> !c.date().latest().isAfter(day)).toList(), attestations.stream().filter(a -> !a.date().latest().isAfter(day)).toList());
    }

    /** The name of a State as a sentence has it; any other text as it is. */
    public String inSentence(String code) {
        return dossiers.stream().filter(d -> d.state().code().equals(code)).map(Dossier::inSentences).findFirst().orElse(code);
    }

    /** Dossiers by State's code. */
    public List<Dossier> dossiers() {
        return dossiers;
    }

    /** Those of the States that are counted among all States on a day. */
    public List<Dossier> dossiers(LocalDate day) {
        return dossiers.stream().filter(d -> d.isCountedOn(day)).toList();
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    /** The meeting of that id. */
    public Optional<Meeting> meeting(String id) {
        return meetings.stream().filter(m -> m.id().equalsIgnoreCase(id)).findFirst();
    }

    /** What sources that claim completeness state, of all States. */
    public List<CoverageStatement> coverage() {
        return coverage;
    }

    /** Events of the Convention as a whole that have happened by the day. */
    public List<ConventionEvent> events(LocalDate asOf) {
        return events.stream().filter(e -> !e.date().latest().isAfter(asOf)).toList();
    }

    /** What sources that claim completeness say about the State by the day. */
    public List<Coverage> coverage(String state, LocalDate asOf, LocalDate knownBy) {
        return coverage.stream().filter(c -> !c.date().latest().isAfter(asOf) && !c.origin().knownFrom().isAfter(knownBy))
                .map(c -> c.of(Objects.requireNonNull(state), c.origin().knownBy(knownBy))).toList();
    }

    /** Statements of reviewers that decide on the day. */
    public List<Attestation> attestations(LocalDate asOf) {
        return attestations.stream().filter(a -> !a.date().latest().isAfter(asOf) && !a.expires().isBefore(asOf)).toList();
    }

    /** Statements of reviewers that have expired by the day. */
    public List<Attestation> expiredAttestations(LocalDate asOf) {
        return attestations.stream().filter(a -> a.expires().isBefore(asOf)).toList();
    }

    /** All statements of reviewers. */
    public List<Attestation> attestations() {
        return attestations;
    }

    /** The number of assertions about States. */
    public int factCount() {
        return dossiers.stream().mapToInt(d -> d.facts().size()).sum();
    }
}
