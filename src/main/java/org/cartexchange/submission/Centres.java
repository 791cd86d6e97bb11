package org.cartexchange.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.course.Course;
import org.cartexchange.course.Infusion;
import org.cartexchange.course.PatientCourses;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Which centre reports: who performed the infusion, or else who manages the patient. A patient who was treated at two
 * centres is reported by each for its own infusion.
 */
final class Centres {

    private static final String ORGANIZATION = "Organization";

    private Centres() {}

    /** The identifier of the registry that the centre of the last course has, if it has one. */
    static @Nullable String identifier(
            PatientCourses courses, Collection<? extends Resource> resources, Registry registry) {
        return identifier(lastInfusion(courses), courses.patient(), resources, registry);
    }

    /** The identifier of the registry that the centre of this infusion has, if it has one. */
    static @Nullable String identifier(
            Infusion infusion, Patient patient, Collection<? extends Resource> resources, Registry registry) {
        return identifier(Optional.of(infusion), patient, resources, registry);
    }

    private static @Nullable String identifier(
            Optional<Infusion> infusion, Patient patient, Collection<? extends Resource> resources, Registry registry) {
        return organizations(infusion, patient)
                .flatMap(reference -> resolve(reference, resources).stream())
                .flatMap(centre -> centre.getIdentifier().stream())
                .filter(identifier -> identifier.hasSystem()
                        && identifier.hasValue()
                        && registry.centreIdentifiers().contains(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The id of the organization that reports this infusion; empty if nobody says. */
    static Optional<String> id(Infusion infusion, Patient patient) {
        return ids(Optional.of(infusion), patient).findFirst();
    }

    /** Is one of these organizations, by their ids, a centre of the patient? */
    static boolean isAt(Set<String> centres, PatientCourses courses) {
        return courses.courses().isEmpty()
                ? ids(Optional.empty(), courses.patient()).anyMatch(centres::contains)
                : courses.courses().stream()
                        .flatMap(course -> course.infusions().stream())
                        .anyMatch(infusion -> isAt(centres, infusion, courses.patient()));
    }

    /** Is one of these organizations, by their ids, the centre that reports this infusion? */
    static boolean isAt(Set<String> centres, Infusion infusion, Patient patient) {
        return id(infusion, patient).filter(centres::contains).isPresent();
    }

    private static Stream<String> ids(Optional<Infusion> infusion, Patient patient) {
        return organizations(infusion, patient)
                .filter(Reference::hasReference)
                .map(reference -> new IdType(reference.getReference()))
                .filter(id -> ORGANIZATION.equals(id.getResourceType()) && id.hasIdPart())
                .map(IdType::getIdPart);
    }

    private static Optional<Infusion> lastInfusion(PatientCourses courses) {
        List<Course> all = courses.courses();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).infusions().get(0));
    }

    private static Stream<Reference> organizations(Optional<Infusion> infusion, Patient patient) {
        Stream<Reference> performers = infusion.map(Infusion::procedure).map(Procedure::getPerformer).stream()
                .flatMap(List::stream)
                .flatMap(performer -> Stream.of(performer.getActor(), performer.getOnBehalfOf()));
        return Stream.concat(performers, Stream.of(patient.getManagingOrganization()));
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
