package pacta.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import pacta.facts.Attestation;
import pacta.facts.Case;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Visible;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;

/**
 * What the rules are given on a day; what is the same for every State is worked out once.
 *
 * @param knownBy the day by which sources must have been published
 * @param common what every session sees
 * @param inForce the norms in force
 * @param attestations what reviewers have attested
 */
record Day(FactBase facts, LocalDate asOf, LocalDate knownBy, List<Object> common, List<Norm> inForce, List<Attestation> attestations) {

    private static final String ALL_STATES = "*";

    static Day of(NormRegister norms, Parameters parameters, FactBase facts, LocalDate asOf, LocalDate knownBy) {
        List<Object> common = new ArrayList<>();
        common.add(new AsOf(asOf));
        common.addAll(parameters.on(asOf));
        common.addAll(facts.events(asOf));
        return new Day(facts, asOf, knownBy, List.copyOf(common), norms.inForce(asOf), facts.attestations(asOf));
    }

    /** The States that are counted on the day. */
    List<Dossier> dossiers() {
        return facts.dossiers(asOf);
    }

    /** What the rules see of one State. */
    Given given(Dossier dossier) {
        String state = dossier.state().code();
        Visible visible = dossier.asOf(asOf, knownBy);
        List<Object> own = new ArrayList<>();
        own.add(dossier.state());
        own.addAll(visible.facts());
        own.addAll(visible.disagreements());
        own.addAll(facts.coverage(state, asOf, knownBy));
        own.addAll(attestations(state));
        List<Duty> duties = new ArrayList<>();
        inForce.stream().filter(n -> !n.isCollective() && !n.isDefinition()).forEach(n -> duties(n, state, visible.facts(), duties));
        List<Object> memory = new ArrayList<>(common);
        memory.addAll(own);
        memory.addAll(duties);
        return new Given(state, memory, own, duties);
    }

    /** What the rules about all States together see: every State's facts, what its own session derived, and how it stands under each norm. */
    Given together(Collection<Part> parts) {
        return together(parts, standing -> true);
    }

    /** The same with no more than the standings wanted; of many thousand States all of them take much memory. */
    Given together(Collection<Part> parts, Predicate<Standing> wanted) {
        List<Object> memory = new ArrayList<>(common);
        facts.meetings().stream().filter(m -> !m.date().earliest().isAfter(asOf)).forEach(memory::add);
        memory.addAll(attestations(ALL_STATES));
        for (Part part : parts) {
            memory.addAll(part.visible());
            part.derived().stream().filter(d -> !(d instanceof Verdict)).forEach(memory::add);
            part.assessments().stream().map(Day::standing).filter(wanted).forEach(memory::add);
        }
        List<Duty> duties = inForce.stream().filter(Norm::isCollective).map(n -> duty(n, ALL_STATES, "")).toList();
        memory.addAll(duties);
        return new Given(ALL_STATES, memory, List.of(), duties);
    }

    private List<Attestation> attestations(String subject) {
        return attestations.stream().filter(a -> a.state().equals(subject)).toList();
    }

    private static void duties(Norm norm, String state, List<Fact> facts, List<Duty> into) {
        if (!norm.isProcedural()) {
            into.add(duty(norm, state, ""));
            return;
        }
        List<String> types = List.of(norm.caseType().split(",\\s*"));
        facts.stream().filter(f -> f instanceof Case && types.contains(f.getClass().getSimpleName())).forEach(f -> into.add(duty(norm, state, ((Case) f).id())));
    }

    private static Duty duty(Norm norm, String state, String caseId) {
        return new Duty(norm.id(), norm.instrument(), state, caseId, norm.decided(), norm.openQuestion(), norm.asksByDeadline(), norm.addressee(), norm.addressedTo(),
                norm.notAddressed(), norm.activities(), norm.measures(), norm.from());
    }

    private static Standing standing(Assessment a) {
        String caseId = a.subject().contains("#") ? a.subject().substring(a.subject().indexOf('#') + 1) : "";
        return new Standing(a.state(), a.norm(), caseId, a.verdict().name(), a.message());
    }
}
