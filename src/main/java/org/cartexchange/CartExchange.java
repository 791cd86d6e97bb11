package org.cartexchange;

/** Starts CAR-T Exchange: the server, or one of its commands. */
public final class CartExchange {

    private CartExchange() {}

    public static void main(String[] arguments) {
        System.out.println("CAR-T Exchange");
    }
}
