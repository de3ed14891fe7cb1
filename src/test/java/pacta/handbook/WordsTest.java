package pacta.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pacta.engine.RuleVocabulary;
import pacta.language.ValueKind;
import pacta.language.Vocabulary;

/** The vocabulary says what every word means, and the page that is checked in is the one that the program makes. */
class WordsTest {

    private static final Vocabulary WORDS = RuleVocabulary.WORDS;
    private static final Sentences SENTENCES = Sentences.ofTheProgram();

    /** All words but fields and the facts of dossiers, which say themselves what they mean. */
    private static Set<String> wantSentences() {
        Set<String> out = new TreeSet<>();
        WORDS.verbs().forEach((name, forms) -> {
            out.add("verb." + name);
            forms.forEach(f -> f.names().forEach(n -> out.add("takes." + n)));
        });
        WORDS.types().values().stream().filter(t -> t.says().isEmpty()).forEach(t -> out.add("type." + t.name()));
        Vocabulary.functions().keySet().forEach(f -> out.add("function." + f));
        Vocabulary.signs().forEach(s -> out.add("sign." + s));
        Vocabulary.stepsFrom(ValueKind.DAY).keySet().forEach(s -> out.add("step." + s));
        Stream.of(ValueKind.DATE, ValueKind.DAY, ValueKind.LIST).forEach(k -> Vocabulary.partsOf(k).keySet().forEach(p -> out.add("part." + k.name().toLowerCase() + "." + p)));
        return out;
    }

    private static Set<String> fields() {
        return WORDS.types().values().stream().flatMap(t -> t.fields().keySet().stream().flatMap(f -> Stream.of("field." + f, "field." + t.name() + "." + f))).collect(Collectors.toSet());
    }

    @Test
    void every_verb_type_function_sign_and_step_has_its_sentence() {
        assertThat(wantSentences()).hasSizeGreaterThan(70).allSatisfy(w -> assertThat(SENTENCES.of(w)).as("the sentence for " + w + " in sentences.properties").isNotBlank());
    }

    @Test
    void no_sentence_is_about_a_word_that_is_not_there() {
        Set<String> known = wantSentences();
        known.addAll(fields());

        assertThat(SENTENCES.words()).isSubsetOf(known);
    }

    @Test
    void every_type_and_field_that_a_rule_can_use_stands_in_the_page() {
        Set<String> shown = Words.ofTheProgram().stream().flatMap(c -> c.entries().stream()).filter(Chapter.Entry::type)
                .flatMap(e -> e.lines().stream().map(l -> e.name() + "." + l.name())).collect(Collectors.toSet());
        Set<String> known = WORDS.types().values().stream().flatMap(t -> t.fields().keySet().stream().map(f -> t.name() + "." + f)).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(known);
    }

    @Test
    void kinds_of_value_that_have_parts_or_steps_all_stand_in_the_page() {
        assertThat(Stream.of(ValueKind.values()).filter(k -> !Vocabulary.partsOf(k).isEmpty())).containsExactlyInAnyOrder(ValueKind.DATE, ValueKind.DAY, ValueKind.LIST);
        assertThat(Stream.of(ValueKind.values()).filter(k -> !Vocabulary.stepsFrom(k).isEmpty())).containsExactly(ValueKind.DAY);
    }

    @Test
    void what_a_field_holds_that_is_left_out_is_said() {
        assertThat(VocabularyPage.ofTheProgram()).contains("- `contentComplete` – true or false; may be left out, then false\n")
                .contains("- `ended` – a date of a fact; may be left out, then a date with “stated == false”\n")
                .contains("- `explained` – a text, one of: “unknown”, “yes”, “no”; may be left out, then “unknown”\n");
    }

    @Test
    void every_link_of_the_index_leads_to_a_heading() {
        String page = VocabularyPage.ofTheProgram();
        Set<String> headings = page.lines().filter(l -> l.startsWith("#")).map(l -> VocabularyPage.anchor(l.replaceFirst("#+ ", ""))).collect(Collectors.toSet());
        Set<String> linked = java.util.regex.Pattern.compile("]\\(#([^)]+)\\)").matcher(page).results().map(m -> m.group(1)).collect(Collectors.toSet());

        assertThat(linked).hasSizeGreaterThan(80).isSubsetOf(headings);
    }

    @Test
    void no_line_of_the_page_is_wider_than_a_terminal() {
        assertThat(VocabularyPage.ofTheProgram().lines()).allMatch(l -> l.length() <= 100 || !l.contains(" "));
    }

    @Test
    void the_checked_in_page_is_the_one_that_the_program_makes() throws Exception {
        assertThat(Files.readString(Path.of("rules/VOCABULARY.md"))).as("write it again with: ./pacta vocabulary --write").isEqualTo(VocabularyPage.ofTheProgram());
    }
}
