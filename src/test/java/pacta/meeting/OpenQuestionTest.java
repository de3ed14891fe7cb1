package pacta.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.language.Rule;
import pacta.norms.Force;
import pacta.norms.NormRegister;
import pacta.yaml.Problems;

/** Questions that nothing on file answers, put together where they are the same. */
class OpenQuestionTest {

    private static final RuleInfo RULE = new RuleInfo("r", "r.drl", 1, List.of(), "", List.of(), "", "", "", RuleInfo.Sees.ONE_STATE, "", Rule.NONE);

    @TempDir
    private Path folder;

    private List<OpenQuestion> asked(Assessment... assessments) throws IOException {
        Files.writeString(folder.resolve("n.yaml"), "instrument: { id: N, title: T, force: binding, from: 1999-03-01 }\nnorms:\n"
                + "  - { id: N 1, title: One, asks: a, addressee: all, decided: computed, question: q }\n");
        return OpenQuestion.of(List.of(assessments), NormRegister.read(folder, "register", new Problems()), code -> Stream.of(assessments).filter(a -> a.state().equals(code)).map(Assessment::subjectName).findFirst().orElseThrow());
    }

    private static Assessment of(String state, String name, VerdictKind verdict, String message) {
        return new Assessment(state, name, "N 1", Force.BINDING, verdict, "facts", Severity.LOW, Optional.empty(), 0, message, RULE, List.of(), List.of(), List.of());
    }

    @Test
    void the_same_question_to_several_states_is_one_with_whom_to_ask() throws IOException {
        List<OpenQuestion> all = asked(of("XAA", "Examplia", VerdictKind.UNKNOWN, "What does Examplia hold? The Secretariat, or Examplia itself, can tell."),
                of("XAB", "Otherland", VerdictKind.UNKNOWN, "What does Otherland hold? The Secretariat, or Otherland itself, can tell."));

        assertThat(all).singleElement().satisfies(q -> {
            assertThat(q.words()).isEqualTo("What does [State] hold?");
            assertThat(q.whom()).isEqualTo("The Secretariat, or [State] itself");
            assertThat(q.asked()).extracting(Assessment::state).containsExactly("XAA", "XAB");
        });
    }

    @Test
    void a_question_to_one_state_keeps_its_name() throws IOException {
        assertThat(asked(of("XAA", "Examplia", VerdictKind.UNKNOWN, "What does Examplia hold? The Secretariat can tell."))).singleElement().satisfies(q -> {
            assertThat(q.words()).isEqualTo("What does Examplia hold?");
            assertThat(q.whom()).isEqualTo("The Secretariat");
        });
    }

    @Test
    void the_name_of_another_state_that_begins_alike_is_left_alone() throws IOException {
        assertThat(asked(of("XAA", "Examp", VerdictKind.UNKNOWN, "What does Examp hold of Examplia?"), of("XAB", "Other", VerdictKind.UNKNOWN, "What does Other hold of Examplia?")))
                .singleElement().extracting(OpenQuestion::words).isEqualTo("What does [State] hold of Examplia?");
    }

    @Test
    void where_the_question_does_not_say_who_can_tell_nobody_is_named() throws IOException {
        assertThat(asked(of("XAA", "Examplia", VerdictKind.UNKNOWN, "What of it?"))).singleElement().satisfies(q -> {
            assertThat(q.whom()).isEmpty();
            assertThat(q.words()).isEqualTo("What of it?");
        });
    }

    @Test
    void what_is_known_is_not_asked() throws IOException {
        assertThat(asked(of("XAA", "Examplia", VerdictKind.CONCERN, "What of it? The Secretariat can tell."))).isEmpty();
    }
}
