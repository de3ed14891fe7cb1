package pacta.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.office.Paper.Note;

/** The notes of a paper, each with one number however often it is referred to. */
public final class Notes {

    private final Map<Note, Integer> numbers = new LinkedHashMap<>();

    /** The number of a note. */
    public int number(Note note) {
        return numbers.computeIfAbsent(note, n -> numbers.size() + 1);
    }

    public List<Note> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
