package pacta.office;

import java.util.List;
import java.util.stream.Collectors;
import pacta.office.Paper.Block;
import pacta.office.Paper.Bullets;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Note;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;

/** A paper as XHTML with its style, from which the PDF is printed. */
final class PaperHtml {

    private final Paper paper;
    private final String style;
    private final StringBuilder out = new StringBuilder();

    private PaperHtml(Paper paper, String style) {
        this.paper = paper;
        this.style = style;
    }

    static String of(Paper paper, String style) {
        PaperHtml html = new PaperHtml(paper, style);
        html.head();
        paper.blocks().forEach(html::block);
        html.notes();
        return html.out.append("</body></html>\n").toString();
    }

    private void head() {
        String title = escaped(paper.title());
        out.append("<html lang=\"").append(Paper.LANGUAGE).append("\"><head><title>").append(title).append("</title><meta name=\"subject\" content=\"").append(escaped(paper.subtitle()))
                .append("\"/><meta name=\"author\" content=\"Pacta\"/><meta name=\"description\" content=\"").append(escaped(paper.subtitle())).append("\"/><style>").append(style)
                .append("</style><bookmarks>");
        int i = 0;
        for (Block block : paper.blocks()) {
            if (block instanceof Heading h && h.level() == 1) {
                out.append("<bookmark name=\"").append(escaped(h.text())).append("\" href=\"#h").append(i).append("\"/>");
            }
            i++;
        }
        out.append("</bookmarks></head><body><div class=\"running\">").append(title).append("</div><h1>").append(title).append("</h1><p class=\"subtitle\">").append(escaped(paper.subtitle()))
                .append("</p>\n");
    }

    private void block(Block block) {
        if (block instanceof Heading h) {
            String tag = "h" + (h.level() + 1);
            out.append('<').append(tag).append(" id=\"h").append(paper.blocks().indexOf(h)).append("\">").append(escaped(h.text())).append("</").append(tag).append(">\n");
        } else if (block instanceof Paragraph p) {
            out.append("<p>").append(pieces(p.pieces())).append("</p>\n");
        } else if (block instanceof Bullets b) {
            out.append("<ul>").append(b.items().stream().map(i -> "<li>" + pieces(i) + "</li>").collect(Collectors.joining())).append("</ul>\n");
        } else if (block instanceof Grid g) {
            grid(g);
        }
    }

    private void grid(Grid g) {
        out.append("<table><thead><tr>");
        g.columns().forEach(c -> out.append("<th scope=\"col\" style=\"width:").append(c.share()).append("%\">").append(escaped(c.head())).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        g.rows().forEach(r -> out.append(Grid.mayBreak(r) ? "<tr class=\"long\">" : "<tr>").append(r.stream().map(c -> "<td>" + pieces(c) + "</td>").collect(Collectors.joining())).append("</tr>\n"));
        out.append("</tbody></table>\n");
    }

    private static String pieces(List<Piece> pieces) {
        return pieces.stream().map(PaperHtml::piece).collect(Collectors.joining());
    }

    /** The numbers of notes keep to the last word: alone on a line they would have no height. */
    private static String piece(Piece p) {
        String tag = p.bold() ? "b" : "span";
        if (p.notes().isEmpty()) {
            return "<" + tag + ">" + escaped(p.text()) + "</" + tag + ">";
        }
        int last = p.text().lastIndexOf(' ') + 1;
        return "<" + tag + ">" + escaped(p.text().substring(0, last)) + "<span class=\"together\">" + escaped(p.text().substring(last)) + references(p.notes()) + "</span></" + tag + ">";
    }

    private static String references(List<Integer> notes) {
        return notes.stream().map(n -> "<a class=\"ref\" href=\"#n" + n + "\" title=\"note " + n + "\">" + n + "</a>").collect(Collectors.joining(",", "<sup>", "</sup>"));
    }

    private void notes() {
        if (!paper.notes().isEmpty()) {
            out.append("<h2 class=\"sources\">Sources</h2><ol class=\"notes\">");
            int number = 1;
            for (Note n : paper.notes()) {
                out.append("<li id=\"n").append(number++).append("\">").append(escaped(n.text())).append(address(n)).append("</li>");
            }
            out.append("</ol>\n");
        }
    }

    private static String address(Note note) {
        String url = escaped(note.url());
        return url.isEmpty() ? "" : Links.isPage(note.url()) ? ", <a href=\"" + url + "\" title=\"" + url + "\">" + url + "</a>" : ", " + url;
    }

    private static String escaped(String text) {
        return Piece.of(text).text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br/>");
    }
}
