package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cartexchange.course.CourseReader;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.storage.PatientExtracts;
import org.cartexchange.storage.PatientExtracts.Wanted;
import org.cartexchange.storage.StoredResource;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Resource;

/**
 * Of patients' stored records what schedules rest on, and nothing else: infusions with their products and centres, what
 * prepares the next course, transplants, survival, new malignancies, and the forms completed by hand.
 */
final class ScheduledPatients {

    private static final List<Wanted> WANTED = List.of(
            new Wanted(
                    "Procedure",
                    "subject",
                    "code",
                    CartCodes.Procedure.SYSTEM,
                    Set.of(CartCodes.Procedure.CAR_T_INFUSION, CartCodes.Procedure.LYMPHODEPLETION)),
            new Wanted("Procedure", "subject", "code", ExternalSystems.SNOMED_CT, CourseReader.TRANSPLANTATION),
            new Wanted(
                    "Observation",
                    "subject",
                    "code",
                    CartCodes.Observation.SYSTEM,
                    Set.of(CartCodes.Observation.SURVIVAL_STATUS)),
            new Wanted(
                    "Condition",
                    "subject",
                    "category",
                    CartCodes.ConditionCategory.SYSTEM,
                    Set.of(CartCodes.ConditionCategory.SUBSEQUENT_NEOPLASM)),
            Wanted.all("QuestionnaireResponse", "subject"));

    private final FhirContext context;
    private final StoredResources stored;
    private final PatientExtracts extracts;
    private final StoredCourses courses;

    ScheduledPatients(FhirContext context, StoredResources stored, PatientExtracts extracts, StoredCourses courses) {
        this.context = context;
        this.stored = stored;
        this.extracts = extracts;
        this.courses = courses;
    }

    /** The patient, or the one into whom that one was merged. */
    long survivor(long patient, Instant now) {
        return courses.merged(List.of(patient), now).mergedInto(patient).orElse(patient);
    }

    /**
     * What there is of these patients, by their numbers; a patient whose resources cannot be read has none. One who was merged
     * into another is not among them: the other has the records of both.
     */
    Map<Long, List<Resource>> read(Collection<Long> patients, Instant now) {
        MergedPatients merged = courses.merged(patients, now);
        Set<Long> persons = new TreeSet<>();
        List<Long> survivors = patients.stream()
                .filter(patient -> merged.mergedInto(patient).isEmpty())
                .toList();
        survivors.forEach(patient -> persons.addAll(merged.person(patient)));
        Map<Long, Set<Long>> members = extracts.of(persons, WANTED);
        Set<Long> all = union(members);
        Map<Long, Set<Long>> products = extracts.targets(all, "Procedure", "infused-product");
        Map<Long, Set<Long>> centres = extracts.targets(all, "Procedure", "performer");
        Map<Long, Set<Long>> managing = extracts.targets(persons, "Patient", "organization");
        Map<Long, Set<Long>> named = new TreeMap<>();
        for (Map<Long, Set<Long>> more : List.of(products, centres, managing)) {
            more.forEach((from, to) ->
                    named.computeIfAbsent(from, one -> new TreeSet<>()).addAll(to));
        }
        members.forEach((patient, own) -> {
            Set<Long> more = new TreeSet<>();
            own.forEach(one -> more.addAll(named.getOrDefault(one, Set.of())));
            own.addAll(more);
        });
        IParser parser = context.newJsonParser();
        Map<Long, Resource> resources = new HashMap<>();
        Set<Long> unreadable = new TreeSet<>();
        for (StoredResource resource : stored.read(union(members), now, null)) {
            try {
                resources.put(resource.pid(), (Resource) parser.parseResource(resource.json()));
            } catch (RuntimeException notFhir) {
                unreadable.add(resource.pid());
            }
        }
        Map<Long, List<Resource>> read = new TreeMap<>();
        for (long patient : survivors) {
            Set<Long> whole = new TreeSet<>();
            merged.person(patient).forEach(one -> whole.addAll(members.getOrDefault(one, Set.of())));
            List<Resource> record = new ArrayList<>();
            if (whole.stream().noneMatch(unreadable::contains)) {
                whole.stream().map(resources::get).filter(Objects::nonNull).forEach(record::add);
            }
            read.put(patient, record);
        }
        return read;
    }

    private static Set<Long> union(Map<Long, Set<Long>> members) {
        Set<Long> all = new TreeSet<>();
        members.values().forEach(all::addAll);
        return all;
    }
}
