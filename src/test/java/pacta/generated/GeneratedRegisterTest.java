package pacta.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.facts.Written;
import pacta.yaml.Problems;

class GeneratedRegisterTest {

    private static final FactBase REAL = FactBase.read(Path.of("facts"), new Problems());

    private static List<List<Map<String, Object>>> said(FactBase register) {
        return register.dossiers().stream().map(Dossier::facts).map(facts -> facts.stream().map(Written::values).toList()).toList();
    }

    @Test
    void the_same_seed_gives_the_same_register() {
        assertThat(GeneratedRegister.like(REAL, 50, 1).dossiers()).isEqualTo(GeneratedRegister.like(REAL, 50, 1).dossiers());
    }

    @Test
    void another_seed_gives_another_register() {
        assertThat(said(GeneratedRegister.like(REAL, 50, 1))).isNotEqualTo(said(GeneratedRegister.like(REAL, 50, 2)));
    }

    @Test
    void a_dossier_holds_as_many_facts_as_a_real_one_on_average() {
        FactBase made = GeneratedRegister.like(REAL, 3000, 1);

        assertThat(made.factCount() / 3000.0).isCloseTo(REAL.factCount() / (double) REAL.dossiers().size(), within(5.0));
    }

    @Test
    void there_is_a_code_of_its_own_for_each_of_16400_states() {
        assertThat(IntStream.range(0, 16_400).mapToObj(GeneratedRegister::code)).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-Z]{3}")).startsWith("XAA", "XAB");
    }

    @Test
    void what_is_written_as_a_folder_is_read_without_a_problem_and_says_the_same(@TempDir Path folder) throws IOException {
        FactBase made = GeneratedRegister.like(REAL, 300, 1);
        List<List<Map<String, Object>>> inOrderOfCodes = said(made);
        Problems problems = new Problems();

        RegisterFolder.write(made, Path.of("facts"), folder);
        FactBase read = FactBase.read(folder, problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(said(read)).isEqualTo(inOrderOfCodes);
        assertThat(read.coverage()).extracting(c -> c.topic() + c.date() + c.allBut() + c.states())
                .isEqualTo(made.coverage().stream().map(c -> c.topic() + c.date() + c.allBut() + c.states()).toList());
    }
}
