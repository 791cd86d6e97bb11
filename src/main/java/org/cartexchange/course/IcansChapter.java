package org.cartexchange.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.Consciousness;
import org.cartexchange.fhir.CartCodes.IcansComponent;
import org.cartexchange.fhir.CartCodes.MotorWeakness;
import org.cartexchange.fhir.CartCodes.OrganSystem;
import org.cartexchange.fhir.CartCodes.RaisedIcp;
import org.cartexchange.fhir.CartCodes.Seizure;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.grading.Assessment;
import org.cartexchange.grading.IcansGrading;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * {@code toxicity.icans}: neurotoxicity in the reporting period.
 *
 * <p>CARTOX-10 and ICE are different instruments: a CARTOX score is only read from a CARTOX observation, never converted.
 */
final class IcansChapter {

    private static final List<String> SEIZURES = List.of(Seizure.RESOLVING, Seizure.PROLONGED);
    private static final List<String> OEDEMA = List.of(RaisedIcp.FOCAL_EDEMA, RaisedIcp.DIFFUSE_EDEMA);

    private IcansChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("toxicity.icans.developed", view -> assessments(view).developed());
        variables.variable("toxicity.icans.onset", view -> assessments(view).onset());
        variables.variable(
                "toxicity.icans.highestGrade", view -> assessments(view).highestGrade());
        variables.variable(
                "toxicity.icans.highestGradeDate", view -> assessments(view).dateOfHighestGrade());
        variables.variable("toxicity.icans.resolved", view -> assessments(view).resolved());
        variables.variable(
                "toxicity.icans.resolutionDate", view -> assessments(view).resolutionDate());
        variables.variable("toxicity.icans.lowestIce", IcansChapter::lowestIce);
        variables.variable("toxicity.icans.highestCapd", IcansChapter::highestCapd);
        variables.variable("toxicity.icans.cartoxPerformed", IcansChapter::cartoxPerformed);
        variables.variable("toxicity.icans.lowestCartox", view -> lowest(cartox(view)));

        variables.variable("toxicity.icans.depressedConsciousness", view -> component(
                        view, IcansComponent.CONSCIOUSNESS)
                .ever(reading -> reading.is(
                        Consciousness.SYSTEM, Consciousness.VOICE, Consciousness.TACTILE, Consciousness.UNAROUSABLE)));
        variables.variable("toxicity.icans.seizure", view -> component(view, IcansComponent.SEIZURE)
                .ever(reading -> reading.is(Seizure.SYSTEM, Seizure.RESOLVING, Seizure.PROLONGED)));
        variables.missing(
                "toxicity.icans.seizureType", "the ICANS assessment grades a seizure, no profile tells its kind");
        variables.variable(
                "toxicity.icans.seizureSeverity",
                view -> worst(component(view, IcansComponent.SEIZURE), Seizure.SYSTEM, SEIZURES));
        variables.variable("toxicity.icans.motorDeficit", view -> component(view, IcansComponent.MOTOR)
                .ever(reading -> reading.is(MotorWeakness.SYSTEM, MotorWeakness.DEEP_FOCAL_WEAKNESS)));
        variables.variable("toxicity.icans.cerebralOedema", view -> component(view, IcansComponent.RAISED_ICP)
                .ever(reading -> reading.is(RaisedIcp.SYSTEM, RaisedIcp.FOCAL_EDEMA, RaisedIcp.DIFFUSE_EDEMA)));
        variables.variable(
                "toxicity.icans.cerebralOedemaGrade",
                view -> worst(component(view, IcansComponent.RAISED_ICP), RaisedIcp.SYSTEM, OEDEMA));

        Event dysphasia = new Event(Event.DYSPHASIA);
        variables.variable("toxicity.icans.dysphasia", dysphasia::occurred);
        variables.variable("toxicity.icans.dysphasiaGrade", dysphasia::highestGrade);
        variables.variable("toxicity.icans.hallucinations", new Event(Event.HALLUCINATIONS)::occurred);
        variables.variable("toxicity.icans.tremor", new Event(Event.TREMOR)::occurred);
        Event stroke = new Event(Event.STROKE, Event.INTRACRANIAL_HAEMORRHAGE, Event.CEREBRAL_ISCHAEMIA);
        variables.variable("toxicity.icans.stroke", stroke::occurred);
        variables.variable("toxicity.icans.strokeOnset", stroke::onset);
        variables.variable("toxicity.icans.strokeType", stroke::term);
        variables.variable("toxicity.icans.leukoencephalopathy", new Event(Event.LEUKOENCEPHALOPATHY)::occurred);
        Event other = new Event(IcansChapter::isOtherNeurological);
        variables.variable("toxicity.icans.otherSymptom", other::occurred);
        variables.variable("toxicity.icans.otherSymptomTerm", other::term);
        variables.variable("toxicity.icans.therapy", view -> Treatments.drugs(view, CartCodes.Toxicity.ICANS));
    }

    /** A neurological event whose term has no question of its own. */
    private static boolean isOtherNeurological(AdverseEvent event) {
        return event.getCategory().stream()
                        .anyMatch(category -> PatientRecord.has(category, OrganSystem.SYSTEM, OrganSystem.NEUROLOGIC))
                && !PatientRecord.has(event.getEvent(), ExternalSystems.NCIT, Event.WITH_QUESTIONS_OF_THEIR_OWN);
    }

    private static Assessments assessments(Viewpoint view) {
        return new Assessments(
                view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.ICANS_ASSESSMENT),
                CartCodes.IcansGrade.SYSTEM,
                observation -> IcansGrading.grade(Assessment.icans(observation)));
    }

    private static Series component(Viewpoint view, String code) {
        return assessments(view).series().component(IcansComponent.SYSTEM, code);
    }

    private static Answer worst(Series series, String system, List<String> ascending) {
        return series.highestOf(system, ascending)
                .map(worst -> new Series(List.of(worst)).latest())
                .orElseGet(() -> series.stated().isEmpty() ? series.absence() : Answer.missing());
    }

    /** The lowest ICE score of the period, from assessments and from scores of their own. */
    private static Answer lowestIce(Viewpoint view) {
        Series components = component(view, IcansComponent.ICE_SCORE);
        Series scores = view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.ICE_SCORE);
        return lowest(new Series(Stream.concat(components.readings().stream(), scores.readings().stream())
                .toList()));
    }

    private static Answer lowest(Series scores) {
        Optional<Reading> lowest = scores.readings().stream()
                .filter(reading -> reading.integer().isPresent())
                .min(Comparator.comparing(reading -> reading.integer().orElseThrow()));
        return lowest.map(reading ->
                        Answer.known(new IntegerType(reading.integer().orElseThrow()), reading.source()))
                .orElseGet(scores::absence);
    }

    /** The highest CAPD score of the period, from assessments and from scores of their own: here more points are worse. */
    private static Answer highestCapd(Viewpoint view) {
        Series components = component(view, IcansComponent.CAPD_SCORE);
        Series scores = view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.CAPD_SCORE);
        Series all = new Series(Stream.concat(components.readings().stream(), scores.readings().stream())
                .toList());
        return all.readings().stream()
                .filter(reading -> reading.integer().isPresent())
                .max(Comparator.comparing(reading -> reading.integer().orElseThrow()))
                .map(reading -> Answer.known(new IntegerType(reading.integer().orElseThrow()), reading.source()))
                .orElseGet(all::absence);
    }

    private static Series cartox(Viewpoint view) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.CARTOX_10_SCORE);
    }

    private static Answer cartoxPerformed(Viewpoint view) {
        Series scores = cartox(view);
        Answer absence = scores.absence();
        if (scores.stated().isEmpty() && absence instanceof Answer.NotEvaluated notEvaluated) {
            return Answer.known(new BooleanType(false), notEvaluated.sources());
        }
        return scores.stated().isEmpty() ? absence : scores.ever(reading -> true);
    }
}
