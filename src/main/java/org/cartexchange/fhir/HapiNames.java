package org.cartexchange.fhir;

/** Names by which HAPI FHIR marks resources for itself; nothing a client sends may carry one. */
public final class HapiNames {

    /** Every extension and tag with a meaning inside HAPI starts like this, with either scheme. */
    public static final String RESERVED_HOST = "hapifhir.io/";

    private HapiNames() {}

    /** Whether a string of a client's resource is one of those names. */
    public static boolean isReserved(String value) {
        return value.startsWith("http://" + RESERVED_HOST) || value.startsWith("https://" + RESERVED_HOST);
    }
}
