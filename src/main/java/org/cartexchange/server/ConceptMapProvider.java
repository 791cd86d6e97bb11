package org.cartexchange.server;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Translation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** Concept maps of the package, and {@code $translate} by one of them. */
public final class ConceptMapProvider extends PackagedResources<ConceptMap> {

    private final Translation translation;

    ConceptMapProvider(ConformancePackage conformancePackage) {
        super(ConceptMap.class, conformancePackage);
        this.translation = new Translation(conformancePackage);
    }

    @Operation(name = "$translate", idempotent = true)
    public Parameters translate(
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "system") @Nullable UriType system,
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "coding") @Nullable Coding coding,
            RequestDetails request) {
        onlyKnown(request, "url", "system", "code", "coding");
        ConceptMap map = named(url, "the canonical address of the concept map")
                .orElseThrow(() ->
                        ServerMessage.NO_SUCH_RESOURCE.refusal("ConceptMap").toException());
        return translate(map, asked(system, code, coding));
    }

    @Operation(name = "$translate", idempotent = true)
    public Parameters translateById(
            @IdParam IdType id,
            @OperationParam(name = "system") @Nullable UriType system,
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "coding") @Nullable Coding coding,
            RequestDetails request) {
        onlyKnown(request, "system", "code", "coding");
        return translate((ConceptMap) read(id), asked(system, code, coding));
    }

    private Parameters translate(ConceptMap map, Coding asked) {
        String canonical = map.hasVersion() ? map.getUrl() + "|" + map.getVersion() : map.getUrl();
        List<Translation.Target> targets = translation.translate(canonical, asked.getSystem(), asked.getCode());
        Parameters answer = new Parameters();
        answer.addParameter("result", new BooleanType(!targets.isEmpty()));
        for (Translation.Target target : targets) {
            ParametersParameterComponent match = answer.addParameter().setName("match");
            match.addPart()
                    .setName("equivalence")
                    .setValue(new CodeType(target.equivalence().toCode()));
            match.addPart().setName("concept").setValue(target.coding());
            match.addPart().setName("source").setValue(new UriType(canonical));
        }
        return answer;
    }

    private static Coding asked(@Nullable UriType system, @Nullable CodeType code, @Nullable Coding coding) {
        if (coding != null && coding.hasSystem() && coding.hasCode()) {
            return coding;
        }
        if (system == null || system.isEmpty() || code == null || code.isEmpty()) {
            throw ServerMessage.PARAMETER_MISSING
                    .refusal("code", "with system, or a coding with both")
                    .toException();
        }
        return new Coding(system.getValue(), code.getValue(), null);
    }
}
