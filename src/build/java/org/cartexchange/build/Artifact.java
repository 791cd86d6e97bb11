package org.cartexchange.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * One resource of the guide, as its pages show it.
 *
 * @param resource the resource as the package carries it, with snapshot
 * @param json its text, pretty printed
 * @param title what a person calls it
 * @param description one or more sentences in markdown; may be empty
 * @param example whether it is an example instance
 * @param folder the folder below {@code profiles/} that holds its FSH, if known
 * @param fsh its FSH, if known
 */
record Artifact(
        Resource resource,
        String json,
        String title,
        String description,
        boolean example,
        Optional<String> folder,
        Optional<String> fsh) {

    /** The kinds of artifacts in the order in which the guide lists them. */
    enum Kind {
        PROFILE("Profiles", "What a resource of that kind must be like."),
        EXTENSION("Extensions", "What FHIR R4 has no element for."),
        LOGICAL_MODEL("Logical models", "The course dictionary."),
        VALUE_SET("Value sets", "The codes that an element takes."),
        CODE_SYSTEM("Code systems", "Codes of our own, where nothing verified exists."),
        FRAGMENT(
                "Code system fragments",
                "The codes of other systems that this guide uses; their owners keep the rights."),
        CONCEPT_MAP("Concept maps", "How our codes read elsewhere."),
        NAMING_SYSTEM("Naming systems", "What identifies patients, centres and cells."),
        QUESTIONNAIRE("Registry forms", "The registries' forms as data."),
        PLAN("Schedules", "When a registry asks for which form."),
        OPERATION("Operations", "What the server does beyond reading and writing."),
        SEARCH_PARAMETER("Search parameters", "What can be searched for beyond FHIR R4's own."),
        CAPABILITY("Capability statements", "What a server of this kind does."),
        EXAMPLE("Examples", "Synthetic people, plausible values."),
        OTHER("Other definitions", "");

        private final String plural;
        private final String purpose;

        Kind(String plural, String purpose) {
            this.plural = plural;
            this.purpose = purpose;
        }

        String plural() {
            return plural;
        }

        String purpose() {
            return purpose;
        }
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "ValueSet", Kind.VALUE_SET,
            "CodeSystem", Kind.CODE_SYSTEM,
            "ConceptMap", Kind.CONCEPT_MAP,
            "NamingSystem", Kind.NAMING_SYSTEM,
            "Questionnaire", Kind.QUESTIONNAIRE,
            "PlanDefinition", Kind.PLAN,
            "OperationDefinition", Kind.OPERATION,
            "SearchParameter", Kind.SEARCH_PARAMETER,
            "CapabilityStatement", Kind.CAPABILITY);

    Kind kind() {
        if (example) {
            return Kind.EXAMPLE;
        }
        if (resource instanceof StructureDefinition definition) {
            if (definition.getKind() == StructureDefinition.StructureDefinitionKind.LOGICAL) {
                return Kind.LOGICAL_MODEL;
            }
            return definition.getType().equals("Extension") ? Kind.EXTENSION : Kind.PROFILE;
        }
        if (resource instanceof CodeSystem system && system.getContent() == CodeSystem.CodeSystemContentMode.FRAGMENT) {
            return Kind.FRAGMENT;
        }
        return KINDS.getOrDefault(resource.fhirType(), Kind.OTHER);
    }

    String id() {
        return resource.getIdPart();
    }

    /** The page's file name without its ending, the IG Publisher's own convention. */
    String name() {
        return resource.fhirType() + "-" + id();
    }

    String page() {
        return name() + ".html";
    }

    String url() {
        return resource instanceof MetadataResource definition && definition.hasUrl() ? definition.getUrl() : "";
    }

    String link() {
        return Html.link(page(), title);
    }

    /** The first sentence of the description. */
    String summary() {
        String flat = description.replaceAll("\\s+", " ").strip();
        int end = flat.indexOf(". ");
        return end < 0 ? flat : flat.substring(0, end + 1);
    }

    String sortKey() {
        return title.toLowerCase(Locale.ROOT);
    }
}
