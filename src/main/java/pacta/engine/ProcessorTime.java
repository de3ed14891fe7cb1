package pacta.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What a thread takes of the processor from now on. Waiting does not count.
 *
 * @param begun in nanoseconds, what the thread had taken before
 */
record ProcessorTime(long thread, long begun) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static ProcessorTime ofThisThread() {
        return new ProcessorTime(Thread.currentThread().getId(), THREADS.getCurrentThreadCpuTime());
    }

    /** Nothing, if the thread has ended. */
    Duration soFar() {
        return Duration.ofNanos(Math.max(0, THREADS.getThreadCpuTime(thread) - begun));
    }
}
