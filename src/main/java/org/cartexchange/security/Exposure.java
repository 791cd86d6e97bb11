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
 * @param bind the address it will listen on; {@code 0.0.0.0} if none is configured, as for Spring Boot
 * @param managementBind the address of a management port of its own, which none of our filters guards
 * @param tokenFile where the bearer token is
 * @param tls whether TLS ends here ({@code server.ssl})
 * @param trustedProxies addresses or networks of the proxies that end TLS
 * @param baseUrl the address others use
 * @param forwardedHeaders settings that would let a request's headers name its sender
 */
record Exposure(
        String bind,
        Optional<String> managementBind,
        Optional<Path> tokenFile,
        boolean tls,
        List<String> trustedProxies,
        Optional<String> baseUrl,
        List<String> forwardedHeaders) {

    private static final int SHORTEST_TOKEN = 32;
    private static final String EVERYWHERE = "0.0.0.0";
    private static final String FORWARD_STRATEGY = "server.forward-headers-strategy";

    /** Tomcat believes these headers as soon as they have a name, whatever the strategy. */
    private static final List<String> FORWARD_HEADERS =
            List.of("server.tomcat.remoteip.remote-ip-header", "server.tomcat.remoteip.protocol-header");

    static Exposure of(Environment settings) {
        boolean tls = settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && (settings.containsProperty("server.ssl.key-store")
                        || settings.containsProperty("server.ssl.certificate")
                        || settings.containsProperty("server.ssl.bundle"));
        return new Exposure(
                nonBlank(settings.getProperty("server.address")).orElse(EVERYWHERE),
                nonBlank(settings.getProperty("management.server.port"))
                        .map(port -> nonBlank(settings.getProperty("management.server.address"))
                                .orElse(EVERYWHERE)),
                nonBlank(settings.getProperty("cart.security.token-file")).map(Path::of),
                tls,
                nonBlank(settings.getProperty("cart.server.trusted-proxies"))
                        .map(list -> List.of(list.trim().split("\\s*,\\s*")))
                        .orElse(List.of()),
                nonBlank(settings.getProperty("cart.server.base-url")),
                forwardedHeaders(settings));
    }

    private static List<String> forwardedHeaders(Environment settings) {
        List<String> believed = new ArrayList<>();
        String strategy = settings.getProperty(FORWARD_STRATEGY);
        if (strategy != null && !strategy.strip().equalsIgnoreCase("none")) {
            believed.add(FORWARD_STRATEGY);
        }
        FORWARD_HEADERS.stream()
                .filter(name -> nonBlank(settings.getProperty(name)).isPresent())
                .forEach(believed::add);
        return believed;
    }

    boolean isTryIt() {
        return tokenFile.isEmpty() && isLoopback();
    }

    boolean isLoopback() {
        return isLoopback(bind);
    }

    /** One sentence for each rule that forbids starting like this; empty if it is safe. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (!isLoopback()) {
            refuseOutsideLoopback(refusals);
        } else if (tokenFile.isEmpty()) {
            refuseProxyWithoutLogin(refusals);
        }
        if (managementBind.filter(address -> !isLoopback(address)).isPresent()) {
            refusals.add("management.server.port would be open without a login on "
                    + managementBind.get()
                    + ": leave it out, or set management.server.address=127.0.0.1.");
        }
        for (String setting : forwardedHeaders) {
            refusals.add(setting + " would let whoever calls choose the address they seem to call from: "
                    + (setting.equals(FORWARD_STRATEGY) ? "set it to none." : "leave it out."));
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
        String where = "The server would listen on " + bind + ", beyond this machine, ";
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

    /** What reaches a server on loopback through a proxy of this machine comes from anywhere. */
    private void refuseProxyWithoutLogin(List<String> refusals) {
        if (!trustedProxies.isEmpty()) {
            refusals.add("cart.server.trusted-proxies is set, and the server would answer through the proxy without a"
                    + " login: set cart.security.token-file to a file with the bearer token.");
        }
        if (baseUrl.filter(url -> !isOfThisMachine(url)).isPresent()) {
            refusals.add("cart.server.base-url is an address beyond this machine, and the server would answer there"
                    + " without a login: set cart.security.token-file to a file with the bearer token.");
        }
    }

    /** By what is written, not by what a name resolves to here. */
    private static boolean isOfThisMachine(String url) {
        try {
            String host = URI.create(url).getHost();
            // Without a host it is no address at all, which is said elsewhere.
            return host == null
                    || host.equalsIgnoreCase("localhost")
                    || host.matches("127\\.[0-9.]+|\\[[0-9a-fA-F:]+]") && isLoopback(host);
        } catch (IllegalArgumentException e) {
            return true;
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

    static boolean isLoopback(String address) {
        if (address.isBlank()) {
            // InetAddress takes no name for loopback, a server takes it for every address.
            return false;
        }
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
