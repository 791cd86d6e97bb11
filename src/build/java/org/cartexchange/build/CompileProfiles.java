package org.cartexchange.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compiles {@code profiles/**.fsh} with SUSHI and takes the output into {@code implementation-guide/fsh-generated}.
 *
 * <p>Arguments: the repository's root, a folder to work in, a private home directory with the core package ({@link
 * CorePackage}), the file for the list of changes ({@link FailOnChanges} reads it). Needs node and npm on the path. Fails on any
 * error, and on any warning that {@code sushi-ignoreWarnings.txt} does not explain.
 */
public final class CompileProfiles {

    private final Path guide;
    private final Path home;

    private CompileProfiles(Path guide, Path home) {
        this.guide = guide;
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path guide = Path.of(arguments[1]);
        GuideFolder.prepare(root, guide);
        CompileProfiles compiler = new CompileProfiles(guide, Path.of(arguments[2]));
        compiler.installSushi();
        List<String> complaints = IgnoredWarnings.read(
                        root.resolve("implementation-guide").resolve(IgnoredWarnings.FILE))
                .complaints(compiler.runSushi());
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("SUSHI has complaints:\n" + String.join("\n", complaints));
        }
        String changes = CheckedInOutput.replaceBy(guide.resolve("fsh-generated"), root);
        Files.writeString(Path.of(arguments[3]), changes);
        System.out.println(changes.isEmpty() ? "fsh-generated is up to date" : "fsh-generated:\n" + changes);
    }

    /** Installs exactly what {@code package-lock.json} pins, without running anybody's install scripts. */
    private void installSushi() throws IOException, InterruptedException {
        Fingerprint lock = new Fingerprint().addFile(guide.resolve("package-lock.json"));
        Path record = guide.resolve("node_modules.sha256");
        if (lock.isRecordedIn(record, guide.resolve("node_modules"))) {
            return;
        }
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        List<String> output = run(
                new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        output.forEach(System.out::println);
        lock.recordIn(record);
    }

    /** Runs SUSHI and gives back its warnings and errors, each with the lines that say where. */
    private List<String> runSushi() throws IOException, InterruptedException {
        ProcessBuilder sushi = new ProcessBuilder("node", "node_modules/fsh-sushi/dist/app.js", "build", ".");
        sushi.environment().put("HOME", home.toAbsolutePath().toString());
        sushi.environment().put("USERPROFILE", home.toAbsolutePath().toString());
        List<String> messages = new ArrayList<>();
        boolean continues = false;
        for (String line : run(sushi)) {
            String plain = line.replaceAll("\u001B\\[[;\\d]*m", "");
            if (plain.startsWith("warn ") || plain.startsWith("error ")) {
                messages.add(plain);
                continues = true;
            } else if (continues && plain.startsWith("  ")) {
                messages.set(messages.size() - 1, messages.get(messages.size() - 1) + "\n" + plain);
            } else {
                continues = false;
            }
        }
        return messages;
    }

    private List<String> run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process =
                command.directory(guide.toFile()).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            lines.forEach(System.out::println);
            throw new IllegalStateException(String.join(" ", command.command()) + " failed");
        }
        return lines;
    }
}
