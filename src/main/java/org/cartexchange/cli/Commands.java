package org.cartexchange.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The commands of CAR-T Exchange, in the words of {@code --help}. Exit codes: 0 done and good, 1 done and not good, 2 could
 * not run.
 */
@Command(
        name = "cart-exchange",
        description = "CAR-T cell therapy data in FHIR R4. Without a command it starts the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {FormsCommand.class, GenerateCommand.class, LoadCommand.class, ValidateCommand.class})
public final class Commands implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Commands() {}

    /** Is this first argument one of ours, so that no server need be started? */
    public static boolean isCommand(String argument) {
        Set<String> known = new TreeSet<>(commandLine().getSubcommands().keySet());
        known.addAll(Arrays.asList("help", "-h", "--help", "-V", "--version"));
        return known.contains(argument);
    }

    /**
     * Runs a command with its arguments and returns the exit code for the process.
     *
     * @param others commands of other rooms, to be listed in {@code --help}: name and class
     */
    public static int run(Map<String, Class<?>> others, String... arguments) {
        quiet();
        return with(others).execute(arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(Map.of(), out, err, arguments);
    }

    static int run(Map<String, Class<?>> others, PrintWriter out, PrintWriter err, String... arguments) {
        return with(others).setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine with(Map<String, Class<?>> others) {
        CommandLine commandLine = commandLine();
        new TreeMap<>(others).forEach(commandLine::addSubcommand);
        return commandLine;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A command prints its result; what the libraries log is for a server's operator. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("Could not run: " + failure.getMessage());
                    commandLine.getErr().flush();
                    return CommandLine.ExitCode.USAGE;
                });
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"CAR-T Exchange " + (version == null ? "(development build)" : version)};
        }
    }
}
