package org.cartexchange.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.jspecify.annotations.Nullable;

/** Gives HL7's validator the examples that other examples refer to, and nothing from anywhere else. */
final class ExampleFetcher implements IValidatorResourceFetcher {

    private final IWorkerContext context;
    private final GuideContents contents;

    ExampleFetcher(IWorkerContext context, GuideContents contents) {
        this.context = context;
        this.contents = contents;
    }

    @Override
    public @Nullable Element fetch(IResourceValidator validator, Object appContext, String url) throws IOException {
        Optional<Artifact> example = contents.byReference(url);
        return example.isEmpty()
                ? null
                : Manager.parseSingle(
                        context,
                        new ByteArrayInputStream(example.get().json().getBytes(StandardCharsets.UTF_8)),
                        Manager.FhirFormat.JSON);
    }

    /** A url of ours must be in the package; what other people's urls mean is theirs to say. */
    @Override
    public boolean resolveURL(
            IResourceValidator validator,
            Object appContext,
            String path,
            String url,
            String type,
            boolean canonical,
            List<CanonicalType> targets) {
        return !url.startsWith(contents.canonical())
                || url.startsWith(contents.canonical() + "/sid/")
                || contents.byUrl(url).isPresent();
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
            IResourceValidator validator, Object appContext, String url) {
        return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
        return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
            IResourceValidator validator, Object appContext, String url) {
        return Set.of();
    }
}
