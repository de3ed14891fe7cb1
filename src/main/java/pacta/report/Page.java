package pacta.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacta.engine.VerdictKind;
import pacta.norms.Force;
import pacta.report.Marks.Mark;
import pacta.status.Item;
import pacta.yaml.Counted;

/**
 * All that the report shows, ready for the templates: nothing is worked out there.
 *
 * @param tallies how many stand where, text by text
 * @param counts numbers of findings with the lists behind them, gravest first
 * @param brochure the sections of the status
 * @param apart decisions on findings that the run does not have
 */
public record Page(Heading heading, List<Count> counts, List<Tally> tallies, List<pacta.status.Section> brochure, ChangesPart changes, Matrix matrix, List<Chart> charts, List<Calendar> calendars,
        WorldMap map, TrendsPart trends, List<StateCard> states, List<NormCard> norms, List<DisagreementRow> disagreements, List<AskGroup> questions, List<Decision> apart, Sources sources, About about) {

    /**
     * The head of the page.
     *
     * @param limits what a reader must know of the whole: sources left out, States left out, parts left out for the size
     */
    public record Heading(String title, String day, String meeting, String numbers, List<String> limits) {
    }

    /** A link to a place on the page. */
    public record Link(String anchor, String text) {
    }

    /**
     * How many findings there are of a kind, and whose.
     *
     * @param states how many States they are about
     * @param together how many of the findings are about all States together
     * @param who the list behind the numbers, with one link for each finding
     */
    public record Count(Mark mark, String word, int findings, int states, int together, List<Who> who) {

        /** “12 findings: 10 States, and 2 on all States together”. */
        public String inWords() {
            String first = Counted.of(findings, "finding") + ": ";
            String all = together + " on all States together";
            return first + (states == 0 ? all : Counted.of(states, "State") + (together == 0 ? "" : ", and " + all));
        }
    }

    /** A State and the norms that it is named for. */
    public record Who(Link state, List<Link> norms) {
    }

    /** How many stand where under the norms of one text. */
    public record Tally(String title, String force, boolean inForce, String failed, List<TallyRow> rows) {
    }

    /** One norm, the numbers in the order of {@link Marks#order()}. */
    public record TallyRow(Link norm, String title, List<Integer> numbers) {
    }

    /**
     * What differs from an earlier run or meeting.
     *
     * @param against what it is held against, in words; empty if against nothing, and {@code remarks} says why
     * @param moved what says another thing now
     * @param same findings that say the same on other evidence
     * @param apart those under norms that were not in force then
     */
    public record ChangesPart(String against, List<String> remarks, List<ByCause> moved, List<ByCause> same, List<ByCause> apart) {

        /** How many findings a list holds. */
        public int number(List<ByCause> list) {
            return list.stream().mapToInt(ByCause::number).sum();
        }
    }

    /** A number with its name. */
    public record Named(String name, long number) {
    }

    /** What differs for one cause. */
    public record ByCause(String cause, List<ByNorm> norms) {

        public int number() {
            return norms.stream().mapToInt(n -> n.rows().size()).sum();
        }
    }

    /**
     * What differs for one cause under one norm.
     *
     * @param kinds how many are new, changed and gone
     */
    public record ByNorm(Link norm, String title, List<Named> kinds, List<ChangeRow> rows) {
    }

    /**
     * One finding that differs.
     *
     * @param kind “new”, “gone” or “changed”
     * @param was the message before; empty unless it is another
     * @param now the message; of a finding that is gone, what holds instead
     */
    public record ChangeRow(String kind, Link state, String caseOf, Mark mark, String words, String was, String now) {
    }

    /** States by norms. */
    public record Matrix(List<Column> columns, List<Row> rows, List<String> regions, List<Link> instruments, List<String> chapters, List<String> severities) {
    }

    /** A norm. */
    public record Column(Link norm, String title, String instrument, String chapter) {
    }

    /** A State. */
    public record Row(Link state, String region, List<Cell> cells) {
    }

    /**
     * Where the State stands under the norm.
     *
     * @param link the finding; empty if there is none
     * @param style letters for the style sheet: the verdict's, and of a finding the severity's
     * @param words the verdict, where it is a finding
     */
    public record Cell(String sign, String style, String link, String words) {

        /** Whether it is as most cells are, so that it needs no style of its own. */
        public boolean plain() {
            return style.isEmpty();
        }
    }

    /** Deadlines as bars. */
    public record Chart(String id, String title, Link norm, List<Bar> bars) {
    }

    /** One State's first deadline, and the one in force if it was moved. */
    public record Bar(Link state, String first, String extended, Mark mark, String standing) {
    }

    /** Deadlines by year. */
    public record Calendar(String title, Link norm, List<Year> years) {
    }

    /** Whose deadlines end in a year. */
    public record Year(int year, boolean past, List<Day> days) {
    }

    /** Whose deadline ends on a day. */
    public record Day(String day, List<Link> states) {
    }

    /** Shapes of the world, and the colours at first. */
    public record WorldMap(Link norm, List<Shape> shapes, List<Link> norms, boolean complete) {
    }

    /**
     * A territory.
     *
     * @param code the State's; empty if no State on file has it
     * @param path its outline
     * @param x where a dot for it stands, so that small States can be seen
     */
    public record Shape(String code, String name, String path, double x, double y, boolean small, String style, String words) {
    }

    /**
     * Numbers meeting by meeting.
     *
     * @param told why there are none; empty if there are
     */
    public record TrendsPart(String told, List<String> meetings, List<TrendRow> rows, List<TrendRow> norms) {
    }

    /** One number over the meetings; empty texts where there is none. */
    public record TrendRow(String name, String norm, String title, List<String> numbers) {
    }

    /** One State. */
    public record StateCard(Link state, String name, String region, List<Named> standing, List<Due> dues, List<Finding> findings, List<Others> others) {
    }

    /** A deadline of a State. */
    public record Due(Link norm, String title, String first, String extended) {
    }

    /**
     * The norms under which a State stands in one way.
     *
     * @param norms their ids; empty for those that do not apply, which are only counted
     * @param asked whether what is not known of them is told with the open questions
     */
    public record Others(Mark mark, String norms, int number, boolean asked) {
    }

    /**
     * A finding.
     *
     * @param review what was decided on it
     * @param evidence what it rests on; empty if left out
     * @param refs its sources, each once
     */
    public record Finding(String anchor, Mark mark, String word, String severity, Link norm, String title, String caseOf, String since, String message, List<String> otherReasons, String rule, List<Node> evidence, List<Ref> refs,
            List<Link> followUps, Decision review) {
    }

    /** A piece of evidence. */
    public record Node(String type, String says, String rule, String place, String note, List<Ref> sources, List<Node> because) {
    }

    /** A source by its number. */
    public record Ref(int number, String title) {
    }

    /** What was decided on a finding. */
    public record Decision(String finding, String status, List<Decided> decisions) {
    }

    /** One decision. */
    public record Decided(String head, String reason, String reply, String internal, String why) {
    }

    /** One norm. */
    public record NormCard(Link norm, String title, String asks, String chapter, String window, String addressee, String reading, String question, List<Standing> standings, List<RuleText> rules) {
    }

    /**
     * Who stands so.
     *
     * @param asked whether the States are listed with the open questions instead
     */
    public record Standing(Mark mark, String word, int number, boolean asked, List<Link> states) {
    }

    /** A rule as it stands in its file; the text is empty where it stands under another norm already. */
    public record RuleText(String anchor, String name, String place, String text) {
    }

    /** Two sources side by side. */
    public record DisagreementRow(Link state, String about, String says, List<Ref> refs, String otherSays, List<Ref> otherRefs) {
    }

    /** What one can be asked. */
    public record AskGroup(String anchor, String whom, int number, List<Ask> owed, List<Ask> more) {
    }

    /** A question to one State or several. */
    public record Ask(String anchor, Link norm, String question, List<Link> states) {
    }

    /** Documents by number, as far as they are named on the page. */
    public record Sources(List<Listed> all) {

        /**
         * One document.
         *
         * @param url its address; empty if it has none
         * @param linked whether the address is that of a page of the web
         */
        public record Listed(int number, String title, String published, String url, boolean linked) {
        }
    }

    /**
     * What the page was made from.
     *
     * @param day as {@code 2010-11-29}
     */
    public record About(String day, List<Map.Entry<String, String>> rows) {
    }

    /** A number with its thousands apart. */
    public String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** The days of a line of the status. */
    public String days(Item item) {
        return item.days().isEmpty() ? "" : item.days().size() == 1 ? item.days().get(0).toString() : item.days().get(0) + " / " + item.last();
    }

    /** The heads of columns with numbers of verdicts. */
    public List<String> numberHeads(String failed) {
        return Marks.order().stream().map(v -> v == VerdictKind.NON_COMPLIANT ? failed : Marks.of(v, Force.BINDING).words()).toList();
    }

    /** The signs and what they say. */
    public List<Mark> legend() {
        return Marks.legend();
    }
}
