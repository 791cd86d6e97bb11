package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Fetches the example resources of a FHIR package that is not ours from npm, as input that we did not write. They stay below
 * {@code target/}.
 *
 * <p>Arguments: the package with its version, a folder to work in; the examples come to its folder {@code examples}.
 */
public final class ForeignExamples {

    private ForeignExamples() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        Path examples = folder.resolve("examples");
        Path record = folder.resolve("fetched.sha256");
        Fingerprint wanted = new Fingerprint().add(arguments[0]);
        if (wanted.isRecordedIn(record, examples)) {
            return;
        }
        Files.createDirectories(examples);
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Process npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "pack", "--silent", arguments[0])
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(npm.getInputStream().readAllBytes()).strip();
        if (npm.waitFor() != 0) {
            throw new IllegalStateException("npm could not fetch " + arguments[0] + ": " + said);
        }
        Path archive;
        try (var files = Files.list(folder)) {
            archive = files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow();
        }
        for (Map.Entry<String, byte[]> file : GuideContents.untar(archive).entrySet()) {
            if (file.getKey().matches("package/example/[A-Za-z0-9.-]+\\.json")) {
                Files.write(
                        examples.resolve(file.getKey().substring(file.getKey().lastIndexOf('/') + 1)), file.getValue());
            }
        }
        wanted.recordIn(record);
    }
}
