package org.cartexchange.server;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.FhirTerser;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartexchange.intake.StoredTypes;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** What the server says it can do: what HAPI finds out about itself, corrected by what we switched off and what we bring. */
public final class CapabilityStatements extends JpaCapabilityStatementProvider {

    private static final Set<String> SEARCHED_BY = new HashSet<>(PackagedResources.SEARCHED_BY);

    private final ConformancePackage conformancePackage;
    private final OfferedOperations operations;

    CapabilityStatements(
            FhirServer server,
            IFhirSystemDao<?, ?> store,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            ConformancePackage conformancePackage,
            OfferedOperations operations) {
        super(server, store, settings, searchParameters, null);
        this.conformancePackage = conformancePackage;
        this.operations = operations;
        // How many patients there are is nobody's business before a login.
        setIncludeResourceCounts(false);
        setImplementationDescription("CAR-T Exchange: courses of CAR-T cell therapy, from the EHR to the registries");
    }

    @Override
    protected void postProcess(FhirTerser terser, IBaseConformance conformance) {
        super.postProcess(terser, conformance);
        CapabilityStatement statement = (CapabilityStatement) conformance;
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setName("CartExchange");
        statement.setTitle("CAR-T Exchange");
        statement.getSoftware().setName("CAR-T Exchange").setVersion(conformancePackage.version());
        statement.setFormat(List.of(new CodeType("application/fhir+json"), new CodeType("json")));
        statement.setPatchFormat(
                List.of(new CodeType("application/fhir+json"), new CodeType("application/json-patch+json")));
        conformancePackage.all(CapabilityStatement.class).forEach(ours -> statement.addInstantiates(ours.getUrl()));
        statement.getRest().forEach(this::correct);
    }

    private void correct(CapabilityStatementRestComponent rest) {
        rest.getOperation().removeIf(operation -> !isOffered(operation));
        rest.getResource().forEach(this::correct);
        rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    }

    private void correct(CapabilityStatementRestResourceComponent resource) {
        resource.getOperation().removeIf(operation -> !isOffered(operation));
        distinct(resource.getOperation());
        resource.setSupportedProfile(null);
        profilesOf(resource.getType()).forEach(profile -> resource.addSupportedProfile(profile.getUrl()));
        resource.setUpdateCreate(false);
        resource.setConditionalDelete(ConditionalDeleteStatus.SINGLE);
        if (!StoredTypes.isStored(resource.getType())) {
            resource.setVersioning(null);
            resource.setUpdateCreateElement(null);
            resource.setConditionalDelete(ConditionalDeleteStatus.NOTSUPPORTED);
            resource.setSearchInclude(null);
            resource.setSearchRevInclude(null);
            resource.getSearchParam().removeIf(parameter -> !SEARCHED_BY.contains(parameter.getName()));
        }
    }

    private List<StructureDefinition> profilesOf(String type) {
        return conformancePackage.all(StructureDefinition.class).stream()
                .filter(definition -> definition.getKind() == StructureDefinitionKind.RESOURCE
                        && definition.getDerivation() == TypeDerivationRule.CONSTRAINT
                        && type.equals(definition.getType()))
                .sorted(Comparator.comparing(StructureDefinition::getUrl))
                .toList();
    }

    private boolean isOffered(CapabilityStatementRestResourceOperationComponent operation) {
        return operations.offers("$" + operation.getName().replace("$", ""));
    }

    private static void distinct(List<CapabilityStatementRestResourceOperationComponent> operations) {
        Set<String> names = new HashSet<>();
        operations.removeIf(operation -> !names.add(operation.getName()));
    }
}
