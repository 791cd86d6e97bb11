package org.cartexchange.validation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cartexchange.fhir.CartProfiles;

/**
 * What a check was made against, and how long it took.
 *
 * @param profiles canonical urls that each resource had to meet, by the expression of the resource: {@code Procedure}, or
 *     {@code Bundle.entry[3].resource}
 * @param packageName FHIR package of our profiles
 * @param packageVersion its version
 * @param took from the first byte to the last finding
 */
public record Checked(
        Map<String, Collection<String>> profiles, String packageName, String packageVersion, Duration took) {

    private static final String BASE = "FHIR R4";

    /** Profiles named; the others are counted. */
    private static final int NAMED = 20;

    /** Canonical urls of ours begin like this. */
    private static final String OURS =
            CartProfiles.CART_PATIENT.substring(0, CartProfiles.CART_PATIENT.lastIndexOf('/') + 1);

    public Checked {
        profiles = Map.copyOf(profiles);
    }

    /** Names of all profiles in alphabetical order, {@code FHIR R4} if there is none. */
    String names() {
        List<String> names = new ArrayList<>(new TreeSet<>(profiles.values().stream()
                .flatMap(Collection::stream)
                .map(Checked::name)
                .toList()));
        if (names.isEmpty()) {
            return BASE;
        }
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (more > 0 ? " (+" + more + ")" : "");
    }

    /**
     * The profile that the resource around an element had to meet, ours before others; empty if it had none.
     *
     * @param expression of the element, e.g. {@code Bundle.entry[3].resource.performed}
     */
    String profileAt(String expression) {
        return profiles.entrySet().stream()
                .filter(resource -> isIn(resource.getKey(), expression))
                .max((left, right) ->
                        Integer.compare(left.getKey().length(), right.getKey().length()))
                .flatMap(resource -> resource.getValue().stream()
                        .min((left, right) -> Boolean.compare(right.startsWith(OURS), left.startsWith(OURS))))
                .orElse("");
    }

    private static boolean isIn(String resource, String expression) {
        return expression.equals(resource) || expression.startsWith(resource + ".");
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
