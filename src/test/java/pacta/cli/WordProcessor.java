package pacta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, which lays out a Word file as a reader's program does. */
final class WordProcessor {

    private static final int SECONDS = 120;

    private WordProcessor() {
    }

    /** How many pages a Word file has; without the program the calling test is left out, in one line. */
    static int pages(Path docx) throws IOException {
        Optional<Path> office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice").map(Path::of).filter(Files::isExecutable).findFirst();
        if (office.isEmpty()) {
            System.out.println("The pages of Word files were not counted: there is no LibreOffice on this machine (Debian: apt-get install libreoffice-writer-nogui).");
        }
        Assumptions.assumeTrue(office.isPresent(), "no LibreOffice");
        Path own = Files.createTempDirectory(docx.getParent(), "office");
        Process process = new ProcessBuilder(office.orElseThrow().toString(), "-env:UserInstallation=" + own.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir", own.toString(),
                docx.toString()).redirectErrorStream(true).redirectOutput(own.resolve("log").toFile()).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        try (PDDocument printed = Loader.loadPDF(own.resolve(docx.getFileName().toString().replace(".docx", ".pdf")).toFile())) {
            return printed.getNumberOfPages();
        }
    }
}
