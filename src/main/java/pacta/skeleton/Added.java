package pacta.skeleton;

import java.util.List;

/**
 * What will be there once the changes are written.
 *
 * @param places where what stands, for the person who goes on from there
 */
public record Added(List<Place> places, Changes changes) {

    public Added {
        places = List.copyOf(places);
    }

    /**
     * Something new.
     *
     * @param file as messages call it
     * @param what in words, such as “two scenarios”
     */
    public record Place(String file, int line, String what) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + what;
        }
    }
}
