package pacta.facts;

import java.util.Arrays;
import java.util.List;

/** On this day the State gave a date by which its stockpile will be destroyed. */
@Fact.Section(value = "stockpilePlans", says = "On this day the State gave a date by which its stockpile will be destroyed.")
public record StockpilePlan(
        String state,
        PartialDate date,
        PartialDate completion,
        @MayBeLeftOut @OneOf({"legislative measures", "structures", "national resources", "assistance", "completion date", "standards"}) List<String> holds,
        Origin origin) implements Fact {

    /** What such a plan may hold and this one is not on file as holding, in the order of the words. */
    public List<String> getLacks() {
        Fact.OneOf words = Arrays.stream(StockpilePlan.class.getRecordComponents()).filter(c -> c.getName().equals("holds")).findFirst().orElseThrow()
                .getAnnotation(Fact.OneOf.class);
        return Arrays.stream(words.value()).filter(w -> !holds.contains(w) && !(w.equals("completion date") && completion.isStated())).toList();
    }
}
