package pacta.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pacta.facts.ConventionEvent;
import pacta.facts.Coverage;
import pacta.facts.Disagreement;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;
import pacta.facts.Visible;

/** What is on file about one State on a day, by type of fact, and the thresholds that hold on that day. */
final class OnFile {

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final List<Disagreement> disagreements;
    private final List<ConventionEvent> events;
    private final Map<String, Long> thresholds;
    private final LocalDate today;

    private OnFile(Visible visible, List<Coverage> lists, List<ConventionEvent> events, Map<String, Long> thresholds, LocalDate today) {
        Stream.concat(visible.facts().stream(), lists.stream()).forEach(f -> byType.computeIfAbsent(f.getClass(), t -> new ArrayList<>()).add(f));
        this.disagreements = visible.disagreements();
        this.events = events;
        this.thresholds = thresholds;
        this.today = today;
    }

    static OnFile of(Dossier dossier, FactBase register, Map<String, Long> thresholds, LocalDate today) {
        return new OnFile(dossier.asOf(today, LocalDate.MAX), register.coverage(dossier.state().code(), today, LocalDate.MAX), register.events(today), thresholds, today);
    }

    LocalDate today() {
        return today;
    }

    @SuppressWarnings("unchecked") // Facts are filed under their own class.
    <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    <T extends Fact> List<T> all(Class<T> type, Predicate<? super T> such) {
        return all(type).stream().filter(such).toList();
    }

    <T extends Fact> boolean any(Class<T> type, Predicate<? super T> such) {
        return all(type).stream().anyMatch(such);
    }

    boolean any(Class<? extends Fact> type) {
        return byType.containsKey(type);
    }

    /** Complete lists on the topic that name the State, or that leave it out. */
    List<Coverage> lists(String topic, boolean naming) {
        return all(Coverage.class, c -> c.listed() == naming && c.topic().equals(topic));
    }

    boolean disagree(Class<? extends Fact> about, Predicate<Disagreement> such) {
        return disagreements.stream().anyMatch(d -> d.type().equals(about.getSimpleName()) && such.test(d));
    }

    Optional<PartialDate> event(String name) {
        return events.stream().filter(e -> e.name().equals(name)).map(ConventionEvent::date).findFirst();
    }

    long threshold(String id) {
        return thresholds.get(id);
    }

    /** Not more months ago than the threshold says. */
    boolean isFresh(PartialDate date, String months) {
        return !date.latest().plusMonths(threshold(months)).isBefore(today);
    }
}
