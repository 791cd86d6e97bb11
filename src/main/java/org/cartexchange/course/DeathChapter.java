package org.cartexchange.course;

import java.util.List;
import java.util.stream.Stream;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.Observation;

/** {@code death}: when and of what the patient died. */
final class DeathChapter {

    private DeathChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("death.date", DeathChapter::date);
        variables.variable(
                "death.primaryCause", view -> view.always(Observation.SYSTEM, Observation.PRIMARY_CAUSE_OF_DEATH)
                        .latestCode(CartCodes.CauseOfDeath.SYSTEM));
        variables.variable("death.contributingCause", DeathChapter::contributing);
        variables.variable("death.autopsy", view -> view.always(Observation.SYSTEM, Observation.AUTOPSY)
                .latest());
    }

    private static Answer date(Viewpoint view) {
        return FollowUpChapter.death(view.patientRecord())
                .filter(death -> !death.when().earliest().isAfter(view.asOf()))
                .map(FollowUpChapter.Death::date)
                .orElseGet(Answer::missing);
    }

    private static Answer contributing(Viewpoint view) {
        Series causes = view.always(Observation.SYSTEM, Observation.CONTRIBUTING_CAUSE_OF_DEATH);
        List<Value> values = causes.stated().readings().stream()
                .flatMap(reading ->
                        Stream.ofNullable(reading.value()).map(value -> new Value(value, List.of(reading.source()))))
                .toList();
        return values.isEmpty() ? causes.absence() : Answer.of(values);
    }
}
