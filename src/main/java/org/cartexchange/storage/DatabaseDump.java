package org.cartexchange.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A backup: one ZIP file with the schema as SQL and every table's rows in PostgreSQL's COPY format, all of one instant.
 * It does not depend on PostgreSQL's version or on where its files lie, so it also moves data to another major version, or
 * from the embedded server to an external one. The server may go on working while it is taken.
 *
 * <p>The embedded binaries hold no {@code pg_dump}; on an external server that does, use it.
 */
final class DatabaseDump {

    /** The name of its connection: who waits for writes to end need not wait for a backup, which only reads. */
    static final String APPLICATION = "cart-exchange-backup";

    private static final String BEFORE = "1-before-rows.sql";
    private static final String ROWS = "2-rows/";
    private static final String LARGE_OBJECTS = "3-large-objects/";
    private static final String AFTER = "4-after-rows.sql";

    /** Between statements; no statement of a catalogue holds it. */
    private static final String SEPARATOR = "\n;;\n";

    private DatabaseDump() {}

    /**
     * What was written or read.
     *
     * @param tables number of tables
     * @param rows rows of all tables
     */
    record Content(int tables, long rows) {}

    /** Writes a backup to {@code file}, which must not exist; it appears whole or not at all. */
    static Content write(DatabaseAddress address, Path file) {
        if (Files.exists(file)) {
            throw new StorageException(
                    "%s exists already; a backup does not overwrite. [CART-STO-021]".formatted(file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            PrivateFiles.write(unfinished, "");
            Content content;
            try (Connection connection = connect(address, APPLICATION);
                    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                content = write(connection, zip);
            }
            move(unfinished, file);
            return content;
        } catch (IOException | SQLException e) {
            throw new StorageException("The backup failed: %s. [CART-STO-022]".formatted(e.getMessage()), e);
        }
    }

    /** Fills an empty database from a backup, wholly or not at all. A newer server upgrades it when it starts. */
    static Content restore(Path file, DatabaseAddress address) {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = connect(address, "cart-exchange-restore")) {
            refuseUnlessEmpty(connection);
            Content content = restore(zip, connection);
            connection.commit();
            return content;
        } catch (IOException | SQLException e) {
            throw new StorageException(
                    "%s could not be restored: %s. The database is as empty as before. [CART-STO-023]"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    static Connection connect(DatabaseAddress address, String application) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.username());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", application);
        Connection connection = DriverManager.getConnection(address.url(), properties);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Content write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        execute(connection, "SET LOCAL statement_timeout = 0");
        DatabaseCatalogue catalogue = new DatabaseCatalogue(connection);
        writeStatements(zip, BEFORE, catalogue.statementsBeforeRows());

        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        List<DatabaseCatalogue.Table> tables = catalogue.tables();
        long rows = 0;
        for (DatabaseCatalogue.Table table : tables) {
            zip.putNextEntry(new ZipEntry(ROWS + table.name()));
            rows += copy.copyOut(
                    "COPY %s (%s) TO STDOUT".formatted(table.name(), String.join(", ", table.columns())),
                    new KeptOpen(zip));
            zip.closeEntry();
        }
        for (long largeObject : catalogue.largeObjects()) {
            zip.putNextEntry(new ZipEntry(LARGE_OBJECTS + largeObject));
            zip.write(largeObject(connection, largeObject));
            zip.closeEntry();
        }
        // Last: a backup without it was cut off.
        writeStatements(zip, AFTER, catalogue.statementsAfterRows());
        return new Content(tables.size(), rows);
    }

    private static Content restore(ZipFile zip, Connection connection) throws SQLException, IOException {
        ZipEntry after = zip.getEntry(AFTER);
        if (after == null) {
            throw new IOException("it is not a backup of CAR-T Exchange, or was cut off");
        }
        execute(connection, "SET LOCAL search_path = pg_catalog");
        execute(connection, "SET LOCAL check_function_bodies = off");
        for (String statement : readStatements(zip, zip.getEntry(BEFORE))) {
            execute(connection, statement);
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        int tables = 0;
        long rows = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(ROWS)) {
                String table = entry.getName().substring(ROWS.length());
                try (InputStream input = zip.getInputStream(entry)) {
                    rows += copy.copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns(connection, table)), input);
                }
                tables++;
            } else if (entry.getName().startsWith(LARGE_OBJECTS)) {
                try (InputStream input = zip.getInputStream(entry)) {
                    restoreLargeObject(
                            connection,
                            Long.parseLong(entry.getName().substring(LARGE_OBJECTS.length())),
                            input.readAllBytes());
                }
            }
        }
        for (String statement : readStatements(zip, after)) {
            execute(connection, statement);
        }
        return new Content(tables, rows);
    }

    private static void refuseUnlessEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT FROM pg_class c"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname IN ('public', 'cart') AND c.relkind IN ('r', 'v', 'S') LIMIT 1")) {
            if (rows.next()) {
                throw new StorageException("The database holds data already; restore into an empty one"
                        + " (another cart.storage.directory). [CART-STO-024]");
            }
        }
    }

    /** As the backup was written: in the table's order, without generated columns. */
    private static String columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                        + " WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static byte[] largeObject(Connection connection, long oid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT lo_get(?::oid)")) {
            statement.setLong(1, oid);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private static void restoreLargeObject(Connection connection, long oid, byte[] content) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT lo_from_bytea(?::oid, ?)")) {
            statement.setLong(1, oid);
            statement.setBytes(2, content);
            statement.execute();
        }
    }

    private static void writeStatements(ZipOutputStream zip, String name, List<String> statements) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (String statement : statements) {
            zip.write((statement + SEPARATOR).getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private static List<String> readStatements(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream input = zip.getInputStream(entry)) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** COPY closes what it writes to; the archive goes on. */
    private static final class KeptOpen extends FilterOutputStream {

        private KeptOpen(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The archive is closed by its owner.
        }
    }
}
