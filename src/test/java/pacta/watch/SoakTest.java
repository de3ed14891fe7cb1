package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.cli.Pacta;
import pacta.engine.OpenSessions;

/**
 * One process for a long time: memory stays flat. With every build a few edits of a small project; {@code bench/soak} makes 2,000 of the shipped rules, facts and norms, and
 * runs the history of all meetings fifty times.
 */
class SoakTest {

    private static final int EDITS = Integer.getInteger("pacta.soak.edits", 60);
    private static final int HISTORIES = Integer.getInteger("pacta.soak.histories", 2);
    private static final boolean SHIPPED = Boolean.getBoolean("pacta.soak.shipped");
    /** How much more may be in use at the end than after a tenth, in MB: what one rule base takes, in which rules have been exchanged a hundred times. */
    private static final long MAY_GROW = 16;

    @TempDir
    private Path folder;

    private SmallProject project;

    private record Look(int done, long heap, long beside, int classes, int sessions) {

        static Look now(int done) {
            // What is only softly or weakly held goes with the second.
            System.gc();
            System.gc();
            var memory = ManagementFactory.getMemoryMXBean();
            return new Look(done, memory.getHeapMemoryUsage().getUsed() >> 20, memory.getNonHeapMemoryUsage().getUsed() >> 20, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    OpenSessions.count());
        }
    }

    @BeforeEach
    void project() throws IOException {
        project = new SmallProject(folder);
        if (SHIPPED) {
            for (String part : List.of("rules", "facts")) {
                replace(Path.of(part), folder.resolve(part));
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try (Stream<Path> old = Files.walk(to).sorted(Comparator.reverseOrder())) {
            for (Path p : old.toList()) {
                Files.delete(p);
            }
        }
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path p : walk.toList()) {
                Files.copy(p, to.resolve(from.relativize(p).toString()));
            }
        }
    }

    private static void hold(String what, List<Look> looks) throws IOException {
        StringBuilder csv = new StringBuilder("done,heap MB,beside the heap MB,classes,open sessions\n");
        looks.forEach(l -> csv.append(String.format(Locale.ROOT, "%d,%d,%d,%d,%d%n", l.done(), l.heap(), l.beside(), l.classes(), l.sessions())));
        Path file = Path.of("target/bench/soak-" + what + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, csv);
        if (SHIPPED) {
            System.out.println("soak, " + what + ":\n" + csv);
        }
        assertThat(looks).as(csv.toString()).extracting(Look::sessions).containsOnly(0);
        assertThat(looks.get(looks.size() - 1).heap()).as(csv.toString()).isLessThanOrEqualTo(looks.get(0).heap() + MAY_GROW);
        assertThat(looks.get(looks.size() - 1).classes()).as(csv.toString()).isLessThanOrEqualTo(looks.get(0).classes() + 500);
    }

    private static boolean isLook(int done, int all) {
        return done == all / 10 || done == all / 4 || done == all / 2 || done == all * 3 / 4 || done == all;
    }

    @Test
    void watch_answers_each_of_many_edits_and_holds_no_more_at_the_end_than_at_the_beginning() throws IOException {
        Workshop workshop = SmallWorkshop.of(project, 40);
        int findings = workshop.findings();
        Edits edits = new Edits(project.path("rules"), project.path("facts"));
        List<Look> looks = new ArrayList<>();
        for (int done = 1; done <= EDITS; done++) {
            Edits.Kind kind = edits.next();
            Path file = edits.save();
            String told = workshop.saved(List.of(file));
            switch (kind) {
                case SOUND, TAKEN_BACK -> assertThat(told).as("%s, edit %d", file, done).doesNotContain("problem", "good state").isNotBlank();
                case BROKEN -> assertThat(told).as("%s, edit %d", file, done).endsWith("the last good state stands.\n");
                case MENDED -> assertThat(told).as("%s, edit %d", file, done).startsWith("Mended; against the last good state:\n");
            }
            workshop.advice();
            // All scenarios now and then, else the first few: people save again before the others have run.
            AtomicInteger run = new AtomicInteger(done % 200 == 0 ? Integer.MIN_VALUE : 0);
            workshop.scenarios(() -> run.incrementAndGet() > 3);
            workshop.rest();
            if (isLook(done, EDITS)) {
                looks.add(Look.now(done));
            }
        }
        assertThat(workshop.findings()).isEqualTo(findings);
        hold("watch", looks);
    }

    @Test
    void history_again_and_again_prints_the_same_and_holds_no_more_at_the_end_than_at_the_beginning() throws IOException {
        List<Look> looks = new ArrayList<>();
        String first = "";
        for (int done = 1; done <= HISTORIES; done++) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Pacta.run(new PrintWriter(out, true), new PrintWriter(err, true), "history", "--changes", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString());
            assertThat(code).as("%s", err).isZero();
            first = done == 1 ? out.toString() : first;
            assertThat(out).hasToString(first);
            if (done == 1 || isLook(done, HISTORIES)) {
                looks.add(Look.now(done));
            }
        }
        hold("history", looks);
    }
}
