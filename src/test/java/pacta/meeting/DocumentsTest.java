package pacta.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pacta.facts.PartialDate;
import pacta.facts.Source;

/** Documents by number, as notes name them. */
class DocumentsTest {

    private final Documents documents = new Documents();

    private static Source source(String id, String title, String published, String url) {
        return new Source(id, title, "", "monitor", 1, published.isEmpty() ? PartialDate.UNSTATED : PartialDate.parse(published), url);
    }

    @Test
    void a_document_keeps_its_number() {
        documents.number(source("a", "A report", "2010", ""));
        documents.number(source("b", "Another", "2010", ""));

        assertThat(documents.number(source("a", "A report", "2010", ""))).isEqualTo(1);
    }

    @Test
    void the_same_title_under_two_addresses_is_one_document() {
        documents.number(source("a", "Monitor 2010: Clearance", "2010", "https://example.org/a"));

        assertThat(documents.number(source("b", "Monitor 2010, clearance", "2010", "https://example.org/b"))).isEqualTo(1);
        assertThat(documents.all()).extracting(Source::url).containsExactly("https://example.org/a");
    }

    @Test
    void the_same_address_under_two_titles_is_one_document() {
        documents.number(source("a", "A report", "2010", "https://www.example.org/show?url=a/b"));

        assertThat(documents.number(source("b", "The report", "2010", "http://example.org/show?url=a%2Fb/"))).isEqualTo(1);
    }

    @Test
    void the_same_page_at_two_times_is_two_documents() {
        documents.number(source("a", "Profile", "2010", "https://example.org/a"));

        assertThat(documents.number(source("b", "Profile", "2011", "https://example.org/a"))).isEqualTo(2);
    }

    @Test
    void an_address_with_a_stray_per_cent_sign_is_taken_as_it_is() {
        documents.number(source("a", "A report", "2010", "https://example.org/100%"));

        assertThat(documents.number(source("b", "The report", "2010", "https://example.org/100%"))).isEqualTo(1);
    }
}
