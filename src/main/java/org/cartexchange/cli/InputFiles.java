package org.cartexchange.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> paths;
    private final long bytes;

    private InputFiles(List<String> paths, long bytes) {
        this.paths = paths;
        this.bytes = bytes;
    }

    /**
     * One thing to check.
     *
     * @param text the resource as it was written; a byte that is no UTF-8 is U+FFFD in it
     * @param firstLine line of the file at which it begins, from 1
     */
    record Input(String name, String text, int firstLine) {

        boolean isXml() {
            return text.stripLeading().startsWith("<");
        }

        /** U+FFFD stands for nothing that anybody would send. */
        boolean isUtf8() {
            return text.indexOf('\uFFFD') < 0;
        }
    }

    /** @throws IOException if an argument is neither file nor folder, or cannot be read */
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
                } catch (java.io.UncheckedIOException closed) {
                    throw new IOException(
                            argument + " cannot be read: " + closed.getCause().getMessage(), closed);
                }
            } else if (Files.isRegularFile(path)) {
                paths.add(argument);
            } else {
                throw new IOException("there is no file or folder " + argument);
            }
        }
        return new InputFiles(paths, bytes(paths));
    }

    private static long bytes(List<String> paths) throws IOException {
        long bytes = 0;
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                return 0;
            }
            if (!Files.isReadable(Path.of(path))) {
                throw new IOException(path + " cannot be read");
            }
            bytes += Files.size(Path.of(path));
        }
        return bytes;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Of all files together; 0 if it is not known, because standard input is one of them. */
    long bytes() {
        return bytes;
    }

    Cursor open() {
        return new Cursor(paths);
    }

    private static boolean isFhir(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xml") || name.endsWith(".ndjson");
    }

    /** Reads one input after the other; NDJSON line by line, so that its size does not matter. */
    static final class Cursor implements AutoCloseable {

        private final Deque<String> left;
        private final Deque<String> ahead = new ArrayDeque<>();
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
                Input input = begin(path);
                if (input != null) {
                    return input;
                }
            }
        }

        /** The whole of a file, or null and it is read line by line. */
        private @Nullable Input begin(String path) throws IOException {
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream(path), StandardCharsets.UTF_8));
            lines = reader;
            linesOf = path;
            line = 0;
            ahead.clear();
            if (path.toLowerCase(Locale.ROOT).endsWith(".ndjson") || isManyLines(reader)) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            ahead.forEach(read -> text.append(read).append('\n'));
            ahead.clear();
            char[] rest = new char[8_192];
            for (int count = reader.read(rest); count >= 0; count = reader.read(rest)) {
                text.append(rest, 0, count);
            }
            close();
            return new Input(path, plain(text.toString()), 1);
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
                lines = null;
            }
        }

        private @Nullable Input nextLine(BufferedReader reader) throws IOException {
            for (String text = read(reader); text != null; text = read(reader)) {
                line++;
                if (!text.isBlank()) {
                    return new Input(linesOf + ":" + line, plain(text), line);
                }
            }
            return null;
        }

        private @Nullable String read(BufferedReader reader) throws IOException {
            return ahead.isEmpty() ? reader.readLine() : ahead.pollFirst();
        }

        private static InputStream stream(String path) throws IOException {
            return path.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(path));
        }

        private static String plain(String text) {
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }

        /** NDJSON: the first two lines that are not blank are objects by themselves. What was read stays ahead. */
        private boolean isManyLines(BufferedReader reader) throws IOException {
            int objects = 0;
            while (objects < 2) {
                String text = reader.readLine();
                if (text == null) {
                    return false;
                }
                ahead.add(text);
                String stripped = plain(text).strip();
                if (!stripped.isEmpty()) {
                    if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
                        return false;
                    }
                    objects++;
                }
            }
            return true;
        }
    }
}
