package org.cartexchange.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * Has HAPI repeat a write that collided with another of the same resource, so that parallel pushes of one patient end as
 * if they had come one after the other. A write that names the version it changes is not repeated: its sender must read
 * the newer version first.
 */
@Interceptor
final class ConflictRetryInterceptor {

    /** Each attempt waits a random time up to a quarter of a second times its number, so this is half a minute. */
    private static final int MAXIMUM_RETRIES = 20;

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy strategy(@Nullable RequestDetails request) {
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        if (request == null || !namesVersion(request) && !deletes(request)) {
            strategy.setRetry(true);
            strategy.setMaxRetries(MAXIMUM_RETRIES);
        }
        return strategy;
    }

    private static boolean namesVersion(RequestDetails request) {
        if (request.getHeader(Constants.HEADER_IF_MATCH) != null) {
            return true;
        }
        return request.getResource() instanceof Bundle bundle
                && bundle.getEntry().stream()
                        .anyMatch(entry -> entry.getRequest().hasIfMatch());
    }

    /** To HAPI a delete of what others refer to is a conflict too, and it stays one. */
    private static boolean deletes(RequestDetails request) {
        return request.getRequestType() == RequestTypeEnum.DELETE
                || request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(entry -> entry.getRequest().getMethod() == HTTPVerb.DELETE);
    }
}
