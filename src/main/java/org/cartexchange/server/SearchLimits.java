package org.cartexchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

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
        int includes = 0;
        for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
            String name = parameter.getKey();
            String plain = name.replaceAll(":.*", "");
            if (INCLUDES.contains(plain)) {
                includes += parameter.getValue().length;
                if (Arrays.asList(parameter.getValue()).contains("*") || includes > MOST_INCLUDES) {
                    throw tooMuch("at most " + MOST_INCLUDES + " includes, each named, are followed.");
                }
            } else if (name.chars().filter(c -> c == '.').count() > LONGEST_CHAIN) {
                throw tooMuch("a chain has at most " + LONGEST_CHAIN + " links.");
            } else if (plain.equals("_offset") || plain.equals("_getpagesoffset")) {
                Arrays.stream(parameter.getValue()).forEach(SearchLimits::boundOffset);
            } else {
                Arrays.stream(parameter.getValue()).forEach(SearchLimits::boundAlternatives);
            }
        }
    }

    private static void boundOffset(String value) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > FARTHEST_OFFSET) {
            throw tooMuch("a page begins at most at " + FARTHEST_OFFSET + "; a bulk export gives all.");
        }
    }

    private static void boundAlternatives(String value) {
        if (value.chars().filter(c -> c == ',').count() >= MOST_ALTERNATIVES) {
            throw tooMuch("a parameter has at most " + MOST_ALTERNATIVES + " alternatives.");
        }
    }

    private static RuntimeException tooMuch(String limit) {
        return ServerMessage.TOO_MUCH.withStatus(400, limit).toException();
    }
}
