package org.cartexchange.bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one benchmark class in this JVM. JMH does not fork: making a warm validator takes longer than measuring it, ours and
 * stock are wanted side by side, and in a server too they share one JVM with everything else.
 */
final class OneBench {

    private static final int SECONDS = Integer.getInteger("cart.bench.seconds", 2);

    private OneBench() {}

    public static void main(String[] arguments) throws Exception {
        // Two builds on one machine disturb each other's times; CPU time, which the tables show first, hardly changes.
        System.setProperty("jmh.ignoreLock", "true");
        Class<?> bench = Class.forName(arguments[0]);
        System.out.println("\n" + bench.getSimpleName());
        if (LongRun.class.isAssignableFrom(bench)) {
            ((LongRun) bench.getDeclaredConstructor().newInstance()).run(System.out);
        } else {
            Table.of(measured(bench)).print(System.out);
        }
        System.exit(0);
    }

    private static Collection<RunResult> measured(Class<?> bench) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(Pattern.quote(bench.getName() + "."))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(SECONDS))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(SECONDS))
                        .forks(0)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
    }
}
