package pacta.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that a file may lead to. A register is written by many hands; only pages of the web are made into links. */
public final class Links {

    /** What is left of the text around an address, or of an address that was cut off: it would lead elsewhere. */
    private static final Pattern RESIDUE = Pattern.compile("\\s|…|\\.\\.\\.|[.,;:'\"\\]}]$|^[^(]*\\)$");

    private Links() {
    }

    /** Whether the address is that of a page of the web, and a sound one. */
    public static boolean isPage(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://") || RESIDUE.matcher(url).find()) {
            return false;
        }
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
