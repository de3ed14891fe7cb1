package pacta.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of Word files: with them readers find their way by headings, and an office can give the file its own look. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CELL = "TableText";
    static final String BULLET = "ListBullet";
    static final String NOTE = "FootnoteText";
    static final String REFERENCE = "FootnoteReference";

    private static final String FONT = "Arial";
    private static final String BLUE = "173A5E";
    private static final int BULLET_INDENT = 220;

    private final XWPFStyles styles;

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void into(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(Paper.LANGUAGE);
        DocxStyles made = new DocxStyles(styles);
        CTStyle normal = made.paragraph("Normal", "Normal", 18, 0, 80);
        normal.setDefault(true);
        made.add(normal);
        made.outline(TITLE, "Title", 34, 0, 20, -1);
        made.add(made.paragraph(SUBTITLE, "Subtitle", 18, 0, 140));
        made.outline(heading(1), "heading 1", 22, 200, 60, 0);
        made.outline(heading(2), "heading 2", 19, 130, 40, 1);
        made.add(made.paragraph(CELL, "Table Text", 17, 20, 20));
        CTStyle bullet = made.paragraph(BULLET, "List Bullet", 18, 0, 30);
        bullet.getPPr().addNewInd().setLeft(BigInteger.valueOf(BULLET_INDENT));
        bullet.getPPr().getInd().setHanging(BigInteger.valueOf(BULLET_INDENT));
        made.add(bullet);
        made.add(made.paragraph(NOTE, "footnote text", 14, 0, 0));
        made.reference();
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /** @param size in half points; the spaces before and after in twentieths of a point */
    private CTStyle paragraph(String id, String name, int size, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewSpacing().setBefore(BigInteger.valueOf(before));
        style.getPPr().getSpacing().setAfter(BigInteger.valueOf(after));
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }

    /** A heading never stands alone at the end of a page. */
    private void outline(String id, String name, int size, int before, int after, int level) {
        CTStyle style = paragraph(id, name, size, before, after);
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewKeepLines();
        if (level >= 0) {
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        style.getRPr().addNewB();
        style.getRPr().addNewColor().setVal(BLUE);
        add(style);
    }

    private void reference() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(REFERENCE);
        style.setType(STStyleType.CHARACTER);
        style.addNewName().setVal("footnote reference");
        style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        add(style);
    }

    /** From here on the style cannot be changed. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }
}
