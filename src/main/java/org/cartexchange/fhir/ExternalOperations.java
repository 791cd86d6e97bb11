package org.cartexchange.fhir;

import java.util.Map;
import java.util.Optional;

/** Where HL7 defines the operations that this server has and the package does not define. */
public final class ExternalOperations {

    private static final String FHIR = "http://hl7.org/fhir/OperationDefinition/";
    private static final String BULK_DATA = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/";

    private static final Map<String, String> DEFINITIONS = Map.of(
            "$export", BULK_DATA + "export",
            "Patient$export", BULK_DATA + "patient-export",
            "Group$export", BULK_DATA + "group-export",
            "Patient$everything", FHIR + "Patient-everything",
            "Encounter$everything", FHIR + "Encounter-everything",
            "ValueSet$expand", FHIR + "ValueSet-expand",
            "ConceptMap$translate", FHIR + "ConceptMap-translate");

    private ExternalOperations() {}

    /**
     * The canonical url of an operation's definition.
     *
     * @param type resource type, empty for the operations of the whole system
     * @param code without dollar sign
     */
    public static Optional<String> definition(String type, String code) {
        return code.equals("validate")
                ? Optional.of(FHIR + "Resource-validate")
                : Optional.ofNullable(DEFINITIONS.get(type + "$" + code));
    }
}
