package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;

/**
 * Takes identifiers, names, addresses, telephone numbers and dates of birth out of messages: a message goes to logs and
 * screens that patient data must not reach.
 */
final class Masking {

    private static final String MASK = "***";

    /** Elements whose texts are personal wherever they occur. */
    private static final Set<String> PERSONAL = Set.of("name", "telecom", "address", "birthDate", "contact");

    /** A search in a reference holds an identifier: {@code Patient?identifier=system|value}. */
    private static final Pattern IDENTIFIER_IN_QUERY =
            Pattern.compile("(identifier=[^|\\s'`\"]*(?:\\||%7C))[^&\\s'`\")]+");

    private final List<Pattern> secrets;

    private Masking(Set<String> values) {
        List<String> longestFirst = new ArrayList<>(values);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.secrets = longestFirst.stream()
                .map(value -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    /** What must not be said about this resource. */
    static Masking of(JsonObject resource) {
        Set<String> values = new LinkedHashSet<>();
        collect(resource, false, false, values);
        return new Masking(values);
    }

    static Masking none() {
        return new Masking(Set.of());
    }

    String mask(String text) {
        String masked = IDENTIFIER_IN_QUERY.matcher(text).replaceAll("$1" + MASK);
        for (Pattern secret : secrets) {
            masked = secret.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
        }
        return masked;
    }

    private static void collect(JsonElement element, boolean inIdentifier, boolean personal, Set<String> values) {
        if (element.isJsonObject()) {
            for (JsonProperty property : element.asJsonObject().getProperties()) {
                String name = property.getName();
                JsonElement value = property.getValue();
                boolean isIdentifier = name.equals("identifier") || name.equals("valueIdentifier");
                if (inIdentifier && name.equals("value") && value.isJsonPrimitive()) {
                    values.add(value.asString());
                } else if (personal && value.isJsonPrimitive() && !CODED.contains(name)) {
                    values.add(value.asString());
                } else if (PERSONAL.contains(name) && value.isJsonPrimitive() && name.equals("birthDate")) {
                    values.add(value.asString());
                } else {
                    collect(
                            value,
                            isIdentifier,
                            personal || PERSONAL.contains(name) && !value.isJsonPrimitive(),
                            values);
                }
            }
        } else if (element.isJsonArray()) {
            for (JsonElement item : element.asJsonArray().getItems()) {
                if (personal && item.isJsonPrimitive()) {
                    values.add(item.asString());
                } else {
                    collect(item, inIdentifier, personal, values);
                }
            }
        }
    }

    /** Coded parts of a name, address or contact point: not personal, and needed to understand a message. */
    private static final Set<String> CODED = Set.of("use", "system", "type", "rank", "url", "code", "start", "end");
}
