package pacta.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of PDF files, embedded so that every name looks the same everywhere: one for European scripts, and behind it one that knows many others. */
final class Fonts {

    private static final List<Face> FACES = List.of(new Face("Liberation Sans", 400, "/liberation/LiberationSans-Regular.ttf"),
            new Face("Liberation Sans", 700, "/liberation/LiberationSans-Bold.ttf"), new Face("DejaVu Sans", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
            new Face("DejaVu Sans", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"));

    private final FontFiles files;

    /** A weight of a font, and where it lies. */
    private record Face(String family, int weight, String file) {
    }

    /** Where fonts are found; none where the program was put together without them. */
    interface FontFiles {

        Optional<InputStream> open(String file);
    }

    Fonts(FontFiles files) {
        this.files = files;
    }

    static Fonts ofTheProgram() {
        return new Fonts(file -> Optional.ofNullable(Fonts.class.getResourceAsStream(file)));
    }

    void into(PdfRendererBuilder builder) throws IOException {
        for (Face face : FACES) {
            byte[] font = bytes(face);
            builder.useFont(() -> new ByteArrayInputStream(font), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    private byte[] bytes(Face face) throws IOException {
        try (InputStream in = files.open(face.file).orElseThrow(() -> new MissingFont(face.file))) {
            return in.readAllBytes();
        }
    }

    /** The signs of a text that none of the fonts can show. */
    Set<String> unknown(String text) throws IOException {
        Set<Integer> wanted = text.codePoints().filter(c -> !Character.isWhitespace(c)).boxed().collect(Collectors.toCollection(TreeSet::new));
        for (Face face : FACES) {
            if (face.weight == 400 && !wanted.isEmpty()) {
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)))) {
                    CmapLookup signs = font.getUnicodeCmapLookup();
                    wanted.removeIf(c -> signs.getGlyphId(c) > 0);
                }
            }
        }
        return wanted.stream().map(Character::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
