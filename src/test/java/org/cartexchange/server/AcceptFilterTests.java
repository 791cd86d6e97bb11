package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReference;
import org.cartexchange.security.Refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AcceptFilterTests {

    private final AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
    private final FilterChain chain = (request, response) -> passed.set((HttpServletRequest) request);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/fhir+json                                            | application/fhir+json
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8   | application/fhir+json
            application/fhir+xml,application/fhir+json;q=0.5                  | application/fhir+json
            text/csv                                                         | text/csv
            */*                                                              | */*
            """)
    void whatIsAskedBecomesJsonUnlessItIsSomethingElseWeWrite(String asked, String taken) throws Exception {
        new AcceptFilter().doFilter(requestWith("Accept", asked), new MockHttpServletResponse(), chain);

        assertThat(passed.get().getHeader("Accept")).isEqualTo(taken);
        assertThat(Collections.list(passed.get().getHeaders("Accept"))).containsExactly(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "text/xml", "text/turtle"})
    void whoWantsNothingButXmlIsToldSo(String asked) {
        assertThatThrownBy(() ->
                        new AcceptFilter().doFilter(requestWith("Accept", asked), new MockHttpServletResponse(), chain))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getStatusCode())
                        .isEqualTo(415));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Location", "X-Upsert-Extistence-Check", "x-rewrite-history", "X-Request-Partition-IDs"})
    void headersThatWouldLeadHapiAroundAreNotTaken(String header) throws Exception {
        new AcceptFilter().doFilter(requestWith(header, "Patient/2"), new MockHttpServletResponse(), chain);

        assertThat(passed.get().getHeader(header)).isNull();
        assertThat(Collections.list(passed.get().getHeaders(header))).isEmpty();
    }

    @Test
    void otherHeadersPass() throws Exception {
        new AcceptFilter().doFilter(requestWith("If-Match", "W/\"3\""), new MockHttpServletResponse(), chain);

        assertThat(passed.get().getHeader("If-Match")).isEqualTo("W/\"3\"");
    }

    private static MockHttpServletRequest requestWith(String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient");
        request.addHeader(header, value);
        return request;
    }
}
