package pacta.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The right to write into a folder, which one command has at a time. The system takes the lock from a process that ends, however it ends; so whatever is unfinished in a
 * folder that nobody else has locked was left by a command that was cut off, and no clock is asked how old it is.
 */
public final class FolderLock implements AutoCloseable {

    static final String NAME = ".pacta-lock";
    private static final int LONGEST = 60_000;
    /** The system's lock tells processes apart, not the threads of one. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path folder;
    private final FileChannel channel;
    private final boolean leftBehind;
    private final Consumer<String> told;

    private interface LastWork {
        void done() throws IOException;
    }

    private FolderLock(Path folder, FileChannel channel, boolean leftBehind, Consumer<String> told) {
        this.folder = folder;
        this.channel = channel;
        this.leftBehind = leftBehind;
        this.told = told;
    }

    /**
     * Waits until nobody else writes into the folder, then cleans up what was left there unfinished.
     *
     * @param told takes a sentence for people, where it waits or has cleaned up
     * @throws IOException if the folder is not there or takes no files
     */
    public static FolderLock on(Path folder, Consumer<String> told) throws IOException {
        IN_THIS_PROCESS.lock();
        try {
            FolderLock lock = locked(folder, told);
            try {
                Unfinished.settle(folder, lock.leftBehind, told);
                return lock;
            } catch (IOException | RuntimeException e) {
                lock.giveUp();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            IN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    /**
     * Who has the lock deletes its file in the end; so the file that was opened may be gone, or another be in its place, once the lock is had. Then the one does not grow with what is written
     * into the other, and all begins anew. Their sizes are compared, which is to some length that no other command is likely to have chosen: to read the file, it would have to be opened
     * again, and a system that goes by POSIX gives up the lock when that is closed.
     */
    private static FolderLock locked(Path folder, Consumer<String> told) throws IOException {
        Path file = folder.resolve(NAME);
        boolean waited = false;
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    if (!waited) {
                        told.accept("Another command is writing into " + folder + "; this one waits until it has ended.");
                    }
                    waited = true;
                    channel.lock();
                }
                boolean leftBehind = channel.size() > 0;
                if (isOurs(file, channel)) {
                    return new FolderLock(folder, channel, leftBehind, told);
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** Whoever has the lock writes into its file at once: one that is empty was made in this moment, one that is not was left behind. */
    private static boolean isOurs(Path file, FileChannel channel) throws IOException {
        String own = "process " + ProcessHandle.current().pid() + " ".repeat(ThreadLocalRandom.current().nextInt(LONGEST)) + "\n";
        try {
            channel.truncate(0).write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return size(file) == own.length();
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return -1;
        }
    }

    private void giveUp() throws IOException {
        try (channel) {
            Files.deleteIfExists(folder.resolve(NAME));
        }
    }

    /** Where that which shall stand at {@code target}, in this folder, is put until it is finished. */
    Path unfinished(Path target) {
        return Unfinished.of(target);
    }

    /** Takes away what was not finished, and lets others write. What was to be written is in its place by now, or its failure is on the way; what cannot be taken away or put back is told besides. */
    @Override
    public void close() {
        try {
            last(() -> Unfinished.settle(folder, false, nothingNew -> { }));
        } finally {
            try {
                last(this::giveUp);
            } finally {
                IN_THIS_PROCESS.unlock();
            }
        }
    }

    private void last(LastWork work) {
        try {
            work.done();
        } catch (IOException e) {
            told.accept(Unfinished.left(folder).orElseGet(() -> "What is no longer needed in " + folder + " cannot be removed: "
                    + (e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "the system does not say what") + ". Take it away by hand."));
        }
    }
}
