package org.cartexchange.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, below one directory, for as long as this object is open: its data ({@code database}), its
 * programs, its password and its log. Made for keeping patients' data: fsync and synchronous commit, checksums, a
 * password, the loopback interface alone.
 *
 * <p>A server that was killed leaves its PostgreSQL running. The next one stops it before it starts its own, so that
 * there are never two on one data directory; an exclusive lock on {@code database.lock}, which ends with its process,
 * keeps a second CAR-T Exchange out. Should PostgreSQL itself end, it is started again on the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String MAJOR_VERSION = "17";
    static final String DATABASE = "cart";
    static final String USER = "cart";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String ADMINISTRATOR = "postgres";
    private static final Duration START_TIME = Duration.ofMinutes(10);
    private static final Duration WATCH_INTERVAL = Duration.ofSeconds(1);
    private static final Duration STOP_TIME = Duration.ofSeconds(60);

    private final Path directory;
    private final Path data;
    private final Path log;
    private final FileChannel lockChannel;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;
    private volatile boolean closed;

    private EmbeddedDatabase(
            Path directory, FileChannel lockChannel, PostgresPrograms programs, String password, int port) {
        this.directory = directory;
        this.data = directory.resolve("database");
        this.log = directory.resolve("database.log");
        this.lockChannel = lockChannel;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on the data below {@code directory}, which is made if it does not exist.
     *
     * @param port port on the loopback interface, 0 for a free one
     */
    static EmbeddedDatabase start(Path directory, int port) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            PrivateFiles.createDirectories(root);
            FileChannel lockChannel = lock(root);
            try {
                return start(root, lockChannel, port == 0 ? freePort() : port);
            } catch (RuntimeException | IOException e) {
                lockChannel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StorageException(
                    "The embedded PostgreSQL could not be started in %s: %s. [CART-STO-003]"
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    private static EmbeddedDatabase start(Path root, FileChannel lockChannel, int port) throws IOException {
        refuseOtherMajorVersion(root.resolve("database"));
        PostgresPrograms programs = PostgresPrograms.unpackInto(root.resolve("programs"));
        EmbeddedDatabase database = new EmbeddedDatabase(root, lockChannel, programs, passwordIn(root), port);
        database.initialize();
        database.stopOrphan();
        database.startPostgres();
        try {
            database.createDatabase();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        database.watch();
        return database;
    }

    /** Where the database below {@code directory} is reached while a server of ours runs it; empty if none does. */
    static Optional<DatabaseAddress> addressIfRunning(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try (FileChannel ignored = lock(root)) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StorageException("%s could not be read: %s. [CART-STO-003]".formatted(root, e.getMessage()), e);
        } catch (StorageException inUse) {
            return Optional.of(runningIn(root));
        }
    }

    private static DatabaseAddress runningIn(Path root) {
        try {
            // The fourth line of postmaster.pid is the port.
            String port = Files.readAllLines(root.resolve("database").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            return new DatabaseAddress(url(port, DATABASE), USER, passwordIn(root));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new StorageException(
                    "The server on %s is starting or stopping; try again in a minute. [CART-STO-011]".formatted(root),
                    e);
        }
    }

    private static String url(String port, String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, database);
    }

    /** JDBC URL of the server's database. */
    String url() {
        return url(Integer.toString(port), DATABASE);
    }

    /** Where PostgreSQL's administrator reaches the server; {@link #password()} is the same. */
    String administratorUrl() {
        return url(Integer.toString(port), "postgres");
    }

    String password() {
        return password;
    }

    /** Stops PostgreSQL after its running transactions were ended, and lets the directory go. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            if (!lockChannel.isOpen()) {
                return;
            }
            try {
                stop("fast");
            } finally {
                release();
            }
        }
    }

    private void release() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            LOG.warn("The lock on {} could not be released: {}", directory, e.getMessage());
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("database.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new StorageException("Another CAR-T Exchange server is using %s; stop it, or set".formatted(root)
                    + " cart.storage.directory to another directory. [CART-STO-004]");
        }
        return channel;
    }

    private static void refuseOtherMajorVersion(Path data) throws IOException {
        Path versionFile = data.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            return;
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StorageException(
                    "%s was written by PostgreSQL %s and this server brings PostgreSQL %s; take a backup with the release"
                                    .formatted(data, version, MAJOR_VERSION)
                            + " that wrote it and restore it with this one. [CART-STO-005]");
        }
    }

    private static String passwordIn(Path root) throws IOException {
        Path file = root.resolve("database.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Makes the cluster beside its place and renames it, so that an interrupted first start leaves nothing half made. */
    private void initialize() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = Files.createTempDirectory(directory, "database-being-made-");
        run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + ADMINISTRATOR,
                        "--auth=scram-sha-256",
                        "--pwfile=" + directory.resolve("database.password"),
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=C",
                        "--lc-messages=C",
                        "--data-checksums"));
        Files.move(unfinished, data);
    }

    /** Ends what a killed server left running on this data directory. */
    private void stopOrphan() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (runningPrograms().findAny().isPresent()) {
            LOG.warn("A former server ended without stopping its PostgreSQL in {}; stopping it now", directory);
            stop("fast");
            awaitEndOfPrograms();
        }
        // Nothing of ours runs and nobody else may: the file, if it is still there, names a process that has gone or
        // whose number now belongs to a stranger.
        Files.deleteIfExists(pidFile);
    }

    private void awaitEndOfPrograms() {
        long deadline = System.nanoTime() + STOP_TIME.toNanos();
        while (runningPrograms().findAny().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new StorageException(
                        "A PostgreSQL left over from a killed server still uses %s and does not end; end it by hand. [CART-STO-006]"
                                .formatted(data));
            }
            pause(Duration.ofMillis(50));
        }
    }

    private Stream<ProcessHandle> runningPrograms() {
        return ProcessHandle.allProcesses().filter(programs::isRunBy);
    }

    private void startPostgres() throws IOException {
        shortenLog();
        try {
            run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--pgdata=" + data,
                            "--log=" + log,
                            "--wait",
                            "--timeout=" + START_TIME.toSeconds(),
                            "--options=" + String.join(" ", options())));
        } catch (StorageException e) {
            throw new StorageException(
                    "PostgreSQL did not start on %s; its last words are in %s. [CART-STO-007]".formatted(data, log), e);
        }
    }

    /** By looking, not by {@code ProcessHandle.onExit}: in a container whose first process reaps late, that comes late. */
    private void watch() {
        Thread watch = new Thread(
                () -> {
                    while (!closed) {
                        pause(WATCH_INTERVAL);
                        if (!closed && !runs()) {
                            restart();
                        }
                    }
                },
                "embedded-postgresql-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private boolean runs() {
        try {
            return postmaster().filter(programs::isRunBy).isPresent();
        } catch (IOException | UncheckedIOException | NumberFormatException damaged) {
            // PostgreSQL looks at its file too, and ends itself when that is no longer its own.
            return runningPrograms().findAny().isPresent();
        }
    }

    /** Settings that must hold whatever {@code postgresql.conf} says. Statements and values stay out of the log. */
    private List<String> options() {
        List<String> options = new ArrayList<>();
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=120",
                "shared_buffers=256MB",
                "max_wal_size=2GB",
                "timezone=UTC",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic")) {
            options.add("-c");
            options.add(setting);
        }
        return options;
    }

    private void shortenLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.delete(log);
        }
        if (!Files.exists(log)) {
            PrivateFiles.write(log, "");
        }
    }

    /** The main process of PostgreSQL, empty if it has ended. */
    Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        }
    }

    private synchronized void restart() {
        while (!closed && !runs()) {
            LOG.warn("PostgreSQL ended by itself; starting it again");
            try {
                awaitEndOfPrograms();
                Files.deleteIfExists(data.resolve("postmaster.pid"));
                startPostgres();
                LOG.info("PostgreSQL runs again");
                return;
            } catch (StorageException | IOException e) {
                LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
                pause(Duration.ofSeconds(5));
            }
        }
    }

    /** The server's role owns the database and nothing else; PostgreSQL's administrator is not used after this. */
    private void createDatabase() {
        try (Connection connection = DriverManager.getConnection(administratorUrl(), ADMINISTRATOR, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + USER + "'")) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, password));
            }
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, USER));
            }
        } catch (SQLException e) {
            throw new StorageException(
                    "The database could not be made in %s: %s. [CART-STO-008]".formatted(data, e.getMessage()), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void stop(String mode) {
        try {
            run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "--pgdata=" + data,
                            "--mode=" + mode,
                            "--wait",
                            "--timeout=" + STOP_TIME.toSeconds()));
        } catch (StorageException e) {
            if (mode.equals("immediate")) {
                LOG.warn("PostgreSQL in {} did not stop: {}", directory, e.getMessage());
            } else {
                stop("immediate");
            }
        }
    }

    private void run(String program, List<String> arguments) {
        List<String> command = programs.command(program);
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(directory, program + "-", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
                Process process = builder.start();
                if (!process.waitFor(START_TIME.toSeconds() + 10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new StorageException("`%s` failed: %s"
                            .formatted(program, Files.readString(output).strip()));
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new StorageException("`%s` could not be run: %s".formatted(program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("`%s` was interrupted".formatted(program), e);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted", e);
        }
    }
}
