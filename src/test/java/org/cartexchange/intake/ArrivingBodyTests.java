package org.cartexchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.cartexchange.security.Refusal.RefusedException;
import org.junit.jupiter.api.Test;

class ArrivingBodyTests {

    @Test
    void aBodyThatDripsIsGivenUp() {
        InputStream dripping = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> new ArrivingBody(dripping, Duration.ofMillis(50)).readAllBytes());

        assertThat(refused.getStatusCode()).isEqualTo(408);
    }

    @Test
    void aLineThatFallsSilentIsGivenUpToo() {
        InputStream silent = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new SocketTimeoutException();
            }
        };

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> new ArrivingBody(silent, Duration.ofSeconds(5)).readAllBytes());

        assertThat(refused.getStatusCode()).isEqualTo(408);
    }
}
