package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.facts.FactBase;
import pacta.yaml.Problems;

/** A new dossier says nothing yet, and each of its examples is a fact once its comment signs are taken away. */
class NewStateCommandTest {

    @TempDir
    private Path temp;

    private SmallRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new SmallRegister(temp.resolve("register"));
    }

    @Test
    void the_dossier_is_read_and_evaluated_at_once() {
        assertThat(register.newState("XKX", "--name", "Kosovo", "--region", "Europe", "--subregion", "Northern Europe")).as(register.err()).isZero();

        assertThat(register.out()).isEqualTo("""
                facts/states/XKX.yaml:4: the dossier of Kosovo, with nothing on file yet
                Next:
                  ./pacta evaluate --state XKX --facts %s
                  ./pacta schema dossier
                """.formatted(temp.resolve("register/facts")));
        assertThat(register.evaluate("--state", "XKX", "--norm", "N 1", "--format", "json")).as(register.err()).isZero();
    }

    @Test
    void nothing_on_file_is_unknown() throws IOException {
        register.newState("XKX", "--name", "Kosovo");
        register.write("rules/register/n.yaml", register.read("rules/register/n.yaml").replace("    question: \"What of {State}?\"\n", "    question: \"What of {State}?\"\n    owesAnswer: true\n"));

        assertThat(register.evaluate("--state", "XKX", "--format", "json")).as(register.err()).isZero();
        assertThat(register.out()).contains("\"subject\":\"XKX\"", "\"verdict\":\"UNKNOWN\"", "What of Kosovo?");
    }

    @Test
    void each_example_is_a_fact_once_its_comment_signs_are_taken_away() throws IOException {
        register.newState("XKX", "--name", "Kosovo");
        String dossier = register.read("facts/states/XKX.yaml");
        register.write("facts/states/XKX.yaml", dossier.replaceAll("(?m)^# (\\w+:|  - \\{.*|unMember: true|officialName: .*)$", "$1"));

        Problems problems = new Problems();
        FactBase facts = FactBase.read(temp.resolve("register/facts"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(facts.dossiers()).filteredOn(d -> d.state().code().equals("XKX")).singleElement().satisfies(d -> assertThat(d.facts()).hasSize(20));
    }

    @Test
    void every_section_is_either_an_example_or_listed() throws IOException {
        register.newState("XKX", "--name", "Kosovo");
        String dossier = register.read("facts/states/XKX.yaml");

        assertThat(pacta.facts.FactTypes.ALL).allSatisfy(t -> assertThat(dossier).containsPattern("[ #]" + t.getAnnotation(pacta.facts.Fact.Section.class).value() + "[:\\s]"));
    }

    @Test
    void a_code_or_a_name_that_is_taken_is_refused() throws IOException {
        refused("Otherland (XAB) has a dossier already: facts/states/XAB.yaml.\n", "XAB", "--name", "New");
        refused("Otherland (XAB) has a dossier already: facts/states/XAB.yaml.\n", "XAC", "--name", "otherland");
    }

    @Test
    void a_code_of_another_form_is_refused() throws IOException {
        refused("“xkx” is no code of a State. Write its ISO 3166 alpha-3 code, three capital letters.\n", "xkx", "--name", "Kosovo");
        refused("“../X” is no code of a State. Write its ISO 3166 alpha-3 code, three capital letters.\n", "../X", "--name", "Kosovo");
    }

    @Test
    void a_region_that_no_dossier_has_is_answered_with_the_nearest() throws IOException {
        refused("No dossier has the region “Europa”. Did you mean Europe?\n", "XKX", "--name", "Kosovo", "--region", "Europa");
    }

    @Test
    void a_name_is_one_line() throws IOException {
        refused("The name of the State has a line break or another control character in it. Write it on one line.\n", "XKX", "--name", "Kosovo\nx");
    }

    private void refused(String message, String... args) throws IOException {
        Map<String, String> before = register.everything();

        assertThat(register.newState(args)).isEqualTo(2);
        assertThat(register.err()).isEqualTo(message);
        assertThat(register.everything()).isEqualTo(before);
    }
}
