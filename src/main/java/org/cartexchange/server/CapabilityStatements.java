package org.cartexchange.server;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.FhirTerser;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cartexchange.bulk.BulkExportProvider;
import org.cartexchange.fhir.ExternalOperations;
import org.cartexchange.intake.StoredTypes;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** What the server says it can do: what HAPI finds out about itself, corrected by what we switched off and what we bring. */
public final class CapabilityStatements extends JpaCapabilityStatementProvider {

    private static final Set<String> SEARCHED_BY = new HashSet<>(PackagedResources.SEARCHED_BY);

    private final ConformancePackage conformancePackage;
    private final OfferedOperations operations;

    /** By the last part of a definition's url: the address under which HAPI has its own. */
    private final Map<String, String> madeByHapi = new ConcurrentHashMap<>();

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
        statement.setPublisher("CAR-T Exchange contributors");
        statement.getSoftware().setName("CAR-T Exchange").setVersion(conformancePackage.version());
        statement.setFormat(List.of(new CodeType("application/fhir+json"), new CodeType("json")));
        statement.setPatchFormat(
                List.of(new CodeType("application/fhir+json"), new CodeType("application/json-patch+json")));
        conformancePackage.all(CapabilityStatement.class).forEach(ours -> statement.addInstantiates(ours.getUrl()));
        statement.getRest().forEach(this::correct);
    }

    private void correct(CapabilityStatementRestComponent rest) {
        rest.getOperation().removeIf(operation -> !isOffered(operation));
        rest.getOperation().forEach(operation -> define("", operation));
        rest.getResource().forEach(this::correct);
        rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    }

    private void correct(CapabilityStatementRestResourceComponent resource) {
        resource.getOperation().removeIf(operation -> !isOffered(operation));
        distinct(resource.getOperation());
        resource.getOperation().forEach(operation -> define(resource.getType(), operation));
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

    /** Its definition is the package's or HL7's, not the one that HAPI makes of our methods. */
    private void define(String type, CapabilityStatementRestResourceOperationComponent operation) {
        conformancePackage.all(OperationDefinition.class).stream()
                .filter(ours -> ours.getCode().equals(operation.getName()))
                .map(OperationDefinition::getUrl)
                .findFirst()
                .or(() -> ExternalOperations.definition(type, operation.getName()))
                .ifPresent(url -> {
                    madeByHapi.put(new IdType(url).getIdPart(), operation.getDefinition());
                    operation.setDefinition(url);
                });
        if (operation.getName().equals("export")) {
            operation.setDocumentation(BulkExportProvider.LIMITS);
        }
    }

    /** The package's definition; HAPI's, made of our methods, of what HL7 defines and for the API's description. */
    @Read(typeName = "OperationDefinition")
    @Override
    public IBaseResource readOperationDefinition(@IdParam IIdType id, RequestDetails request) {
        Optional<OperationDefinition> ours = conformancePackage.byId(OperationDefinition.class, id.getIdPart());
        if (ours.isPresent()) {
            return ours.get();
        }
        String hapis = madeByHapi.get(id.getIdPart());
        IBaseResource made = super.readOperationDefinition(hapis == null ? id : new IdType(hapis), request);
        if (made instanceof OperationDefinition definition && "export".equals(definition.getCode())) {
            // Its provider reads its parameters itself, so that HAPI does not see them.
            BulkExportProvider.PARAMETERS.forEach(name -> definition
                    .addParameter()
                    .setName(name)
                    .setUse(OperationParameterUse.IN)
                    .setMin(0)
                    .setMax("*")
                    .setType("string"));
        }
        return made;
    }

    private boolean isOffered(CapabilityStatementRestResourceOperationComponent operation) {
        return operations.offers("$" + operation.getName().replace("$", ""));
    }

    private static void distinct(List<CapabilityStatementRestResourceOperationComponent> operations) {
        Set<String> names = new HashSet<>();
        operations.removeIf(operation -> !names.add(operation.getName()));
    }
}
