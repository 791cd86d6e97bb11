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

    List<Long> patients() {
        return stored.pids("Patient");
    }

    /** The resources of one patient's record at the instant. */
    List<Resource> read(long patient, Instant asOf) {
        return read(List.of(patient), asOf).getOrDefault(patient, List.of());
    }

    /** The resources of these patients' records at the instant, by the number of the patient. */
    Map<Long, List<Resource>> read(Collection<Long> patients, Instant asOf) {
        Map<Long, Set<PatientRecords.Member>> members = records.asOf(asOf).of(patients);
        Set<Long> pids = new TreeSet<>();
        members.values().forEach(all -> all.forEach(member -> pids.add(member.pid())));
        IParser parser = context.newJsonParser();
        Map<Long, Resource> resources = new HashMap<>();
        for (StoredResource resource : stored.read(pids, asOf, null)) {
            resources.put(resource.pid(), (Resource) parser.parseResource(resource.json()));
        }
        Map<Long, List<Resource>> read = new TreeMap<>();
        members.forEach((patient, all) -> {
            List<Resource> record = new ArrayList<>();
            all.forEach(
                    member -> Optional.ofNullable(resources.get(member.pid())).ifPresent(record::add));
            read.put(patient, record);
        });
        return read;
    }
}
