package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonLocationData;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells the HL7 validator, which sees one entry of a Bundle at a time, the type of the entry that a reference means, so that
 * a subject that is an Organization is refused although its fullUrl does not say what it is. What the target lacks is found
 * where the target is checked.
 */
final class EntryTypes extends FhirDefaultPolicyAdvisor {

    private final Fetcher fetcher;

    EntryTypes(IWorkerContext context) {
        this.fetcher = new Fetcher(context);
    }

    IValidatorResourceFetcher fetcher() {
        return fetcher;
    }

    @Override
    public ReferenceValidationPolicy policyForReference(
            IResourceValidator validator,
            @Nullable Object call,
            String path,
            String url,
            @Nullable ReferenceDestinationType destination) {
        return typeOf(call, url).isPresent()
                ? ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS
                : super.policyForReference(validator, call, path, url, destination);
    }

    private static Optional<String> typeOf(@Nullable Object call, String reference) {
        return call instanceof CorePool.References references ? references.typeOf(reference) : Optional.empty();
    }

    /** A resource that is its type and no more; nothing else is ever fetched. */
    private static final class Fetcher implements IValidatorResourceFetcher {

        private final IWorkerContext context;

        private Fetcher(IWorkerContext context) {
            this.context = context;
        }

        @Override
        public @Nullable Element fetch(IResourceValidator validator, @Nullable Object call, String url) {
            return typeOf(call, url).map(this::stub).orElse(null);
        }

        private Element stub(String type) {
            JsonObject json = new JsonObject();
            json.set("resourceType", type);
            JsonLocationData nowhere = new JsonLocationData(1, 1);
            for (JsonElement element : List.of(json, json.get("resourceType"))) {
                element.setStart(nowhere);
                element.setEnd(nowhere);
            }
            return new JsonParser(context).parse(new ArrayList<>(), json);
        }

        @Override
        public boolean resolveURL(
                IResourceValidator validator,
                @Nullable Object call,
                String path,
                String url,
                String type,
                boolean canonical,
                List<CanonicalType> targets) {
            return true;
        }

        @Override
        public byte @Nullable [] fetchRaw(IResourceValidator validator, String url) {
            return null;
        }

        @Override
        public IValidatorResourceFetcher setLocale(Locale locale) {
            return this;
        }

        @Override
        public @Nullable CanonicalResource fetchCanonicalResource(
                IResourceValidator validator, @Nullable Object call, String url) {
            return null;
        }

        @Override
        public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
            return false;
        }

        @Override
        public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
                IResourceValidator validator, @Nullable Object call, String url) {
            return Set.of();
        }
    }
}
