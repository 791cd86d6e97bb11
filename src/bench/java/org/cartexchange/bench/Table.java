package org.cartexchange.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** The results of JMH as a table for each benchmark class: what is measured, ours, stock, the limit, and how they compare. Ours
 * may have a second method, {@code eachAsked}: ours when nothing is remembered. */
final class Table {

    private static final String ROW = "%-30s %16s %16s %16s %12s %12s%n";

    private final Map<String, Map<String, Map<String, Figure>>> byClass = new TreeMap<>();

    private Table() {}

    /** Medians of the iterations in milliseconds per operation. */
    private record Figure(double cpu, double wall) {

        private String shown() {
            return number(cpu) + " (" + number(wall) + ")";
        }

        private static String number(double milliseconds) {
            return String.format(
                    Locale.ROOT, milliseconds < 0.1 ? "%.4f" : milliseconds < 10 ? "%.2f" : "%.0f", milliseconds);
        }
    }

    static Table of(Collection<RunResult> results) {
        Table table = new Table();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int method = benchmark.lastIndexOf('.');
            table.byClass
                    .computeIfAbsent(benchmark.substring(0, method), none -> new LinkedHashMap<>())
                    .computeIfAbsent(parameters(result), none -> new LinkedHashMap<>())
                    .put(benchmark.substring(method + 1), figure(result));
        }
        return table;
    }

    void print(PrintStream out) {
        byClass.forEach((benchmark, rows) -> {
            out.printf("%n%s: CPU ms per operation without the compiler, median (wall)%n", benchmark);
            limit(benchmark).ifPresent(limit -> out.println("limit: " + limit));
            out.printf(ROW, "", "ours", "each asked", "stock", "stock/ours", "limit");
            rows.forEach((row, figures) -> out.printf(
                    ROW,
                    row,
                    shown(figures.get("ours")),
                    shown(figures.get("eachAsked")),
                    shown(figures.get("stock")),
                    ratio(figures.get("stock"), figures.get("ours")),
                    figures.containsKey("limit")
                            ? Figure.number(figures.get("limit").cpu())
                            : ""));
        });
    }

    private static String shown(@Nullable Figure figure) {
        return figure == null ? "" : figure.shown();
    }

    private static String ratio(@Nullable Figure stock, @Nullable Figure ours) {
        return stock == null || ours == null ? "" : String.format(Locale.ROOT, "%.1f", stock.cpu() / ours.cpu());
    }

    private static Figure figure(RunResult result) {
        double[] cpu = result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration ->
                        iteration.getSecondaryResults().get(CpuTime.LABEL).getScore())
                .toArray();
        double[] wall = result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        return new Figure(median(cpu), median(wall));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String parameters(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key))
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    private static Optional<String> limit(String benchmark) {
        try {
            return Optional.ofNullable(Class.forName(benchmark).getAnnotation(Limit.class))
                    .map(Limit::value);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
