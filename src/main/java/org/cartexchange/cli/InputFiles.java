package org.cartexchange.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that the arguments of a command mean: files as they are, folders with all they hold, {@code -} standard input. */
final class InputFiles {

    private static final String STANDARD_INPUT = "-";

    private final List<String> paths;

    private InputFiles(List<String> paths) {
        this.paths = paths;
    }

    /**
     * One thing to check.
     *
     * @param text the resource as it was written
     * @param firstLine line of the file at which it begins, from 1
     */
    record Input(String name, String text, int firstLine) {

        boolean isXml() {
            return text.stripLeading().startsWith("<");
        }
    }

    /** @throws IOException if an argument is neither file nor folder */
    static InputFiles find(List<String> arguments) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (argument.equals(STANDARD_INPUT)) {
                paths.add(argument);
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .map(Path::toString)
                            .filter(InputFiles::isFhir)
                            .sorted()
                            .forEach(paths::add);
                }
            } else if (Files.isRegularFile(path)) {
                paths.add(argument);
            } else {
                throw new IOException("there is no file or folder " + argument);
            }
        }
        return new InputFiles(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    Cursor open() {
        return new Cursor(paths);
    }

    private static boolean isFhir(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xml") || name.endsWith(".ndjson");
    }

    /** Reads one input after the other; an NDJSON file line by line, so that its size does not matter. */
    static final class Cursor implements AutoCloseable {

        private final Deque<String> left;
        private @Nullable BufferedReader lines;
        private String linesOf = "";
        private int line;

        private Cursor(List<String> paths) {
            this.left = new ArrayDeque<>(paths);
        }

        /** The next input; null at the end. */
        @Nullable
        Input next() throws IOException {
            while (true) {
                if (lines != null) {
                    Input input = nextLine(lines);
                    if (input != null) {
                        return input;
                    }
                    close();
                }
                String path = left.pollFirst();
                if (path == null) {
                    return null;
                }
                if (path.toLowerCase(Locale.ROOT).endsWith(".ndjson")) {
                    readLines(path, Files.newBufferedReader(Path.of(path)));
                    continue;
                }
                String text = path.equals(STANDARD_INPUT) ? standardInput() : Files.readString(Path.of(path));
                if (!isManyLines(text)) {
                    return new Input(path, text, 1);
                }
                readLines(path, new BufferedReader(new StringReader(text)));
            }
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
                lines = null;
            }
        }

        private void readLines(String path, BufferedReader reader) {
            lines = reader;
            linesOf = path;
            line = 0;
        }

        private @Nullable Input nextLine(BufferedReader reader) throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.isBlank()) {
                    return new Input(linesOf + ":" + line, text, line);
                }
            }
            return null;
        }

        private static String standardInput() throws IOException {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }

        /** NDJSON: every line that is not blank is an object by itself, and there is more than one. */
        private static boolean isManyLines(String text) {
            List<String> lines =
                    text.lines().filter(line -> !line.isBlank()).limit(2).toList();
            return lines.size() == 2
                    && lines.stream()
                            .allMatch(line ->
                                    line.strip().startsWith("{") && line.strip().endsWith("}"));
        }
    }
}
