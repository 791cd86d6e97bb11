package org.cartexchange.build;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.conformance.profile.BindingResolution;
import org.hl7.fhir.r5.conformance.profile.ProfileKnowledgeProvider;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;

/** Tells HL7's renderers where a name leads to: to a page of ours, or to FHIR R4's pages. */
final class GuideLinks implements ProfileKnowledgeProvider {

    /** The pages of FHIR R4. */
    static final String CORE = "https://hl7.org/fhir/R4/";

    /** Types that are described on a page with others. */
    private static final Map<String, String> SHARED_PAGES = Map.of(
            "Reference", "references.html",
            "Extension", "extensibility.html",
            "Narrative", "narrative.html",
            "Meta", "resource.html",
            "Resource", "resource.html",
            "DomainResource", "domainresource.html",
            "ElementDefinition", "elementdefinition.html",
            "Dosage", "dosage.html",
            "Element", "element.html",
            "xhtml", "narrative.html");

    private static final Set<String> METADATA_TYPES = Set.of(
            "ContactDetail",
            "Contributor",
            "DataRequirement",
            "ParameterDefinition",
            "RelatedArtifact",
            "TriggerDefinition",
            "Expression",
            "UsageContext");

    private final IWorkerContext context;
    private final String canonical;

    GuideLinks(IWorkerContext context, String canonical) {
        this.context = context;
        this.canonical = canonical;
    }

    /** The page of R4 that describes a type. */
    static String ofType(String type, boolean hasOwnPage) {
        if (SHARED_PAGES.containsKey(type)) {
            return CORE + SHARED_PAGES.get(type) + (type.equals("Meta") ? "#Meta" : "");
        }
        if (METADATA_TYPES.contains(type)) {
            return CORE + "metadatatypes.html#" + type;
        }
        return CORE + (hasOwnPage ? type.toLowerCase() + ".html" : "datatypes.html#" + type);
    }

    @Override
    public boolean isDatatype(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null
                && (definition.getKind() == StructureDefinition.StructureDefinitionKind.PRIMITIVETYPE
                        || definition.getKind() == StructureDefinition.StructureDefinitionKind.COMPLEXTYPE);
    }

    @Override
    public boolean isPrimitiveType(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null && definition.getKind() == StructureDefinition.StructureDefinitionKind.PRIMITIVETYPE;
    }

    @Override
    public boolean isResource(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null && definition.getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE;
    }

    @Override
    public boolean hasLinkFor(String type) {
        return context.fetchTypeDefinition(type) != null || type.equals("Resource");
    }

    @Override
    public String getLinkFor(String corePath, String type) {
        StructureDefinition ours = context.fetchResource(StructureDefinition.class, type);
        if (ours != null && ours.getUrl().startsWith(canonical)) {
            return ours.getWebPath();
        }
        return ofType(type, isResource(type));
    }

    @Override
    public BindingResolution resolveBinding(
            StructureDefinition definition, ElementDefinitionBindingComponent binding, String path) {
        return resolveBinding(definition, binding.getValueSet(), path);
    }

    @Override
    public BindingResolution resolveBinding(StructureDefinition definition, String url, String path) {
        CanonicalResource target = (CanonicalResource) context.fetchResource(Resource.class, withoutVersion(url));
        if (target == null) {
            return new BindingResolution(url, url);
        }
        BindingResolution resolution = new BindingResolution(target.present(), target.getWebPath());
        resolution.external = !target.getUrl().startsWith(canonical);
        resolution.uri = url;
        return resolution;
    }

    @Override
    public String getLinkForProfile(StructureDefinition profile, String url) {
        StructureDefinition target = context.fetchResource(StructureDefinition.class, withoutVersion(url));
        return target == null ? url + "|" + url : target.getWebPath() + "|" + target.present();
    }

    @Override
    public boolean prependLinks() {
        return false;
    }

    @Override
    public String getLinkForUrl(String corePath, String url) {
        Resource target = context.fetchResource(Resource.class, withoutVersion(url));
        return target == null ? null : target.getWebPath();
    }

    @Override
    public String getCanonicalForDefaultContext() {
        return canonical;
    }

    @Override
    public String getDefinitionsName(Resource resource) {
        return resource.fhirType() + "-" + resource.getIdPart() + "-definitions.html";
    }

    private static String withoutVersion(String url) {
        int bar = url.indexOf('|');
        return bar < 0 ? url : url.substring(0, bar);
    }
}
