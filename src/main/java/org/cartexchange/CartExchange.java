package org.cartexchange;

import org.cartexchange.server.ServerApplication;

/** Starts CAR-T Exchange: the server, or one of its commands. */
public final class CartExchange {

    private CartExchange() {}

    public static void main(String[] arguments) {
        ServerApplication.run(arguments);
    }
}
