package pacta.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pacta.facts.PartialDate;
import pacta.findings.RunFolder;
import pacta.office.Links;
import pacta.office.SteadyZip;

/** Tables as an XLSX file. It tells neither who made it nor where nor when; its dates are the day of the evaluation. */
final class XlsxFile {

    private static final int IN_MEMORY = 200;
    private static final int NARROW = 12;
    private static final double CHARACTERS_IN_WIDTH = 1.15;
    private static final float LINE_POINTS = 12;
    private static final int LINES_AT_MOST = 12;
    /** So many columns can still be read on a page. */
    private static final int ONE_PAGE = 25;
    private static final short HALF_SIZE = 50;
    private static final float UPRIGHT_POINTS = 150;
    /** Spreadsheets know no earlier day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Contents contents;
    private int links;

    XlsxFile(Contents contents) {
        this.contents = contents;
    }

    byte[] of(List<Sheet> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), IN_MEMORY)) {
            Looks looks = new Looks(book);
            for (Sheet table : tables) {
                sheet(book, looks, table);
            }
            properties(book.getXSSFWorkbook().getProperties());
            book.write(out);
        }
        return SteadyZip.of(out.toByteArray());
    }

    private void properties(POIXMLProperties properties) {
        Optional<Date> day = Optional.of(Date.from(contents.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Pacta");
        core.setTitle("Compliance as of " + when());
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication("Pacta");
    }

    private String when() {
        return PartialDate.inWords(contents.asOf()) + contents.meeting().map(m -> ", " + m).orElse("");
    }

    private void sheet(SXSSFWorkbook book, Looks looks, Sheet table) {
        SXSSFSheet sheet = book.createSheet(table.name());
        links = 0;
        head(sheet, looks, table);
        List<List<Cell>> rows = Limits.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i + 1);
            for (int c = 0; c < rows.get(i).size(); c++) {
                cell(row.createCell(c), looks, rows.get(i).get(c));
            }
            row.setHeightInPoints(LINE_POINTS * lines(table, rows.get(i)));
        }
        sheet.createFreezePane(table.frozen(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, table.columns().size() - 1));
        print(sheet, table);
    }

    /** Programs differ in whether they make rows as high as their texts when a file is opened; so each row is given a height. */
    private static int lines(Sheet table, List<Cell> row) {
        int lines = 1;
        for (int c = 0; c < table.printed(); c++) {
            if (row.get(c) instanceof Cell.Text text) {
                double fits = table.columns().get(c).width() * CHARACTERS_IN_WIDTH;
                lines = Math.max(lines, text.text().lines().mapToInt(l -> (int) Math.ceil(Math.max(1, l.length()) / fits)).sum());
            }
        }
        return Math.min(LINES_AT_MOST, lines);
    }

    private static void head(SXSSFSheet sheet, Looks looks, Sheet table) {
        Row head = sheet.createRow(0);
        for (int c = 0; c < table.columns().size(); c++) {
            Sheet.Column column = table.columns().get(c);
            boolean isUpright = column.head().length() > 2 * NARROW && column.width() <= NARROW;
            if (isUpright) {
                head.setHeightInPoints(UPRIGHT_POINTS);
            }
            sheet.setColumnWidth(c, column.width() * 256);
            org.apache.poi.ss.usermodel.Cell cell = head.createCell(c);
            cell.setCellValue(Limits.fitted(column.head()));
            cell.setCellStyle(looks.head(isUpright));
        }
    }

    private void cell(org.apache.poi.ss.usermodel.Cell to, Looks looks, Cell cell) {
        if (cell instanceof Cell.Number n) {
            to.setCellValue(n.value());
            to.setCellStyle(looks.number(n.grouped()));
        } else if (cell instanceof Cell.Day d && !d.day().isBefore(FIRST_DAY)) {
            to.setCellValue(d.day());
            to.setCellStyle(looks.day());
        } else if (cell instanceof Cell.Mark m) {
            to.setCellValue(m.word());
            to.setCellStyle(looks.mark(m.verdict()));
        } else {
            to.setCellValue(Limits.fitted(cell.plain()));
            boolean isLink = cell instanceof Cell.Link l && Links.isPage(l.url()) && Limits.takesLink(links);
            to.setCellStyle(isLink ? looks.link() : looks.text(!RunFolder.safe(cell.plain()).equals(cell.plain())));
            if (isLink) {
                links++;
                Hyperlink link = to.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(cell.plain());
                to.setHyperlink(link);
            }
        }
    }

    /** On paper: landscape, the heads on each page; as wide as a page unless there is a column for each norm. */
    private void print(SXSSFSheet sheet, Sheet table) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        if (table.printed() <= ONE_PAGE) {
            setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
            sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, table.printed() - 1, 0, table.rows().size());
        } else {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.frozen() - 1));
            setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
            setup.setScale(HALF_SIZE);
        }
        sheet.getHeader().setLeft((table.title() + ", as of " + when()).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }
}
