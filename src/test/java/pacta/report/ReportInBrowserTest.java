package pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacta.ReportProject;

/** The report as a reader uses it: in a real browser, without network. */
class ReportInBrowserTest {

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static Path file;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void a_report_and_a_browser() throws IOException {
        browser = Browser.open();
        new ReportProject(folder).report();
        file = folder.resolve("r.html");
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void close_the_page() {
        if (page != null) {
            page.context().close();
        }
    }

    private Page open(String place) {
        return open(place, ColorScheme.LIGHT, true);
    }

    private Page open(String place, ColorScheme colours, boolean scripts) {
        page = browser.page(colours, scripts);
        page.onConsoleMessage(m -> complaints.add(m.text()));
        page.onPageError(complaints::add);
        page.onDialog(d -> complaints.add("a dialog: " + d.message()));
        page.onRequest(r -> asked.add(r.url()));
        page.navigate(file.toUri() + place);
        return page;
    }

    private List<String> shownRows() {
        return page.locator("#states-by-norms tbody tr:visible th").allInnerTexts();
    }

    private List<String> shownNorms() {
        return page.locator("#states-by-norms thead th:visible").allInnerTexts();
    }

    @Test
    void the_page_runs_without_any_complaint_of_the_browser_and_asks_nothing_of_the_network() {
        open("");

        assertThat(complaints).isEmpty();
        assertThat(asked).containsExactly(file.toUri().toString());
    }

    @Test
    void a_name_that_holds_a_script_is_read_and_not_run() {
        open("");

        assertThat(page.locator("#PER h3 bdi").textContent()).isEqualTo(ReportProject.MARKUP);
        assertThat(page.locator("main script, main img").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_matrix_is_filtered_by_region() {
        open("#matrix").selectOption("select[name=region]", "Europe");

        assertThat(shownRows()).containsExactly("Examplia");
        assertThat(page.locator("#filtered").innerText()).isEqualTo("1 row, 3 norms");
    }

    @Test
    void the_matrix_is_filtered_by_text_and_by_chapter() {
        open("#matrix").selectOption("select[name=instrument]", "P");
        assertThat(shownNorms()).containsExactly("State", "P 1");

        page.selectOption("select[name=instrument]", "");
        page.selectOption("select[name=chapter]", "Reports");
        assertThat(shownNorms()).containsExactly("State", "N 2");
    }

    @Test
    void the_matrix_is_filtered_by_verdict_and_by_severity() {
        open("#matrix").selectOption("select[name=verdict]", "vn");
        assertThat(shownRows()).containsExactlyInAnyOrder("Examplia", ReportProject.RIGHT_TO_LEFT);
        assertThat(shownNorms()).containsExactly("State", "N 1");

        page.selectOption("select[name=verdict]", "");
        page.selectOption("select[name=severity]", "medium");
        assertThat(shownNorms()).containsExactly("State", "P 1");
    }

    @Test
    void the_filters_can_be_taken_back() {
        open("#matrix").selectOption("select[name=region]", "Europe");
        page.click("#filters button");

        page.waitForCondition(() -> shownRows().size() == 3);
        assertThat(shownNorms()).hasSize(4);
    }

    @Test
    void a_deep_link_leads_to_the_finding_and_a_sign_in_the_matrix_does_too() {
        open("#MLT-N-1");
        assertThat(page.locator("#MLT-N-1")).satisfies(f -> assertThat(f.evaluate("e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight")).isEqualTo(true));

        page.click("#states-by-norms a[href='#MLT-P-1']");
        assertThat(page.url()).endsWith("#MLT-P-1");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("MLT-P-1");
    }

    @Test
    void a_deep_link_opens_what_is_folded() {
        open("#rule-many-mines-are-held");

        assertThat(page.locator("#rule-many-mines-are-held").isVisible()).isTrue();
    }

    @Test
    void every_link_on_the_page_leads_somewhere() {
        assertThat(open("").evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.hash)")).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void no_name_of_a_place_stands_twice() {
        assertThat(open("").evaluate("(ids => ids.filter((id, i) => ids.indexOf(id) !== i))([...document.querySelectorAll('[id]')].map(e => e.id))")).asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void the_search_finds_states_norms_and_messages() {
        open("").fill("#find", "exampl");
        assertThat(page.locator("#found bdi").first().innerText()).isEqualTo("Examplia");

        page.fill("#find", "holds 15");
        assertThat(page.locator("#found-told").innerText()).isEqualTo("2 found");

        page.fill("#find", "nowhere");
        assertThat(page.locator("#found-told").innerText()).isEqualTo("Nothing found.");
    }

    @Test
    void the_keyboard_alone_reaches_the_search_and_what_it_finds() {
        open("");
        page.keyboard().press("/");
        page.keyboard().type("exampl");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.hash")).isEqualTo("#MLT");

        page.keyboard().press("Enter");
        page.waitForFunction("location.hash === '#MLT'");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("MLT");
    }

    @Test
    void the_first_key_leads_past_the_head_of_the_page() {
        open("");
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.hash")).isEqualTo("#main");
    }

    @Test
    void the_charts_are_drawn() {
        open("");

        assertThat(page.locator(".chart.bars svg path").count()).isGreaterThan(2);
        assertThat(page.locator(".chart.bars svg text").allTextContents()).contains("Examplia", "2010-06-01");
        assertThat(page.locator("#trend-chart svg text").allTextContents()).contains("M1", "M2");
    }

    @Test
    void the_map_shows_the_norm_that_is_chosen() {
        open("#map");
        assertThat(page.locator("#world [data-state=MLT]").getAttribute("class")).isEqualTo("land mn");

        page.selectOption("#map-choice select", "P 1");
        assertThat(page.locator("#world [data-state=MLT]").getAttribute("class")).isEqualTo("land mg");
        assertThat(page.locator("#world [data-state=MLT] title").textContent()).isEqualTo("Examplia: implementation gap");
        assertThat(page.locator("#map-norm").innerText()).isEqualTo("P 1");
    }

    @Test
    void the_trend_of_one_norm_is_drawn_when_it_is_chosen() {
        open("#trends").selectOption("#trend-choice select", "P 1");

        assertThat(page.locator("#trend-chart svg text").allTextContents()).contains("implementation gap").doesNotContain("came into breach");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void axe_finds_nothing(ColorScheme colours) {
        open("", colours, true).evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");

        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(Rule::getId, r -> r.getNodes().get(0).getHtml()).isEmpty();
    }

    @Test
    void without_scripts_everything_can_be_read_and_nothing_is_offered_that_does_not_work() {
        open("", ColorScheme.LIGHT, false);

        assertThat(page.locator("#MLT-N-1").isVisible()).isTrue();
        assertThat(page.locator("#states-by-norms tbody tr:visible").count()).isEqualTo(3);
        assertThat(page.locator("#world [data-state=MLT]").getAttribute("class")).isEqualTo("land mn");
        assertThat(page.locator("form:visible").count()).isZero();
        assertThat(page.locator(".chart:visible").count()).isZero();
    }

    @Test
    void what_changed_is_folded_on_the_screen_and_lies_open_on_paper_also_without_scripts() {
        Page page = open("", ColorScheme.LIGHT, false);
        page.locator("#changes .list summary").first().click();
        page.locator("#changes .list summary").first().click();
        assertThat(page.locator("#changes .list .change li").first().isVisible()).isFalse();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#changes .list .change li").first().isVisible()).isTrue();
    }

    @Test
    void on_paper_there_is_no_navigation_and_no_form_and_every_part_begins_a_page() {
        open("").emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav:visible, form:visible").count()).isZero();
        assertThat(page.locator("#matrix").evaluate("e => getComputedStyle(e).breakBefore")).isEqualTo("page");
        assertThat(page.locator("#states-by-norms").isVisible()).isTrue();
        assertThat(page.pdf().length).isGreaterThan(10_000);
    }

    @Test
    void on_paper_it_is_dark_on_white_in_the_dark_too() {
        open("", ColorScheme.DARK, true).emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("body").evaluate("e => getComputedStyle(e).color + getComputedStyle(e).backgroundColor")).isEqualTo("rgb(0, 0, 0)rgb(255, 255, 255)");
    }

    @Test
    void on_a_telephone_nothing_is_wider_than_the_window() {
        open("").setViewportSize(360, 740);
        page.reload();

        assertThat(page.evaluate("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.wide, nav ul, pre, svg')).map(e => e.outerHTML.slice(0, 90))"))
                .isEqualTo(List.of());
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }
}
