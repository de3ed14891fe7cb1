package pacta.report;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, without network. */
final class Browser implements AutoCloseable {

    /** Whoever sets this wants to know of a missing browser: the tests then fail instead of being left out. */
    private static final boolean REQUIRED = Boolean.getBoolean("pacta.browser.required");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path chromium) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setHeadless(true).setArgs(FLAGS));
    }

    /** Opens the browser; without one the tests of the calling class are left out, in one line. */
    static Browser open() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser").map(Path::of).filter(Files::isExecutable).findFirst();
        if (chromium.isEmpty() && !REQUIRED) {
            System.out.println("The browser tests of the report were left out: there is no Chromium on this machine (Debian: apt-get install chromium).");
        }
        Assumptions.assumeTrue(chromium.isPresent() || REQUIRED, "no Chromium");
        return new Browser(chromium.orElseThrow(() -> new AssertionError("The browser tests were to run, but there is no Chromium on this machine.")));
    }

    /** An empty page in a window of its own. */
    Page page(ColorScheme colours, boolean scripts) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(colours).setJavaScriptEnabled(scripts).setOffline(true));
        Page page = context.newPage();
        page.setDefaultTimeout(5_000);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
