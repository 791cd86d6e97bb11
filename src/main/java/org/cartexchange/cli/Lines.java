package org.cartexchange.cli;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of a line that is too long its begin: a file without an end of line must not fill the memory. */
final class Lines implements AutoCloseable {

    /** Characters of one input; a server takes 50 MB in one transaction. */
    static final int LONGEST = 50_000_000;

    private final Reader reader;
    private final char[] buffer = new char[16_384];
    private int at;
    private int end;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null if there is none. One that is too long has one character more than allowed. */
    @Nullable
    String next() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (!isAtEnd()) {
            int begin = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            append(line, begin);
            if (at < end) {
                at++;
                break;
            }
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /** All that is left, with its ends of lines. */
    void rest(StringBuilder text) throws IOException {
        while (!isAtEnd()) {
            int begin = at;
            at = end;
            append(text, begin);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void append(StringBuilder text, int begin) {
        text.append(buffer, begin, Math.min(at - begin, Math.max(0, LONGEST + 1 - text.length())));
    }

    private boolean isAtEnd() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer));
        }
        return at == end;
    }
}
