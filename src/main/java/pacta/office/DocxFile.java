package pacta.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import pacta.office.Paper.Block;
import pacta.office.Paper.Bullets;
import pacta.office.Paper.Column;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;

/** A paper as a Word file with real headings, tables and footnotes; it tells neither who made it nor when. The same paper is the same bytes. */
public final class DocxFile {

    /** A4, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 850;
    private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final Paper paper;
    private final XWPFDocument document;
    private final DocxNotes notes;

    private DocxFile(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
        this.notes = new DocxNotes(document, paper.notes());
    }

    public static byte[] of(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxFile(paper, document).fill();
            document.write(out);
        }
        return SteadyZip.of(out.toByteArray());
    }

    private void fill() {
        DocxStyles.into(document);
        page();
        properties();
        text(DocxStyles.TITLE, List.of(Piece.of(paper.title())));
        text(DocxStyles.SUBTITLE, List.of(Piece.of(paper.subtitle())));
        paper.blocks().forEach(this::block);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        foot.setStyle(DocxStyles.NOTE);
        foot.createRun().setText(Piece.of(paper.title()).text() + " – ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void properties() {
        Optional<Date> day = Optional.of(Date.from(paper.day().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setCreator("Pacta");
        core.setTitle(Piece.of(paper.title()).text());
        core.setSubjectProperty(Piece.of(paper.subtitle()).text());
        core.setCreated(day);
        core.setModified(day);
        document.getProperties().getExtendedProperties().setApplication("Pacta");
    }

    private void block(Block block) {
        if (block instanceof Heading h) {
            text(DocxStyles.heading(h.level()), List.of(Piece.of(h.text())));
        } else if (block instanceof Paragraph p) {
            text("Normal", p.pieces());
        } else if (block instanceof Bullets b) {
            b.items().forEach(this::bullet);
        } else if (block instanceof Grid g) {
            grid(g);
        }
    }

    private void text(String style, List<Piece> pieces) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        notes.write(paragraph, pieces);
    }

    /** A bullet is a sign in the text: lists of the program would need a part of their own in the file. */
    private void bullet(List<Piece> pieces) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.BULLET);
        paragraph.createRun().setText("•");
        paragraph.createRun().addTab();
        notes.write(paragraph, pieces);
    }

    private void grid(Grid grid) {
        XWPFTable table = document.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        CTTblGrid widths = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (widths.sizeOfGridColArray() > 0) {
            widths.removeGridCol(0);
        }
        grid.columns().forEach(c -> widths.addNewGridCol().setW(width(c)));
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 2, 0, "BBBBBB");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int c = 0; c < grid.columns().size(); c++) {
            head.getCell(c).setColor("E7ECF2");
            cell(head.getCell(c), grid.columns().get(c), List.of(Piece.bold(grid.columns().get(c).head())));
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(!Grid.mayBreak(grid.rows().get(r)));
            for (int c = 0; c < grid.columns().size(); c++) {
                cell(row.getCell(c), grid.columns().get(c), grid.rows().get(r).get(c));
            }
        }
    }

    private static BigInteger width(Column column) {
        return BigInteger.valueOf((long) WIDTH * column.share() / 100);
    }

    private void cell(XWPFTableCell cell, Column column, List<Piece> pieces) {
        cell.setWidth(width(column).toString());
        cell.setWidthType(TableWidthType.DXA);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(DocxStyles.CELL);
        notes.write(paragraph, pieces);
    }
}
