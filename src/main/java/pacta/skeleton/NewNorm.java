package pacta.skeleton;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.norms.Instrument;
import pacta.norms.Norm;
import pacta.skeleton.Added.Place;
import pacta.yaml.Nearest;

/** A new norm in the register file of its instrument, at its place in the order of the text; or in a new file, for a new instrument. */
public final class NewNorm {

    private final RuleSet set;

    public NewNorm(RuleSet set) {
        this.set = set;
    }

    /**
     * What would be written.
     *
     * @throws CannotAdd in plain words, if it cannot be added as asked for
     */
    public Added add(NormRequest request) {
        String id = id(request.id());
        String title = Sentence.line("The title", request.title());
        Optional<NewInstrument> instrument = request.instrument().isEmpty() ? NewInstrument.none(request) : Optional.of(NewInstrument.of(request, set));
        String shown = instrument.map(i -> i.file(request.file())).orElseGet(() -> file(id, request.file()));
        instrument.ifPresent(i -> i.check(id));
        TextFile before = instrument.map(NewInstrument::text).orElseGet(() -> TextFile.read(set.path(shown)));
        List<Norm> listed = set.norms().all().stream().filter(n -> n.file().equals(shown)).sorted(Comparator.comparingInt(Norm::line)).toList();
        long earlier = listed.stream().filter(n -> NormOrder.NATURAL.compare(n.id(), id) < 0).mapToInt(n -> listed.indexOf(n) + 1).max().orElse(0);
        String entry = Template.named("norm.yaml").filled(Map.of("id", Template.quoted(id), "title", Template.quoted(title),
                "question", Template.quoted("Replace me: what has {State} done about “" + title + "”?")));
        TextFile after = YamlList.of(before, shown, "norms").with((int) earlier, entry);
        Changes changes = new Changes();
        changes.put(set.path(shown), after.content());
        try (Rehearsal rehearsal = new Rehearsal(set, changes)) {
            rehearsal.rules();
        }
        return new Added(List.of(new Place(shown, after.lineOf("- id: " + Template.quoted(id)), "the norm “" + id + "”, decided by judgement for now" + (instrument.isPresent() ? ", in a new file" : ""))), changes);
    }

    private String id(String typed) {
        String id = typed.strip();
        if (!id.matches("\\p{Lu}[\\p{Lu}\\d]* [\\p{Alnum}][\\p{Alnum}.-]*")) {
            throw new CannotAdd("“" + typed.replaceAll("\\p{Cntrl}", "?") + "” is no id of a norm. Write the instrument in capitals, a space and the number, such as “ABC 12” or “ABC 3.1.b”.");
        }
        set.norms().find(id).ifPresent(n -> {
            throw new CannotAdd("The norm “" + id + "” is in the register already, at " + n.file() + ":" + n.line() + ". Give the new one another id.");
        });
        return id;
    }

    /** The register file of the norm's instrument. */
    private String file(String id, String typed) {
        String prefix = id.substring(0, id.indexOf(' '));
        List<String> known = set.norms().instruments().stream().map(Instrument::id).toList();
        String own = set.norms().all().stream().filter(n -> n.instrument().equals(prefix)).map(Norm::file).findFirst()
                .orElseThrow(() -> new CannotAdd("There is no instrument “" + prefix + "” in the register. " + Nearest.suggestion(prefix, known)
                        + "\nA new one: --instrument \"" + prefix + "=Its title\" --force commitment --from 2010-01-31"));
        if (!typed.isEmpty() && !own.equals(shown(typed))) {
            throw new CannotAdd("The norms of “" + prefix + "” stand in " + own + ", not in “" + typed + "”. Leave --file out.");
        }
        return own;
    }

    private String shown(String typed) {
        String plain = typed.replace('\\', '/').replaceFirst("^\\./", "");
        return plain.startsWith(set.name() + "/") ? plain : set.name() + "/" + plain;
    }

}
