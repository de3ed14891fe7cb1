package pacta.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import pacta.office.Paper.Note;
import pacta.office.Paper.Piece;

/** Words with real footnotes. A source stands below the page on which it is first named; where it is named again, a field refers to the number of that note. */
final class DocxNotes {

    private final XWPFDocument document;
    private final List<Note> notes;
    /** The number that Word will give to a note, by its number in the paper. */
    private final Map<Integer, Integer> shown = new HashMap<>();

    DocxNotes(XWPFDocument document, List<Note> notes) {
        this.document = document;
        this.notes = notes;
    }

    void write(XWPFParagraph paragraph, List<Piece> pieces) {
        for (Piece piece : pieces) {
            String[] lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                XWPFRun run = paragraph.createRun();
                if (piece.bold()) {
                    run.setBold(true);
                }
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i]);
            }
            boolean first = true;
            for (int note : piece.notes()) {
                if (!first) {
                    raised(paragraph.createRun(), ",");
                }
                first = false;
                refer(paragraph, note);
            }
        }
    }

    private static void raised(XWPFRun run, String text) {
        run.setStyle(DocxStyles.REFERENCE);
        run.setText(text);
    }

    private void refer(XWPFParagraph paragraph, int note) {
        if (shown.containsKey(note)) {
            again(paragraph, note);
            return;
        }
        shown.put(note, shown.size() + 1);
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph below = footnote.createParagraph();
        below.setStyle(DocxStyles.NOTE);
        footnote.ensureFootnoteRef(below);
        below.createRun().setText(" " + Piece.of(notes.get(note - 1).inWords()).text());
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(note));
        mark.setName("note" + note);
        paragraph.addFootnoteReference(footnote);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(note));
    }

    private void again(XWPFParagraph paragraph, int note) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" NOTEREF note" + note + " \\h ");
        CTR run = field.addNewR();
        run.addNewRPr().addNewRStyle().setVal(DocxStyles.REFERENCE);
        run.addNewT().setStringValue(Integer.toString(shown.get(note)));
    }
}
