package org.cartexchange.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.course.Course;
import org.cartexchange.course.PatientCourses;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Which centre treats a patient: who performed the last course's infusion, or else who manages the patient. */
final class Centres {

    private Centres() {}

    /** The centre's identifier of the registry, if it has one. */
    static @Nullable String identifier(
            PatientCourses courses, Collection<? extends Resource> resources, Registry registry) {
        return organizations(courses)
                .flatMap(reference -> resolve(reference, resources).stream())
                .flatMap(centre -> centre.getIdentifier().stream())
                .filter(identifier -> registry.centreIdentifiers().contains(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Reference> organizations(PatientCourses courses) {
        List<Course> all = courses.courses();
        Stream<Reference> performers = all.isEmpty()
                ? Stream.of()
                : all.get(all.size() - 1).infusions().get(0).procedure().getPerformer().stream()
                        .flatMap(performer -> Stream.of(performer.getActor(), performer.getOnBehalfOf()));
        return Stream.concat(performers, Stream.of(courses.patient().getManagingOrganization()));
    }

    private static Optional<Organization> resolve(Reference reference, Collection<? extends Resource> resources) {
        return resources.stream()
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(one ->
                        one.getIdElement().toUnqualifiedVersionless().getValue().equals(reference.getReference()))
                .findFirst();
    }
}
