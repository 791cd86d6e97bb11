package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;

/**
 * What must not reach the HL7 validator, found before it is asked.
 *
 * <p>To check a definition it opens the package cache in the user's home folder and asks package servers on the internet;
 * so whoever may validate could make this machine call out. And what is nested very deeply ends in a StackOverflowError.
 */
final class Unsafe {

    static final int DEEPEST = 64;

    private static final Set<String> CALL_OUT = Set.of("StructureDefinition", "ImplementationGuide", "ViewDefinition");

    private Unsafe() {}

    static List<ValidationMessage> findings(JsonObject resource) {
        List<ValidationMessage> findings = new ArrayList<>();
        collect(resource, typeOf(resource, "Resource"), 1, findings);
        return findings;
    }

    private static void collect(JsonElement element, String path, int depth, List<ValidationMessage> findings) {
        if (!findings.isEmpty()) {
            return;
        }
        if (depth > DEEPEST) {
            String root = path.substring(0, path.indexOf('.'));
            findings.add(Findings.error("CART-VAL-044", root, root, DEEPEST));
        } else if (element.isJsonObject()) {
            JsonObject object = element.asJsonObject();
            String type = typeOf(object, "");
            if (CALL_OUT.contains(type)) {
                findings.add(Findings.error("CART-VAL-046", path, path, type));
                return;
            }
            for (JsonProperty property : object.getProperties()) {
                collect(property.getValue(), path + "." + property.getName(), depth + 1, findings);
            }
        } else if (element.isJsonArray()) {
            int index = 0;
            for (JsonElement item : element.asJsonArray().getItems()) {
                collect(item, path + "[" + index++ + "]", depth + 1, findings);
            }
        }
    }

    private static String typeOf(JsonObject object, String otherwise) {
        JsonElement type = object.get("resourceType");
        return type != null && type.isJsonString() ? type.asString() : otherwise;
    }
}
