package org.cartexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartexchange.storage.BackupCommands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTests {

    private static final String GOOD = "{\"resourceType\": \"Patient\", \"gender\": \"female\"}";
    private static final String BAD = "{\"resourceType\": \"Patient\",\n \"gender\": \"femal\"}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("good.json"), GOOD);
        Files.writeString(folder.resolve("readme.txt"), "not FHIR");
    }

    @Test
    void whatConformsEndsWithZeroAndATable() {
        assertThat(validate(folder.toString())).isZero();
        assertThat(out.toString()).contains("1 checked: 1 conform, 0 do not; 0 errors, 0 warnings");
    }

    @Test
    void whatDoesNotConformEndsWithOneAndTheFindingAtFileLineAndColumn() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), BAD);

        assertThat(validate(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(bad + ":2:")
                .contains("error: ")
                .contains("[CART-VAL-012]")
                .contains("2 checked: 1 conform, 1 do not");
    }

    @Test
    void linesOfNdjsonAreInputsOfTheirOwn() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines.ndjson"), GOOD + "\n\n" + BAD.replace("\n", "") + "\n" + GOOD + "\n");

        assertThat(validate(lines.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(lines + ":3").contains("3 checked: 2 conform, 1 do not");
    }

    @Test
    void whatIsNotThereEndsWithTwo() {
        assertThat(validate(folder.resolve("nothing.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file or folder");
    }

    @Test
    void anOptionThatIsNoneEndsWithTwo() {
        assertThat(validate("--colour", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("Unknown option: '--colour'", "`cart-exchange validate --help` says what it takes.")
                .doesNotContain("Exit code");
    }

    @Test
    void aCommandThatIsNoneIsToldWhichThereAre() {
        assertThat(Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), "validat"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'validat'", "validate");
    }

    @Test
    void programsReadOneOperationOutcomeALine() throws IOException {
        Files.writeString(folder.resolve("bad.json"), BAD);

        validate("--format", "json", folder.toString());

        assertThat(out.toString().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("{\"resourceType\":\"OperationOutcome\""));
    }

    @Test
    void ciSystemsReadJunitsXml() throws IOException {
        Files.writeString(folder.resolve("bad.json"), BAD);

        validate("--format", "junit", folder.toString());

        assertThat(out.toString())
                .contains("<testsuite name=\"validate\" tests=\"2\" failures=\"1\"")
                .contains("<failure type=\"CART-VAL-0");
    }

    @Test
    void theTableSaysWhatACodeMeans() throws IOException {
        Files.writeString(folder.resolve("bad.json"), BAD);

        validate("--lang", "ru", folder.toString());

        assertThat(out.toString()).containsPattern("CART-VAL-012 +1  Кода нет в обязательном наборе значений\\.");
    }

    @Test
    void anOutcomeForProgramsSaysWhatWasCheckedAndWhereTheFindingStands() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), BAD);

        validate("--format", "json", bad.toString());

        assertThat(out.toString())
                .contains("\"source\":\"" + bad)
                .contains("Checked against ", "org.cartexchange.ig")
                .contains("\"valueUrl\":\"/ig/message-codes.html#CART-VAL-012\"")
                .contains("operationoutcome-issue-line\",\"valueInteger\":2");
    }

    @Test
    void standardInputIsReadLineByLineOrWhole() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(input("\n" + GOOD + "\r\n\n" + BAD.replace("\n", "") + "\n"));
            assertThat(validate("-")).isEqualTo(1);
            assertThat(out.toString()).contains("-:4:", "2 checked: 1 conform, 1 do not");
            System.setIn(input(BAD));
            assertThat(validate("-")).isEqualTo(1);
            assertThat(out.toString()).contains("-:2:", "1 checked: 0 conform, 1 do not");
            assertThat(err.toString()).doesNotContain("…");
        } finally {
            System.setIn(before);
        }
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each is a finding of its own file; the others are checked all the same. */
    @Test
    void whatIsNoFhirIsAFindingAndNotTheEnd() throws IOException {
        Files.write(folder.resolve("binary.json"), new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'});
        Files.writeString(folder.resolve("utf-16.json"), GOOD, StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(folder.resolve("cut.json"), GOOD.substring(0, GOOD.length() - 8));
        Files.writeString(folder.resolve("array.json"), "[" + GOOD + "]");
        Files.writeString(folder.resolve("broken.xml"), "<Patient><p>no</Patient>");
        Files.writeString(folder.resolve("marked.json"), "\uFEFF" + GOOD);

        assertThat(validate(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("binary.json: error: The text is not in UTF-8.")
                .contains("utf-16.json: error: The text is not in UTF-8.")
                .contains("empty.json: error: It is empty.")
                .contains("array.json: error: It is a list; FHIR has Bundles, and files of a resource a line (NDJSON).")
                .contains("8 checked: 2 conform, 6 do not")
                .doesNotContain("Exception");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNoFhirInAFolderIsLeftOutAndNamed() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.ndjson"), "{\"patient\": 1}\n{\"patient\": 2}\n");
        Path settings =
                Files.writeString(folder.resolve("settings.json"), "{\"url\": {\"resourceType\": \"Patient\"}}");
        Path pom =
                Files.writeString(folder.resolve("pom.xml"), "<?xml version='1.0'?>\n<!-- <Patient/> -->\n<project/>");

        assertThat(validate(folder.toString())).isZero();
        assertThat(out.toString()).contains("1 checked: 1 conform");
        assertThat(err.toString().lines())
                .containsExactlyInAnyOrder(
                        "Left out, for it is no FHIR: " + truth,
                        "Left out, for it is no FHIR: " + settings,
                        "Left out, for it is no FHIR: " + pom);
    }

    @Test
    void whatIsNamedIsCheckedWhateverItIs() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.ndjson"), "{\"patient\": 1}\n{\"patient\": 2}\n");

        assertThat(validate(truth.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(truth + ":1", truth + ":2", "2 checked: 0 conform, 2 do not");
    }

    @Test
    void aLaterLineThatIsNoFhirIsAFinding() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), GOOD + "\n{\"patient\": 2}\n");

        assertThat(validate(folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(lines + ":2", "3 checked: 2 conform, 1 do not");
    }

    @Test
    void nothingCheckedIsNothingGood() throws IOException {
        Files.delete(folder.resolve("good.json"));
        assertThat(validate(folder.toString())).as("no file").isEqualTo(2);

        Path lines = Files.writeString(folder.resolve("lines.ndjson"), "\n");
        assertThat(validate(lines.toString())).as("no line").isEqualTo(2);
        assertThat(err.toString()).contains("Nothing was checked: no FHIR in " + lines);
    }

    @Test
    void aProfileThatIsUnknownEndsWithTwo() {
        assertThat(validate("--profile", "https://st-vitus.example.org/profile", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no profile `https://st-vitus.example.org/profile` here")
                .contains("StructureDefinition/cart-infusion");
    }

    @Test
    void aLineWithoutAnEndIsAFindingAndNotTheEnd() throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        try (Writer writer = Files.newBufferedWriter(lines)) {
            writer.write("{\"resourceType\": \"Patient\", \"x\": \"");
            for (int i = 0; i <= Lines.LONGEST; i += 1_000_000) {
                writer.write("x".repeat(1_000_000));
            }
            writer.write("\"}\r\n" + GOOD + "\r\n");
        }

        assertThat(validate(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(lines + ":1: error: It has more than 50,000,000 characters.")
                .contains("3 checked: 2 conform, 1 do not");
    }

    @Test
    void speaksTheLanguageAskedFor() throws IOException {
        Files.writeString(folder.resolve("bad.json"), BAD);

        validate("--lang", "ru", folder.toString());
        assertThat(out.toString()).contains("отсутствует в наборе значений");
        validate("--lang", "kk", "--format", "json", folder.toString());
        assertThat(out.toString()).contains("\"language\":\"kk\"", "мәндер жиынында жоқ");
        assertThat(validate("--lang", "tlh", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("`tlh` is none of en, ru, kk");
    }

    @Test
    void helpSaysWhatTheCommandDoes() {
        assertThat(Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), "--help"))
                .isZero();
        assertThat(out.toString()).contains("validate");
        assertThat(Commands.isCommand("validate")).isTrue();
        assertThat(Commands.isCommand("--server.port=8081")).isFalse();
    }

    @Test
    void helpListsTheCommandsOfTheDatabaseToo() {
        assertThat(Commands.run(
                        BackupCommands.byName(), new PrintWriter(out, true), new PrintWriter(err, true), "--help"))
                .isZero();

        assertThat(out.toString()).contains("backup", "restore", "forms", "validate");
    }

    private int validate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
