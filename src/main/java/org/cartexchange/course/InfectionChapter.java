package org.cartexchange.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/** {@code infections}: clinically significant infections in the reporting period. */
final class InfectionChapter {

    private InfectionChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("infections.any", InfectionChapter::any);
        variables.rows("infections.infection", List.of("kind", "organism", "site", "date"), InfectionChapter::rows);
    }

    private static Answer any(Viewpoint view) {
        List<Condition> infections = infections(view).toList();
        if (!infections.isEmpty()) {
            return Answer.known(new BooleanType(true), Source.of(infections.get(0), "code"));
        }
        return view.inPeriod(CartCodes.Observation.SYSTEM, CartCodes.Observation.INFECTION_STATUS)
                .everYes();
    }

    private static List<Map<String, Answer>> rows(Viewpoint view) {
        return infections(view).map(InfectionChapter::row).toList();
    }

    private static Map<String, Answer> row(Condition infection) {
        Map<String, Answer> row = new LinkedHashMap<>();
        row.put("kind", Answer.known(infection.getCode(), Source.of(infection, "code")));
        row.put("organism", organism(infection));
        row.put("site", site(infection));
        row.put(
                "date",
                PartialDate.of(infection.getOnset())
                        .map(when -> Answer.known(when.asDate(), Source.of(infection, "onset")))
                        .orElseGet(Answer::missing));
        return row;
    }

    private static Answer organism(Condition infection) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < infection.getExtension().size(); i++) {
            var extension = infection.getExtension().get(i);
            if (CartExtensions.CART_ORGANISM.equals(extension.getUrl())
                    && extension.getValue() instanceof CodeableConcept organism) {
                values.add(new Value(organism, List.of(Source.of(infection, "extension[" + i + "].value"))));
            }
        }
        return Answer.of(values);
    }

    private static Answer site(Condition infection) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < infection.getBodySite().size(); i++) {
            values.add(new Value(infection.getBodySite().get(i), List.of(Source.of(infection, "bodySite[" + i + "]"))));
        }
        return Answer.of(values);
    }

    private static Stream<Condition> infections(Viewpoint view) {
        return view.patientRecord().all(Condition.class).stream()
                .filter(condition -> condition.getCategory().stream()
                        .anyMatch(category -> PatientRecord.has(
                                category, CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.INFECTION)))
                .filter(condition -> !PatientRecord.isRefuted(condition))
                .filter(condition -> PartialDate.of(condition.getOnset())
                        .filter(view::isInPeriod)
                        .isPresent())
                .sorted(Comparator.comparing((Condition condition) ->
                                PartialDate.of(condition.getOnset()).orElseThrow())
                        .thenComparing(Source::nameOf));
    }
}
