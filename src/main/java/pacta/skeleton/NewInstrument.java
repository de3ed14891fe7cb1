package pacta.skeleton;

import java.nio.file.Files;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacta.facts.PartialDate;
import pacta.norms.Force;
import pacta.yaml.Nearest;

/** An instrument that the register does not have yet: the beginning of its file. */
final class NewInstrument {

    private static final List<String> FORCES = Arrays.stream(Force.values()).map(Force::word).toList();

    private final RuleSet set;
    private final String id;
    private final String title;
    private final NormRequest request;

    private NewInstrument(RuleSet set, String id, String title, NormRequest request) {
        this.set = set;
        this.id = id;
        this.title = title;
        this.request = request;
    }

    /** No new instrument is wanted; then nothing must be said of one. */
    static Optional<NewInstrument> none(NormRequest request) {
        if (!request.force().isEmpty() || !request.from().isEmpty() || !request.until().isEmpty()) {
            throw new CannotAdd("--force, --from and --until describe a new instrument. Name it: --instrument \"ID=Title\".");
        }
        return Optional.empty();
    }

    static NewInstrument of(NormRequest request, RuleSet set) {
        String[] parts = request.instrument().split("=", 2);
        if (parts.length < 2 || !parts[0].strip().matches("\\p{Lu}[\\p{Lu}\\d]*")) {
            throw new CannotAdd("--instrument “" + request.instrument() + "”: write its id in capitals, “=” and its title, such as \"ABC=Action Plan of Abc\".");
        }
        String id = parts[0].strip();
        set.norms().instrument(id).ifPresent(i -> {
            throw new CannotAdd("The instrument “" + id + "” is in the register already: " + i.title() + ". Leave --instrument, --force, --from and --until out.");
        });
        if (!FORCES.contains(request.force())) {
            throw new CannotAdd(request.force().isEmpty() ? "How strongly does “" + id + "” ask? Say with --force: " + String.join(", ", FORCES) + "."
                    : "--force “" + request.force() + "” is none of its words. " + Nearest.suggestion(request.force(), FORCES));
        }
        LocalDate from = day("--from", request.from());
        if (!request.until().isEmpty() && day("--until", request.until()).isBefore(from)) {
            throw new CannotAdd("The instrument ends before it begins: --until lies before --from.");
        }
        return new NewInstrument(set, id, Sentence.line("The title of the instrument", parts[1]), request);
    }

    private static LocalDate day(String option, String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.isExact()) {
                return date.earliest();
            }
        } catch (DateTimeException e) {
            throw new CannotAdd(option + ": " + (text.isEmpty() ? "give the first day in force, such as 2009-12-04" : e.getMessage()) + ".");
        }
        throw new CannotAdd(option + ": “" + text + "” should be a day, such as 2009-12-04.");
    }

    /** The file as messages call it: as typed, or named after the title. */
    String file(String typed) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = typed.isEmpty() ? (plain.isEmpty() ? id.toLowerCase(Locale.ROOT) : plain) + ".yaml" : typed.replace('\\', '/').replaceFirst("^(\\./)?(" + java.util.regex.Pattern.quote(set.name()) + "/)?(register/)?", "");
        if (!name.matches("[\\w.-]+\\.yaml")) {
            throw new CannotAdd("The file “" + typed + "” is no file of the register. Name one such as " + set.name() + "/register/action-plan.yaml.");
        }
        String shown = set.name() + "/register/" + name;
        if (Files.exists(set.path(shown))) {
            throw new CannotAdd(shown + " is there already, with another instrument in it. Name another file with --file.");
        }
        return shown;
    }

    /** The norm must be one of this instrument. */
    void check(String norm) {
        if (!norm.startsWith(id + " ")) {
            throw new CannotAdd("“" + norm + "” is no norm of “" + id + "”: its id begins with the instrument's, such as “" + id + " 1”.");
        }
    }

    TextFile text() {
        return new TextFile(Template.named("instrument.yaml").filled(Map.of("heading", title, "instrument", id, "instrumentTitle", Template.quoted(title),
                "force", request.force(), "from", request.from(), "until", request.until().isEmpty() ? "" : "until: " + request.until())));
    }
}
