package pacta.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.facts.PartialDate;
import pacta.language.Expression;
import pacta.language.Expression.Call;
import pacta.language.Expression.Day;
import pacta.language.Expression.Number;
import pacta.language.Expression.Sum;
import pacta.language.Expressions;
import pacta.language.Words;
import pacta.norms.Norm;

/** Numbers and days that stand in a rule and neither in the text of its norm nor in a comment: they should have a name, a source and a history. */
final class Numbers implements Lint {

    private static final List<String> WORDS = List.of("", "one|first|once|single", "two|second|twice|half|halves|majority", "three|third|thirds", "four|fourth", "five|fifth", "six|sixth", "seven|seventh", "eight|eighth",
            "nine|ninth", "ten|tenth", "eleven|eleventh", "twelve|twelfth", "thirteen|thirteenth", "fourteen|fourteenth", "fifteen|fifteenth", "sixteen|sixteenth", "seventeen|seventeenth",
            "eighteen|eighteenth", "nineteen|nineteenth", "twenty|twentieth");
    private static final Map<String, String> TENS = Map.of("30", "thirty", "40", "forty|fortieth", "50", "fifty", "60", "sixty", "90", "ninety", "100", "hundred|per cent");
    private static final Set<String> PLAIN = Set.of("0", "1");
    private static final Set<Integer> ENDS_OF_TIME = Set.of(1, 9999);

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            String said = said(rule, material);
            expressions(rule, e -> {
                if (e instanceof Number n && !PLAIN.contains(n.value()) && !says(said, n.value())) {
                    notes.add("L019", rule, n.place(), "where the number " + n.value() + " comes from is written nowhere",
                            "Name it in parameters.yaml and read it with Parameter( id == \"…\", $n : whole ); if it is the text's own number, say so in a comment above the rule.");
                } else if (e instanceof Day d && !says(rule, d, said, material)) {
                    notes.add("L020", rule, d.place(), "where this day comes from is written nowhere", "Take it from the register ($from : from of a Duty), or name it in a comment above the rule.");
                }
            });
        }
    }

    /** All values of a rule; what stands in a day is looked at as a day. */
    private static void expressions(RuleInfo rule, Consumer<Expression> each) {
        Written.in(rule.tree()).forEach(e -> values(e, each));
    }

    private static void values(Expression e, Consumer<Expression> each) {
        Set<Expression> within = Expressions.all(e).filter(Day.class::isInstance).flatMap(d -> ((Day) d).parts().stream()).flatMap(Expressions::all).collect(Collectors.toSet());
        // 100 beside a calculation makes a share into per cent.
        Set<Expression> perCent = Expressions.all(e).filter(Sum.class::isInstance).flatMap(s -> Stream.of(((Sum) s).left(), ((Sum) s).right()))
                .filter(n -> n instanceof Number x && x.value().equals("100")).collect(Collectors.toSet());
        // withMonth( 4 ).withDayOfMonth( 30 ): the day tells enough.
        Set<Expression> months = Expressions.all(e).filter(x -> x instanceof Call c && c.name().equals("withMonth")).flatMap(c -> ((Call) c).arguments().stream()).collect(Collectors.toSet());
        Expressions.all(e).filter(x -> !within.contains(x) && !perCent.contains(x) && !months.contains(x)).forEach(each);
    }

    /** What the register says of the norms that a rule concludes on or speaks of, and the comments about it. */
    private static String said(RuleInfo rule, Material material) {
        StringBuilder out = new StringBuilder(material.commentsOn(rule));
        norms(rule, material).forEach(n -> out.append('\n').append(String.join("\n", n.title(), n.asks(), n.reading(), n.question(), n.judgement())));
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static Stream<Norm> norms(RuleInfo rule, Material material) {
        Set<String> named = new TreeSet<>(material.decidedBy(rule));
        Sighting.in(rule.tree()).forEach(s -> named.addAll(Words.of(s.pattern(), "norm").only()));
        return named.stream().flatMap(id -> material.norms().find(id).stream());
    }

    private static boolean says(String said, String number) {
        String words = number;
        if (number.matches("\\d{1,2}") && Integer.parseInt(number) < WORDS.size()) {
            words += "|" + WORDS.get(Integer.parseInt(number));
        } else if (TENS.containsKey(number)) {
            words += "|" + TENS.get(number);
        }
        return Pattern.compile("(?<![\\w.])(" + words + ")(st|nd|rd|th)?(?!\\w|\\.\\d)").matcher(said).find();
    }

    private static boolean says(RuleInfo rule, Day day, String said, Material material) {
        List<String> parts = day.parts().stream().map(p -> p instanceof Number n ? n.value() : "").toList();
        if (parts.size() != 3 || parts.get(1).isEmpty() || parts.get(2).isEmpty()) {
            return true;
        }
        int month = Integer.parseInt(parts.get(1));
        int ofMonth = Integer.parseInt(parts.get(2));
        boolean endOfYear = month == 1 && ofMonth == 1 || month == 12 && ofMonth == 31;
        if (parts.get(0).isEmpty()) {
            return endOfYear || said.contains(inWords(LocalDate.of(2000, month, ofMonth)).replaceFirst(" 2000$", ""));
        }
        LocalDate exact = LocalDate.of(Integer.parseInt(parts.get(0)), month, ofMonth);
        boolean ofNorm = norms(rule, material).flatMap(n -> Stream.of(n.from(), n.until())).anyMatch(exact::equals);
        return ofNorm || ENDS_OF_TIME.contains(exact.getYear()) || said.contains(inWords(exact)) || said.contains(exact.toString()) || endOfYear && said.contains(parts.get(0));
    }

    private static String inWords(LocalDate day) {
        return PartialDate.inWords(day).toLowerCase(Locale.ROOT);
    }
}
