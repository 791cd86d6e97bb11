package org.cartexchange.storage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The commands {@code backup} and {@code restore}: without a server they need no more than the database. They work on the
 * embedded database below {@code --directory}, or on the one that {@code SPRING_DATASOURCE_URL} names. Exit codes: 0 done,
 * 2 could not.
 */
public final class BackupCommands {

    private static final Map<String, Class<?>> COMMANDS = Map.of("backup", Backup.class, "restore", Restore.class);

    private BackupCommands() {}

    /** Name and class of each, for the list that {@code --help} shows. */
    public static Map<String, Class<?>> byName() {
        return COMMANDS;
    }

    /** Is this first argument one of ours? */
    public static boolean isCommand(String argument) {
        return COMMANDS.containsKey(argument);
    }

    /** Runs the command with its arguments and returns the exit code for the process. */
    public static int run(String... arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        return commandLine(arguments[0]).execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static CommandLine commandLine(String name) {
        CommandLine commandLine = new CommandLine(COMMANDS.get(name));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return 2;
        });
        return commandLine;
    }

    /** What both commands do: find the database, work on it, say what was done. */
    private abstract static class OnDatabase implements Callable<Integer> {

        @Option(
                names = "--directory",
                defaultValue = "data",
                description = "cart.storage.directory of the server (default: ${DEFAULT-VALUE})")
        private Path directory = Path.of("data");

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "shows this text")
        private boolean help;

        @Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        final void onDatabase(Function<DatabaseAddress, DatabaseDump.Content> work, boolean mustExist, String done) {
            String external = System.getenv("SPRING_DATASOURCE_URL");
            DatabaseDump.Content content;
            if (external != null && !external.isBlank()) {
                content = work.apply(new DatabaseAddress(
                        external,
                        environment("SPRING_DATASOURCE_USERNAME"),
                        environment("SPRING_DATASOURCE_PASSWORD")));
            } else if (mustExist && !Files.exists(directory.resolve("database").resolve("PG_VERSION"))) {
                throw new StorageException("There is no database in %s; name its place with --directory. [CART-STO-025]"
                        .formatted(directory.toAbsolutePath().normalize()));
            } else {
                content = onEmbedded(work, mustExist);
            }
            spec.commandLine()
                    .getOut()
                    .println("%s: %,d rows of %d tables".formatted(done, content.rows(), content.tables()));
        }

        private DatabaseDump.Content onEmbedded(Function<DatabaseAddress, DatabaseDump.Content> work, boolean mayRun) {
            DatabaseAddress running =
                    mayRun ? EmbeddedDatabase.addressIfRunning(directory).orElse(null) : null;
            if (running != null) {
                return work.apply(running);
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
                return work.apply(new DatabaseAddress(database.url(), EmbeddedDatabase.USER, database.password()));
            }
        }

        private static String environment(String name) {
            String value = System.getenv(name);
            return value == null ? "" : value;
        }
    }

    @Command(
            name = "backup",
            description = "Writes the whole database into one file. The server may go on running.",
            sortOptions = false)
    static final class Backup extends OnDatabase {

        @Parameters(paramLabel = "FILE", description = "the backup to be written; it must not exist")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            onDatabase(address -> DatabaseDump.write(address, file), true, "Written to " + file);
            return 0;
        }
    }

    @Command(
            name = "restore",
            description = "Fills an empty database from a backup; the server must not run.",
            sortOptions = false)
    static final class Restore extends OnDatabase {

        @Parameters(paramLabel = "FILE", description = "a file written by backup")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            onDatabase(address -> DatabaseDump.restore(file, address), false, "Restored from " + file);
            return 0;
        }
    }
}
