package org.cartexchange.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The base address of a FHIR server, e.g. {@code https://cart.example.org/fhir}. Everything {@code load} sends goes to this
 * origin and to no other.
 *
 * @param uri http or https, without user, query, fragment and final slash
 */
record FhirBase(URI uri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** @throws IllegalArgumentException with a sentence for the user, if this is no address that data may be sent to */
    static FhirBase of(String text) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException notOne) {
            throw new IllegalArgumentException("is no address like https://cart.example.org/fhir.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw new IllegalArgumentException("must begin with https:// or http:// and name a host.");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "must not carry a user or password; put a bearer token into --token-file.");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("must end with the path of the FHIR server, without ? and #.");
        }
        return new FhirBase(URI.create(uri.toString().replaceAll("/+$", "")));
    }

    /** May a secret be sent there: through TLS, or without leaving this machine? */
    boolean keepsSecrets() {
        return uri.getScheme().equalsIgnoreCase("https")
                || LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    URI metadata() {
        return URI.create(uri + "/metadata");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
