package org.cartexchange.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that the arguments of a command mean: files as they are, folders with all FHIR they hold, {@code -} standard input.
 *
 * <p>What a folder holds beside FHIR is left out: a file whose first value is a JSON object without {@code resourceType}, or
 * an XML element whose name does not begin with a capital, as that of every resource does. A file that cannot be read as
 * either is not left out, nor is one that an argument names: something was to be FHIR there.
 */
final class InputFiles {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Source> sources;
    private final long bytes;

    private InputFiles(List<Source> sources, long bytes) {
        this.sources = sources;
        this.bytes = bytes;
    }

    /** @param isFound in a folder, and not named by an argument */
    private record Source(String path, boolean isFound) {}

    /**
     * One thing to check.
     *
     * @param text the resource as it was written, of one that is too long its begin; a byte that is no UTF-8 is U+FFFD in it
     * @param firstLine line of the file at which it begins, from 1
     */
    record Input(String name, String text, int firstLine) {

        boolean isTooLong() {
            return text.length() > Lines.LONGEST;
        }

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
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            Path path = path(argument);
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(new Source(argument, false));
            } else if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .map(Path::toString)
                            .filter(InputFiles::isFhir)
                            .sorted()
                            .forEach(found -> sources.add(new Source(found, true)));
                } catch (java.io.UncheckedIOException closed) {
                    throw new IOException(
                            argument + " cannot be read: " + closed.getCause().getMessage(), closed);
                }
            } else if (Files.exists(path)) {
                // Also a pipe: <(zcat night.ndjson.gz).
                sources.add(new Source(argument, false));
            } else {
                throw new IOException("there is no file or folder " + argument);
            }
        }
        return new InputFiles(sources, bytes(sources));
    }

    private static Path path(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException impossible) {
            throw new IOException("there is no file or folder " + argument, impossible);
        }
    }

    private static long bytes(List<Source> sources) throws IOException {
        long bytes = 0;
        for (Source source : sources) {
            if (source.path().equals(STANDARD_INPUT)) {
                return 0;
            }
            Path path = Path.of(source.path());
            if (!Files.isReadable(path)) {
                throw new IOException(path + " cannot be read");
            }
            if (!Files.isRegularFile(path)) {
                return 0;
            }
            bytes += Files.size(path);
        }
        return bytes;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** Of all files together; 0 if it is not known, because standard input or a pipe is one of them. */
    long bytes() {
        return bytes;
    }

    Cursor open() {
        return new Cursor(sources);
    }

    private static boolean isFhir(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xml") || name.endsWith(".ndjson");
    }

    /** Reads one input after the other; NDJSON line by line, so that its size does not matter. */
    static final class Cursor implements AutoCloseable {

        private final Deque<Source> left;
        private final Deque<String> ahead = new ArrayDeque<>();
        private final List<String> leftOut = new ArrayList<>();
        private @Nullable Lines lines;
        private Source source = new Source(STANDARD_INPUT, false);
        private int line;

        private Cursor(List<Source> sources) {
            this.left = new ArrayDeque<>(sources);
        }

        /** Files of folders that are no FHIR, so far. */
        List<String> leftOut() {
            return leftOut;
        }

        /** The next input; null at the end. */
        @Nullable
        Input next() throws IOException {
            while (true) {
                if (lines != null) {
                    boolean isFirst = line == 0;
                    Input input = nextLine(lines);
                    if (input != null && !(isFirst && isLeftOut(input))) {
                        return input;
                    }
                    close();
                }
                Source next = left.pollFirst();
                if (next == null) {
                    return null;
                }
                Input input = begin(next);
                if (input != null && !isLeftOut(input)) {
                    return input;
                }
            }
        }

        private boolean isLeftOut(Input input) {
            if (source.isFound() && !input.isTooLong() && FirstValue.isForeign(input.text())) {
                leftOut.add(source.path());
                return true;
            }
            return false;
        }

        /** The whole of a file, or null and it is read line by line. */
        private @Nullable Input begin(Source next) throws IOException {
            Lines reader = new Lines(new InputStreamReader(stream(next.path()), StandardCharsets.UTF_8));
            lines = reader;
            source = next;
            line = 0;
            ahead.clear();
            if (next.path().toLowerCase(Locale.ROOT).endsWith(".ndjson") || isManyLines(reader)) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            ahead.forEach(read -> text.append(read).append('\n'));
            ahead.clear();
            reader.rest(text);
            close();
            return new Input(next.path(), plain(text.toString()), 1);
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
                lines = null;
            }
        }

        private @Nullable Input nextLine(Lines reader) throws IOException {
            for (String text = read(reader); text != null; text = read(reader)) {
                line++;
                if (!text.isBlank()) {
                    return new Input(source.path() + ":" + line, plain(text), line);
                }
            }
            return null;
        }

        private @Nullable String read(Lines reader) throws IOException {
            return ahead.isEmpty() ? reader.next() : ahead.pollFirst();
        }

        private static InputStream stream(String path) throws IOException {
            return path.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(path));
        }

        private static String plain(String text) {
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }

        /** NDJSON: the first two lines that are not blank are objects by themselves. What was read stays ahead. */
        private boolean isManyLines(Lines reader) throws IOException {
            int objects = 0;
            while (objects < 2) {
                String text = reader.next();
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
