package pacta.facts;

/** A source reports on this day that exchange was restricted or that agreed assistance had stalled. */
@Fact.Section(value = "cooperationProblems", says = "A source reports on this day that exchange was restricted or that agreed assistance had stalled.")
public record CooperationProblem(
        String state,
        PartialDate date,
        @OneOf({"undue restriction", "stalled programme"}) String kind,
        @MayBeLeftOut boolean resolved,
        Origin origin) implements Fact {
}
