package pacta.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All assessments as of a day.
 *
 * @param groups which States belong to which group
 * @param deadlines every State's deadlines
 * @param endsOfMembership the days on which withdrawals take or took effect
 * @param figures numbers about all States together, with the States behind them
 * @param fired the rules behind the conclusions that stand for any State
 * @param contradictions pairs of rules that found compliance and breach of one State under one norm
 */
public record Evaluation(LocalDate asOf, List<Assessment> assessments, List<Group> groups, List<Deadline> deadlines, List<EndOfMembership> endsOfMembership, List<Figure> figures, Set<String> fired,
        List<String> contradictions) {

    public Evaluation {
        assessments = List.copyOf(assessments);
        groups = List.copyOf(groups);
        deadlines = List.copyOf(deadlines);
        endsOfMembership = List.copyOf(endsOfMembership);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
    }

    /** The States of a group. */
    public Set<String> group(String name) {
        return groups.stream().filter(g -> g.name().equals(name)).map(Group::state).collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
