package org.cartexchange.cli;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.message.Language;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.SiteQuestionnaires;
import org.cartexchange.terminology.TerminologySupport;
import org.cartexchange.validation.BundleValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: files, folders and standard input against FHIR R4, our profiles and the rules between resources. */
@Command(
        name = "validate",
        description = "Checks resources and Bundles (JSON, XML, NDJSON) against FHIR R4 and the CAR-T profiles.",
        footer = {
            "",
            "Folders are searched for .json, .xml and .ndjson files; each line of NDJSON is an input of its own. What is no",
            "FHIR in a folder (JSON without resourceType, XML that begins with a small letter) is left out and named.",
            "text: a line for each finding with file, line and column, and a table at the end; json: one",
            "OperationOutcome a line; junit: XML for CI systems, a test case for each input.",
            "",
            "Loading the definitions takes some seconds; then all processors check, a thousand files of single",
            "resources in less than 25 seconds on two. How far it is stands on standard error.",
            "",
            "Exit code: 0 everything conforms, 1 something does not, 2 could not run."
        },
        mixinStandardHelpOptions = true)
final class ValidateCommand extends ConsoleCommand {

    /** Into a silence of this length: how many of an unknown number are checked. */
    private static final Duration SAY_SOMETHING = Duration.ofSeconds(5);

    /** Inputs read ahead of the one whose result is printed next. */
    private static final int AHEAD = 64;

    enum Format {
        TEXT,
        JSON,
        JUNIT
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to check; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "URL",
            description = "A profile every resource must meet besides its own.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--questionnaires",
            paramLabel = "DIR",
            description = "Your site's own copies of patients' questionnaires, to check answers with.")
    private @Nullable Path questionnaires;

    @Option(names = "--format", defaultValue = "TEXT", description = "${COMPLETION-CANDIDATES}; default text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "en|ru|kk",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "Language of the messages; what is not worded in it is said in English. Default en.")
    private Language language = Language.ENGLISH;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        PrintWriter err = err();
        InputFiles files = InputFiles.find(inputs);
        if (files.isEmpty()) {
            err.println("Nothing to check: no .json, .ndjson or .xml file in " + String.join(", ", inputs));
            return CommandLine.ExitCode.USAGE;
        }
        ConformancePackage conformance = ConformancePackage.load();
        IValidationSupport definitions = TerminologySupport.chain(conformance, site());
        for (String profile : profiles) {
            if (definitions.fetchStructureDefinition(profile) == null) {
                throw misused("There is no profile `" + profile + "` here, only those of FHIR R4 and ours, like "
                        + CartProfiles.CART_INFUSION + ".");
            }
        }
        try (BundleValidator validator = BundleValidator.create(conformance, definitions)) {
            ReportWriter writer = ReportWriter.of(format, language, out);
            writer.begin();
            Checks checks = checkAll(files, new InputCheck(validator, profiles), writer, err);
            writer.end();
            out.flush();
            if (checks.made() == 0) {
                err.println("Nothing was checked: no FHIR in " + String.join(", ", inputs));
                return CommandLine.ExitCode.USAGE;
            }
            return checks.areGood() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private SiteQuestionnaires site() {
        try {
            return questionnaires == null ? SiteQuestionnaires.NONE : SiteQuestionnaires.in(questionnaires);
        } catch (IllegalArgumentException wrong) {
            throw misused(wrong.getMessage());
        }
    }

    private record Checks(long made, boolean areGood) {}

    /** Checks on every core, prints in the order of the inputs, and says on standard error how far it is. */
    private Checks checkAll(InputFiles files, InputCheck check, ReportWriter writer, PrintWriter err)
            throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        ProgressLine progress = new ProgressLine(err, "inputs", files.bytes());
        long begin = System.nanoTime();
        long done = 0;
        boolean conformant = true;
        List<String> leftOut;
        Deque<Future<CheckedInput>> running = new ArrayDeque<>();
        try (InputFiles.Cursor cursor = files.open()) {
            for (InputFiles.Input input = cursor.next(); input != null || !running.isEmpty(); ) {
                if (input != null && running.size() < AHEAD) {
                    InputFiles.Input next = input;
                    running.add(workers.submit(() -> check.check(next)));
                    input = cursor.next();
                    continue;
                }
                CheckedInput checked = await(running.remove());
                conformant &= checked.report().isConformant();
                writer.write(checked);
                done++;
                if (files.bytes() > 0) {
                    progress.done(checked.size(), 1);
                } else if (System.nanoTime() - begin > SAY_SOMETHING.toNanos()) {
                    progress.notice(done + " checked");
                }
            }
            leftOut = cursor.leftOut();
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        LeftOut.print(leftOut, err);
        return new Checks(done, conformant);
    }

    private static CheckedInput await(Future<CheckedInput> result) throws IOException {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped", stopped);
        }
    }
}
