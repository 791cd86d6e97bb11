package org.cartexchange.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The body as it comes over the line: counts its bytes and gives it up when it takes too long. */
final class ArrivingBody extends FilterInputStream {

    private final Duration patience;
    private final long deadline;
    private long arrived;

    ArrivingBody(InputStream line, Duration patience) {
        super(line);
        this.patience = patience;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    long arrived() {
        return arrived;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        // A client that sends a byte every few seconds never meets the socket's own timeout.
        if (System.nanoTime() - deadline > 0) {
            throw tooSlow();
        }
        try {
            int count = super.read(buffer, offset, length);
            arrived += Math.max(count, 0);
            return count;
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        }
    }

    private RuntimeException tooSlow() {
        return IntakeMessage.TOO_SLOW.refusal(patience.toSeconds()).toException();
    }
}
