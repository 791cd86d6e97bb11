package org.cartexchange.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.util.unit.DataSize;

/**
 * The body as it will be read, after inflation: kept while it passes, and refused at the byte that exceeds the limit, the
 * ratio of inflation or the memory that all bodies share.
 */
final class CollectedBody extends FilterInputStream {

    /** Below this a high ratio is harmless, and usual for a small bundle of alike resources. */
    private static final long RATIO_COUNTS_FROM = 1_000_000;

    private static final int FIRST_BYTES = 8_192;

    private final ArrivingBody line;
    private final DataSize limit;
    private final int maximumInflation;
    private final BodyMemory.Share memory;
    private final long expected;

    private byte[] bytes;
    private int length;

    private CollectedBody(
            InputStream source,
            ArrivingBody line,
            DataSize limit,
            int maximumInflation,
            BodyMemory.Share memory,
            long expected) {
        super(source);
        this.line = line;
        this.limit = limit;
        this.maximumInflation = maximumInflation;
        this.memory = memory;
        this.expected = expected;
        memory.take(FIRST_BYTES);
        this.bytes = new byte[FIRST_BYTES];
    }

    /** @param announced length, or -1; memory is taken for what has come, not for what was announced */
    static CollectedBody plain(ArrivingBody line, DataSize limit, BodyMemory.Share memory, long announced) {
        long expected = announced > 0 ? Math.min(announced, limit.toBytes()) : limit.toBytes();
        return new CollectedBody(line, line, limit, Integer.MAX_VALUE, memory, expected);
    }

    /** One layer of gzip: HAPI's own inflation has no bound. */
    static CollectedBody gzip(ArrivingBody line, DataSize limit, int maximumInflation, BodyMemory.Share memory)
            throws IOException {
        try {
            InputStream inflated = new GZIPInputStream(line, FIRST_BYTES);
            return new CollectedBody(inflated, line, limit, maximumInflation, memory, limit.toBytes());
        } catch (ZipException | EOFException e) {
            throw IntakeMessage.NOT_GZIP.refusal().toException();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, wanted);
        } catch (ZipException | EOFException e) {
            throw IntakeMessage.NOT_GZIP.refusal().toException();
        }
        if (count > 0) {
            keep(buffer, offset, count);
        }
        return count;
    }

    private void keep(byte[] buffer, int offset, int count) {
        long total = (long) length + count;
        if (total > limit.toBytes()) {
            throw IntakeMessage.TOO_LARGE.refusal(Words.size(limit)).toException();
        }
        if (total > RATIO_COUNTS_FROM && total / maximumInflation > line.arrived()) {
            throw IntakeMessage.INFLATES_TOO_MUCH.refusal(maximumInflation).toException();
        }
        if (total > bytes.length) {
            int larger = (int) Math.max(total, Math.min(expected, bytes.length * 2L));
            memory.take(larger - bytes.length);
            bytes = Arrays.copyOf(bytes, larger);
        }
        System.arraycopy(buffer, offset, bytes, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    /** The body from its beginning; call it once everything has been read. */
    InputStream content() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
