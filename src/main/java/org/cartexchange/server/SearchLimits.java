package org.cartexchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.security.Refusal;

/** Keeps one search from costing the server what a day of others does. The size of a page is bounded by HAPI. */
@Interceptor
public final class SearchLimits {

    private static final Set<String> INCLUDES = Set.of("_include", "_revinclude");
    private static final int MOST_INCLUDES = 8;
    private static final int LONGEST_CHAIN = 2;
    private static final int MOST_ALTERNATIVES = 100;
    private static final int FARTHEST_OFFSET = 10_000;

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void bound(RequestDetails request) {
        refusal(request.getParameters()).ifPresent(refusal -> {
            throw refusal.toException();
        });
    }

    /** @param parameters of a query, decoded */
    static Optional<Refusal> refusal(Map<String, String[]> parameters) {
        int includes = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String plain = name.replaceAll(":.*", "");
            if (INCLUDES.contains(plain)) {
                includes += parameter.getValue().length;
                if (Arrays.asList(parameter.getValue()).contains("*") || includes > MOST_INCLUDES) {
                    return tooMuch("at most " + MOST_INCLUDES + " includes, each named, are followed.");
                }
            } else if (name.chars().filter(c -> c == '.').count() > LONGEST_CHAIN) {
                return tooMuch("a chain has at most " + LONGEST_CHAIN + " links.");
            } else if (plain.equals("_offset") || plain.equals("_getpagesoffset")) {
                if (Arrays.stream(parameter.getValue()).anyMatch(SearchLimits::isTooFar)) {
                    return tooMuch("a page begins at most at " + FARTHEST_OFFSET + "; a bulk export gives all.");
                }
            } else if (Arrays.stream(parameter.getValue()).anyMatch(SearchLimits::hasTooManyAlternatives)) {
                return tooMuch("a parameter has at most " + MOST_ALTERNATIVES + " alternatives.");
            }
        }
        return Optional.empty();
    }

    private static boolean isTooFar(String offset) {
        return !offset.matches("\\d{1,6}") || Integer.parseInt(offset) > FARTHEST_OFFSET;
    }

    private static boolean hasTooManyAlternatives(String value) {
        return value.chars().filter(c -> c == ',').count() >= MOST_ALTERNATIVES;
    }

    private static Optional<Refusal> tooMuch(String limit) {
        return Optional.of(ServerMessage.TOO_MUCH.withStatus(400, limit));
    }
}
