package org.cartexchange.submission;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;

/**
 * Which stored patients are one person, by their links: one that was replaced is reported as the one that replaces it. A link
 * {@code seealso} joins nobody.
 */
final class MergedPatients {

    private static final Set<LinkType> REPLACED = EnumSet.of(LinkType.REPLACEDBY, LinkType.REFER);

    private final Map<Long, Set<Long>> persons = new TreeMap<>();
    private final Map<Long, Long> survivors = new TreeMap<>();

    private MergedPatients() {}

    /**
     * @param linked the patients whom patients name as linked, or who name them
     * @param read the patients with these numbers, as far as they are there
     */
    static MergedPatients among(
            Collection<Long> patients,
            Function<Collection<Long>, Map<Long, Set<Long>>> linked,
            Function<Collection<Long>, Map<Long, Patient>> read) {
        MergedPatients merged = new MergedPatients();
        Map<Long, Set<Long>> links = new TreeMap<>();
        Collection<Long> fresh = patients;
        while (!fresh.isEmpty()) {
            Map<Long, Set<Long>> more = linked.apply(fresh);
            Set<Long> next = new TreeSet<>();
            fresh.forEach(patient -> links.putIfAbsent(patient, more.getOrDefault(patient, Set.of())));
            more.values().forEach(next::addAll);
            next.removeAll(links.keySet());
            fresh = next;
        }
        Set<Long> involved = new TreeSet<>();
        links.forEach((patient, others) -> {
            if (!others.isEmpty()) {
                involved.add(patient);
                involved.addAll(others);
            }
        });
        if (!involved.isEmpty()) {
            merged.join(read.apply(involved));
        }
        return merged;
    }

    /** Everyone who is the same person, the patient included. */
    Set<Long> person(long patient) {
        return persons.getOrDefault(patient, Set.of(patient));
    }

    /** Under whom the patient is reported, where that is another one. */
    Optional<Long> mergedInto(long patient) {
        return Optional.ofNullable(survivors.get(patient)).filter(survivor -> survivor != patient);
    }

    private void join(Map<Long, Patient> patients) {
        Map<String, Long> pids = new TreeMap<>();
        patients.forEach((pid, patient) -> pids.put(patient.getIdElement().getIdPart(), pid));
        Map<Long, Set<Long>> same = new TreeMap<>();
        Set<Long> replaced = new HashSet<>();
        patients.forEach((pid, patient) -> {
            for (PatientLinkComponent link : patient.getLink()) {
                Long other = pids.get(new IdType(link.getOther().getReference()).getIdPart());
                if (other != null && link.getType() != LinkType.SEEALSO) {
                    same.computeIfAbsent(pid, one -> new TreeSet<>()).add(other);
                    same.computeIfAbsent(other, one -> new TreeSet<>()).add(pid);
                    replaced.add(REPLACED.contains(link.getType()) ? pid : other);
                }
            }
        });
        for (long pid : same.keySet()) {
            Set<Long> person = reachable(pid, same);
            persons.put(pid, person);
            survivors.put(
                    pid,
                    person.stream()
                            .filter(one -> !replaced.contains(one))
                            .findFirst()
                            .orElseGet(() -> person.iterator().next()));
        }
    }

    private static Set<Long> reachable(long from, Map<Long, Set<Long>> same) {
        Set<Long> reached = new TreeSet<>(Set.of(from));
        Deque<Long> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (long next : same.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
