package org.cartexchange.server;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of one type, read-only and from memory: nothing is installed into the database, and nobody writes a
 * profile, a code or a form over REST.
 */
public class PackagedResources<T extends MetadataResource> implements IResourceProvider {

    /** The search parameters of every definition here. */
    static final List<String> SEARCHED_BY = List.of("_id", "url", "version", "name", "title", "status");

    private final Class<T> type;
    private final ConformancePackage conformancePackage;

    PackagedResources(Class<T> type, ConformancePackage conformancePackage) {
        this.type = type;
        this.conformancePackage = conformancePackage;
    }

    @Override
    public final Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    final ConformancePackage conformancePackage() {
        return conformancePackage;
    }

    @Read
    public final MetadataResource read(@IdParam IdType id) {
        return conformancePackage.byId(type, id.getIdPart()).orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public final List<Resource> search(
            @OptionalParam(name = "_id") @Nullable TokenParam id,
            @OptionalParam(name = "url") @Nullable UriParam url,
            @OptionalParam(name = "version") @Nullable TokenParam version,
            @OptionalParam(name = "name") @Nullable StringParam name,
            @OptionalParam(name = "title") @Nullable StringParam title,
            @OptionalParam(name = "status") @Nullable TokenParam status) {
        Predicate<T> wanted = resource -> (id == null
                        || id.getValue().equals(resource.getIdElement().getIdPart()))
                && (url == null || isCanonical(resource, url.getValue()))
                && (version == null || version.getValue().equals(resource.getVersion()))
                && (name == null || begins(resource.getName(), name))
                && (title == null || begins(resource.getTitle(), title))
                && (status == null
                        || resource.getStatus() != null
                                && status.getValue().equals(resource.getStatus().toCode()));
        return conformancePackage.all(type).stream()
                .filter(wanted)
                .map(Resource.class::cast)
                .toList();
    }

    private static boolean isCanonical(MetadataResource resource, String canonical) {
        return canonical.equals(resource.getUrl()) || canonical.equals(resource.getUrl() + "|" + resource.getVersion());
    }

    private static boolean begins(@Nullable String text, StringParam wanted) {
        if (text == null) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String part = wanted.getValue().toLowerCase(Locale.ROOT);
        return wanted.isExact()
                ? text.equals(wanted.getValue())
                : wanted.isContains() ? lower.contains(part) : lower.startsWith(part);
    }
}
