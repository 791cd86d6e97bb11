package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The resources of one patient, without those that say nothing: entered in error, cancelled, replaced by a later version,
 * or about somebody else.
 *
 * <p>References are followed by id, by {@code urn:uuid}, by a conditional reference ({@code Patient?identifier=…}) and by
 * identifier, as a transaction may carry any of them.
 */
final class PatientRecord {

    private static final String REFUTED = "refuted";
    private static final String ENTERED_IN_ERROR = "entered-in-error";
    private static final String IDENTIFIER_QUERY = "?identifier=";

    private final Patient patient;
    private final Map<Class<?>, List<Resource>> byType = new HashMap<>();
    private final Map<String, Resource> byReference = new HashMap<>();
    private final Map<String, List<Observation>> observationsByCode = new HashMap<>();
    private final List<String> issues = new ArrayList<>();
    private final Set<Patient> person = new LinkedHashSet<>();

    PatientRecord(Patient patient, Collection<? extends Resource> all) {
        this.patient = patient;
        List<Resource> current = newestOnly(all).stream()
                .map(resource -> Map.entry(Source.nameOf(resource), resource))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        current.forEach(this::index);
        collectPerson(current);
        List<Resource> usable = new ArrayList<>();
        int ofOthers = 0;
        for (Resource resource : current) {
            if (!says(resource)) {
                continue;
            }
            Optional<Patient> other = otherSubject(resource);
            if (other.isPresent()) {
                ofOthers += isDonor(other.get(), current) ? 0 : 1;
                continue;
            }
            usable.add(resource);
        }
        if (ofOthers > 0) {
            issues.add(ofOthers + " resources are about another patient and were left out");
        }
        usable.forEach(resource -> byType.computeIfAbsent(resource.getClass(), any -> new ArrayList<>())
                .add(resource));
        for (Observation observation : all(Observation.class)) {
            observation.getCode().getCoding().stream()
                    .map(PatientRecord::key)
                    .distinct()
                    .forEach(key -> observationsByCode
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(observation));
        }
    }

    Patient patient() {
        return patient;
    }

    List<String> issues() {
        return List.copyOf(issues);
    }

    /** Every resource of a type. */
    @SuppressWarnings("unchecked")
    <T extends Resource> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** The observations with any of these codes of a system, each once. */
    List<Observation> observations(String system, String... codes) {
        return Stream.of(codes)
                .flatMap(code -> observationsByCode.getOrDefault(system + "|" + code, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The resource a reference points at, if it was sent and is of that type. */
    <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type) {
        return resolve(reference).filter(type::isInstance).map(type::cast);
    }

    /** The version that counts, whichever of them a parser attached to the reference. */
    private Optional<Resource> resolve(Reference reference) {
        Resource known = null;
        if (reference.hasReference()) {
            known = byReference.get(normal(reference.getReference()));
        } else if (reference.hasIdentifier()) {
            known = byReference.get(key(reference.getType(), reference.getIdentifier()));
        }
        return known == null && reference.getResource() instanceof Resource attached
                ? Optional.of(attached)
                : Optional.ofNullable(known);
    }

    /** The extension with that url, the first where there are several. */
    static Optional<Extension> extension(IBaseHasExtensions bearer, String url) {
        return bearer.getExtension().stream()
                .filter(Extension.class::isInstance)
                .map(Extension.class::cast)
                .filter(extension -> url.equals(extension.getUrl()))
                .findFirst();
    }

    /** Does a concept carry this code? */
    static boolean has(CodeableConcept concept, String system, String... codes) {
        return concept.getCoding().stream()
                .anyMatch(coding -> system.equals(coding.getSystem())
                        && Stream.of(codes).anyMatch(code -> code.equals(coding.getCode())));
    }

    /** Was it said that the patient does not have this condition? */
    static boolean isRefuted(Condition condition) {
        return has(condition.getVerificationStatus(), ExternalSystems.CONDITION_VERIFICATION, REFUTED);
    }

    // --- what counts

    private static List<Resource> newestOnly(Collection<? extends Resource> all) {
        Map<String, Resource> newest = new LinkedHashMap<>();
        for (Resource resource : all) {
            String reference = Source.referenceTo(resource);
            newest.merge(
                    reference.endsWith("/") ? "@" + System.identityHashCode(resource) : reference,
                    resource,
                    (one, other) -> BY_VERSION.compare(one, other) > 0 ? one : other);
        }
        return List.copyOf(newest.values());
    }

    private static final Comparator<Resource> BY_VERSION = Comparator.comparing(
                    (Resource resource) -> resource.getMeta().hasLastUpdated()
                            ? resource.getMeta().getLastUpdated().getTime()
                            : Long.MIN_VALUE)
            .thenComparing(resource -> version(resource.getMeta().getVersionId()));

    private static long version(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    /** Is it more than an entry in error, or something cancelled? */
    static boolean says(Resource resource) {
        if (resource instanceof Condition condition) {
            return !has(condition.getVerificationStatus(), ExternalSystems.CONDITION_VERIFICATION, ENTERED_IN_ERROR);
        }
        if (resource instanceof AdverseEvent event) {
            return event.getActuality() != AdverseEvent.AdverseEventActuality.POTENTIAL;
        }
        Property status = resource.getNamedProperty("status");
        if (status == null || !status.hasValues()) {
            return true;
        }
        String code = status.getValues().get(0).primitiveValue();
        return !ENTERED_IN_ERROR.equals(code) && !"cancelled".equals(code);
    }

    /** The other patient that a resource is about, if it is about another. */
    private Optional<Patient> otherSubject(Resource resource) {
        Reference subject = subject(resource);
        if (subject == null || !subject.hasReference() && !subject.hasIdentifier()) {
            return Optional.empty();
        }
        return resolve(subject, Patient.class).filter(other -> !isSame(other));
    }

    /** A person whose cells were collected: what was done to a donor belongs to the record. */
    private boolean isDonor(Patient other, List<Resource> current) {
        return current.stream()
                .filter(BiologicallyDerivedProduct.class::isInstance)
                .map(BiologicallyDerivedProduct.class::cast)
                .flatMap(product -> resolve(product.getCollection().getSource(), Patient.class).stream())
                .anyMatch(other::equals);
    }

    /** This patient, or one merged into it, directly or through others. */
    private boolean isSame(Patient other) {
        return person.contains(other) || Source.referenceTo(other).equals(Source.referenceTo(patient));
    }

    private void collectPerson(List<Resource> current) {
        List<Patient> patients = current.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .toList();
        person.add(patient);
        boolean grew = patients.size() > 1;
        while (grew) {
            grew = false;
            for (Patient other : patients) {
                boolean isLinked = links(other).anyMatch(person::contains)
                        || person.stream().flatMap(this::links).anyMatch(linked -> linked == other);
                grew |= isLinked && person.add(other);
            }
        }
    }

    private Stream<Resource> links(Patient from) {
        return from.getLink().stream()
                .filter(link -> link.getType() != Patient.LinkType.SEEALSO)
                .map(link -> resolve(link.getOther()).orElse(null))
                .filter(Objects::nonNull);
    }

    private static @Nullable Reference subject(Resource resource) {
        if (resource instanceof Observation observation) {
            return observation.getSubject();
        }
        if (resource instanceof Procedure procedure) {
            return procedure.getSubject();
        }
        if (resource instanceof Condition condition) {
            return condition.getSubject();
        }
        if (resource instanceof MedicationAdministration administration) {
            return administration.getSubject();
        }
        if (resource instanceof AdverseEvent event) {
            return event.getSubject();
        }
        if (resource instanceof QuestionnaireResponse response) {
            return response.getSubject();
        }
        return resource instanceof Encounter encounter ? encounter.getSubject() : null;
    }

    // --- references

    private void index(Resource resource) {
        byReference.put(Source.referenceTo(resource), resource);
        for (Identifier identifier : identifiers(resource)) {
            byReference.putIfAbsent(key(resource.fhirType(), identifier), resource);
        }
    }

    private static List<Identifier> identifiers(Resource resource) {
        Property identifiers = resource.getNamedProperty("identifier");
        if (identifiers == null) {
            return List.of();
        }
        return identifiers.getValues().stream()
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .toList();
    }

    private static String normal(String reference) {
        int query = reference.indexOf(IDENTIFIER_QUERY);
        if (query >= 0) {
            String type = reference.substring(reference.lastIndexOf('/', query) + 1, query);
            return type + "#" + reference.substring(query + IDENTIFIER_QUERY.length());
        }
        if (reference.startsWith("urn:")) {
            return reference;
        }
        String[] parts = reference.replaceFirst("/_history/.*$", "").split("/");
        return parts.length < 2 ? reference : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private static String key(@Nullable String type, Identifier identifier) {
        return type + "#" + identifier.getSystem() + "|" + identifier.getValue();
    }

    private static String key(Coding coding) {
        return coding.getSystem() + "|" + coding.getCode();
    }
}
