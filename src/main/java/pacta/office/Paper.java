package pacta.office;

import java.time.LocalDate;
import java.util.List;

/**
 * A text to be printed.
 *
 * @param subtitle below the title, and on the head of each page
 * @param day the only day that the file tells of itself
 * @param notes the sources, in the order of their numbers
 */
public record Paper(String title, String subtitle, LocalDate day, List<Block> blocks, List<Note> notes) {

    /** The language of all papers, as files name it. */
    static final String LANGUAGE = "en-GB";

    public Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** A source; the address may be empty. */
    public record Note(String text, String url) {

        String inWords() {
            return text + (url.isEmpty() ? "" : ", " + url);
        }
    }

    /**
     * Some words.
     *
     * @param notes numbers of the notes behind them, from 1
     */
    public record Piece(String text, boolean bold, List<Integer> notes) {

        public Piece {
            text = clean(text);
            notes = List.copyOf(notes);
        }

        /** What no file may hold becomes a sign for it; what would turn the direction of all that follows is left out. */
        private static String clean(String text) {
            return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "\uFFFD").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
        }

        public static Piece of(String text) {
            return new Piece(text, false, List.of());
        }

        public static Piece bold(String text) {
            return new Piece(text, true, List.of());
        }
    }

    /** What stands below each other. */
    public sealed interface Block {
    }

    /** @param level 1 for sections, 2 for parts of them */
    public record Heading(int level, String text) implements Block {
    }

    public record Paragraph(List<Piece> pieces) implements Block {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    public record Bullets(List<List<Piece>> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A table; each cell is a list of pieces. */
    public record Grid(List<Column> columns, List<List<List<Piece>>> rows) implements Block {

        private static final int LONG = 400;

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Only a row that is long may go on on the next page: moved there as a whole, it would leave a gap. */
        static boolean mayBreak(List<List<Piece>> row) {
            return row.stream().anyMatch(c -> c.stream().mapToInt(p -> p.text().length()).sum() > LONG);
        }
    }

    /** @param share of the width, in per cent */
    public record Column(String head, int share) {
    }
}
