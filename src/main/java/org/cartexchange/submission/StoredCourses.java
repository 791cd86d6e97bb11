package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cartexchange.storage.PatientRecords;
import org.cartexchange.storage.StoredResource;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** Patients' whole records as they lie in the database, as FHIR resources. */
final class StoredCourses {

    private final FhirContext context;
    private final StoredResources stored;
    private final PatientRecords records;

    StoredCourses(FhirContext context, StoredResources stored, PatientRecords records) {
        this.context = context;
        this.stored = stored;
        this.records = records;
    }

    /** The number of a patient who is there. */
    Optional<Long> patient(String id, Instant asOf) {
        return stored.pid("Patient", id)
                .filter(pid -> !stored.read(List.of(pid), asOf, null).isEmpty());
    }

    /** A stored QuestionnaireResponse as it was at the instant. */
    Optional<QuestionnaireResponse> response(String id, Instant asOf) {
        return stored.pid("QuestionnaireResponse", id)
                .flatMap(pid -> stored.read(List.of(pid), asOf, null).stream().findFirst())
                .map(one -> context.newJsonParser().parseResource(QuestionnaireResponse.class, one.json()));
    }

    List<Long> patients() {
        return stored.pids("Patient");
    }

    /** The resources of one patient's record at the instant. */
    List<Resource> read(long patient, Instant asOf) {
        return read(List.of(patient), asOf).get(patient).resources();
    }

    /** These patients' records at the instant, by the number of the patient. */
    Map<Long, StoredRecord> read(Collection<Long> patients, Instant asOf) {
        PatientRecords then = records.asOf(asOf);
        MergedPatients merged = merged(patients, then, asOf);
        Set<Long> persons = new TreeSet<>();
        patients.forEach(patient -> persons.addAll(merged.person(patient)));
        Map<Long, Set<PatientRecords.Member>> members = then.of(persons);
        Set<Long> pids = new TreeSet<>();
        members.values().forEach(all -> all.forEach(member -> pids.add(member.pid())));
        Map<Long, Resource> resources = new HashMap<>();
        Set<Long> unreadable = new TreeSet<>();
        parse(stored(pids, asOf, unreadable), resources, unreadable);
        Map<Long, StoredRecord> read = new TreeMap<>();
        for (long patient : patients) {
            Set<PatientRecords.Member> whole = new TreeSet<>();
            merged.person(patient).forEach(one -> whole.addAll(members.getOrDefault(one, Set.of())));
            List<Resource> record = new ArrayList<>();
            whole.forEach(
                    member -> Optional.ofNullable(resources.get(member.pid())).ifPresent(record::add));
            read.put(
                    patient,
                    new StoredRecord(
                            record,
                            (int) whole.stream()
                                    .filter(member -> unreadable.contains(member.pid()))
                                    .count(),
                            merged.mergedInto(patient)
                                    .map(survivor -> "Patient/"
                                            + stored.ids(List.of(survivor)).get(survivor))));
        }
        return read;
    }

    /** Which of these patients are one person at the instant, with whomever. */
    MergedPatients merged(Collection<Long> patients, Instant asOf) {
        return merged(patients, records.asOf(asOf), asOf);
    }

    private MergedPatients merged(Collection<Long> patients, PatientRecords then, Instant asOf) {
        return MergedPatients.among(patients, then::linked, pids -> patients(pids, asOf));
    }

    private Map<Long, Patient> patients(Collection<Long> pids, Instant asOf) {
        Map<Long, Resource> read = new HashMap<>();
        parse(stored.read(pids, asOf, null), read, new TreeSet<>());
        Map<Long, Patient> patients = new TreeMap<>();
        read.forEach((pid, resource) -> {
            if (resource instanceof Patient patient) {
                patients.put(pid, patient);
            }
        });
        return patients;
    }

    /** All at once; one by one where something among them is no JSON. */
    private List<StoredResource> stored(Collection<Long> pids, Instant asOf, Set<Long> unreadable) {
        try {
            return stored.read(pids, asOf, null);
        } catch (IllegalStateException oneIsNoJson) {
            List<StoredResource> read = new ArrayList<>();
            for (long pid : pids) {
                try {
                    read.addAll(stored.read(List.of(pid), asOf, null));
                } catch (IllegalStateException noJson) {
                    unreadable.add(pid);
                }
            }
            return read;
        }
    }

    private void parse(List<StoredResource> from, Map<Long, Resource> resources, Set<Long> unreadable) {
        IParser parser = context.newJsonParser();
        for (StoredResource resource : from) {
            try {
                resources.put(resource.pid(), (Resource) parser.parseResource(resource.json()));
            } catch (RuntimeException notFhir) {
                unreadable.add(resource.pid());
            }
        }
    }
}
