package org.cartexchange.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a FHIR request within bounds, before HAPI sees it: only JSON in UTF-8, plain or one layer of gzip, and
 * refused as soon as the byte, the level or the value that exceeds a limit arrives ({@link BodySettings}).
 *
 * <p>HAPI alone takes bodies of any size and inflates them into memory: 1.5 MB of gzip ended a JVM.
 */
public final class RequestBodyFilter extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> JSON =
            Set.of("application/fhir+json", "application/json", "application/json+fhir");
    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final DataSize LARGEST_FORM = DataSize.ofMegabytes(1);
    private static final Set<String> TAKES_BUNDLES = Set.of("", "/", "/Bundle/$validate");

    private final BodySettings settings;
    private final BodyMemory memory;
    private final JsonScan resourceScan;
    private final JsonScan bundleScan;

    RequestBodyFilter(BodySettings settings) {
        this.settings = settings;
        this.memory = new BodyMemory(settings.memory().toBytes());
        this.resourceScan = new JsonScan(settings.limitsOfResource());
        this.bundleScan = new JsonScan(settings.limitsOfBundle());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!carriesBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        String mediaType = mediaType(request);
        boolean gzip = isGzip(request);
        try (BodyMemory.Share share = memory.share()) {
            chain.doFilter(read(request, mediaType, gzip, share), response);
        }
    }

    private ReadRequest read(HttpServletRequest request, String mediaType, boolean gzip, BodyMemory.Share share)
            throws IOException {
        boolean bundle = takesBundle(request);
        DataSize limit =
                FORM.equals(mediaType) ? LARGEST_FORM : bundle ? settings.maximumTransaction() : settings.maximumBody();
        long announced = request.getContentLengthLong();
        if (announced > limit.toBytes()) {
            throw IntakeMessage.TOO_LARGE.refusal(Words.size(limit)).toException();
        }
        ArrivingBody line = new ArrivingBody(request.getInputStream(), settings.bodyTimeout());
        CollectedBody body = gzip
                ? CollectedBody.gzip(line, limit, settings.maximumInflation(), share)
                : CollectedBody.plain(line, limit, share, announced);
        if (FORM.equals(mediaType)) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
            return ReadRequest.ofForm(request, body);
        }
        JsonScan scan = bundle ? bundleScan : resourceScan;
        scan.read(body, JSON_PATCH.equals(mediaType) ? JsonScan.Root.PATCH : JsonScan.Root.RESOURCE);
        return ReadRequest.ofJson(request, body);
    }

    private static boolean carriesBody(HttpServletRequest request) throws IOException {
        return WITH_BODY.contains(request.getMethod())
                && (request.getContentLengthLong() > 0
                        || request.getHeader("Transfer-Encoding") != null
                        || streamsUnannounced(request));
    }

    /** HTTP/2 has no chunks: a body without an announced length simply comes. */
    private static boolean streamsUnannounced(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() < 0
                && request.getProtocol().startsWith("HTTP/2")
                && !request.getInputStream().isFinished();
    }

    private static String mediaType(HttpServletRequest request) {
        String sent = request.getContentType();
        String known = knownMediaType(request, sent);
        if (known == null) {
            throw IntakeMessage.NOT_JSON
                    .refusal(sent == null ? "no Content-Type" : Words.shown(sent))
                    .toException();
        }
        return known;
    }

    private static @Nullable String knownMediaType(HttpServletRequest request, @Nullable String sent) {
        if (sent == null) {
            return null;
        }
        try {
            MediaType type = MediaType.parseMediaType(sent);
            if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
                return null;
            }
            String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
            boolean fits = JSON.contains(name)
                    || JSON_PATCH.equals(name) && "PATCH".equals(request.getMethod())
                    || FORM.equals(name) && path(request).endsWith("/_search");
            return fits ? name : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isGzip(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (!encoding.trim().equalsIgnoreCase("gzip")) {
            throw IntakeMessage.ENCODING_NOT_SUPPORTED
                    .refusal(Words.shown(encoding))
                    .toException();
        }
        return true;
    }

    private static boolean takesBundle(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && TAKES_BUNDLES.contains(path(request));
    }

    /** The path below the FHIR base. */
    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
