package org.cartexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cartexchange.CartExchange;
import org.cartexchange.cli.RecordingServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadCommandTests {

    private static final String REFUSAL = """
            {"resourceType":"OperationOutcome","issue":[
             {"severity":"error","code":"business-rule","details":{"coding":[{"code":"CART-VAL-064"}]},
              "diagnostics":"Aigerim Bekova, born 1961-04-17","expression":["Bundle.entry[3].resource.performed"]},
             {"severity":"warning","code":"value","details":{"coding":[{"code":"CART-VAL-073"}]}},
             {"severity":"error","code":"value","details":{"coding":[{"code":"Aigerim Bekova"}]},
              "expression":["Bundle.entry.where(name = 'Bekova')"]}]}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sendsThePartsOfACourseInOrderAndCountsWhatTheServerSays() throws IOException {
        for (int part : new int[] {10, 2, 1, 9}) {
            write("000001/part-" + part + ".json", bundle("first course, part " + part));
        }
        write("000002/part-1.json", bundle("second course"));
        write("alone.json", bundle("alone"));
        write("outcome.json", "{\"resourceType\":\"OperationOutcome\"}");
        write("truth.ndjson", "{}\n{}\n");

        try (RecordingServer server = new RecordingServer((body, time) -> Answer.stored())) {
            assertThat(load(server)).isZero();

            assertThat(server.bodies()).hasSize(6);
            assertThat(server.bodies().stream().filter(body -> body.contains("first course")))
                    .containsExactly(
                            bundle("first course, part 1"),
                            bundle("first course, part 2"),
                            bundle("first course, part 9"),
                            bundle("first course, part 10"));
        }
        assertThat(out.toString())
                .contains("left out: 1 files")
                .contains("outcome.json")
                .contains("6 bundles stored with 12 resources (6 new, 6 there before);");
        assertThat(states()).as("nothing is left to do").isEmpty();
    }

    @Test
    void countsRefusalsByCodeAndPrintsNothingOfTheData() throws IOException {
        write("a/part-1.json", bundle("good"));
        write("b/part-1.json", bundle("bad"));
        write("b/part-2.json", bundle("behind the bad one"));

        try (RecordingServer server = new RecordingServer(
                (body, time) -> body.equals(bundle("bad")) ? new Answer(422, REFUSAL, Map.of()) : Answer.stored())) {
            assertThat(load(server)).isEqualTo(1);
            assertThat(server.bodies()).doesNotContain(bundle("behind the bad one"));
        }
        assertThat(out.toString())
                .contains("CART-VAL-064          1        1  The cells were infused before they were collected.")
                .contains("b/part-1.json Bundle.entry[3].resource.performed")
                .contains("HTTP 422              1        1")
                .contains("1 bundles stored with 2 resources (1 new, 1 there before), 1 refused,"
                        + " 1 held back behind a part that was not stored;");
        assertThat(out.toString() + err).doesNotContain("Bekova", "1961", "CART-VAL-073");
    }

    @Test
    void triesAgainWhatTheServerAsksToSendLaterAndWhatGotNoAnswer() throws IOException {
        for (String name : List.of("429", "503", "cut")) {
            write(name + ".json", bundle(name));
        }
        try (RecordingServer server = new RecordingServer((body, time) -> {
            if (time > 1) {
                return Answer.stored();
            }
            return body.contains("cut") ? null : Answer.of(body.contains("429") ? 429 : 503, "Retry-After", "0");
        })) {
            assertThat(load(server)).isZero();
        }
        assertThat(out.toString()).contains("3 bundles stored");
        assertThat(err.toString()).contains("trying again");
    }

    @Test
    void waitsAsLongAsTheServerAsksFor() throws IOException {
        write("a.json", bundle("a"));
        AtomicLong open = new AtomicLong(Long.MIN_VALUE);
        try (RecordingServer server = new RecordingServer((body, time) -> {
            if (time == 1) {
                open.set(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(900));
            }
            return System.nanoTime() - open.get() < 0 ? Answer.of(503, "Retry-After", "1") : Answer.stored();
        })) {
            assertThat(load(server)).isZero();
            assertThat(server.bodies()).as("nobody asks before that").hasSize(2);
        }
    }

    @Test
    void goesOnWhereItStoppedAndSendsAgainWhatWasChanged() throws IOException {
        for (int n = 1; n <= 6; n++) {
            write("p" + n + "/part-1.json", bundle("patient " + n));
        }
        int port;
        try (RecordingServer server =
                new RecordingServer((body, time) -> body.compareTo(bundle("patient 4")) < 0 ? Answer.stored() : null)) {
            port = server.port();
            assertThat(load(server, "--concurrency", "1", "--tries", "1")).isEqualTo(2);
            assertThat(server.bodies()).hasSize(3);
        }
        assertThat(err.toString()).contains("Stopped before the end: no connection");
        assertThat(states()).hasSize(1);

        write("p2/part-1.json", bundle("patient 2, corrected"));
        try (RecordingServer server = new RecordingServer((body, time) -> Answer.stored(), port)) {
            assertThat(load(server)).isZero();
            assertThat(server.bodies())
                    .containsExactlyInAnyOrder(
                            bundle("patient 2, corrected"),
                            bundle("patient 4"),
                            bundle("patient 5"),
                            bundle("patient 6"));
            assertThat(out.toString()).contains("4 bundles stored").contains("2 stored by an earlier run");
            assertThat(states()).isEmpty();

            server.bodies().clear();
            assertThat(load(server)).isZero();
            assertThat(server.bodies()).as("a second load sends everything").hasSize(6);
        }
    }

    @Test
    void aKilledLoadGoesOnWhereItWas() throws Exception {
        int files = 40;
        for (int n = 100; n < 100 + files; n++) {
            write("p" + n + "/part-1.json", bundle("patient " + n));
        }
        CountDownLatch some = new CountDownLatch(15);
        try (RecordingServer server = new RecordingServer((body, time) -> {
            pause(20);
            some.countDown();
            return Answer.stored();
        })) {
            Process load = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CartExchange.class.getName(),
                            "load",
                            "--server",
                            server.base(),
                            "--concurrency",
                            "2",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
            load.destroyForcibly().waitFor();
            List<String> before = List.copyOf(server.bodies());
            assertThat(before).hasSizeBetween(10, files - 1);

            server.bodies().clear();
            assertThat(load(server)).isZero();

            List<String> all = new ArrayList<>(before);
            all.addAll(server.bodies());
            assertThat(all.stream().distinct()).hasSize(files);
            assertThat(all).as("only what was under way is sent twice").hasSizeLessThanOrEqualTo(files + 2);
        }
    }

    @Test
    void theTokenGoesToTheGivenServerAloneAndIsNeverPrinted() throws IOException {
        write("a.json", bundle("a"));
        Path token = Files.writeString(folder.resolve("token"), "s3cret-140233\n");
        try (RecordingServer elsewhere = new RecordingServer((body, time) -> Answer.stored());
                RecordingServer server =
                        new RecordingServer((body, time) -> Answer.of(307, "Location", elsewhere.base()))) {
            assertThat(load(server, "--token-file", token.toString())).isEqualTo(2);

            assertThat(server.tokens()).hasSize(2).containsOnly("Bearer s3cret-140233");
            assertThat(elsewhere.tokens()).isEmpty();
        }
        assertThat(err.toString()).contains("redirects to another address");
        assertThat(out.toString() + err).doesNotContain("s3cret");
        assertThat(run(
                        "load",
                        "--server",
                        "http://cart.example.org/fhir",
                        "--token-file",
                        token.toString(),
                        folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("A token goes through https");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ftp://cart.example.org/fhir          | must begin with https:// or http://
                    file:///etc/passwd                   | must begin with https:// or http://
                    cart.example.org/fhir                | must begin with https:// or http://
                    https://me:pass140233@cart.example/  | must not carry a user or password
                    https://cart.example.org/fhir?a=b    | must end with the path
                    https://cart .example.org            | is no address
                    """)
    void whatIsNoAddressOfAServerIsRefused(String url, String reason) throws IOException {
        write("a.json", bundle("a"));

        assertThat(run("load", "--server", url, folder.toString())).isEqualTo(2);

        assertThat(err.toString()).contains(reason).doesNotContain("pass140233");
    }

    @Test
    void whatCannotBeDoneEndsWithTwoAndSaysWhy() throws IOException {
        try (RecordingServer server = new RecordingServer((body, time) -> Answer.of(401))) {
            assertThat(load(server)).isEqualTo(2);
            write("settings.json", "{\"type\":\"transaction\"}");
            assertThat(load(server)).isEqualTo(2);
            write("a.json", bundle("a"));
            assertThat(load(server)).isEqualTo(2);
            assertThat(load(server, "--state", folder.resolve("no/such/folder").toString()))
                    .isEqualTo(2);
            assertThat(load(server, "--concurrency", "0")).isEqualTo(2);
            assertThat(load(server, "--token-file", folder.resolve("none").toString()))
                    .isEqualTo(2);
            assertThat(run(
                            "load",
                            "--server",
                            server.base(),
                            folder.resolve("nowhere").toString()))
                    .isEqualTo(2);
            assertThat(run("load", "--server", server.base().replace("/fhir", "/"), "--tries", "1", folder.toString()))
                    .isEqualTo(2);
        }
        assertThat(err.toString())
                .contains("no .json file in")
                .contains("no Bundle of type transaction or batch in")
                .contains("the server asks for a valid token")
                .contains("cannot be written; name another with --state")
                .contains("--concurrency is from 1 to 64")
                .contains("cannot be read")
                .contains("There is no folder");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The text stands for whatever a bundle holds. */
    private static String bundle(String text) {
        return "{\"resourceType\":\"Bundle\",\"id\":\"" + text + "\",\"entry\":[{\"resource\":{\"type\":7}}],"
                + "\"type\":\"transaction\"}";
    }

    private int load(RecordingServer server, String... options) {
        List<String> arguments = new ArrayList<>(List.of("load", "--server", server.base()));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private List<Path> states() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".state")).toList();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
