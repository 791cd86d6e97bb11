package org.cartexchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The directory of all jobs: one folder per job, for this user alone, with its files and a folder of unfinished ones. */
final class JobFiles {

    private static final String UNFINISHED = "tmp";

    private final Path directory;

    JobFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path unfinished(UUID job, String path) throws IOException {
        return privateFolder(privateFolder(folder(job)).resolve(UNFINISHED)).resolve(path);
    }

    /** Makes a finished file durable under its name: its bytes are on the disk already, now its name is. */
    void publish(UUID job, Path unfinished, String path) throws IOException {
        Path folder = folder(job);
        Files.move(unfinished, folder.resolve(path), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    Path file(UUID job, String path) {
        Path file = folder(job).resolve(path).normalize();
        if (!file.startsWith(folder(job))) {
            throw new IllegalArgumentException("A path of a job leads out of its folder");
        }
        return file;
    }

    /** Removes a job's folder with all in it. A file being read stays readable until it is closed. */
    void remove(UUID job) {
        try (Stream<Path> all = Files.walk(folder(job))) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (java.nio.file.NoSuchFileException | UncheckedIOException gone) {
            // Somebody else was faster, or a worker still writes: the next sweep comes back to it.
        } catch (IOException busy) {
            // As above: what is left is swept later.
        }
    }

    /** Removes the files of a job that nothing refers to, if they are older than {@code age}. */
    void removeOrphans(UUID job, Collection<String> wanted, Duration age) {
        Set<String> keep = Set.copyOf(wanted);
        for (Path folder : List.of(folder(job), folder(job).resolve(UNFINISHED))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean referred = folder.equals(folder(job))
                            && keep.contains(file.getFileName().toString());
                    if (!referred && olderThan(file, age)) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (IOException gone) {
                // Nothing there, or in use: the next sweep comes back to it.
            }
        }
    }

    /** The jobs that have a folder. */
    List<UUID> folders() {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(path -> uuid(path.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    long freeSpace() {
        try {
            return Files.getFileStore(privateFolder(directory)).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean olderThan(UUID job, Duration age) {
        return olderThan(folder(job), age);
    }

    private static boolean olderThan(Path path, Duration age) {
        try {
            return Files.getLastModifiedTime(path)
                    .toInstant()
                    .isBefore(Instant.now().minus(age));
        } catch (IOException gone) {
            return false;
        }
    }

    private Path folder(UUID job) {
        return directory.resolve(job.toString());
    }

    private static Path privateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            return Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException other) {
            return folder;
        }
    }

    /** Permissions for the owner alone, where the file system knows permissions. */
    static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Optional<UUID> uuid(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
