package org.cartexchange.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code load}: pushes the bundles of a folder to a server. */
@Command(
        name = "load",
        description =
                "Pushes the bundles of a folder to a FHIR server, as often as you like: a push changes nothing twice.",
        footer = {
            "",
            "Sends every .json file below DIR that is a Bundle of type transaction or batch. Files of one folder named",
            "NAME-1.json, NAME-2.json … are the parts of one course and go one after the other; the rest goes in parallel.",
            "What the server asks to send later (429, 503), and what got no answer, is tried again.",
            "If it breaks off, the same command goes on where it was; the state file says what is stored already.",
            "",
            "Exit code: 0 everything is stored, 1 something was refused, 2 could not run to the end."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand extends ConsoleCommand {

    @Option(names = "--server", required = true, paramLabel = "URL", description = "Base address of the FHIR server.")
    private String server = "";

    @Option(names = "--token-file", paramLabel = "F", description = "File with the bearer token of the server.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "4",
            description = "Bundles under way at a time; default ${DEFAULT-VALUE}.")
    private int concurrency = 4;

    @Option(
            names = "--tries",
            paramLabel = "N",
            defaultValue = "8",
            description =
                    "How often a bundle is tried before it is given up; default ${DEFAULT-VALUE}, about a minute.")
    private int tries = 8;

    @Option(names = "--state", paramLabel = "F", description = "State file; in DIR by default, one for each server.")
    private @Nullable Path stateFile;

    @Option(names = "--again", description = "Forget the state file and send everything.")
    private boolean again;

    @Option(
            names = "--plain-http",
            description = "Send the token without TLS to another machine: within a trusted network.")
    private boolean plainHttp;

    @Parameters(paramLabel = "DIR", description = "Folder with the bundles.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        PrintWriter err = err();
        FhirBase base = base();
        Optional<String> token = token(base);
        List<BundleFiles.Series> all = series();
        ProgressLine progress = new ProgressLine(
                err,
                "resources",
                all.stream().mapToLong(BundleFiles.Series::bytes).sum());
        BundleSender sender = new BundleSender(
                base, token.orElse(null), new BackOff(BackOff.FIRST, BackOff.LONGEST, tries), progress::notice);
        Optional<String> wrong = sender.check();
        if (wrong.isPresent()) {
            err.println("Nothing was sent to " + base + ": " + wrong.get() + ".");
            return CommandLine.ExitCode.USAGE;
        }
        Path file = stateFile == null ? LoadState.fileFor(folder, base) : stateFile;
        LoadState state = open(file, base);
        LoadReport report = new LoadReport();
        Optional<String> stopped = new Load(folder, sender, state, report, progress, concurrency).send(all);
        progress.end();
        report.print(out);
        return end(stopped, report, state, file, err);
    }

    private int end(Optional<String> stopped, LoadReport report, LoadState state, Path file, PrintWriter err)
            throws IOException {
        if (stopped.isEmpty() && report.isAllStored()) {
            state.delete();
        } else {
            err.println("The same command sends what is not stored yet; " + file + " knows what is.");
        }
        if (stopped.isPresent()) {
            err.println("Stopped before the end: " + stopped.get() + ".");
            return CommandLine.ExitCode.USAGE;
        }
        if (!report.hasBundles()) {
            err.println("Nothing to send: no Bundle of type transaction or batch in " + folder + ".");
            return CommandLine.ExitCode.USAGE;
        }
        if (report.hasRefusals()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        return report.isAllStored() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }

    private FhirBase base() {
        if (concurrency < 1 || concurrency > 64 || tries < 1 || tries > 100) {
            throw misused("--concurrency is from 1 to 64, --tries from 1 to 100.");
        }
        try {
            return FhirBase.of(server);
        } catch (IllegalArgumentException notOne) {
            throw misused("--server " + notOne.getMessage());
        }
    }

    /** Never printed, and never sent where others could read it on the way. */
    private Optional<String> token(FhirBase base) {
        if (tokenFile == null) {
            return Optional.empty();
        }
        if (!base.keepsSecrets() && !plainHttp) {
            throw misused("A token goes through https or stays on this machine; --plain-http sends it as it is.");
        }
        try {
            String token = Files.readString(tokenFile).strip();
            if (!token.matches("[\\x21-\\x7E]+")) {
                throw misused(tokenFile + " does not hold one token on one line.");
            }
            return Optional.of(token);
        } catch (IOException unreadable) {
            throw misused("The token file " + tokenFile + " cannot be read.");
        }
    }

    private List<BundleFiles.Series> series() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw misused("There is no folder " + folder + ".");
        }
        List<BundleFiles.Series> series = BundleFiles.below(folder);
        if (series.isEmpty()) {
            throw misused("Nothing to send: no .json file in " + folder + ".");
        }
        return series;
    }

    private LoadState open(Path file, FhirBase base) {
        try {
            return LoadState.open(file, base, again);
        } catch (IOException notWritable) {
            throw misused("The state file " + file + " cannot be written; name another with --state.");
        }
    }
}
