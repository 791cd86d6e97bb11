package org.cartexchange.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.cli.ValidateRun;
import org.cartexchange.intake.PushRun;
import org.cartexchange.registry.FormFillBench;
import org.cartexchange.submission.RegistryBench;
import org.cartexchange.validation.CourseBundleBench;
import org.cartexchange.validation.FirstRun;
import org.cartexchange.validation.SoakRun;
import org.cartexchange.validation.ValidationBench;

/**
 * Runs what is measured, each class in a JVM of its own. {@code mvn -Pbench} runs all of it, {@code -Dbench=Validation}
 * what has that in its class name (a regular expression). Settings are system properties {@code cart.…}, given by
 * {@code -Dbench.settings="-Dcart.…"} and handed on to those JVMs.
 */
public final class Benches {

    /** JMH benchmarks and {@link LongRun}s. */
    private static final List<Class<?>> ALL = List.of(
            ValidationBench.class,
            CourseBundleBench.class,
            PushRun.class,
            ValidateRun.class,
            FirstRun.class,
            SoakRun.class,
            FormFillBench.class,
            RegistryBench.class);

    private Benches() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Pattern wanted = Pattern.compile(arguments.length == 0 ? "" : arguments[0]);
        List<Class<?>> chosen = ALL.stream()
                .filter(bench -> wanted.matcher(bench.getSimpleName()).find())
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No benchmark has a name like " + wanted + ": " + ALL);
        }
        for (Class<?> bench : chosen) {
            inItsOwnJvm(bench);
        }
    }

    private static void inItsOwnJvm(Class<?> bench) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-classpath",
                System.getProperty("java.class.path")));
        // As this JVM was started: the heap, and how the compiler works, belong to what is measured.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .forEach(command::add);
        settings().forEach(command::add);
        command.addAll(List.of(OneBench.class.getName(), bench.getName()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(bench.getSimpleName() + " ended with " + exit);
        }
    }

    private static Stream<String> settings() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("cart.") || name.startsWith("logback."))
                .map(name -> "-D" + name + "=" + System.getProperty(name));
    }
}
