package pacta.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Office files are zip files, and a library stamps each part with the time at which it was written. Here all get the same time: the same contents are the same bytes. */
public final class SteadyZip {

    /** The first day that a zip file can hold; no part claims to be of another. */
    /** Not the first moment that a ZIP file can hold: that is taken for an earlier one, and written a second time in terms of the zone of this machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {
    }

    /** The same parts in the same order, without their times. */
    public static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(zip).get(); ZipOutputStream steady = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(ALWAYS);
                steady.putNextEntry(same);
                try (InputStream content = parts.getInputStream(part)) {
                    content.transferTo(steady);
                }
                steady.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
