package org.cartexchange.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cartexchange.security.Refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AccessFilterTests {

    private static final String TOKEN = "b7c1-token-of-this-test-4f00-9d41";

    private final AccessFilter behindProxy = AccessFilter.withToken(
            TOKEN, false, List.of(Network.parse("172.30.77.0/24").orElseThrow()), false);
    private final AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
    private final FilterChain chain = (request, response) -> passed.set((HttpServletRequest) request);

    @Test
    void letsTheTokenInAndNamesItsBearer() throws Exception {
        behindProxy.doFilter(
                get("/fhir/Patient", "172.30.77.9", "Bearer " + TOKEN), new MockHttpServletResponse(), chain);

        assertThat(passed.get().getUserPrincipal().getName()).isEqualTo("operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic b7c1-token-of-this-test-4f00-9d41"})
    void turnsEverybodyElseAway(String authorization) {
        MockHttpServletResponse response = new MockHttpServletResponse();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> behindProxy.doFilter(get("/fhir/Patient", "172.30.77.9", authorization), response, chain));

        assertThat(refused.getStatusCode()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(passed.get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/swagger-ui/../Patient",
                "/ig/%2e%2e/fhir/Patient",
                "/ig/..;/fhir/Patient",
                "/actuator/prometheus",
                "/jobs/1",
                "/fhir",
                "/fhir/metadata/x"
            })
    void asksForTheTokenBehindDisguisedPaths(String path) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> behindProxy.doFilter(get(path, "172.30.77.9", ""), new MockHttpServletResponse(), chain));

        assertThat(refused.getStatusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fhir/metadata", "/ig/index.html", "/actuator/health/readiness"})
    void showsWithoutATokenWhatTellsNothingOfPatients(String path) throws Exception {
        behindProxy.doFilter(get(path, "172.30.77.9", ""), new MockHttpServletResponse(), chain);

        assertThat(passed.get()).isNotNull();
    }

    @Test
    void takesNoTokenPastTheProxy() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> behindProxy.doFilter(
                        get("/fhir/Patient", "203.0.113.8", "Bearer " + TOKEN), new MockHttpServletResponse(), chain));

        assertThat(refused.getStatusCode()).isEqualTo(403);
    }

    @Test
    void inTryItModeAForeignHostNameIsTurnedAway() {
        MockHttpServletRequest rebound = get("/fhir/Patient", "127.0.0.1", "");
        rebound.setServerName("evil.example.com");

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> AccessFilter.tryIt()
                .doFilter(rebound, new MockHttpServletResponse(), chain));

        assertThat(refused.getStatusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Prefix", "X-Real-IP", "Via"})
    void inTryItModeWhatCameThroughAProxyIsTurnedAway(String header) throws Exception {
        MockHttpServletRequest forwarded = get("/fhir/Patient", "127.0.0.1", "");
        forwarded.addHeader(header, "203.0.113.8");

        assertThat(codeOfRefusalInTryItMode(forwarded)).isEqualTo("CART-SEC-004");

        forwarded.addHeader("Authorization", "Bearer " + TOKEN);
        behindProxy.doFilter(forwarded, new MockHttpServletResponse(), chain);
        assertThat(passed.get()).isNotNull();
    }

    @Test
    void inTryItModeAPageOfAnotherSiteAsksNothing() throws Exception {
        MockHttpServletRequest foreign = get("/fhir/$export", "127.0.0.1", "");
        foreign.addHeader("Sec-Fetch-Site", "cross-site");
        foreign.addHeader("Sec-Fetch-Mode", "navigate");
        assertThat(codeOfRefusalInTryItMode(foreign)).isEqualTo("CART-SEC-005");

        MockHttpServletRequest own = get("/fhir/Patient", "127.0.0.1", "");
        own.addHeader("Sec-Fetch-Site", "same-origin");
        AccessFilter.tryIt().doFilter(own, new MockHttpServletResponse(), chain);
        assertThat(passed.get()).isNotNull();
    }

    @Test
    void inTryItModeALinkToTheStartPageMayBeFollowed() throws Exception {
        MockHttpServletRequest link = get("/", "127.0.0.1", "");
        link.addHeader("Sec-Fetch-Site", "cross-site");
        link.addHeader("Sec-Fetch-Mode", "navigate");

        AccessFilter.tryIt().doFilter(link, new MockHttpServletResponse(), chain);

        assertThat(passed.get()).isNotNull();
    }

    private String codeOfRefusalInTryItMode(MockHttpServletRequest request) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> AccessFilter.tryIt()
                .doFilter(request, new MockHttpServletResponse(), chain));
        assertThat(refused.getStatusCode()).isEqualTo(403);
        return refused.outcome()
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    private static MockHttpServletRequest get(String path, String from, String authorization) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName("localhost");
        request.setRemoteAddr(from);
        if (!authorization.isEmpty()) {
            request.addHeader("Authorization", authorization);
        }
        return request;
    }
}
