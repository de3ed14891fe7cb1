package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice that reads what is broken is not given: it would be false, and would send people to mend what is sound. */
class AdviceToComeTest {

    private static final String WAIVED = "// L019 meant: seven days of deliveries.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        new CorpusCase("base", folder).writeSound();
        String rule = "rule \"Stock is still held\"\n    @norm( \"N 1\" )\nwhen\n    %sStockpileReport( held > 7, $state : state )\nthen\n    concern( drools, $state, \"{$state} holds stock.\" )\nend\n";
        Files.writeString(folder.resolve("rules/r.drl"), Files.readString(folder.resolve("rules/r.drl")) + String.format(rule, WAIVED + "    "));
    }

    private Checked check() {
        return new Check(folder.resolve("rules"), folder.resolve("facts")).run();
    }

    private List<String> advice() {
        return check().problems().stream().filter(p -> p.isAdvice()).map(p -> p.code() + " " + p.file()).toList();
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }

    @Test
    void all_advice_is_given_if_nothing_is_broken() {
        assertThat(check().adviceToCome()).isZero();
        assertThat(check().hasErrors()).isFalse();
        assertThat(advice()).doesNotContain("L026 rules/r.drl");
    }

    @Test
    void a_broken_register_brings_no_advice_that_reads_it_and_leaves_waivers_in_peace() throws IOException {
        List<String> sound = advice();
        replace("rules/register/n.yaml", "title: ", "titel: ");

        assertThat(sound).containsAll(advice());
        assertThat(advice()).noneMatch(a -> a.startsWith("L026") || a.startsWith("L019"));
        assertThat(check().adviceToCome()).isPositive();
    }

    @Test
    void advice_that_reads_the_rule_alone_comes_all_the_same() throws IOException {
        replace("rules/r.drl", "\"Stock is still held\"", "\"stock is still held\"");
        replace("facts/states/XAA.yaml", "held", "helt");

        assertThat(advice()).contains("L003 rules/r.drl");
        assertThat(check().adviceToCome()).isEqualTo(2);
    }

    @Test
    void a_broken_rule_keeps_back_all_advice_on_rules_and_the_list_says_how_many_kinds() throws IOException {
        replace("rules/r.drl", "concern(", "concrn(");

        assertThat(advice()).isEmpty();
        assertThat(ProblemList.of(check())).endsWith("""
                ./pacta check --explain CODE tells more about a problem
                36 kinds of advice come once the problems are mended
                1 problem
                """);
    }
}
