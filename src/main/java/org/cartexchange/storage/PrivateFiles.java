package org.cartexchange.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Folders and files that nobody but this user may open. On Windows they inherit the rights of their folder. */
final class PrivateFiles {

    private PrivateFiles() {}

    static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(directory, rights(parent, "rwx------"));
    }

    /** Writes a file that did not exist, readable for this user alone from its first byte. */
    static void write(Path file, String content) throws IOException {
        try (var channel = Files.newByteChannel(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                rights(file.toAbsolutePath().getParent(), "rw-------"))) {
            channel.write(StandardCharsets.UTF_8.encode(content));
        }
    }

    static boolean arePosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().containsAll(Set.of("posix"));
    }

    private static FileAttribute<?>[] rights(Path path, String permissions) {
        return arePosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
