package org.cartexchange.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;

/** The operations that the package defines: those of the contract, where the contract has them, and no others. */
class OperationDefinitionTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();

    @Test
    void activeDefinitionsAreTheOperationsOfTheContract() {
        assertThat(definitions(PublicationStatus.ACTIVE))
                .containsExactlyInAnyOrder(
                        "type Questionnaire/$populate",
                        "instance Questionnaire/$populate",
                        "instance QuestionnaireResponse/$extract",
                        "instance Patient/$registry-forms",
                        "system $follow-up",
                        "system $completeness",
                        "system $registry-export",
                        "system $registry-ledger",
                        "system $refusals");
    }

    /** Their names are kept free for them; nobody may take a draft for something to call. */
    @Test
    void draftsAreTheReservedOperations() {
        assertThat(definitions(PublicationStatus.DRAFT))
                .containsExactlyInAnyOrder("instance Patient/$toxicity", "instance BiologicallyDerivedProduct/$trace");
        assertThat(PACKAGE.all(OperationDefinition.class))
                .extracting(OperationDefinition::getStatus)
                .containsOnly(PublicationStatus.ACTIVE, PublicationStatus.DRAFT);
    }

    @Test
    void theCapabilityStatementOfThePackageOffersTheActiveOnesAndNoDraft() {
        CapabilityStatementRestComponent rest =
                PACKAGE.all(CapabilityStatement.class).get(0).getRestFirstRep();
        List<String> offered = Stream.concat(
                        rest.getOperation().stream().map(operation -> where(null, operation)),
                        rest.getResource().stream().flatMap(resource -> resource.getOperation().stream()
                                .map(operation -> where(resource.getType(), operation))))
                .filter(place -> place.contains("/OperationDefinition/cart-"))
                .toList();

        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(PACKAGE.all(OperationDefinition.class).stream()
                        .filter(definition -> definition.getStatus() == PublicationStatus.ACTIVE)
                        .map(definition -> (definition.getSystem()
                                        ? ""
                                        : definition.getResource().get(0).getValue() + "/")
                                + "$"
                                + definition.getCode()
                                + " "
                                + definition.getUrl())
                        .toList());
    }

    private static String where(String type, CapabilityStatementRestResourceOperationComponent operation) {
        return (type == null ? "" : type + "/") + "$" + operation.getName() + " " + operation.getDefinition();
    }

    /** Level and path of each operation that is defined with that status. */
    private static List<String> definitions(PublicationStatus status) {
        return PACKAGE.all(OperationDefinition.class).stream()
                .filter(definition -> definition.getStatus() == status)
                .flatMap(OperationDefinitionTests::places)
                .toList();
    }

    private static Stream<String> places(OperationDefinition definition) {
        String name = "$" + definition.getCode();
        Stream<String> types = definition.getResource().stream()
                .flatMap(type -> Stream.concat(
                        definition.getType() ? Stream.of("type " + type.getValue() + "/" + name) : Stream.empty(),
                        definition.getInstance()
                                ? Stream.of("instance " + type.getValue() + "/" + name)
                                : Stream.empty()));
        return Stream.concat(definition.getSystem() ? Stream.of("system " + name) : Stream.empty(), types);
    }
}
