package pacta.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Printable;
import pacta.yaml.Values;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** Reads dossiers, and the {@code given} facts of scenarios, which are written in the same way. */
public final class DossierReader {

    private static final Map<String, RecordReader> SECTIONS = sections();

    private final Sources sources;
    private final Known known;

    DossierReader(Sources sources, Known known) {
        this.sources = sources;
        this.known = known;
    }

    /** A reader for facts that need no source: those of scenarios. */
    public static DossierReader forScenarios() {
        return new DossierReader(null, new Known(Set.of(), Set.of(), true));
    }

    private static Map<String, RecordReader> sections() {
        Map<String, RecordReader> out = new LinkedHashMap<>();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            out.put(type.getAnnotation(Fact.Section.class).value(), new RecordReader(type));
        }
        return out;
    }

    Optional<Dossier> read(YamlFile file) {
        return file.read().map(m -> {
            Fields fields = Fields.of(file, m);
            State state = state(fields);
            String expected = state.code() + ".yaml";
            if (!state.code().isEmpty() && !file.name().endsWith("/" + expected)) {
                fields.problem("F004", "state", "this dossier is about " + state.code() + ", but its file has another name", otherwise(file.name(), expected));
            }
            PartialDate countedFrom = fields.parsed("countedFrom", PartialDate::parse, PartialDate.UNSTATED, false);
            return new Dossier(state, otherNames(fields), countedFrom, facts(fields, state.code()), file.name());
        });
    }

    private static String otherwise(String file, String expected) {
        String code = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        return code.matches("[A-Z]{3}") ? "Write state: " + code + ", or call the file " + expected + "." : "Call the file " + expected + ".";
    }

    private static State state(Fields fields) {
        String iso3 = fields.parsed("state", t -> {
            if (!t.matches("[A-Z]{3}")) {
                throw new WrongValue("F003", "“" + t + "” is not an ISO 3166 alpha-3 code, three capital letters");
            }
            return t;
        }, "", true);
        List.of("name", "officialName", "region", "subregion").forEach(key -> seen(fields, key, fields.text(key, "")));
        return new State(iso3, fields.text("name"), fields.text("officialName", ""), fields.text("region", ""),
                fields.text("subregion", ""), fields.parsed("unMember", Values::truth, false, false));
    }

    private static OtherNames otherNames(Fields fields) {
        String inSentences = fields.text("inSentences", "");
        List<String> others = fields.texts("alsoKnownAs").stream().map(Scalar::text).toList();
        seen(fields, "inSentences", inSentences);
        others.forEach(n -> seen(fields, "alsoKnownAs", n));
        return new OtherNames(inSentences, others);
    }

    private static void seen(Fields fields, String key, String name) {
        if (name.chars().anyMatch(Printable::isObeyed)) {
            fields.problem("F025", key, "a sign that cannot be seen stands in this name", "Delete it; it often comes from copying out of another program.");
        }
    }

    /** The facts under a mapping's section keys; keys read before are left alone, any other is a problem. */
    public List<Fact> facts(Fields fields, String state) {
        List<Fact> out = new ArrayList<>();
        Slips slips = new Slips();
        SECTIONS.forEach((section, reader) -> {
            for (Fields line : fields.list(section)) {
                Origin origin = sources == null
                        ? new Origin(List.of(), line.text("note", ""), line.file().name(), line.line())
                        : sources.origin(line, true);
                Fact fact = asTold(reader.read(line, state, origin));
                line.nothingElse();
                if (sources != null) {
                    references(line, fact);
                    slips.look(line, fact);
                }
                out.add(fact);
            }
        });
        fields.nothingElse();
        cases(fields, out);
        return out;
    }

    private static Fact asTold(Fact written) {
        if (written.getClass().isAnnotationPresent(Fact.ToldAhead.class)) {
            return written;
        }
        return written.origin().toldBy().map(day -> Written.with(written, written.date().asToldOn(day))).orElse(written);
    }

    private void references(Fields line, Fact fact) {
        Written.naming(fact).forEach(c -> line.texts(c.getName()).forEach(name -> {
            switch (c.getAnnotation(Fact.Names.class).value()) {
                case "State" -> known.state(line.file(), name);
                case "meeting" -> known.meeting(line.file(), name);
                default -> { } // Norms are held against the register, when all of it has been read.
            }
        }));
    }

    private static void cases(Fields fields, List<Fact> facts) {
        Map<String, Fact> requests = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Case c) {
                if (!seen.add(fact.getClass().getSimpleName() + c.id())) {
                    fields.file().problem("F011", fact.origin().line(), 0, "the id “" + c.id() + "” is given twice", "Give one of them another id.");
                }
                if (fact instanceof ExtensionRequest) {
                    requests.put(c.id(), fact);
                }
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof ExtensionDecision d && !requests.containsKey(d.request())) {
                fields.file().problem("F012", fact.origin().line(), 0, "no request “" + d.request() + "” is listed under extensionRequests",
                        Nearest.suggestion(d.request(), requests.keySet()));
            }
        }
    }
}
