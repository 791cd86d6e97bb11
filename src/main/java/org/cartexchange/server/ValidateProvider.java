package org.cartexchange.server;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Optional;
import java.util.function.Supplier;
import org.cartexchange.intake.Rehearsal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * {@code $validate} for one resource type: the same rules as on write, without writing. The body is read as text, so that
 * unknown elements and doubled names are findings with a place rather than a request that cannot be read.
 */
public final class ValidateProvider implements IResourceProvider {

    private final Class<? extends IBaseResource> type;
    private final Rehearsal rehearsal;
    private final Supplier<DaoRegistry> stored;

    ValidateProvider(Class<? extends IBaseResource> type, Rehearsal rehearsal, Supplier<DaoRegistry> stored) {
        this.type = type;
        this.rehearsal = rehearsal;
        this.stored = stored;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    @Operation(name = "$validate", manualRequest = true)
    public OperationOutcome validate(
            @OperationParam(name = "resource", min = 0) @Nullable IBaseResource inBody,
            @OperationParam(name = "mode", min = 0) @Nullable CodeType mode,
            @OperationParam(name = "profile", min = 0) @Nullable UriType profile,
            RequestDetails request) {
        return rehearsal.rehearse(request, type.getSimpleName());
    }

    @Operation(name = "$validate", manualRequest = true)
    public OperationOutcome validateInstance(
            @IdParam IdType id,
            @OperationParam(name = "resource", min = 0) @Nullable IBaseResource inBody,
            @OperationParam(name = "mode", min = 0) @Nullable CodeType mode,
            @OperationParam(name = "profile", min = 0) @Nullable UriType profile,
            RequestDetails request) {
        return rehearsal.rehearse(request, new Stored(id, request));
    }

    private final class Stored implements Rehearsal.Existing {

        private final IdType id;
        private final RequestDetails request;

        private Stored(IdType id, RequestDetails request) {
            this.id = id;
            this.request = request;
        }

        @Override
        public Resource resource() {
            return (Resource) dao().read(id, request);
        }

        /** HAPI looks for what refers to it, and would answer a delete as it answers this. */
        @Override
        public Optional<OperationOutcome> refusalOfDelete() {
            try {
                dao().validate(null, id, null, null, ValidationModeEnum.DELETE, null, request);
                return Optional.empty();
            } catch (ResourceVersionConflictException referred) {
                return Optional.of(ServerMessage.STILL_REFERENCED.refusal().toOperationOutcome());
            }
        }

        private IFhirResourceDao<?> dao() {
            return stored.get().getResourceDao(type);
        }
    }
}
