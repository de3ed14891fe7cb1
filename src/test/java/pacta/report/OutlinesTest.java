package pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map: every State has an outline, and none of them runs back around the world. */
class OutlinesTest {

    private static final List<Outlines.Outline> ALL = Outlines.read();

    @Test
    void every_state_on_file_has_an_outline() throws IOException {
        try (Stream<Path> dossiers = Files.list(Path.of("facts/states"))) {
            assertThat(ALL).extracting(Outlines.Outline::code).containsAll(dossiers.map(p -> p.getFileName().toString().replace(".yaml", "")).toList());
        }
    }

    @Test
    void no_step_of_an_outline_crosses_half_of_the_map() {
        Pattern step = Pattern.compile("[l ](-?\\d+)[ -]");
        assertThat(ALL).allSatisfy(o -> assertThat(step.matcher(o.path().replaceAll("M-?\\d+ -?\\d+", "")).results().mapToInt(m -> Math.abs(Integer.parseInt(m.group(1)))).max().orElse(0)).as(o.name()).isLessThan(700));
    }
}
