package org.cartexchange.intake;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a refusal in a centre's list.
 *
 * @param centre {@code system|value} of its number, or {@code unknown}
 * @param wroteContent whether something was to be stored; a question that failed is no refusal to a data manager
 */
public record Sender(String centre, boolean wroteContent) {

    private static final String KEY = Sender.class.getName();
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** Of a request that came no further than the door. */
    public static Sender unknown(String method) {
        return new Sender(CentreOfBundle.UNKNOWN, WRITING.contains(method));
    }

    /** Of a request that intake may have looked into. */
    public static Sender of(RequestDetails request) {
        String method =
                request.getRequestType() == null ? "" : request.getRequestType().name();
        boolean asks = request.getOperation() != null
                || String.valueOf(request.getRequestPath()).endsWith("_search");
        return request.getUserData().get(KEY) instanceof String centre
                ? new Sender(centre, true)
                : new Sender(CentreOfBundle.UNKNOWN, WRITING.contains(method) && !asks);
    }

    /** Remembers whose content a request carries. */
    static void remember(RequestDetails request, @Nullable Resource content) {
        if (content != null) {
            request.getUserData().put(KEY, CentreOfBundle.of(content));
        }
    }
}
