package org.cartexchange.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartCodes.Response;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Observation;

/** {@code response}: the best response since the infusion, and relapse or progression in the period. */
final class ResponseChapter {

    private static final List<String> WORST_TO_BEST = List.of(
            Response.PROGRESSIVE_DISEASE,
            Response.PROGRESSIVE_METABOLIC_DISEASE,
            Response.RELAPSE,
            Response.NO_RESPONSE,
            Response.NO_METABOLIC_RESPONSE,
            Response.STABLE_DISEASE,
            Response.MINIMAL_RESPONSE,
            Response.PARTIAL_NORMALIZATION_OF_ORGAN_FUNCTION,
            Response.PARTIAL_METABOLIC_RESPONSE,
            Response.PARTIAL_RESPONSE,
            Response.VERY_GOOD_PARTIAL_RESPONSE,
            Response.COMPLETE_RESPONSE_INCOMPLETE_RECOVERY,
            Response.NORMALIZATION_OF_ORGAN_FUNCTION,
            Response.COMPLETE_METABOLIC_RESPONSE,
            Response.COMPLETE_RESPONSE,
            Response.STRINGENT_COMPLETE_RESPONSE);

    /** Categories that say the same more and less precisely: the better one of them does not date the response anew. */
    private static final List<Set<String>> SAME_DEPTH = List.of(
            Set.of(
                    Response.COMPLETE_RESPONSE_INCOMPLETE_RECOVERY,
                    Response.COMPLETE_METABOLIC_RESPONSE,
                    Response.COMPLETE_RESPONSE,
                    Response.STRINGENT_COMPLETE_RESPONSE),
            Set.of(Response.PARTIAL_METABOLIC_RESPONSE, Response.PARTIAL_RESPONSE, Response.VERY_GOOD_PARTIAL_RESPONSE),
            Set.of(
                    Response.NO_RESPONSE,
                    Response.NO_METABOLIC_RESPONSE,
                    Response.STABLE_DISEASE,
                    Response.MINIMAL_RESPONSE));

    private static final String[] WORSE = {
        Response.PROGRESSIVE_DISEASE, Response.PROGRESSIVE_METABOLIC_DISEASE, Response.RELAPSE
    };

    private ResponseChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("response.best", ResponseChapter::best);
        variables.variable("response.bestDate", ResponseChapter::bestDate);
        variables.variable("response.bestDatePreviouslyReported", ResponseChapter::previouslyReported);
        variables.variable("response.latest", view -> responses(view).latestCode(Response.SYSTEM));
        variables.variable("response.criteria", ResponseChapter::criteria);
        variables.variable("response.progression", ResponseChapter::progression);
        variables.variable("response.progressionDate", ResponseChapter::progressionDate);
        variables.variable("response.progressionMethod", ResponseChapter::progressionMethod);
    }

    private static Series responses(Viewpoint view) {
        return view.sinceInfusion(CartCodes.Observation.SYSTEM, CartCodes.Observation.DISEASE_RESPONSE);
    }

    private static Optional<Reading> bestReading(Viewpoint view) {
        return responses(view).highestOf(Response.SYSTEM, WORST_TO_BEST);
    }

    private static Answer best(Viewpoint view) {
        return bestReading(view)
                .map(reading -> new Series(List.of(reading)).latest())
                .orElseGet(() -> responses(view).latestCode(Response.SYSTEM));
    }

    /** The first reading of the depth of the best response: complete, partial, none. */
    private static Optional<Reading> established(Viewpoint view) {
        return bestReading(view).flatMap(best -> {
            String code = best.coding(Response.SYSTEM).orElseThrow().getCode();
            String[] same = SAME_DEPTH.stream()
                    .filter(codes -> codes.contains(code))
                    .findFirst()
                    .orElse(Set.of(code))
                    .toArray(String[]::new);
            return responses(view)
                    .where(reading -> reading.is(Response.SYSTEM, same))
                    .first();
        });
    }

    /** The day a response of that depth was first established. */
    private static Answer bestDate(Viewpoint view) {
        return established(view).map(Series::date).orElseGet(Answer::missing);
    }

    /** Established before this period began, so that an earlier report has the date. */
    private static Answer previouslyReported(Viewpoint view) {
        return established(view)
                .flatMap(reading -> reading.when()
                        .isBefore(view.period().start())
                        .map(isEarlier -> Answer.known(new BooleanType(isEarlier), reading.dateSource())))
                .orElseGet(Answer::missing);
    }

    private static Answer criteria(Viewpoint view) {
        return bestReading(view)
                .filter(reading -> reading.observation().hasMethod())
                .map(reading ->
                        Answer.known(reading.observation().getMethod(), Source.of(reading.observation(), "method")))
                .orElseGet(Answer::missing);
    }

    /** What says whether the disease came back: a statement of its own, and every response of the period. */
    private static Series disease(Viewpoint view) {
        Series stated = view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.DISEASE_PROGRESSION);
        Series responses = view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.DISEASE_RESPONSE)
                .where(reading -> !reading.is(Response.SYSTEM, Response.NOT_APPLICABLE));
        return new Series(Stream.concat(stated.readings().stream(), responses.readings().stream())
                .toList());
    }

    private static boolean isWorse(Reading reading) {
        return reading.is(Response.SYSTEM, WORSE) || reading.yesOrNo().orElse(false);
    }

    private static Answer progression(Viewpoint view) {
        return disease(view).ever(ResponseChapter::isWorse);
    }

    private static Answer progressionDate(Viewpoint view) {
        return disease(view).dateOfFirst(ResponseChapter::isWorse);
    }

    /** The method of the first finding that is a statement of its own: the method of a response is its criteria. */
    private static Answer progressionMethod(Viewpoint view) {
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.DISEASE_PROGRESSION)
                .stated()
                .where(ResponseChapter::isWorse)
                .first()
                .map(Reading::observation)
                .filter(Observation::hasMethod)
                .map(found -> Answer.known(found.getMethod(), Source.of(found, "method")))
                .orElseGet(Answer::missing);
    }
}
