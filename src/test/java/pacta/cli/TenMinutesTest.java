package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows rules/README.md to the letter, in a copy of rules and facts: makes its files, changes what it says, types its commands and compares what they show. */
class TenMinutesTest {

    private static final Path TEXT = Path.of("rules/README.md");

    /** A file to make, a change to make, or commands to type, in the order of the text. */
    private static final Pattern STEP = Pattern.compile("^File `(?<file>[^`]+)`:\n\n```\\w*\n(?<content>.*?)^```$"
            + "|^In `(?<changed>[^`]+)`, write `(?<now>[^`]+)` instead of `(?<before>[^`]+)`"
            + "|^```console(?: exit (?<exit>\\d))?\n(?<commands>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path home;

    private final List<String> typed = new ArrayList<>();
    private String before;

    @BeforeEach
    void copy() throws IOException {
        for (Path folder : List.of(Path.of("rules"), Path.of("facts"))) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path p : walk.toList()) {
                    Files.copy(p, home.resolve(p.toString()));
                }
            }
        }
        before = System.getProperty("pacta.home", ".");
        System.setProperty("pacta.home", home.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("pacta.home", before);
    }

    @Test
    void the_text_can_be_followed_to_the_letter_and_leaves_the_rules_as_they_were() throws IOException {
        Map<String, String> rules = rules();

        Matcher step = STEP.matcher(Files.readString(TEXT));
        while (step.find()) {
            if (step.group("file") != null) {
                make(step.group("file"), step.group("content"));
            } else if (step.group("changed") != null) {
                change(step.group("changed"), step.group("before"), step.group("now"));
            } else {
                type(step.group("commands"), step.group("exit") == null ? 0 : Integer.parseInt(step.group("exit")));
            }
        }

        assertThat(typed).extracting(t -> t.split(" ")[1]).containsExactly("check", "vocabulary", "check", "check", "test", "evaluate", "explain", "-r", "check");
        assertThat(rules()).isEqualTo(rules);
    }

    @Test
    void every_other_command_and_option_that_the_text_names_is_there() throws IOException {
        Matcher named = Pattern.compile("`\\./pacta ([a-z ]*[a-z])([^`]*)`(?![^\n]*merged later)").matcher(Files.readString(TEXT));
        int commands = 0;
        while (named.find()) {
            List<String> args = new ArrayList<>(List.of(named.group(1).split(" ")));
            args.add("--help");
            StringWriter help = new StringWriter();
            assertThat(Pacta.run(new PrintWriter(help), new PrintWriter(help), args.toArray(String[]::new))).as(named.group()).isZero();
            assertThat(Arrays.stream(named.group(2).split(" ")).filter(w -> w.startsWith("--"))).as(named.group()).allSatisfy(o -> assertThat(help.toString()).contains(o));
            commands++;
        }
        assertThat(commands).isGreaterThan(8);
    }

    private void make(String file, String content) throws IOException {
        Path path = home.resolve(file);
        assertThat(path).doesNotExist();
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void change(String file, String from, String to) throws IOException {
        String content = Files.readString(home.resolve(file));
        assertThat(content).containsOnlyOnce(from);
        Files.writeString(home.resolve(file), content.replace(from, to));
    }

    /** Each command of the block with the lines that it shows. */
    private void type(String block, int exit) throws IOException {
        for (String part : block.split("^\\$ |\n\\$ ")) {
            if (!part.isBlank()) {
                String command = part.lines().findFirst().orElseThrow();
                typed.add(command);
                type(command, part.lines().skip(1).toList(), exit);
            }
        }
    }

    private void type(String command, List<String> shown, int exit) throws IOException {
        List<String> words = WORD.matcher(command).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).toList();
        if (words.get(0).equals("rm")) {
            for (String file : words.subList(2, words.size())) {
                remove(home.resolve(file));
            }
            return;
        }
        assertThat(words.get(0)).isEqualTo("./pacta");
        List<String> args = new ArrayList<>(words.subList(1, words.size()));
        if (args.get(0).equals("evaluate")) {
            // The one thing that differs from the text: findings go beside the copy, not into the folder in which the tests run.
            args.addAll(List.of("--out", home.resolve("out").toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Pacta.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        assertThat(code).as("exit code of “" + command + "”, which shows\n" + out + err).isEqualTo(exit);
        assertThat(out.toString()).as("what “" + command + "” shows").containsPattern(pattern(shown));
    }

    /** Line by line from the first to the last; a line “…” stands for any lines, “…” in a line for any text. */
    private static Pattern pattern(List<String> shown) {
        return Pattern.compile(shown.stream().map(l -> l.equals("…") ? "(?:.*\n)*?" : Arrays.stream(l.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + "\n")
                .collect(Collectors.joining("", "\\A", "\\s*\\z")));
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path p : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    private Map<String, String> rules() throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(home.resolve("rules"))) {
            for (Path p : walk.filter(Files::isRegularFile).toList()) {
                out.put(home.relativize(p).toString(), Files.readString(p));
            }
        }
        return out;
    }
}
