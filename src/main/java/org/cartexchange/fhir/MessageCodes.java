package org.cartexchange.fhir;

/** The code system of our messages: {@code CART-<STAGE>-<nnn>}, explained on one page of the guide. */
public final class MessageCodes {

    public static final String SYSTEM = "https://fhir.cartexchange.org/ig/CodeSystem/cart-message-cs";

    private MessageCodes() {}
}
