package org.cartexchange.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.convertors.loaders.loaderR5.NullLoaderKnowledgeProviderR5;
import org.hl7.fhir.convertors.loaders.loaderR5.R4ToR5Loader;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * FHIR R4's own definitions as HL7's tools want them: read when asked for, from the rebuilt core package ({@link CorePackage}),
 * turned to R5, the version in which those tools work whatever they work on. Nothing is fetched.
 */
final class GuideContext {

    private static final Set<String> TYPES = Set.of(
            "StructureDefinition", "ValueSet", "CodeSystem", "SearchParameter", "OperationDefinition", "NamingSystem");

    private GuideContext() {}

    /** A context of R4 alone; our own resources are added by {@link #add}. */
    static SimpleWorkerContext load(Path home) throws IOException {
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        CorePackage.main(new String[] {home.toString()});
        NpmPackage core = NpmPackage.fromFolder(CorePackage.folder(home).toString());
        SimpleWorkerContext context = new SimpleWorkerContext.SimpleWorkerContextBuilder()
                .withAllowLoadingDuplicates(true)
                .fromPackage(core, new R4ToR5Loader(TYPES, new CoreLinks(), core.fhirVersion()), false);
        context.setCanRunWithoutTerminology(true);
        context.setNoTerminologyServer(true);
        context.setExpansionParameters(new org.hl7.fhir.r5.model.Parameters());
        return context;
    }

    /** Adds a resource of ours; gives back its R5 form, the object that the context holds. */
    static Resource add(SimpleWorkerContext context, org.hl7.fhir.r4.model.Resource resource, String page) {
        Resource r5 = VersionConvertorFactory_40_50.convertResource(resource);
        r5.setWebPath(page);
        if (r5 instanceof CanonicalResource) {
            context.cacheResource(r5);
        }
        return r5;
    }

    /** Where the pages of FHIR R4 are. */
    private static final class CoreLinks extends NullLoaderKnowledgeProviderR5 {

        private static final List<String> OWN_PAGES = List.of("resource", "logical");

        @Override
        public String getResourcePath(Resource resource) {
            return page(resource);
        }

        @Override
        public String getWebRoot() {
            return GuideLinks.CORE;
        }

        private static String page(Resource resource) {
            String id = resource.getIdPart();
            if (resource instanceof org.hl7.fhir.r5.model.StructureDefinition definition) {
                if (definition.getDerivation()
                        == org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule.CONSTRAINT) {
                    return GuideLinks.CORE
                            + (definition.getType().equals("Extension") ? "extension-" + id : id).toLowerCase()
                            + ".html";
                }
                return GuideLinks.ofType(
                        id, OWN_PAGES.contains(definition.getKind().toCode()));
            }
            String url = ((CanonicalResource) resource).getUrl();
            String name = id.replaceFirst("^v[23]-", "");
            if (url.contains("/v3-")) {
                return GuideLinks.CORE + "v3/" + name + "/"
                        + (resource.fhirType().equals("ValueSet") ? "vs" : "cs") + ".html";
            }
            if (url.contains("/v2-")) {
                return GuideLinks.CORE + "v2/" + name + "/index.html";
            }
            return GuideLinks.CORE + resource.fhirType().toLowerCase() + "-" + id + ".html";
        }
    }
}
