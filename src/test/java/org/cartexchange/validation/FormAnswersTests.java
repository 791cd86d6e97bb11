package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** The answers to a registry form are checked against the form itself, in the revision they name. */
class FormAnswersTests {

    private final BundleValidator validator = SharedValidator.VALIDATOR;
    private final Questionnaire form = SharedValidator.PACKAGE.all(Questionnaire.class).stream()
            .filter(questionnaire -> questionnaire.getId().contains("4006"))
            .findFirst()
            .orElseThrow();

    @Test
    void anAnswerToAQuestionThatTheFormLacksIsAnError() {
        QuestionnaireResponse response = response(form.getVersion());
        response.addItem().setLinkId("question-140233").addAnswer().setValue(new StringType("x"));

        assertThat(errors(response)).anySatisfy(error -> {
            assertThat(error.code()).isEqualTo("CART-VAL-030");
            assertThat(error.text()).contains("question-140233");
        });
    }

    @Test
    void anAnswerOfTheWrongTypeIsAnError() {
        QuestionnaireItemComponent group = form.getItem().stream()
                .filter(item -> first(item) != null)
                .findFirst()
                .orElseThrow();
        QuestionnaireResponse response = response(form.getVersion());
        response.addItem()
                .setLinkId(group.getLinkId())
                .addItem()
                .setLinkId(first(group).getLinkId())
                .addAnswer()
                .setValue(new StringType("not a date"));

        assertThat(errors(response)).anySatisfy(error -> assertThat(error.expression())
                .startsWith("QuestionnaireResponse.item[0].item[0]"));
    }

    @Test
    void aRevisionThatIsNotInThePackageIsToldAsUnknown() {
        QuestionnaireResponse response = response("M99");
        response.addItem().setLinkId("question-140233").addAnswer().setValue(new StringType("x"));

        ValidationReport report = validator.validate(response);
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("CART-VAL-031");
            assertThat(warning.text()).contains("|M99");
        });
    }

    private QuestionnaireResponse response(String version) {
        return new QuestionnaireResponse()
                .setStatus(QuestionnaireResponseStatus.INPROGRESS)
                .setQuestionnaire(form.getUrl() + "|" + version);
    }

    private List<ValidationMessage> errors(QuestionnaireResponse response) {
        return validator.validate(response).errors();
    }

    private static QuestionnaireItemComponent first(QuestionnaireItemComponent group) {
        return group.getItem().stream()
                .filter(item -> item.getType() == QuestionnaireItemType.DATE)
                .findFirst()
                .orElse(null);
    }
}
