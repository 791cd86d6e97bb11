package org.cartexchange.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Line and column, in the JSON that was sent, of the element an expression means. */
final class Places {

    private static final Pattern STEP = Pattern.compile("\\.(\\w+)(?:\\[(\\d+)])?");

    private final JsonObject root;

    private Places(JsonObject root) {
        this.root = root;
    }

    static Places of(JsonObject root) {
        return new Places(root);
    }

    List<ValidationMessage> locate(List<ValidationMessage> findings) {
        return findings.stream()
                .map(finding -> finding.line() > 0 ? finding : locate(finding))
                .toList();
    }

    /** The elements at a path without an index at its end; empty if there are none. */
    List<JsonElement> elements(String path) {
        JsonElement at = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            JsonElement child =
                    step.end() == path.length() ? property(at, step.group(1)) : child(at, step.group(1), step.group(2));
            if (child == null) {
                return List.of();
            }
            at = child;
        }
        return at.isJsonArray() ? at.asJsonArray().getItems() : List.of(at);
    }

    /** Of the nearest ancestor if the element is missing. */
    private ValidationMessage locate(ValidationMessage finding) {
        JsonElement at = root;
        Matcher step = STEP.matcher(finding.expression());
        while (step.find()) {
            JsonElement child = child(at, step.group(1), step.group(2));
            if (child == null) {
                break;
            }
            at = child;
        }
        return at.getStart() == null
                ? finding
                : finding.at(at.getStart().getLine(), at.getStart().getCol());
    }

    private static @Nullable JsonElement child(JsonElement parent, String name, @Nullable String index) {
        JsonElement value = property(parent, name);
        int item = index == null ? 0 : Integer.parseInt(index);
        return value != null
                        && value.isJsonArray()
                        && item < value.asJsonArray().size()
                ? value.asJsonArray().get(item)
                : value;
    }

    private static @Nullable JsonElement property(JsonElement parent, String name) {
        if (!parent.isJsonObject()) {
            return null;
        }
        for (JsonProperty property : parent.asJsonObject().getProperties()) {
            String key = property.getName();
            boolean isChoice = key.startsWith(name)
                    && key.length() > name.length()
                    && Character.isUpperCase(key.charAt(name.length()));
            if (key.equals(name) || isChoice) {
                return property.getValue();
            }
        }
        return null;
    }
}
