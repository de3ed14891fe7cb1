package pacta.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pacta.office.Links;

/** What an XLSX file can hold. Whatever goes beyond is cut or left out visibly; the CSV file beside it holds all. */
final class Limits {

    private static final int CHARACTERS = 32_767;
    private static final int LINKS = 65_530;
    private static final int ROWS = 1_048_576 - 1;
    /** In such files, this sequence stands for the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Limits() {
    }

    /** The text as a cell holds it. */
    static String fitted(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        String whole = escaped.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
        if (whole.length() <= CHARACTERS) {
            return whole;
        }
        String note = String.format(Locale.ENGLISH, " … [cut here: the text has %,d characters, a cell holds %,d; the CSV file has the whole]", text.length(), CHARACTERS);
        int end = CHARACTERS - note.length();
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + note;
    }

    /** Whether a sheet takes one more link. */
    static boolean takesLink(int links) {
        return links < LINKS;
    }

    static List<List<Cell>> rows(Sheet table) {
        return table.rows().subList(0, Math.min(ROWS, table.rows().size()));
    }

    /** What of a table an XLSX file cannot hold, as sentences. */
    static List<String> remarks(Sheet table) {
        List<String> out = new ArrayList<>();
        long cut = table.rows().stream().flatMap(List::stream).filter(c -> c instanceof Cell.Text t && t.text().length() > CHARACTERS).count();
        long links = table.rows().stream().flatMap(List::stream).filter(c -> c instanceof Cell.Link l && Links.isPage(l.url())).count();
        String where = " in the sheet " + table.name();
        String beside = "; the CSV file beside it holds all.";
        note(out, cut, cut + (cut == 1 ? " text is" : " texts are") + " longer than a cell can hold and cut" + where + beside);
        note(out, links - LINKS, (links - LINKS) + " addresses are not links" + where + ": no sheet holds more than " + LINKS + " of them.");
        note(out, table.rows().size() - ROWS, (table.rows().size() - ROWS) + " rows are left out" + where + ": no sheet holds more" + beside);
        return out;
    }

    private static void note(List<String> out, long count, String remark) {
        if (count > 0) {
            out.add(remark);
        }
    }
}
