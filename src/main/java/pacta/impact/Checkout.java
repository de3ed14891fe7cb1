package pacta.impact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The folders of rules and facts as a git revision has them, in a folder of their own until this is closed. */
public final class Checkout implements AutoCloseable {

    private final Path folder;
    private final Thread atExit = new Thread(this::delete);

    private Checkout(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** There is no such revision, or git cannot be asked; the message says which, and what to do. */
    public static final class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message);
        }
    }

    /**
     * Reads from the repository that the project is in.
     *
     * @param project the folder with {@code rules/} and {@code facts/}
     * @param revision anything that git takes for a commit
     */
    public static Checkout of(Path project, String revision) throws Unavailable, IOException {
        if (run(project, "rev-parse", "--is-inside-work-tree").code != 0) {
            throw new Unavailable(project + " is not in a git repository, so there is no “" + revision + "” to compare it with. "
                    + "Name a folder that holds rules/ and facts/ with --from.");
        }
        if (run(project, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").code != 0) {
            throw new Unavailable("“" + revision + "” is neither a folder nor a revision that git knows here. Name a commit, a branch or a tag, such as HEAD~1, with --from.");
        }
        Checkout checkout = new Checkout(Files.createTempDirectory("pacta-of-" + ProcessHandle.current().pid() + "-"));
        try {
            Answer archive = run(project, checkout.folder, "archive", "--format=zip", revision, "rules", "facts");
            if (archive.code != 0) {
                throw new Unavailable("“" + revision + "” has no folders rules/ and facts/ here (git: " + archive.error.lines().findFirst().orElse("") + ").");
            }
            return checkout;
        } catch (IOException | Unavailable | RuntimeException e) {
            checkout.close();
            throw e;
        }
    }

    /** The folder that holds {@code rules/} and {@code facts/}. */
    public Path folder() {
        return folder;
    }

    private record Answer(int code, String error) {
    }

    private static Answer run(Path project, String... words) throws Unavailable, IOException {
        return run(project, project, words);
    }

    /** Asks git; what it answers is unpacked if it is an archive. */
    private static Answer run(Path project, Path into, String... words) throws Unavailable, IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Path errors = Files.createTempFile("pacta-of-" + ProcessHandle.current().pid() + "-", ".err");
        try {
            Process git = start(new ProcessBuilder(command).directory(project.toFile()).redirectError(errors.toFile()));
            git.getOutputStream().close();
            try (InputStream answer = git.getInputStream()) {
                if (words[0].equals("archive")) {
                    unpack(answer, into);
                }
                answer.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return new Answer(git.waitFor(), Files.readString(errors, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was at work", e);
        } finally {
            Files.delete(errors);
        }
    }

    private static Process start(ProcessBuilder git) throws Unavailable {
        try {
            return git.start();
        } catch (IOException e) {
            throw new Unavailable("The program “git” could not be started, so no revision can be read. Install it, or name a folder that holds rules/ and facts/ with --from.");
        }
    }

    private static void unpack(InputStream zip, Path into) throws IOException {
        ZipInputStream entries = new ZipInputStream(zip, StandardCharsets.UTF_8);
        for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
            Path target = into.resolve(e.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("git names a file outside the project: " + e.getName());
            }
            if (e.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(entries, target);
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        delete();
    }

    /** As far as it goes: what cannot be deleted is left to the system’s own cleaning of its temporary folder. */
    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
