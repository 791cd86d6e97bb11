package org.cartexchange.server;

import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.cartexchange.security.ServerAddress;

/** Every link that HAPI writes begins with the configured address, whatever the request's Host header says. */
final class FixedAddress extends HardcodedServerAddressStrategy {

    private final ServerAddress address;

    FixedAddress(ServerAddress address) {
        this.address = address;
    }

    @Override
    public String determineServerBase(ServletContext context, HttpServletRequest request) {
        return address.fhir();
    }
}
