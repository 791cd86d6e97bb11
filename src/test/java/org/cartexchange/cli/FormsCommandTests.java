package org.cartexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTests {

    private static final String SPLIT_DOSE = "src/test/resources/cases/split-dose-obe-cel/bundle.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheAnswersOfTheFormsThatAreDue() {
        int exit = run("forms", "--registry", "cibmtr", "--form", "cibmtr-4006", "--as-of", "2025-09-30", SPLIT_DOSE);

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("infusion.date", "2025-05-12", "2025-05-21")
                .contains("1 patients, 2 forms as of 2025-09-30");
    }

    @Test
    void writesResponsesAndATableThatAreTheSameEveryTime(@TempDir Path folder) throws IOException {
        run("forms", "--as-of", "2025-09-30", "--out", folder.resolve("one").toString(), SPLIT_DOSE);
        run("forms", "--as-of", "2025-09-30", "--out", folder.resolve("two").toString(), SPLIT_DOSE);

        List<Path> files = filesOf(folder.resolve("one"));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("cibmtr-4006-m10-1.json", "cibmtr-4006-m10-2.json", "cibmtr-4006-m10.csv");
        for (Path file : files) {
            assertThat(folder.resolve("two").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        assertThat(Files.readAllLines(folder.resolve("one").resolve("cibmtr-4006-m10.csv")))
                .hasSize(3);
    }

    @Test
    void aWrongFormRegistryOrDayIsNamedWithWhatExists() {
        assertThat(run("forms", "--form", "cibmtr-1", SPLIT_DOSE)).isEqualTo(2);
        assertThat(run("forms", "--registry", "moon", SPLIT_DOSE)).isEqualTo(2);
        assertThat(run("forms", "--as-of", "yesterday", SPLIT_DOSE)).isEqualTo(2);
        assertThat(run("forms", "no-such-file.json")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no form `cibmtr-1`; there are cibmtr-2900-m10")
                .contains("There is no registry `moon`; there are cibmtr")
                .contains("--as-of `yesterday` is not a day like 2026-03-17")
                .contains("there is no file or folder no-such-file.json");
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
