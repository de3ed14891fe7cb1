package pacta.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.facts.CoverageStatement;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.MeantState;
import pacta.facts.State;
import pacta.yaml.Nearest;
import pacta.yaml.Problems;

/** Holds names in the conditions of rules against the lists on file: States, their names and regions, meetings and their kinds, topics of coverage. */
final class NamesInRules {

    private final List<Listed> lists;

    /**
     * A list of the facts.
     *
     * @param types the types whose field is held against it; all if there are none
     * @param says what is wrong, with the word in the place of the %s
     */
    private record Listed(String code, Set<String> types, String field, Set<String> words, String says, BiFunction<String, Set<String>, String> suggestion) {
    }

    private NamesInRules(List<Listed> lists) {
        this.lists = lists;
    }

    /** Names of States by their codes: without its dossier, nothing can be said of one. */
    static NamesInRules ofStatesByCode(FactBase facts) {
        Set<String> codes = ofStates(facts, State::code);
        return new NamesInRules(List.of(new Listed("R042", Set.of("State"), "code", codes, "there is no dossier of a State “%s”", MeantState::suggestion),
                new Listed("R042", Set.of(), "state", codes, "there is no dossier of a State “%s”", MeantState::suggestion)));
    }

    /** All names of which lists are on file. Of facts that are only a part, the lists are, too; so this is for those who look for mistakes. */
    static NamesInRules ofAllThatIsListed(FactBase facts) {
        Set<String> ids = ofMeetings(facts, Meeting::id);
        List<Listed> lists = new ArrayList<>(ofStatesByCode(facts).lists);
        lists.addAll(List.of(
                inList(Set.of("State"), "name", ofStates(facts, State::name), "no State on file has the name “%s”"),
                inList(Set.of("State"), "officialName", ofStates(facts, State::officialName), "no State on file has the official name “%s”"),
                inList(Set.of("State"), "region", ofStates(facts, State::region), "no State on file is in the region “%s”"),
                inList(Set.of("State"), "subregion", ofStates(facts, State::subregion), "no State on file is in the subregion “%s”"),
                inList(Set.of(), "meeting", ids, "no meeting “%s” is listed in meetings.yaml"),
                inList(Set.of("Meeting"), "id", ids, "no meeting “%s” is listed in meetings.yaml"),
                inList(Set.of("Meeting"), "title", ofMeetings(facts, Meeting::title), "no meeting in meetings.yaml has the title “%s”"),
                inList(Set.of("Meeting"), "kind", ofMeetings(facts, Meeting::kind), "no meeting in meetings.yaml is of the kind “%s”"),
                inList(Set.of("Coverage"), "topic", facts.coverage().stream().map(CoverageStatement::topic).collect(sorted()), "no coverage statement in convention.yaml is on the topic “%s”")));
        return new NamesInRules(lists);
    }

    private static Listed inList(Set<String> types, String field, Set<String> words, String says) {
        return new Listed("R050", types, field, words, says, Nearest::suggestion);
    }

    private static Set<String> ofStates(FactBase facts, Function<State, String> name) {
        return facts.dossiers().stream().map(d -> name.apply(d.state())).collect(sorted());
    }

    private static Set<String> ofMeetings(FactBase facts, Function<Meeting, String> name) {
        return facts.meetings().stream().map(name).collect(sorted());
    }

    private static java.util.stream.Collector<String, ?, TreeSet<String>> sorted() {
        return Collectors.filtering(w -> !w.isEmpty(), Collectors.toCollection(TreeSet::new));
    }

    /** Notes each name that its list does not have; an empty text asks whether there is a name, and of an empty list nobody can say what it lacks. */
    void check(RuleFile file, Problems problems) {
        for (Listed list : lists) {
            file.named(list.types, list.field, text -> {
                String word = text.value();
                if (!list.words.isEmpty() && !list.words.contains(word) && !word.isEmpty() && !word.equals("*")) {
                    file.problem(problems, list.code, text.place(), String.format(list.says, word), list.suggestion.apply(word, list.words));
                }
            });
        }
    }
}
