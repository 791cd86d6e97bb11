package org.cartexchange.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of the process for one operation: all threads and the garbage collector, but not the compiler, which works only
 * until all is compiled. Unlike the time on the wall it hardly changes when others use the machine. On systems without
 * {@code /proc} the compiler's time is in it.
 */
public final class CpuTime implements InternalProfiler {

    static final String LABEL = "cpu";

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final long NANOSECONDS_OF_A_TICK = 10_000_000;

    private long begin;

    @Override
    public String getDescription() {
        return "CPU time of the process per operation, without the compiler";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begin = now();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double milliseconds = (now() - begin) / 1e6;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, milliseconds / operations, "ms/op", AggregationPolicy.AVG));
    }

    /** CPU time of this process so far, in nanoseconds, without its compiler threads. */
    public static long now() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() - compilers();
    }

    private static long compilers() {
        long ticks = 0;
        if (Files.isDirectory(THREADS)) {
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
                for (Path thread : threads) {
                    ticks += ticksOfACompiler(thread);
                }
            } catch (IOException unreadable) {
                return 0;
            }
        }
        return ticks * NANOSECONDS_OF_A_TICK;
    }

    /** Fields of {@code stat} after the name in brackets: the 12th and 13th are the ticks in user and system mode. */
    private static long ticksOfACompiler(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            int name = stat.indexOf('(') + 1;
            if (!stat.startsWith("C1 Comp", name) && !stat.startsWith("C2 Comp", name)) {
                return 0;
            }
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }
}
