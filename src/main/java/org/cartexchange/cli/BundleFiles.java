package org.cartexchange.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files to send, in series. {@code course-1.json}, {@code course-2.json} … of one folder are the parts of one patient's
 * course: a series, sent in this order, because a later part refers to an earlier one. Every other file is a series of
 * its own. The series do not depend on one another.
 */
final class BundleFiles {

    private static final Pattern PART = Pattern.compile("(.*)-(\\d{1,9})\\.json", Pattern.CASE_INSENSITIVE);

    private BundleFiles() {}

    /**
     * @param parts relative to the folder, in the order in which they are sent
     * @param bytes their size
     */
    record Series(List<Path> parts, long bytes) {}

    private record Part(int number, Path file, long bytes) {}

    /** The series below a folder, in order of name. Reads names and sizes, no contents. */
    static List<Series> below(Path folder) throws IOException {
        TreeMap<String, List<Part>> series = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(BundleFiles::isJson)::iterator) {
                Path relative = folder.relativize(file);
                Matcher part = PART.matcher(relative.toString());
                boolean isPart = part.matches();
                series.computeIfAbsent(isPart ? part.group(1) + "-" : relative.toString(), any -> new ArrayList<>())
                        .add(new Part(isPart ? Integer.parseInt(part.group(2)) : 0, relative, Files.size(file)));
            }
        }
        return series.values().stream()
                .map(parts -> new Series(
                        parts.stream()
                                .sorted(Comparator.comparingInt(Part::number).thenComparing(Part::file))
                                .map(Part::file)
                                .toList(),
                        parts.stream().mapToLong(Part::bytes).sum()))
                .toList();
    }

    private static boolean isJson(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
