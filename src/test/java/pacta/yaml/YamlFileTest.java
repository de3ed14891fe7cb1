package pacta.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<String> reading(byte[] content) throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.write(file, content);
        YamlFile.open(file, "x.yaml", problems).ifPresent(YamlFile::read);
        return problems.sorted().stream().map(Problem::inWords).toList();
    }

    private List<String> reading(String content) throws IOException {
        return reading(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_proper_file_raises_no_problem() throws IOException {
        assertThat(reading("a: 1\nb: [x, y]\n")).isEmpty();
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        assertThat(reading("")).containsExactly("x.yaml: the file is empty\n    Fill it or take it away.\n");
    }

    @Test
    void a_key_that_stands_twice_is_shown_with_the_line_of_the_first() throws IOException {
        assertThat(reading("a: 1\nb: 2\na: 3\n")).containsExactly("""
                x.yaml:3:1: “a” stands here a second time; the first is in line 1
                    a: 3
                    ^
                    Keep one of them.
                """);
    }

    @Test
    void a_tab_is_shown_as_an_arrow() throws IOException {
        assertThat(reading("a:\n\tb: 1\n")).containsExactly("""
                x.yaml:2:1: a tab stands where spaces belong
                    →b: 1
                    ^
                    Indent with spaces.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void a_line_break_that_editors_do_not_know_is_located_as_they_count(String unseen) throws IOException {
        assertThat(reading("a: 1\nb:" + unseen + " 2\nc: ]\n")).singleElement().asString().startsWith("x.yaml:2:3: a sign that cannot be seen stands here\n");
    }

    @Test
    void a_byte_order_mark_is_named() throws IOException {
        assertThat(reading("\uFEFFa: 1\n")).singleElement().asString().contains("the file begins with a byte order mark").contains("Save it as “UTF-8”");
    }

    @Test
    void latin_1_is_located() throws IOException {
        assertThat(reading("a: 1\nb: Côte\n".getBytes(StandardCharsets.ISO_8859_1))).singleElement().asString()
                .startsWith("x.yaml:2:5: the file is not UTF-8 from here on");
    }

    @Test
    void a_file_of_100_megabytes_is_not_read() throws IOException {
        Path file = folder.resolve("x.yaml");
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.setLength(100L * 1024 * 1024);
        }

        assertThat(YamlFile.open(file, "x.yaml", problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().extracting(Problem::message).asString().contains("larger than 8 MB");
    }

    @Test
    void an_alias_bomb_is_refused_at_its_first_anchor() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [*").append(before).append(",*").append(before).append("]\n");
        }

        assertThat(reading(bomb.toString())).singleElement().asString().contains("anchors (&) and references (*) are not used here");
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        assertThat(reading("a: " + "[".repeat(5000))).isNotEmpty();
    }

    @Test
    void a_bracket_without_its_partner_is_shown_where_it_opens() throws IOException {
        assertThat(reading("a: 1\nb: {x: 1\nc: 2\n")).containsExactly("""
                x.yaml:2:4: the bracket that opens here is not closed; reading stops in line 3
                    b: {x: 1
                       ^
                    Close “{” with “}” and “[” with “]”, and put commas between what they hold.
                """);
    }

    @Test
    void a_colon_within_a_value_is_shown_where_it_stands() throws IOException {
        assertThat(reading("a: b: c\n")).containsExactly("""
                x.yaml:1:5: a second colon makes this line ambiguous
                    a: b: c
                        ^
                    Put the value in quotes if the colon belongs to it.
                """);
    }

    @Test
    void an_anchor_that_nothing_refers_to_is_refused_too() throws IOException {
        assertThat(reading("a: &Co Ltd\n")).singleElement().asString().startsWith("x.yaml:1:4: anchors (&)");
    }

    @Test
    void a_file_of_more_than_3_megabytes_is_read() throws IOException {
        assertThat(reading("a: 1\n" + "# a remark\n".repeat(400_000))).isEmpty();
    }

    @Test
    void the_code_stands_before_the_message_where_it_is_wanted() throws IOException {
        reading("a: 1\na: 2\n");

        assertThat(problems.sorted()).singleElement().extracting(Problem::inWordsWithCode).asString()
                .startsWith("x.yaml:2:1: Y013 “a” stands here a second time");
    }

    @Test
    void advice_is_no_error() {
        problems.add("L001", "x.yaml", "this could be shorter", "");

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.hasErrors()).isFalse();
        problems.add("Y008", "y.yaml", "the file is empty", "");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void a_second_document_is_refused() throws IOException {
        assertThat(reading("a: 1\n---\nb: 1\n")).singleElement().asString().contains("a second document begins here");
    }
}
