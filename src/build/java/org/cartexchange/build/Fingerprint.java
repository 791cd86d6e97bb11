package org.cartexchange.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 over everything a build step reads, so that a step whose inputs did not change can be skipped.
 *
 * <p>The step's own code is an input too: {@link #addCode}.
 */
final class Fingerprint {

    private final MessageDigest digest = sha256();

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Every regular file below the directory, in the order of their names; a missing directory counts as empty. */
    static List<Path> filesBelow(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .sorted((a, b) -> slashed(a).compareTo(slashed(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path with forward slashes, the same on every platform. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    Fingerprint addFile(Path file) {
        try {
            add(slashed(file.getFileName()));
            digest.update(Files.readAllBytes(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fingerprint addDirectory(Path directory) {
        for (Path file : filesBelow(directory)) {
            add(slashed(directory.relativize(file)));
            addFile(file);
        }
        return this;
    }

    /** Adds the compiled code of a step: these classes of the build tools, with the classes inside them. */
    Fingerprint addCode(Class<?>... classes) {
        try {
            Path code = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path file : filesBelow(code)) {
                String name = file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
                if (Arrays.stream(classes).anyMatch(type -> type.getSimpleName().equals(name))) {
                    addFile(file);
                }
            }
            return this;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the step has already run with these inputs and left its result. */
    boolean isRecordedIn(Path record, Path result) {
        try {
            return Files.exists(result)
                    && Files.exists(record)
                    && Files.readString(record).equals(hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void recordIn(Path record) {
        try {
            Files.createDirectories(record.getParent());
            Files.writeString(record, hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
