package pacta.cli;

import java.time.LocalDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;
import pacta.norms.NormRegister;
import pacta.yaml.Nearest;

/** States and norms that somebody named on the command line. */
record Selection(List<String> states, List<String> norms) {

    /** Names the States together, as the subject of collective norms. */
    static final String ALL_STATES = "*";

    static Selection of(List<String> states, List<String> norms, FactBase facts, NormRegister register) {
        return new Selection(states.stream().map(s -> state(s, facts)).toList(), norms.stream().flatMap(n -> norm(n, register).stream()).toList());
    }

    /** The same, for one day: a State that is not yet counted among all States has nothing to show. */
    Selection on(LocalDate day, FactBase facts) {
        facts.dossiers().stream().filter(d -> states.contains(d.state().code()) && !d.isCountedOn(day)).findFirst().ifPresent(d -> {
            throw new Refusal(ExitCode.USAGE, d.state().name() + " is counted among all States from " + PartialDate.inWords(d.countedFrom().earliest()) + " on (“countedFrom” in " + d.file()
                    + "); as of " + PartialDate.inWords(day) + " there is nothing to tell of it. Give a later day, or another State.");
        });
        return this;
    }

    /** The code of a State given by code or by one of its names. */
    static String state(String given, FactBase facts) {
        Map<String, String> codes = new TreeMap<>(Comparator.comparing(Selection::plain));
        for (Dossier d : facts.dossiers()) {
            d.allNames().forEach(n -> codes.putIfAbsent(n, d.state().code()));
        }
        // What one State is called today goes before what another was called once.
        for (Dossier d : facts.dossiers()) {
            codes.put(d.state().name(), d.state().code());
            codes.put(d.state().code(), d.state().code());
        }
        codes.put(ALL_STATES, ALL_STATES);
        return Optional.ofNullable(codes.get(given.strip())).orElseThrow(() -> new Refusal(ExitCode.USAGE,
                "There is no State “" + given + "” in the register. " + Nearest.suggestion(given, codes.keySet())));
    }

    /** Names as people type them: without accents, in any case, with any apostrophe. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** The norms given by id, “N 4” or “n-4”, or by the beginning of ids. */
    static List<String> norm(String given, NormRegister register) {
        String wanted = given.strip().replace('-', ' ').toUpperCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String id : register.ids()) {
            String plain = id.replace('-', ' ').toUpperCase(Locale.ROOT);
            if (plain.equals(wanted)) {
                return List.of(id);
            }
            if (plain.startsWith(wanted + ".") || plain.startsWith(wanted + " ")) {
                found.add(id);
            }
        }
        if (found.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "There is no norm “" + given + "” in the register. " + Nearest.suggestion(given, register.ids()));
        }
        return found;
    }

    /** The rule of that name, or the only one whose name begins so. */
    static RuleInfo rule(String given, RuleBase rules) {
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        List<String> names = rules.rules().stream().map(RuleInfo::name).toList();
        List<String> found = names.stream().filter(n -> n.toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
        Optional<String> same = found.stream().filter(n -> n.equalsIgnoreCase(wanted)).findFirst();
        if (wanted.isEmpty() || same.isEmpty() && found.size() != 1) {
            throw new Refusal(ExitCode.USAGE, wanted.isEmpty() || found.isEmpty() ? "There is no rule “" + given + "”. " + nearest(wanted, names)
                    : found.size() + " rules begin with “" + given + "”; write more of the name: " + found.stream().limit(5).map(n -> "“" + n + "”").collect(Collectors.joining(", "))
                            + (found.size() > 5 ? " …" : "."));
        }
        return rules.rule(same.orElse(found.get(0))).orElseThrow();
    }

    /** Names that differ little, or else those with most of the words that were written, as they are or mistyped. */
    private static String nearest(String wanted, List<String> names) {
        Set<String> known = names.stream().flatMap(n -> words(n).stream()).collect(Collectors.toSet());
        Set<String> meant = words(wanted).stream().flatMap(w -> Nearest.to(w, known).stream()).collect(Collectors.toSet());
        List<String> near = Nearest.to(wanted, names);
        if (near.isEmpty()) {
            Comparator<String> shared = Comparator.comparing(n -> -words(n).stream().filter(meant::contains).count());
            near = names.stream().filter(n -> words(n).stream().anyMatch(meant::contains)).sorted(shared.thenComparing(Comparator.naturalOrder())).limit(3).toList();
        }
        return near.isEmpty() ? "No rule’s name is near it; ./pacta norms NORM names the rules on a norm."
                : "Did you mean " + near.stream().map(n -> "“" + n + "”").collect(Collectors.joining(" or ")) + "?";
    }

    /** The words that tell one name from another; short ones are in all of them. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> w.length() > 3).collect(Collectors.toSet());
    }

    /** Nothing was named: everything is wanted. */
    boolean isAll() {
        return states.isEmpty() && norms.isEmpty();
    }

    boolean takes(Assessment a) {
        return (states.isEmpty() || states.contains(a.state())) && (norms.isEmpty() || norms.contains(a.norm()));
    }
}
