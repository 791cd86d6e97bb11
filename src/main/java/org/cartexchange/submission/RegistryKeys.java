package org.cartexchange.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The secret key of each registry, from which its pseudonyms and date offsets are made. No two registries share one: what
 * they receive cannot be put together. A key is 32 bytes, in Base64, in a file {@code <registry>.key} that only this user
 * may read; whoever loses it loses the pseudonyms.
 */
final class RegistryKeys {

    private static final int BYTES = 32;

    private final Path directory;
    private final boolean mayGenerate;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /**
     * @param directory where the keys are
     * @param mayGenerate whether one that is not there may be made: in try-it mode
     */
    RegistryKeys(Path directory, boolean mayGenerate) {
        this.directory = directory;
        this.mayGenerate = mayGenerate;
    }

    /** Whether there is, or may be made, a key for the registry. */
    boolean has(Registry registry) {
        try {
            of(registry);
            return true;
        } catch (IllegalStateException none) {
            return false;
        }
    }

    /** @throws IllegalStateException if there is none; the message says what the operator can do */
    byte[] of(Registry registry) {
        return keys.computeIfAbsent(registry.code(), code -> read(code)).clone();
    }

    private byte[] read(String code) {
        Path file = directory.resolve(code + ".key");
        try {
            if (mayGenerate) {
                generate(file);
            }
            byte[] key = Base64.getMimeDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (key.length < BYTES) {
                throw new IllegalStateException("The key of registry `" + code + "` is too short: it must be " + BYTES
                        + " random bytes in Base64, as from `openssl rand -base64 32`.");
            }
            return key;
        } catch (NoSuchFileException none) {
            throw new IllegalStateException("There is no key for registry `" + code
                    + "`: set `cart.submission.key-directory` to a directory with `" + code
                    + ".key` in it, 32 random bytes in Base64, as from `openssl rand -base64 32`.");
        } catch (IOException e) {
            throw new UncheckedIOException("The key of registry `" + code + "` cannot be read", e);
        }
    }

    private void generate(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, ownerOnly(directory.toAbsolutePath(), "rwx------"));
        }
        Path unfinished = Files.createTempFile(directory, "new", ".tmp", ownerOnly(file, "rw-------"));
        Files.writeString(
                unfinished, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            // A link is made whole or not at all, and never over another process's key.
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException another) {
            // That one counts.
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
