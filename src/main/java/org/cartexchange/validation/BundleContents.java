package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources of a Bundle, found by what a reference may say: the fullUrl of the entry, {@code Type/id}, or, as pushes do,
 * {@code Type?identifier=system|value}.
 */
final class BundleContents {

    private static final String LOCAL = "urn:";

    private final List<Resource> resources = new ArrayList<>();
    private final Map<Resource, Integer> entries = new IdentityHashMap<>();
    private final Map<Integer, Resource> byEntry = new HashMap<>();
    private final Map<String, Integer> byReference = new HashMap<>();
    private final List<String> fullUrls = new ArrayList<>();
    private final StoredResources stored;
    private final Map<String, Optional<Resource>> asked = new HashMap<>();
    private final Map<String, Resource> storedAs = new HashMap<>();
    private final Set<Resource> further = Collections.newSetFromMap(new IdentityHashMap<>());

    private BundleContents(StoredResources stored) {
        this.stored = stored;
    }

    static BundleContents of(Bundle bundle, StoredResources stored) {
        BundleContents contents = new BundleContents(stored);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            contents.add(i, bundle.getEntry().get(i));
        }
        return contents;
    }

    /** A resource by itself, as if it were alone in a Bundle; expressions begin at its type. */
    static BundleContents of(Resource resource, StoredResources stored) {
        BundleContents contents = new BundleContents(stored);
        contents.resources.add(resource);
        return contents;
    }

    /**
     * Takes what is stored along as if it had been sent too.
     *
     * @param byTypeAndId under the {@code Type/id} by which it is stored; what is already here is found by it from now on
     */
    BundleContents with(Map<String, Resource> byTypeAndId) {
        byTypeAndId.forEach((typeAndId, resource) -> {
            storedAs.put(typeAndId, resource);
            if (!resources.contains(resource)) {
                resources.add(resource);
                further.add(resource);
            }
        });
        return this;
    }

    List<Resource> resources() {
        return resources;
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Where the resource is, as the root of an expression. */
    String place(Resource resource) {
        Integer entry = entries.get(resource);
        if (entry != null) {
            return "Bundle.entry[" + entry + "].resource";
        }
        return resources.contains(resource) && !further.contains(resource)
                ? resource.fhirType()
                : "stored " + typeAndId(resource);
    }

    /** {@code Type/id}; the type alone before it is stored. */
    static String typeAndId(Resource resource) {
        return resource.getIdElement().hasIdPart()
                ? resource.fhirType() + "/" + resource.getIdElement().getIdPart()
                : resource.fhirType();
    }

    /** The entry that a reference written in another entry means. */
    Optional<Integer> entryOf(int from, String reference) {
        Integer direct = byReference.get(withoutVersion(reference));
        if (direct != null) {
            return Optional.of(direct);
        }
        // A relative reference is read against the base of the entry's own fullUrl.
        String base = from < fullUrls.size() ? baseOf(fullUrls.get(from)) : "";
        return Optional.ofNullable(base.isEmpty() ? null : byReference.get(base + withoutVersion(reference)));
    }

    /** The resource that a reference in another resource means, in the Bundle or stored. */
    Optional<Resource> resolve(Resource from, Reference reference) {
        if (!reference.hasReference()) {
            return Optional.empty();
        }
        String text = reference.getReference();
        Resource known = storedAs.get(withoutVersion(text));
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Resource> here =
                entryOf(entries.getOrDefault(from, Integer.MAX_VALUE), text).map(this::resourceAt);
        return here.isPresent() || text.startsWith(LOCAL) || text.startsWith("#")
                ? here
                : asked.computeIfAbsent(withoutVersion(text), stored::read)
                        .map(found -> storedAs.getOrDefault(typeAndId(found), found));
    }

    boolean holds(Resource resource) {
        return entries.containsKey(resource);
    }

    /** References that can only mean an entry of this Bundle ({@code urn:uuid:…}) and mean none. */
    List<ValidationMessage> unresolved() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Resource resource : resources) {
            ElementWalk.walk(resource, Reference.class, (path, reference) -> {
                String target = Optional.ofNullable(reference.getReference()).orElse("");
                if (target.startsWith(LOCAL) && resolve(resource, reference).isEmpty()) {
                    String expression = place(resource) + path;
                    findings.add(Findings.error("CART-VAL-050", expression, expression, target));
                }
            });
        }
        return findings;
    }

    private void add(int entry, BundleEntryComponent component) {
        Resource resource = component.getResource();
        fullUrls.add(component.hasFullUrl() ? component.getFullUrl() : "");
        if (resource == null) {
            return;
        }
        resources.add(resource);
        entries.put(resource, entry);
        byEntry.put(entry, resource);
        if (component.hasFullUrl()) {
            byReference.putIfAbsent(component.getFullUrl(), entry);
        }
        if (resource.getIdElement().hasIdPart()) {
            byReference.putIfAbsent(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart(), entry);
        }
        for (Identifier identifier : identifiers(resource)) {
            if (identifier.hasSystem() && identifier.hasValue()) {
                byReference.putIfAbsent(
                        resource.fhirType() + "?identifier=" + identifier.getSystem() + "|" + identifier.getValue(),
                        entry);
            }
        }
    }

    private Resource resourceAt(int entry) {
        return byEntry.get(entry);
    }

    private static List<Identifier> identifiers(Resource resource) {
        var property = resource.getNamedProperty("identifier");
        return property == null
                ? List.of()
                : property.getValues().stream()
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .toList();
    }

    private static String withoutVersion(String reference) {
        int history = reference.indexOf("/_history/");
        String plain = history < 0 ? reference : reference.substring(0, history);
        return plain.replace("%7C", "|");
    }

    /** {@code https://hospital.example.org/fhir/} of {@code https://hospital.example.org/fhir/Patient/1}. */
    private static String baseOf(String fullUrl) {
        int id = fullUrl.lastIndexOf('/');
        int type = id < 0 ? -1 : fullUrl.lastIndexOf('/', id - 1);
        return fullUrl.startsWith(LOCAL) || type < 0 ? "" : fullUrl.substring(0, type + 1);
    }
}
