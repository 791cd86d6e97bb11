package org.cartexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate} on the command line. */
class GenerateCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAFolderForEachPatientAndTheTruth(@TempDir Path folder) throws IOException {
        Path cohort = folder.resolve("cohort");
        assertThat(run("--patients", "5", "--seed", "811", "--follow-up-years", "1", "--out", cohort.toString()))
                .isZero();
        assertThat(Files.readAllLines(cohort.resolve("truth.ndjson"))).hasSize(5);
        assertThat(cohort.resolve("000005").resolve("part-1.json")).isNotEmptyFile();
        assertThat(cohort.resolve("cohort.properties")).content().contains("seed=811");
        assertThat(out.toString()).contains("5 patients").contains("resources/s");
    }

    @Test
    void doesNotMixTwoCohortsInOneFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("part-1.json"), "{}");
        assertThat(run("--patients", "1", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty");
    }

    @Test
    void namesTheCohortsWhenOneIsUnknown(@TempDir Path folder) {
        assertThat(run("--cohort", "zuma-99", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("zuma-99").contains("real-world-axi-cel");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
