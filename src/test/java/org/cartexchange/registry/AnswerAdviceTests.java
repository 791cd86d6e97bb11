package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartexchange.course.Records.DAY_0;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.course.Answer;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.course.Records;
import org.cartexchange.course.ReportingPeriod;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerAdviceTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final AnswerAdvice ADVICE = AnswerAdvice.of(PACKAGE);
    private static final CourseVariables VARIABLES = CourseVariables.with(Units.load());
    private static final Pattern LABORATORY =
            Pattern.compile("Observation\\.(?:value|effective) \\(LOINC ([0-9-]+)\\)");

    @Test
    void namesTheResourceAndTheDays() {
        Question ferritin = question("cibmtr-4100|R4", "biomarkers.ferritinHighest");

        assertThat(ADVICE.answering(ferritin))
                .isEqualTo("Send an Observation with LOINC 2276-4 within the reporting period.");
        assertThat(ADVICE.answering(ferritin, period(Records.withInfusion(), 0, 30)))
                .isEqualTo("Send an Observation with LOINC 2276-4 between day 0 and day 30.");
    }

    @Test
    void namesProfileAndElementWhereNoCodeDecides() {
        assertThat(ADVICE.answering(question("cibmtr-4006", "infusion.route")))
                .isEqualTo("Send a Procedure of profile cart-infusion (extension(cart-route-ext)).");
    }

    @Test
    void saysOfWhatNoResourceAnswersThatADataManagerDoes() {
        assertThat(ADVICE.answering(question("cibmtr-4000", "product.nmdp"))).contains("data manager");
    }

    /** Every question of every form has advice: none is left with an empty word. */
    @Test
    void everyQuestionHasAdvice() {
        assertThat(FormCatalogue.of(PACKAGE).forms().stream()
                        .flatMap(form -> form.questions().stream())
                        .map(ADVICE::answering))
                .hasSizeGreaterThan(500)
                .allMatch(advice ->
                        advice.matches("(Send an? [A-Z]\\w+ (with|of profile) .+|No resource can answer it.+)\\."));
    }

    /** Whoever follows the advice gets an answer, and nobody who sends the same too early or too late. */
    @ParameterizedTest(name = "{0} from {1}, {3}")
    @MethodSource
    void whoeverFollowsTheAdviceGetsAnAnswer(String variable, String loinc, String unit, String window) {
        int[] right;
        int[] wrong;
        switch (window) {
            case "period" -> {
                right = new int[] {101, 140, 180};
                wrong = new int[] {-20, 50, 100, 181};
            }
            case "since-infusion" -> {
                right = new int[] {0, 50, 180};
                wrong = new int[] {-20, 181};
            }
            case "before-infusion" -> {
                right = new int[] {-20, 0};
                wrong = new int[] {1, 120};
            }
            case "before-lymphodepletion" -> {
                right = new int[] {-20, -5};
                wrong = new int[] {-4, 0, 120};
            }
            default -> throw new AssertionError("a laboratory value is seen in a window: " + window);
        }
        for (int day : right) {
            assertThat(answer(variable, loinc, unit, day)).as("day " + day).isInstanceOf(Answer.Known.class);
        }
        for (int day : wrong) {
            assertThat(answer(variable, loinc, unit, day)).as("day " + day).isInstanceOf(Answer.Missing.class);
        }
    }

    private static Answer answer(String variable, String loinc, String unit, int day) {
        Records records = Records.withInfusion()
                .procedure(CartCodes.Procedure.LYMPHODEPLETION, DAY_0.minusDays(5), ProcedureStatus.COMPLETED)
                .laboratory(loinc, day, "42", unit);
        return VARIABLES.answer(variable, period(records, 101, 180));
    }

    static Stream<Arguments> whoeverFollowsTheAdviceGetsAnAnswer() {
        List<ElementDefinition> elements = PACKAGE.byCanonical(StructureDefinition.class, CartModels.CART_COURSE)
                .orElseThrow()
                .getDifferential()
                .getElement();
        List<Arguments> cases = elements.stream()
                .filter(element -> VARIABLES.isSingle(name(element)))
                // What several values decide together is no matter of one that is sent.
                .filter(element -> !name(element).startsWith("recovery."))
                .flatMap(element -> element.getMapping().stream()
                        .filter(mapping -> mapping.getIdentity().equals("cart-course-sources"))
                        .map(mapping -> LABORATORY.matcher(mapping.getMap()))
                        .filter(Matcher::matches)
                        .map(found -> arguments(
                                name(element),
                                found.group(1),
                                unit(elements, name(element)),
                                window(elements, name(element)))))
                .toList();
        assertThat(cases).hasSizeGreaterThan(30);
        return cases.stream();
    }

    private static String unit(List<ElementDefinition> elements, String variable) {
        String value = variable.replaceFirst("Date$", "");
        return elements.stream()
                .filter(element -> name(element).equals(value) && element.getPattern() instanceof Quantity)
                .map(element -> ((Quantity) element.getPattern()).getCode())
                .findFirst()
                .orElse("1");
    }

    private static String window(List<ElementDefinition> elements, String variable) {
        return elements.stream()
                .filter(element -> variable.equals(name(element)) || variable.startsWith(name(element) + "."))
                .flatMap(element -> element.getMapping().stream())
                .filter(mapping -> mapping.getIdentity().equals("cart-course-windows"))
                .map(mapping -> mapping.getMap())
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> new AssertionError("no window for " + variable));
    }

    private static String name(ElementDefinition element) {
        return element.getPath().substring(element.getPath().indexOf('.') + 1);
    }

    private static Viewpoint period(Records records, int from, int to) {
        return records.read()
                .courses()
                .get(0)
                .asOf(DAY_0.plusDays(to))
                .during(new ReportingPeriod(DAY_0.plusDays(from), DAY_0.plusDays(to)));
    }

    private static Question question(String form, String linkId) {
        return FormCatalogue.of(PACKAGE).find(form).orElseThrow().questions().stream()
                .filter(question -> question.linkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }
}
