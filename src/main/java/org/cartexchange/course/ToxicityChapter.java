package org.cartexchange.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.OrganSystem;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.MedicationAdministration;

/**
 * {@code toxicity}: hypogammaglobulinaemia, tumour lysis, and organ toxicity of CTCAE grade 3 and 4 in the reporting period.
 */
final class ToxicityChapter {

    private static final Map<String, String> ORGANS = organs();
    private static final int REPLACEMENT_INTERVAL_WEEKS = 6;

    private ToxicityChapter() {}

    private static Map<String, String> organs() {
        Map<String, String> organs = new LinkedHashMap<>();
        organs.put("gastrointestinal", OrganSystem.GASTROINTESTINAL);
        organs.put("heart", OrganSystem.HEART);
        organs.put("kidneys", OrganSystem.KIDNEYS);
        organs.put("liver", OrganSystem.LIVER);
        organs.put("lungs", OrganSystem.LUNGS);
        organs.put("musculoskeletal", OrganSystem.MUSCULOSKELETAL);
        organs.put("neurologic", OrganSystem.NEUROLOGIC);
        organs.put("other", OrganSystem.OTHER);
        return organs;
    }

    static void define(CourseVariables variables) {
        variables.variable(
                "toxicity.hypogammaglobulinaemia",
                view -> Conditions.occurred(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA));
        variables.variable(
                "toxicity.hypogammaglobulinaemiaOnset",
                view -> Conditions.onset(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA));
        variables.variable(
                "toxicity.hypogammaglobulinaemiaResolved",
                view -> Conditions.resolved(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA));
        variables.variable(
                "toxicity.hypogammaglobulinaemiaResolutionDate",
                view -> Conditions.resolutionDate(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA));
        variables.variable(
                "toxicity.immunoglobulinReplacement",
                view -> Treatments.given(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA));
        variables.variable("toxicity.immunoglobulinReplacementContinues", ToxicityChapter::replacementContinues);

        Event tumourLysis = new Event(Event.TUMOUR_LYSIS);
        variables.variable("toxicity.tumourLysis", tumourLysis::occurred);
        variables.variable("toxicity.tumourLysisOnset", tumourLysis::onset);
        variables.variable("toxicity.tumourLysisGrade", tumourLysis::highestGrade);

        for (int grade : List.of(3, 4)) {
            Event any = new Event(event -> isOrganToxicity(event, grade));
            variables.variable("toxicity.organGrade" + grade + ".any", any::occurred);
            ORGANS.forEach((name, code) -> {
                Event ofOrgan = new Event(event -> isOf(event, code) && isOrganToxicity(event, grade));
                variables.variable("toxicity.organGrade" + grade + "." + name, ofOrgan::occurred);
                variables.variable("toxicity.organGrade" + grade + "." + name + "Onset", ofOrgan::onset);
            });
            Event other = new Event(event -> isOf(event, OrganSystem.OTHER) && isOrganToxicity(event, grade));
            variables.variable("toxicity.organGrade" + grade + ".otherTerm", other::term);
        }
        Event otherToxicity = new Event(event -> event.getCategory().isEmpty() && !isNamedElsewhere(event));
        variables.variable("toxicity.other", otherToxicity::occurred);
        variables.variable("toxicity.otherTerm", otherToxicity::term);
        variables.variable("toxicity.otherOnset", otherToxicity::onset);
    }

    /** An event of an organ system with that grade, or the statement that there was none. */
    private static boolean isOrganToxicity(AdverseEvent event, int grade) {
        return event.getCategory().stream().anyMatch(category -> category.getCoding().stream()
                        .anyMatch(coding -> OrganSystem.SYSTEM.equals(coding.getSystem())))
                && Event.grade(event)
                        .filter(value -> value == grade || value == 0)
                        .isPresent();
    }

    private static boolean isOf(AdverseEvent event, String organ) {
        return event.getCategory().stream()
                .anyMatch(category -> PatientRecord.has(category, OrganSystem.SYSTEM, organ));
    }

    /** Terms that have a question of their own. */
    private static boolean isNamedElsewhere(AdverseEvent event) {
        return PatientRecord.has(event.getEvent(), ExternalSystems.NCIT, Event.WITH_QUESTIONS_OF_THEIR_OWN);
    }

    /** Still given: the last infusion of immunoglobulin lies within the six weeks before the end of the period. */
    private static Answer replacementContinues(Viewpoint view) {
        Optional<MedicationAdministration> last = Treatments.last(view, CartCodes.Toxicity.HYPOGAMMAGLOBULINAEMIA);
        return last.flatMap(administration -> PartialDate.endOf(administration.getEffective())
                        .map(when -> Answer.known(
                                new BooleanType(
                                        !when.latest().isBefore(view.horizon().minusWeeks(REPLACEMENT_INTERVAL_WEEKS))),
                                Source.of(administration, "effective"))))
                .orElseGet(Answer::missing);
    }
}
