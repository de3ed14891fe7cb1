package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

class DroolsTreeTest {

    private static RuleFile file(String text) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile("r.drl", text).read(problems);
        assertThat(problems.sorted()).extracting(Problem::inWords).isEmpty();
        return file;
    }

    private static String rule(String conditions) {
        return "package rules\ndialect \"mvel\"\n\nrule \"r\"\n    @norm( \"A, B\" )\nwhen\n    State( $state : code )\n    " + conditions + "\nthen\n    concern( drools, $state, \"It {$state}.\" )\nend\n";
    }

    @Test
    void of_all_shipped_rules_drools_would_read_the_same_trees_from_their_files() {
        List<RuleFile> files = RuleFiles.read(Path.of("rules"), "rules", new Problems());
        assertThat(files).hasSizeGreaterThan(10).allSatisfy(f -> ReadByDrools.theSame(f.text(), f));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "StockpileReport( held > 0,  $held :  held , $on : date )",
        "$r : StockpileReport()",
        "StockpileReport( held in ( 1,2 ) || held == 3 && date.latest.plusMonths( 2 ) < LocalDate.of( 2010, 1, 1 ) )",
        "StockpileReport( $on : date,\n        date.latest\n        == $on.latest )",
        "StockpileReport( // as of\n        held > /* more than */ 0 )",
        "not StockpileReport( held > 0 )",
        "not ( StockpileReport( held > 0 ) and StockpileCompletion() )",
        "not( StockpileCompletion() )",
        "exists ( StockpileReport() or StockpileCompletion() )",
        "exists ( StockpileReport() and not StockpileCompletion() )",
        "StockpileReport() or StockpileCompletion()",
        "StockpileReport() and StockpileCompletion() or StockpileStatus()",
        "( StockpileReport() or StockpileCompletion() ) and StockpileStatus()",
        "( StockpileReport() and ( StockpileCompletion() and StockpileStatus() ) )",
        "( ( StockpileReport() or StockpileCompletion() ) or StockpileStatus() )",
        "( ( StockpileReport() ) )",
        "accumulate( StockpileReport( $held : held ) ; $n : count( $held ) )",
        "accumulate( $r : StockpileReport( $held : held ) ; $n : count( $held ), $m : max( $held + 1 ) ; $n > 3, $m < 2 )",
        "accumulate( StockpileReport( $held : held ) and StockpileCompletion() and not StockpileStatus() ; $n : count( $held ) ; $n > 3 )",
        "accumulate( ( StockpileReport( $held : held ) and StockpileCompletion() ) ; $n : count( $held ) ; $n > 3 )"})
    void each_kind_of_condition_is_what_drools_would_read(String conditions) {
        String text = rule(conditions);
        ReadByDrools.theSame(text, file(text));
    }

    @ParameterizedTest
    @CsvSource({"not StockpileReport(), exists StockpileReport()", "StockpileReport() or StockpileStatus(), StockpileReport() and StockpileStatus()", "StockpileReport( held > 0 ), StockpileReport( held > 1 )",
        "not ( StockpileReport() and StockpileStatus() ), not ( StockpileReport() or StockpileStatus() )", "StockpileReport(), StockpileStatus()"})
    void what_drools_would_read_otherwise_is_told_apart(String ours, String theirs) {
        assertThatThrownBy(() -> ReadByDrools.theSame(rule(theirs), file(rule(ours)))).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_tree_says_where_in_the_file_a_rule_and_its_conditions_stand() {
        RuleDescr rule = file(rule("not StockpileReport()")).trees(r -> true).get(0);
        assertThat(rule.getLine()).isEqualTo(4);
        assertThat(((PatternDescr) rule.getLhs().getDescrs().get(0)).getLine()).isEqualTo(7);
        assertThat(rule.getConsequenceLine()).isEqualTo(10);
    }

    @Test
    void verbs_find_in_a_tree_which_norms_the_rule_decides() {
        assertThat(file(rule("StockpileReport()")).trees(r -> true).get(0).getAnnotation(DroolsTree.NORM).getSingleValueStripped()).isEqualTo("A, B");
    }
}
