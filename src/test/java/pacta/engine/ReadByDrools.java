package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import pacta.language.Condition.Pattern;
import pacta.language.Rule;
import pacta.yaml.Problems;

/** What the parser of Drools makes of a rule file. */
final class ReadByDrools {

    private ReadByDrools() {
    }

    /** Holds that Drools reads the same rules in a text as we do, condition by condition. */
    static void theSame(String text, RuleFile file) {
        List<RuleDescr> ours = file.trees(rule -> true);
        List<RuleDescr> theirs = rules(text);
        assertThat(ours).as(text).extracting(r -> kinds(r.getLhs())).isEqualTo(theirs.stream().map(r -> kinds(r.getLhs())).toList());
        // Where things stand we say in our own way; of the metadata we pass on one; the order of rules is set when they are put together; the dialect stands once at the head of a file and in each tree of ours.
        assertThat(ours).as(text).usingRecursiveComparison().withEqualsForFieldsMatchingRegexes(ReadByDrools::sameConclusion, ".*consequence")
                .withEqualsForFieldsMatchingRegexes(ReadByDrools::sameCondition, ".*text")
                .ignoringFieldsMatchingRegexes(".*([cC]haracter|[lL]ine|[cC]olumn)", ".*\\.?(annotations|attributes|consequencePattern|loadOrder|namespace|resource|parentDescr)").isEqualTo(theirs);
    }

    /** The kinds of all conditions: a comparison field by field sees “not” and “exists” alike, as both hold one condition. */
    private static String kinds(BaseDescr condition) {
        String kind = condition.getClass().getSimpleName();
        if (condition instanceof PatternDescr p) {
            return p.getSource() instanceof AccumulateDescr a ? kind + "(" + kinds(a.getInput()) + ")" : kind;
        }
        return kind + ((ConditionalElementDescr) condition).getDescrs().stream().map(d -> kinds((BaseDescr) d)).toList();
    }

    /** Comments behind a verb belong to it in Drools. */
    private static boolean sameConclusion(Object ours, Object theirs) {
        List<Rule> read = read("State()", theirs.toString());
        return read.size() == 1 && read.get(0).conclusion().text().equals(ours);
    }

    /** A condition keeps the comments within it in Drools. */
    private static boolean sameCondition(Object ours, Object theirs) {
        List<Rule> read = read("State( " + theirs + " )", "concern( drools, $state, \"\" )");
        return Objects.equals(ours, theirs) || read.size() == 1 && ((Pattern) read.get(0).conditions().get(0)).constraints().get(0).text().equals(ours);
    }

    private static List<Rule> read(String conditions, String conclusion) {
        return new RuleFile("r.drl", "rule \"r\"\nwhen\n    " + conditions + "\nthen\n    " + conclusion + "\nend\n").read(new Problems()).rules();
    }

    private static List<RuleDescr> rules(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse(false, text);
            assertThat(parser.getErrors()).as(text).isEmpty();
            assertThat(tree.getImports()).isEmpty();
            assertThat(tree.getFunctions()).isEmpty();
            assertThat(tree.getGlobals()).isEmpty();
            assertThat(tree.getTypeDeclarations()).isEmpty();
            assertThat(tree.getFunctionImports()).isEmpty();
            return tree.getRules();
        } catch (DroolsParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
