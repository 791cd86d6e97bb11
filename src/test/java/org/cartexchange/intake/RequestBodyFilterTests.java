package org.cartexchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.cartexchange.security.Refusal.RefusedException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class RequestBodyFilterTests {

    private static final BodySettings SMALL = new BodySettings(
            DataSize.ofKilobytes(40),
            DataSize.ofKilobytes(80),
            null,
            Duration.ofSeconds(5),
            null,
            DataSize.ofKilobytes(10),
            1_000,
            2_000,
            null);

    private final RequestBodyFilter filter = new RequestBodyFilter(SMALL);
    private final AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
    private final FilterChain chain = (request, response) -> passed.set((HttpServletRequest) request);

    @Test
    void passesTheBodyOnAsItCame() throws Exception {
        byte[] body = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}".getBytes(StandardCharsets.UTF_8);

        send(post("/Patient", body));

        assertThat(passed.get().getInputStream().readAllBytes()).isEqualTo(body);
    }

    @Test
    void inflatesOneLayerOfGzip() throws Exception {
        byte[] body = "{\"resourceType\":\"Patient\",\"gender\":\"male\"}".getBytes(StandardCharsets.UTF_8);
        MockHttpServletRequest request = post("/Patient", gzip(body));
        request.addHeader("Content-Encoding", "gzip");

        send(request);

        assertThat(passed.get().getInputStream().readAllBytes()).isEqualTo(body);
        assertThat(passed.get().getHeader("Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"resourceType":"Patient","gender":"fem                         | CART-INT-011 | 400
            {"resourceType":"Patient",}                                     | CART-INT-010 | 400
            {"resourceType":"Patient","gender":"male","gender":"female"}    | CART-INT-013 | 400
            {"resourceType":"Patient"}{"resourceType":"Patient"}            | CART-INT-018 | 400
            [{"resourceType":"Patient"}]                                    | CART-INT-017 | 400
            "Patient"                                                       | CART-INT-017 | 400
            NaN                                                             | CART-INT-010 | 400
            {"resourceType":"Patient","gender":'male'}                      | CART-INT-010 | 400
            """)
    void refusesWhatIsNotOneJsonObject(String body, String code, int status) {
        assertThat(refusalOf(post("/Patient", body.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused -> assertThat(codeOf(refused)).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(status));
    }

    @Test
    void saysWhereAKeyStandsTwice() {
        RefusedException refused = refusalOf(post(
                "",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"id\":\"a\",\"id\":\"b\"}}]}"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(expressionOf(refused)).startsWith("Bundle.entry[0].resource");
    }

    @Test
    void refusesFiveThousandLevelsWithoutFollowingThem() {
        String body = "{\"resourceType\":\"Patient\",\"extension\":" + "[{\"extension\":".repeat(2_500) + "1";

        assertThat(codeOf(refusalOf(post("/Patient", body.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("CART-INT-014");
    }

    @Test
    void refusesTheByteThatExceedsTheLimitWithoutWaitingForTheRest() {
        EndlessJson endless = new EndlessJson();
        MockHttpServletRequest request = post("/Patient", new byte[0]);
        MockHttpServletRequest chunked = streaming(request, endless);

        RefusedException refused = refusalOf(chunked);

        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(codeOf(refused)).isEqualTo("CART-INT-001");
        assertThat(endless.given).isLessThan(60_000);
    }

    @Test
    void refusesAnAnnouncedHundredMegabytesWithoutReadingThem() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/fhir/Patient") {
            @Override
            public long getContentLengthLong() {
                return 100_000_000L;
            }
        };
        request.setPathInfo("/Patient");
        request.setContentType("application/fhir+json");

        assertThat(refusalOf(request).getStatusCode()).isEqualTo(413);
    }

    @Test
    void aTransactionMayBeLargerThanAResource() throws Exception {
        byte[] body = ("{\"resourceType\":\"Bundle\",\"entry\":[" + "{\"fullUrl\":\"urn:uuid:0\"},".repeat(2_000)
                        + "{}]}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(body.length).isBetween(41_000, 80_000);

        assertThat(codeOf(refusalOf(post("/Patient", body)))).isEqualTo("CART-INT-001");
        assertThat(codeOf(refusalOf(post("", body)))).isEqualTo("CART-INT-016");
    }

    @Test
    void refusesAGzipBombByItsRatio() throws Exception {
        RequestBodyFilter large = new RequestBodyFilter(BodySettings.defaults());
        byte[] bomb = gzip(("{\"resourceType\":\"Patient\",\"x\":[" + " ".repeat(15_000_000) + "]}")
                .getBytes(StandardCharsets.UTF_8));
        MockHttpServletRequest request = post("/Patient", bomb);
        request.addHeader("Content-Encoding", "gzip");

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> large.doFilter(request, new MockHttpServletResponse(), chain));

        assertThat(codeOf(refused)).isEqualTo("CART-INT-005");
    }

    @Test
    void refusesWhatOnlySaysItIsGzip() {
        MockHttpServletRequest request = post("/Patient", "{}".getBytes(StandardCharsets.UTF_8));
        request.addHeader("Content-Encoding", "gzip");

        assertThat(codeOf(refusalOf(request))).isEqualTo("CART-INT-004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void refusesOtherContentEncodings(String encoding) {
        MockHttpServletRequest request = post("/Patient", "{}".getBytes(StandardCharsets.UTF_8));
        request.addHeader("Content-Encoding", encoding);

        assertThat(refusalOf(request).getStatusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/fhir+xml",
                "text/xml",
                "application/fhir+json; charset=iso-8859-1",
                "application/json-patch+json",
                "application/x-www-form-urlencoded",
                "nonsense"
            })
    void refusesEverythingButJsonInUtf8(String contentType) {
        MockHttpServletRequest request = post("/Patient", "{}".getBytes(StandardCharsets.UTF_8));
        request.setContentType(contentType);

        assertThat(refusalOf(request).getStatusCode()).isEqualTo(415);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] body = "{\"resourceType\":\"Patient\",\"language\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codeOf(refusalOf(post("/Patient", body)))).isEqualTo("CART-INT-012");
    }

    @Test
    void refusesAStringBeyondItsLimit() {
        byte[] body = ("{\"resourceType\":\"Patient\",\"language\":\"" + "x".repeat(11_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        RefusedException refused = refusalOf(post("/Patient", body));

        assertThat(codeOf(refused)).isEqualTo("CART-INT-015");
        assertThat(refused.getStatusCode()).isEqualTo(413);
    }

    @Test
    void refusesTheExtensionThatSwitchesValidationOff() {
        byte[] body = """
                {"resourceType":"Patient","extension":[
                  {"url":"http:\\u002f/hapifhir.io/fhir/StructureDefinition/resource-placeholder","valueBoolean":true}]}
                """.getBytes(StandardCharsets.UTF_8);

        RefusedException refused = refusalOf(post("/Patient", body));

        assertThat(codeOf(refused)).isEqualTo("CART-INT-019");
        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(expressionOf(refused)).isEqualTo("Patient.extension[0].url");
    }

    @Test
    void readsABodyOfHttp2ThatAnnouncesNoLength() throws Exception {
        MockHttpServletRequest request = overHttp2(new EndlessJson());

        assertThat(codeOf(refusalOf(request))).isEqualTo("CART-INT-001");
    }

    @Test
    void takesAnHttp2RequestThatEndsWithItsHeadersForOneWithoutABody() throws Exception {
        MockHttpServletRequest request = overHttp2(InputStream.nullInputStream());
        request.setContentType(null);
        // What Tomcat knows from the end of the stream, the mock knows once it has been read.
        request.getInputStream().read();

        send(request);

        assertThat(passed.get()).isSameAs(request);
    }

    private static MockHttpServletRequest overHttp2(InputStream body) {
        DelegatingServletInputStream stream = new DelegatingServletInputStream(body);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/fhir/Patient") {
            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                return stream;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setProtocol("HTTP/2.0");
        request.setPathInfo("/Patient");
        request.setContentType("application/fhir+json");
        return request;
    }

    @Test
    void takesMemoryForWhatHasComeAndNotForWhatIsAnnounced() throws Exception {
        BodyMemory memory = new BodyMemory(16_384);
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        try (BodyMemory.Share share = memory.share()) {
            CollectedBody collected = CollectedBody.plain(
                    new ArrivingBody(
                            new DelegatingServletInputStream(new ByteArrayInputStream(body)), Duration.ofSeconds(5)),
                    DataSize.ofMegabytes(50),
                    share,
                    40_000_000);
            collected.transferTo(java.io.OutputStream.nullOutputStream());

            assertThat(collected.content().readAllBytes()).isEqualTo(body);
        }
    }

    @Test
    void readsTheFormOfASearch() throws Exception {
        MockHttpServletRequest request =
                post("/Patient/_search", "identifier=a%7Cb&gender=male".getBytes(StandardCharsets.UTF_8));
        request.setContentType("application/x-www-form-urlencoded");
        request.setQueryString("_count=3");

        send(request);

        assertThat(passed.get().getParameterValues("identifier")).containsExactly("a|b");
        assertThat(passed.get().getParameter("_count")).isEqualTo("3");
    }

    @Test
    void answersTooMuchAtOnceWhenTheSharedMemoryIsTaken() {
        RequestBodyFilter narrow = new RequestBodyFilter(
                new BodySettings(null, null, null, null, null, null, null, null, DataSize.ofKilobytes(16)));
        byte[] body = ("{\"resourceType\":\"Patient\",\"language\":\"" + "x".repeat(20_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> narrow.doFilter(post("/Patient", body), new MockHttpServletResponse(), chain));

        assertThat(refused.getStatusCode()).isEqualTo(503);
    }

    private void send(MockHttpServletRequest request) throws Exception {
        filter.doFilter(request, new MockHttpServletResponse(), chain);
    }

    private RefusedException refusalOf(HttpServletRequest request) {
        return catchThrowableOfType(
                RefusedException.class, () -> filter.doFilter(request, new MockHttpServletResponse(), chain));
    }

    private static MockHttpServletRequest post(String path, byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/fhir" + path);
        request.setPathInfo(path.isEmpty() ? null : path);
        request.setContentType("application/fhir+json");
        request.setContent(body);
        return request;
    }

    private static MockHttpServletRequest streaming(MockHttpServletRequest like, InputStream body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", like.getRequestURI()) {
            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setPathInfo(like.getPathInfo());
        request.setContentType(like.getContentType());
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }

    private static String codeOf(RefusedException refused) {
        return outcomeOf(refused)
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    private static String expressionOf(RefusedException refused) {
        return outcomeOf(refused).getIssueFirstRep().getExpression().get(0).getValue();
    }

    private static OperationOutcome outcomeOf(RefusedException refused) {
        return (OperationOutcome) refused.getOperationOutcome();
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }

    /** A list that never ends. */
    private static final class EndlessJson extends InputStream {

        private static final String START = "{\"resourceType\":\"Patient\",\"name\":[";
        private int given;

        @Override
        public int read() {
            int next = given < START.length() ? START.charAt(given) : ' ';
            given++;
            return next;
        }
    }
}
