package org.cartexchange.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked from the binaries on the
 * classpath into a folder that only this user can read or change.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 * @param throughUnshare whether the programs run in a user namespace, because PostgreSQL refuses to run as root
 */
record PostgresPrograms(Path home, boolean throughUnshare) {

    /** Unpacks the programs below {@code directory} unless a former start has done so. */
    static PostgresPrograms unpackInto(Path directory) {
        return unpackInto(directory, system(), architecture());
    }

    static PostgresPrograms unpackInto(Path directory, String system, String architecture) {
        String archive = "/postgres-%s-%s.txz".formatted(system, architecture);
        try (InputStream probe = PostgresPrograms.class.getResourceAsStream(archive)) {
            if (probe == null) {
                throw new StorageException("CAR-T Exchange brings no PostgreSQL for %s on %s; install PostgreSQL 17 and"
                                .formatted(system, architecture)
                        + " set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD. [CART-STO-001]");
            }
            Path home = directory.resolve(HexFormat.of().formatHex(digest(probe), 0, 8));
            if (!Files.isDirectory(home)) {
                unpack(archive, directory, home);
            }
            return new PostgresPrograms(home, mustLeaveRoot(system));
        } catch (IOException e) {
            throw new StorageException(
                    "PostgreSQL's programs could not be unpacked into %s: %s. [CART-STO-002]"
                            .formatted(directory, e.getMessage()),
                    e);
        }
    }

    /** The command line that runs {@code program}, to which arguments are added. */
    List<String> command(String program) {
        List<String> command = new ArrayList<>();
        if (throughUnshare) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toAbsolutePath().toString());
        return command;
    }

    /** Whether {@code process} runs one of these programs. */
    boolean isRunBy(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(realHome()))
                .orElse(false);
    }

    private Path realHome() {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home.toAbsolutePath().normalize();
        }
    }

    private static byte[] digest(InputStream archive) throws IOException {
        try (DigestInputStream input = new DigestInputStream(archive, MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(java.io.OutputStream.nullOutputStream());
            return input.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacks beside the goal and renames, so that an interrupted start leaves no half of the programs in place. */
    private static void unpack(String archive, Path directory, Path home) throws IOException {
        PrivateFiles.createDirectories(directory);
        Path unfinished = Files.createTempDirectory(directory, "unpacking-");
        try (InputStream input = PostgresPrograms.class.getResourceAsStream(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(input)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry, unfinished);
            }
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
            Files.move(unfinished, home);
        }
        deleteOtherVersions(directory, home);
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, root.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            if (target.getParent().endsWith("bin") && PrivateFiles.arePosix(target)) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Former programs go once newer ones are there; a folder still in use elsewhere would not lie below ours. */
    private static void deleteOtherVersions(Path directory, Path keep) throws IOException {
        List<Path> former;
        try (Stream<Path> children = Files.list(directory)) {
            former = children.filter(child -> !child.equals(keep)).toList();
        }
        for (Path path : former) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : "linux";
    }

    /** Names as in the binaries' archives. The one for macOS runs on both of its processors. */
    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (Files.exists(Path.of("/etc/alpine-release"))) {
            return name + "-alpine_linux";
        }
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> system().equals("darwin") ? "x86_64" : "arm_64";
            default -> name;
        };
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. */
    private static boolean mustLeaveRoot(String system) throws IOException {
        if (system.equals("windows") || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return true;
            }
        } catch (IOException e) {
            // unshare is missing: the same answer as where it is not allowed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        throw new StorageException("PostgreSQL refuses to run as root, and user namespaces are not allowed here;"
                + " start CAR-T Exchange as another user or set SPRING_DATASOURCE_URL. [CART-STO-010]");
    }
}
