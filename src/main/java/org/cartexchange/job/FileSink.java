package org.cartexchange.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;

/** A file while it is written. Its size, its items and its digest are counted on the way. */
public final class FileSink extends OutputStream {

    private final ShardRun run;
    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private final OutputStream out;
    private long bytes;
    private long items;

    FileSink(ShardRun run, Path file) throws IOException {
        this.run = run;
        this.channel = FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                JobFiles.ownerOnly(file, "rw-------"));
        this.out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
    }

    /** Writes one item as a line, and counts it. */
    public void line(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
        write('\n');
        item();
    }

    /** Counts one item that was written. */
    public void item() {
        items++;
        run.checkpoint();
    }

    /** Counts items that were copied from a part. */
    public void items(long more) {
        items += more;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
        out.write(b, offset, length);
        bytes += length;
    }

    /** Brings every byte to the disk. */
    void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
    }

    void abandon() throws IOException {
        channel.close();
    }

    /** How many items it holds by now. */
    public long itemCount() {
        return items;
    }

    long byteCount() {
        return bytes;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
