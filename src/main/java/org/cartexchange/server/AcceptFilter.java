package org.cartexchange.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What HAPI is not to take from a request's headers. XML is no answer of this server, neither to a program that asks for
 * nothing else (415) nor to a browser that mentions it; and an update is about the resource of its address, never of a
 * Content-Location header.
 */
final class AcceptFilter extends OncePerRequestFilter {

    private static final String FHIR_JSON = "application/fhir+json";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String accept =
                String.join(",", Collections.list(request.getHeaders("Accept"))).toLowerCase(Locale.ROOT);
        boolean foreign = accept.contains("xml") || accept.contains("turtle") || accept.contains("html");
        if (foreign && !accept.contains("json") && !accept.contains("*/*") && !accept.contains("html")) {
            throw ServerMessage.OUTPUT_NOT_JSON
                    .refusal(accept.replaceAll("[^a-z0-9/+.;=,-]", "?"))
                    .toException();
        }
        chain.doFilter(new Plain(request, foreign ? FHIR_JSON : null), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        /** By the others HAPI would leave out checks, rewrite history or choose a partition. */
        private static final Set<String> NOT_TAKEN = Set.of(
                "content-location",
                "x-http-method-override",
                "x-upsert-extistence-check",
                "x-rewrite-history",
                "x-request-partition-ids",
                "x-retry-on-version-conflict",
                "x-transaction-semantics",
                "x-meta-snapshot-mode");

        private final @Nullable String accept;

        Plain(HttpServletRequest request, @Nullable String accept) {
            super(request);
            this.accept = accept;
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (accept != null && "Accept".equalsIgnoreCase(name)) {
                return accept;
            }
            return isTaken(name) ? super.getHeader(name) : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (accept != null && "Accept".equalsIgnoreCase(name)) {
                return Collections.enumeration(List.of(accept));
            }
            return isTaken(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
        }

        private static boolean isTaken(String name) {
            return !NOT_TAKEN.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
