package org.cartexchange.intake;

import java.util.Optional;
import java.util.Set;
import org.cartexchange.security.Refusal;

/**
 * What a client may store: everything that is about patients, their care and its organisation. Definitions come from the
 * package and are read-only; a few types would open ways around intake or out of the server.
 */
public final class StoredTypes {

    /** Served from the package, in memory. */
    public static final Set<String> FROM_PACKAGE = Set.of(
            "ActivityDefinition",
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "Library",
            "Measure",
            "NamingSystem",
            "OperationDefinition",
            "PlanDefinition",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    /** Definitions that the package does not hold; nobody asked for them here. */
    private static final Set<String> OTHER_DEFINITIONS = Set.of(
            "ChargeItemDefinition",
            "CompartmentDefinition",
            "EffectEvidenceSynthesis",
            "EventDefinition",
            "Evidence",
            "EvidenceVariable",
            "ExampleScenario",
            "GraphDefinition",
            "ImplementationGuide",
            "MessageDefinition",
            "ObservationDefinition",
            "ResearchDefinition",
            "ResearchElementDefinition",
            "RiskEvidenceSynthesis",
            "SpecimenDefinition",
            "StructureMap",
            "SubstanceSpecification",
            "TerminologyCapabilities",
            "TestReport",
            "TestScript");

    private static final String BUNDLE = "Bundle";
    private static final String BINARY = "Binary";
    private static final Set<String> OF_THE_PROTOCOL = Set.of("Parameters", "OperationOutcome", "Subscription");

    private StoredTypes() {}

    public static boolean isStored(String type) {
        return !FROM_PACKAGE.contains(type)
                && !OTHER_DEFINITIONS.contains(type)
                && !OF_THE_PROTOCOL.contains(type)
                && !BUNDLE.equals(type)
                && !BINARY.equals(type);
    }

    /** Why that type is not stored, with a way out; empty if it is. */
    static Optional<Refusal> refusal(String type) {
        return isStored(type)
                ? Optional.empty()
                : Optional.of(IntakeMessage.NOT_STORED_HERE.refusal(Words.shown(type), wayOut(type)));
    }

    private static String wayOut(String type) {
        return switch (type) {
            case BUNDLE -> "Send a transaction or batch Bundle to the base address.";
            case BINARY -> "Send the document in DocumentReference.content.attachment.";
            case "Subscription" -> "Ask for what is new with _lastUpdated or a bulk export with _since.";
            case "Parameters", "OperationOutcome" -> "It is a part of the protocol, not a record.";
            default -> "Profiles, codes and forms come with the server's package and are read-only.";
        };
    }
}
