package org.cartexchange.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Validates what is written, at two doors. Before the transaction: a resource that is created or updated on its own, while
 * no database connection waits for it (bundles have {@link BundleIntake}). At the door of the store: whatever came another
 * way, above all the result of a PATCH; nothing is stored unseen.
 *
 * <p>HAPI's own validating interceptor lets a resource pass that carries its placeholder extension. There is no such
 * exception here.
 */
@Interceptor
public final class WriteInterceptor {

    private final PushRules pushRules;
    private final Conformance conformance;

    WriteInterceptor(PushRules pushRules, Conformance conformance) {
        this.pushRules = pushRules;
        this.conformance = conformance;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void beforeTheTransaction(RequestDetails request, RestOperationTypeEnum operation) {
        boolean write = operation == RestOperationTypeEnum.CREATE || operation == RestOperationTypeEnum.UPDATE;
        if (write && request.getResource() instanceof Resource resource) {
            Sender.remember(request, resource);
            condition(request, operation)
                    .flatMap(condition -> pushRules.refusalOfCondition(condition, resource, resource.fhirType()))
                    .ifPresent(refusal -> {
                        throw refusal.toException();
                    });
            conformance.require(resource);
            if (operation == RestOperationTypeEnum.UPDATE) {
                conformance.requireOfDependants(resource, address(request, resource, operation));
            }
            Checked.remember(request, resource);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void beforeCreating(IBaseResource resource, RequestDetails request) {
        atTheStore(resource, request);
        // HAPI compares what it would write with what it has written. It writes an empty meta into an update, but not
        // into
        // the first version of a resource that comes alone; the second, equal push would then make a version.
        resource.getMeta().setVersionId("1");
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void beforeUpdating(IBaseResource before, IBaseResource after, RequestDetails request) {
        atTheStore(after, request);
        if (before instanceof Resource old && after instanceof Resource changed && isFromClient(request)) {
            conformance.requireWhatHeld(old, changed);
            if (!Checked.contains(request, changed)) {
                conformance.requireOfDependants(old, changed);
            }
        }
    }

    private void atTheStore(IBaseResource stored, @Nullable RequestDetails request) {
        if (!isFromClient(request) || !(stored instanceof Resource resource)) {
            return;
        }
        StoredTypes.refusal(resource.fhirType()).ifPresent(refusal -> {
            throw refusal.toException();
        });
        if (!Checked.contains(request, resource)) {
            conformance.require(resource);
        }
    }

    /** Whatever the server writes for itself, without a client's request, is not a hospital's record. */
    private static boolean isFromClient(@Nullable RequestDetails request) {
        return request != null && !(request instanceof SystemRequestDetails);
    }

    /** {@code Type/id}, or {@code Type?condition}. */
    private static String address(RequestDetails request, Resource resource, RestOperationTypeEnum operation) {
        return condition(request, operation)
                .map(condition -> resource.fhirType() + "?" + condition)
                .orElseGet(() ->
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }

    private static Optional<String> condition(RequestDetails request, RestOperationTypeEnum operation) {
        return Optional.ofNullable(request.getConditionalUrl(operation))
                .map(url -> url.substring(url.indexOf('?') + 1));
    }
}
