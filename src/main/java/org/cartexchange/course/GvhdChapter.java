package org.cartexchange.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.GvhdComponent;
import org.cartexchange.fhir.CartCodes.GvhdGrade;
import org.cartexchange.fhir.CartCodes.Toxicity;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Condition;

/** {@code gvhd}: acute and chronic graft-versus-host disease in the reporting period. */
final class GvhdChapter {

    private static final List<String> ACUTE =
            List.of(GvhdGrade.NONE, GvhdGrade.ACUTE_1, GvhdGrade.ACUTE_2, GvhdGrade.ACUTE_3, GvhdGrade.ACUTE_4);
    private static final List<String> CHRONIC =
            List.of(GvhdGrade.NONE, GvhdGrade.CHRONIC_MILD, GvhdGrade.CHRONIC_MODERATE, GvhdGrade.CHRONIC_SEVERE);
    private static final Map<String, String> ORGANS = Map.of(
            "skin", GvhdComponent.SKIN,
            "lowerGi", GvhdComponent.LOWER_GI,
            "upperGi", GvhdComponent.UPPER_GI,
            "liver", GvhdComponent.LIVER);

    private GvhdChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("gvhd.acute.developed", view -> Conditions.occurred(view, Toxicity.ACUTE_GVHD));
        variables.variable("gvhd.acute.onset", view -> Conditions.onset(view, Toxicity.ACUTE_GVHD));
        variables.variable("gvhd.acute.persists", view -> persists(view, Toxicity.ACUTE_GVHD));
        variables.variable("gvhd.acute.gradeAtDiagnosis", view -> first(view)
                .map(reading -> new Series(List.of(reading)).latestCode(GvhdGrade.SYSTEM))
                .orElseGet(Answer::missing));
        ORGANS.forEach((name, code) -> variables.variable("gvhd.acute." + name + "Stage", view -> stage(view, code)));
        variables.variable("gvhd.acute.otherSite", view -> assessments(view)
                .component(GvhdComponent.SYSTEM, GvhdComponent.OTHER_SITE)
                .everYes());
        variables.variable("gvhd.acute.highestGrade", view -> highest(view, ACUTE));
        variables.variable("gvhd.acute.highestGradeDate", view -> highestDate(view, ACUTE));
        variables.variable("gvhd.chronic.developed", view -> Conditions.occurred(view, Toxicity.CHRONIC_GVHD));
        variables.variable("gvhd.chronic.onset", view -> Conditions.onset(view, Toxicity.CHRONIC_GVHD));
        variables.variable("gvhd.chronic.persists", view -> persists(view, Toxicity.CHRONIC_GVHD));
        variables.variable("gvhd.chronic.highestGrade", view -> highest(view, CHRONIC));
        variables.variable("gvhd.chronic.highestGradeDate", view -> highestDate(view, CHRONIC));
        variables.variable("gvhd.chronic.extent", view -> assessments(view)
                .component(GvhdComponent.SYSTEM, GvhdComponent.EXTENT)
                .latest());
        variables.variable("gvhd.steroids", view -> assessments(view)
                .component(GvhdComponent.SYSTEM, GvhdComponent.SYSTEMIC_STEROIDS)
                .latest());
        variables.variable("gvhd.otherImmunosuppression", view -> assessments(view)
                .component(GvhdComponent.SYSTEM, GvhdComponent.OTHER_IMMUNOSUPPRESSION)
                .latest());
    }

    private static Series assessments(Viewpoint view) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.GVHD_ASSESSMENT);
    }

    /** It began before the period, and had not ended when the period began. */
    private static Answer persists(Viewpoint view, String kind) {
        Optional<Condition> earlier = Conditions.confirmed(view, kind).stream()
                .filter(condition -> PartialDate.of(condition.getOnset())
                        .filter(onset -> onset.latest().isBefore(view.period().start()))
                        .isPresent())
                .findFirst();
        if (earlier.isEmpty()) {
            return Answer.missing();
        }
        Optional<PartialDate> end = PartialDate.of(earlier.get().getAbatement());
        return end.flatMap(when -> when.isBefore(view.period().start()))
                .map(isOver -> Answer.known(new BooleanType(!isOver), Source.of(earlier.get(), "abatement")))
                .orElseGet(Answer::missing);
    }

    private static Optional<Reading> first(Viewpoint view) {
        return assessments(view)
                .where(reading -> reading.coding(GvhdGrade.SYSTEM)
                        .filter(coding -> ACUTE.contains(coding.getCode()))
                        .isPresent())
                .first();
    }

    /** The stage of an organ at the first assessment. */
    private static Answer stage(Viewpoint view, String organ) {
        return assessments(view)
                .component(GvhdComponent.SYSTEM, organ)
                .stated()
                .first()
                .map(reading -> Answer.known(Objects.requireNonNull(reading.value()), reading.source()))
                .orElseGet(Answer::missing);
    }

    private static Answer highest(Viewpoint view, List<String> ascending) {
        return assessments(view)
                .highestOf(GvhdGrade.SYSTEM, ascending)
                .map(reading -> new Series(List.of(reading)).latestCode(GvhdGrade.SYSTEM))
                .orElseGet(Answer::missing);
    }

    private static Answer highestDate(Viewpoint view, List<String> ascending) {
        return assessments(view)
                .highestOf(GvhdGrade.SYSTEM, ascending)
                .map(Series::date)
                .orElseGet(Answer::missing);
    }
}
