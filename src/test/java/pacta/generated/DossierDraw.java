package pacta.generated;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pacta.facts.Case;
import pacta.facts.Dossier;
import pacta.facts.ExtensionDecision;
import pacta.facts.Fact;
import pacta.facts.FactTypes;
import pacta.facts.PartialDate;
import pacta.facts.State;
import pacta.facts.Written;

/** Draws dossiers of made-up States from real ones. */
final class DossierDraw {

    private static final int ONE_SECTION_IN = 5;
    private static final int DAYS_APART = 40;

    private final List<Dossier> models;
    private final int states;
    private final Random random;
    private final Map<String, Integer> numbers = new HashMap<>();

    DossierDraw(List<Dossier> models, int states, Random random) {
        this.models = models;
        this.states = states;
        this.random = random;
        models.forEach(d -> numbers.put(d.state().code(), numbers.size()));
    }

    Dossier like(Dossier model, String code) {
        List<Fact> facts = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            for (Fact fact : section(type, model)) {
                Fact drawn = drawn(fact, code);
                if (fact instanceof Case || seen.add(List.of(type, drawn.date(), text(drawn)))) {
                    facts.add(drawn);
                }
            }
        }
        State s = model.state();
        return new Dossier(new State(code, "Land " + code, "", s.region(), s.subregion(), s.unMember()), facts, "facts/states/" + code + ".yaml");
    }

    private List<Fact> section(Class<? extends Fact> type, Dossier model) {
        // Requests and what was decided on them belong together.
        boolean hasIds = Case.class.isAssignableFrom(type) || type == ExtensionDecision.class;
        Dossier from = !hasIds && random.nextInt(ONE_SECTION_IN) == 0 ? models.get(random.nextInt(models.size())) : model;
        return from.facts().stream().filter(type::isInstance).toList();
    }

    /** What a fact says, without the State's code and the place where it stands. */
    private static String text(Fact fact) {
        return Written.values(fact) + " " + fact.origin().sources();
    }

    private Fact drawn(Fact fact, String code) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(fact);
                values[i] = components[i].getName().equals("state") ? code : namesStates(components[i]) ? renamed((List<?>) value) : other(value);
            }
            return fact.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact is a public record", e);
        }
    }

    private static boolean namesStates(RecordComponent component) {
        return component.isAnnotationPresent(Fact.Names.class) && component.getAnnotation(Fact.Names.class).value().equals("State");
    }

    private List<String> renamed(List<?> codes) {
        return codes.stream().map(c -> GeneratedRegister.code(numbers.get(c) % states)).distinct().toList();
    }

    /** Another day of the same year; half to one and a half of an amount. What is less precise or no amount stays as it is. */
    private Object other(Object value) {
        if (value instanceof PartialDate date && date.isStated() && date.isExact()) {
            LocalDate day = date.earliest();
            LocalDate moved = day.plusDays(random.nextInt(DAYS_APART + 1) - DAYS_APART / 2);
            return moved.getYear() == day.getYear() ? PartialDate.day(moved) : date;
        }
        if (value instanceof Long amount) {
            return Math.round(amount * (0.5 + random.nextDouble()));
        }
        return value instanceof Double amount ? (Object) (Math.round(amount * (0.5 + random.nextDouble()) * 1000) / 1000.0) : value;
    }
}
