package org.cartexchange.security;

import java.net.URI;

/**
 * The address under which others reach this server, without a slash at its end: the root of every absolute link. It comes
 * from the settings, never from the request's Host header.
 */
public final class ServerAddress {

    private static final String FHIR = "/fhir";

    private volatile String root;

    private ServerAddress(String root) {
        this.root = root;
    }

    /** @param baseUrl {@code cart.server.base-url}, with or without {@code /fhir} at its end */
    public static ServerAddress of(URI baseUrl) {
        String text = baseUrl.toString().replaceAll("/+$", "");
        return new ServerAddress(text.endsWith(FHIR) ? text.substring(0, text.length() - FHIR.length()) : text);
    }

    /** In try-it mode the address is the loopback one; its port is known once the web server listens. */
    public static ServerAddress onLoopback(int port) {
        return new ServerAddress("http://localhost:" + port);
    }

    /** Only for a loopback address whose port was left to the system. */
    public void listensOn(int port) {
        root = "http://localhost:" + port;
    }

    public String root() {
        return root;
    }

    /** The FHIR base, e.g. {@code https://cart.example.org/fhir}. */
    public String fhir() {
        return root + FHIR;
    }
}
