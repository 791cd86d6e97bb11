package org.cartexchange.intake;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The very objects that a request has already had validated, so that storing them does not validate them again. */
final class Checked {

    private static final String KEY = Checked.class.getName();

    private Checked() {}

    static void remember(RequestDetails request, IBaseResource resource) {
        of(request).add(resource);
    }

    static boolean contains(RequestDetails request, IBaseResource resource) {
        return of(request).contains(resource);
    }

    @SuppressWarnings("unchecked")
    private static Set<IBaseResource> of(RequestDetails request) {
        return (Set<IBaseResource>)
                request.getUserData().computeIfAbsent(KEY, none -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }
}
