package org.cartexchange.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * How far the server can be reached, and what protects it there. On loopback alone it may run without a login (try-it
 * mode); anywhere else it needs a token, TLS and a public address, or it must not start.
 *
 * @param binds the addresses it will listen on, as configured
 * @param tokenFile where the bearer token is
 * @param tls whether TLS ends here ({@code server.ssl})
 * @param trustedProxies addresses or networks of the proxies that end TLS
 * @param baseUrl the address others use
 */
record Exposure(
        List<String> binds,
        Optional<Path> tokenFile,
        boolean tls,
        List<String> trustedProxies,
        Optional<String> baseUrl) {

    private static final int SHORTEST_TOKEN = 32;

    static Exposure of(Environment settings) {
        List<String> binds = new ArrayList<>();
        binds.add(settings.getProperty("server.address", "0.0.0.0"));
        if (settings.containsProperty("management.server.port")) {
            binds.add(settings.getProperty("management.server.address", "0.0.0.0"));
        }
        boolean tls = settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && (settings.containsProperty("server.ssl.key-store")
                        || settings.containsProperty("server.ssl.certificate")
                        || settings.containsProperty("server.ssl.bundle"));
        return new Exposure(
                binds,
                nonBlank(settings.getProperty("cart.security.token-file")).map(Path::of),
                tls,
                nonBlank(settings.getProperty("cart.server.trusted-proxies"))
                        .map(list -> List.of(list.trim().split("\\s*,\\s*")))
                        .orElse(List.of()),
                nonBlank(settings.getProperty("cart.server.base-url")));
    }

    boolean isTryIt() {
        return tokenFile.isEmpty() && isLoopback();
    }

    boolean isLoopback() {
        return binds.stream().allMatch(Exposure::isLoopback);
    }

    /** One sentence for each rule that forbids starting like this; empty if it is safe. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (!isLoopback()) {
            refuseOutsideLoopback(refusals);
        }
        tokenFile.flatMap(Exposure::refusalOfToken).ifPresent(refusals::add);
        for (String proxy : trustedProxies) {
            if (Network.parse(proxy).isEmpty()) {
                refusals.add("cart.server.trusted-proxies names `" + proxy
                        + "`, which is neither an IP address nor a network such as 10.1.2.0/24.");
            }
        }
        baseUrl.flatMap(Exposure::refusalOfBaseUrl).ifPresent(refusals::add);
        return refusals;
    }

    private void refuseOutsideLoopback(List<String> refusals) {
        String where = "The server would listen on " + String.join(" and ", binds) + ", beyond this machine, ";
        if (tokenFile.isEmpty()) {
            refusals.add(where + "without a login: set cart.security.token-file to a file with the bearer token, or"
                    + " server.address=127.0.0.1 to try it out.");
        }
        if (!tls && trustedProxies.isEmpty()) {
            refusals.add(
                    where + "without encryption: set server.ssl.* to end TLS here, or cart.server.trusted-proxies to"
                            + " the addresses of the proxy that ends it.");
        }
        if (baseUrl.isEmpty()) {
            refusals.add(where + "without knowing its public address: set cart.server.base-url, for example to"
                    + " https://cart.example.org.");
        } else if (!baseUrl.get().startsWith("https://")) {
            refusals.add(where + "under an address without encryption: let cart.server.base-url begin with https://.");
        }
    }

    private static Optional<String> refusalOfToken(Path file) {
        try {
            int length = Files.readString(file).strip().length();
            return length >= SHORTEST_TOKEN
                    ? Optional.empty()
                    : Optional.of("The token in cart.security.token-file is shorter than " + SHORTEST_TOKEN
                            + " characters: make one with `openssl rand -hex 32`.");
        } catch (IOException e) {
            return Optional.of("The file that cart.security.token-file names, " + file + ", cannot be read.");
        }
    }

    private static Optional<String> refusalOfBaseUrl(String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null
                    && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getQuery() == null
                    && url.getFragment() == null) {
                return Optional.empty();
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        return Optional.of("cart.server.base-url is `" + text + "`, which is not an http or https address.");
    }

    private static boolean isLoopback(String address) {
        try {
            for (InetAddress resolved : InetAddress.getAllByName(address)) {
                if (!resolved.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<String> nonBlank(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
