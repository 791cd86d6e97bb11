package org.cartexchange.server;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of one type, read-only and from memory: nothing is installed into the database, and nobody writes a
 * profile, a code or a form over REST.
 */
public class PackagedResources<T extends MetadataResource> implements IResourceProvider {

    /** The search parameters of every definition here. */
    static final List<String> SEARCHED_BY = List.of("_id", "url", "version", "name", "title", "status");

    /** Parameters of every request in FHIR. */
    private static final Set<String> ABOUT_THE_ANSWER = Set.of("_format", "_pretty", "_summary", "_elements");

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

    /** The definition that an operation is asked of, by its canonical url; empty if it is not of the package. */
    final Optional<T> named(@Nullable UriType url, String what) {
        if (url == null || url.isEmpty()) {
            throw ServerMessage.PARAMETER_MISSING.refusal("url", what).toException();
        }
        return conformancePackage.byCanonical(type, url.getValue());
    }

    /** Refuses a parameter that the operation does not have, in the URL or in the body: none is silently ignored. */
    static void onlyKnown(RequestDetails request, String... known) {
        Set<String> asked = new LinkedHashSet<>(request.getParameters().keySet());
        asked.removeAll(ABOUT_THE_ANSWER);
        byte[] body = request.loadRequestContents();
        if (body != null && body.length > 0) {
            request.getFhirContext()
                    .newJsonParser()
                    .parseResource(Parameters.class, new String(body, StandardCharsets.UTF_8))
                    .getParameter()
                    .forEach(parameter -> asked.add(parameter.getName()));
        }
        asked.removeAll(List.of(known));
        asked.stream().findFirst().ifPresent(name -> {
            throw ServerMessage.PARAMETER_UNKNOWN
                    .refusal(name.replaceAll("[^A-Za-z0-9_.-]", "?"), String.join(", ", known))
                    .toException();
        });
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
