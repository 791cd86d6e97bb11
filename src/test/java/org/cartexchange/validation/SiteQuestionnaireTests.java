package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;

/** What a patient answered is checked against the site's own copy of the instrument, if there is one. */
class SiteQuestionnaireTests {

    private static final String INSTRUMENT = "https://st-vitus.example.org/questionnaire/quality-of-life-4471";
    private static final String ANSWERS = "https://st-vitus.example.org/answers";

    private final QuestionnaireResponse response = filled(INSTRUMENT);

    @Test
    void answersOfTheCopyConform() {
        answer("walk-4471", new IntegerType(25));
        answer("sleep-4472", new Coding(ANSWERS, "broken", null));

        assertThat(report().errors()).isEmpty();
    }

    @Test
    void theCopyIsFoundByUrlAndVersionToo() {
        response.setQuestionnaire(INSTRUMENT + "|2");
        answer("walk-9999", new IntegerType(25));

        assertThat(errorTexts()).anySatisfy(text -> assertThat(text).contains("walk-9999"));
    }

    @Test
    void aQuestionThatTheCopyDoesNotAskIsAnError() {
        answer("walk-4471", new IntegerType(25));
        answer("dream-17", new StringType("x"));

        assertThat(errorTexts()).anySatisfy(text -> assertThat(text).contains("dream-17"));
    }

    @Test
    void anAnswerOutsideTheOptionsIsAnError() {
        answer("walk-4471", new IntegerType(25));
        answer("sleep-4472", new Coding(ANSWERS, "loud", null));

        assertThat(report().errors()).isNotEmpty();
    }

    @Test
    void anAnswerOfAnotherTypeIsAnError() {
        answer("walk-4471", new StringType("a little"));

        assertThat(report().errors()).isNotEmpty();
    }

    @Test
    void aRequiredQuestionWithoutAnswerIsAnError() {
        answer("sleep-4472", new Coding(ANSWERS, "quiet", null));

        assertThat(errorTexts()).anySatisfy(text -> assertThat(text).contains("walk-4471"));
    }

    @Test
    void withoutACopyTheAnswersAreNotCheckedAndTheReportSaysSo() {
        response.setQuestionnaire("https://st-vitus.example.org/questionnaire/not-there");
        answer("anything", new StringType("x"));

        assertThat(report().errors()).isEmpty();
        assertThat(report().warnings())
                .anySatisfy(warning -> assertThat(warning.code()).isEqualTo("CART-VAL-031"));
    }

    private static QuestionnaireResponse filled(String questionnaire) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.getMeta().addProfile("https://fhir.cartexchange.org/ig/StructureDefinition/cart-prom-response");
        response.getIdentifier().setSystem("https://st-vitus.example.org/prom").setValue("prom-4471");
        response.addExtension(new Extension(CartExtensions.CART_PROM_TIMEPOINT, new CodeType("day-30")));
        response.setQuestionnaire(questionnaire);
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(new Reference("Patient/p-4471"));
        response.setAuthoredElement(new DateTimeType("2026-06-18T09:00:00+02:00"));
        return response;
    }

    private void answer(String question, Type value) {
        response.addItem().setLinkId(question).addAnswer().setValue(value);
    }

    private ValidationReport report() {
        return SharedValidator.VALIDATOR.validate(response);
    }

    private List<String> errorTexts() {
        return report().errors().stream().map(ValidationMessage::text).toList();
    }
}
