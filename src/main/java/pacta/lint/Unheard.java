package pacta.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.RuleInfo;
import pacta.engine.RuleVocabulary;
import pacta.facts.FactTypes;
import pacta.facts.TextsOnFile;
import pacta.language.ValueKind;
import pacta.language.Vocabulary.Field;
import pacta.language.Words;
import pacta.yaml.Nearest;

/** Texts that a condition asks for in a field that may hold any, and that no dossier and no scenario has there: mostly mistyped. */
final class Unheard implements Lint {

    /** Held against their lists elsewhere: a wrong one is an error, or told as L025. */
    private static final Set<String> LISTED = Set.of("meeting", "norm", "Activity.kind");
    private static final Set<String> TYPES = new TreeSet<>(FactTypes.ALL.stream().map(Class::getSimpleName).toList());

    private final TextsOnFile onFile;

    Unheard(TextsOnFile onFile) {
        this.onFile = onFile;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Sighting.in(rule.tree()).filter(s -> TYPES.contains(s.pattern().type())).forEach(s -> open(s.pattern().type()).forEach(f -> look(rule, s, f.name(), notes)));
        }
    }

    private static List<Field> open(String type) {
        return RuleVocabulary.WORDS.types().get(type).fields().values().stream()
                .filter(f -> f.kind() == ValueKind.TEXT && f.words().isEmpty() && !f.state() && !LISTED.contains(f.name()) && !LISTED.contains(type + "." + f.name())).toList();
    }

    private void look(RuleInfo rule, Sighting s, String field, Notes notes) {
        String type = s.pattern().type();
        Set<String> heard = onFile.in(type, field);
        Words.of(s.pattern(), field).only().stream().filter(w -> !w.isEmpty() && !heard.contains(w)).forEach(w -> notes.add("L037", rule, s.pattern().place(),
                "no dossier and no scenario has “" + w + "” in the field " + field + " of " + type, Nearest.to(w, heard).isEmpty() ? "Check the spelling, or write a scenario with it." : Nearest.suggestion(w, heard)));
    }
}
