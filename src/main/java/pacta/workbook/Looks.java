package pacta.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import pacta.engine.VerdictKind;

/** How cells look. Colours only repeat what the word in the cell says. */
final class Looks {

    private static final String FONT = "Arial";
    private static final Map<VerdictKind, String> COLOURS = new EnumMap<>(Map.of(VerdictKind.NON_COMPLIANT, "F4B6B0", VerdictKind.AT_RISK, "FAD7A8", VerdictKind.CONCERN, "FFF0B3",
            VerdictKind.FULFILLED_LATE, "DCE8C8", VerdictKind.UNKNOWN, "E3E3E3", VerdictKind.ON_TRACK, "D6E6F5", VerdictKind.COMPLIANT, "D2EBD3", VerdictKind.ERROR, "E6C8F0"));

    private final SXSSFWorkbook book;
    private final Map<VerdictKind, CellStyle> marks = new EnumMap<>(VerdictKind.class);
    private final CellStyle head;
    private final CellStyle upright;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle number;
    private final CellStyle plainNumber;
    private final CellStyle link;

    Looks(SXSSFWorkbook book) {
        this.book = book;
        Font usual = font(false);
        Font bold = font(true);
        head = head(bold);
        upright = head(bold);
        upright.setRotation((short) 90);
        upright.setAlignment(HorizontalAlignment.CENTER);
        text = style(usual);
        text.setWrapText(true);
        quoted = style(usual);
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        day = formatted(usual, "yyyy-mm-dd");
        day.setAlignment(HorizontalAlignment.LEFT);
        number = formatted(usual, "#,##0.######");
        plainNumber = formatted(usual, "0");
        Font blue = font(false);
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        link = style(blue);
        for (VerdictKind kind : VerdictKind.values()) {
            marks.put(kind, mark(kind, usual));
        }
    }

    private Font font(boolean bold) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 9);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle head(Font bold) {
        CellStyle style = style(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        fill(style, "DDE3EA");
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private CellStyle formatted(Font font, String format) {
        CellStyle style = style(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle mark(VerdictKind kind, Font font) {
        CellStyle style = style(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        if (COLOURS.containsKey(kind)) {
            fill(style, COLOURS.get(kind));
        }
        return style;
    }

    private static void fill(CellStyle style, String rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(rgb)));
    }

    CellStyle head(boolean isUpright) {
        return isUpright ? upright : head;
    }

    /** A text that could be taken for a formula when somebody edits its cell is marked as text. */
    CellStyle text(boolean looksLikeFormula) {
        return looksLikeFormula ? quoted : text;
    }

    CellStyle day() {
        return day;
    }

    CellStyle number(boolean grouped) {
        return grouped ? number : plainNumber;
    }

    CellStyle link() {
        return link;
    }

    CellStyle mark(VerdictKind kind) {
        return marks.get(kind);
    }
}
