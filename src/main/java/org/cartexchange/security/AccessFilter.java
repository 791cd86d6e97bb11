package org.cartexchange.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who may come in. With a token: whoever carries it, through TLS or through the proxy that ended it. Without one,
 * in try-it mode: whoever sits at this machine, and neither a proxy nor a web page that speaks for others (a foreign Host
 * name is DNS rebinding).
 */
public final class AccessFilter extends OncePerRequestFilter {

    /** What tells nothing about any patient: is it alive, what can it do, how is it used. */
    private static final List<String> OPEN =
            List.of("/actuator/health/liveness", "/actuator/health/readiness", "/fhir/metadata", "/");

    private static final List<String> OPEN_BELOW = List.of("/ig/", "/fhir/swagger-ui/", "/web/");
    private static final List<String> OPEN_DOCUMENTS = List.of("/ig", "/fhir/api-docs", "/favicon.svg");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> PROXY_HEADERS = Set.of("forwarded", "via", "x-real-ip");
    private static final String SCHEME = "Bearer ";

    private final byte @Nullable [] token;
    private final boolean tls;
    private final List<Network> proxies;
    private final boolean loopback;

    private AccessFilter(byte @Nullable [] token, boolean tls, List<Network> proxies, boolean loopback) {
        this.token = token;
        this.tls = tls;
        this.proxies = List.copyOf(proxies);
        this.loopback = loopback;
    }

    static AccessFilter tryIt() {
        return new AccessFilter(null, false, List.of(), true);
    }

    static AccessFilter withToken(String token, boolean tls, List<Network> proxies, boolean loopback) {
        return new AccessFilter(digest(token), tls, proxies, loopback);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (isProbe(path)) {
            chain.doFilter(request, response);
            return;
        }
        refuseWrongWay(request);
        if (token == null) {
            chain.doFilter(request, response);
        } else if (carriesToken(request)) {
            chain.doFilter(new FromOperator(request), response);
        } else if (isOpen(request.getMethod(), path)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"CAR-T Exchange\"");
            throw SecurityMessage.TOKEN_MISSING.refusal().toException();
        }
    }

    private void refuseWrongWay(HttpServletRequest request) throws IOException {
        if (token == null) {
            refuseFromOutside(request);
        } else if (!tls && !loopback && !comesThroughProxy(request)) {
            throw SecurityMessage.NOT_FROM_PROXY.refusal().toException();
        }
    }

    /** Whoever sits at this machine is trusted; a proxy or a web page may speak for somebody else. */
    private static void refuseFromOutside(HttpServletRequest request) {
        if (!LOOPBACK_NAMES.contains(String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT))) {
            throw SecurityMessage.NOT_LOCALHOST.refusal().toException();
        }
        if (Collections.list(request.getHeaderNames()).stream().anyMatch(AccessFilter::isSetByProxy)) {
            throw SecurityMessage.THROUGH_PROXY.refusal().toException();
        }
        boolean followsLink = "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && isOpen(request.getMethod(), request.getRequestURI());
        if ("cross-site".equalsIgnoreCase(request.getHeader("Sec-Fetch-Site")) && !followsLink) {
            throw SecurityMessage.FROM_ANOTHER_SITE.refusal().toException();
        }
    }

    private static boolean isSetByProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return PROXY_HEADERS.contains(name) || name.startsWith("x-forwarded-");
    }

    private boolean comesThroughProxy(HttpServletRequest request) throws IOException {
        InetAddress sender = InetAddress.getByName(request.getRemoteAddr());
        return sender.isLoopbackAddress() || proxies.stream().anyMatch(proxy -> proxy.contains(sender));
    }

    /** The digests are compared, so that the time tells nothing about the token, not even its length. */
    private boolean carriesToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, digest(header.substring(SCHEME.length()).strip()));
    }

    private static boolean isProbe(String path) {
        return path.equals(OPEN.get(0)) || path.equals(OPEN.get(1));
    }

    private static boolean isOpen(String method, String path) {
        return ("GET".equals(method) || "HEAD".equals(method))
                // A path with a dot-dot or an encoded character is not what it looks like.
                && !path.contains("..")
                && !path.contains("%")
                && !path.contains(";")
                && !path.contains("//")
                && (OPEN.contains(path)
                        || OPEN_DOCUMENTS.contains(path)
                        || OPEN_BELOW.stream().anyMatch(path::startsWith));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** Whoever carries the token is the operator, until SMART brings clients with names. */
    private static final class FromOperator extends HttpServletRequestWrapper {

        FromOperator(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> "operator";
        }

        @Override
        public String getRemoteUser() {
            return "operator";
        }
    }
}
