package org.cartexchange.fhir;

/** The code system of our messages: {@code CART-<STAGE>-<nnn>}, explained on one page of the guide. */
public final class MessageCodes {

    public static final String SYSTEM = "https://fhir.cartexchange.org/ig/CodeSystem/cart-message-cs";

    /** Where the guide is on every server of CAR-T Exchange. */
    public static final String GUIDE = "/ig/";

    private MessageCodes() {}

    /** The place of a code in the guide, below the guide's address. */
    public static String page(String code) {
        return "message-codes.html#" + code;
    }
}
