package org.cartexchange.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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

    /** Columns of a help text. */
    private static final int WIDTH = 120;

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
        try {
            return with(others).execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            System.err.println("Could not run: the memory does not suffice; start Java with a greater -Xmx.");
            return CommandLine.ExitCode.USAGE;
        }
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
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((wrong, arguments) -> notUnderstood(wrong))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("Could not run: " + reason(failure));
                    commandLine.getErr().flush();
                    return CommandLine.ExitCode.USAGE;
                });
    }

    /** What is wrong and where help is; not the whole help, behind which the reason would be lost. */
    private static int notUnderstood(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("`" + command.getCommandSpec().qualifiedName() + " --help` says what it takes.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** The messages of Java's exceptions about files are no more than the path. */
    private static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written";
        } else if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        } else if (failure instanceof FileAlreadyExistsException present) {
            return present.getFile() + " is in the way";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"CAR-T Exchange " + (version == null ? "(development build)" : version)};
        }
    }
}
