package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartexchange.course.Records;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.registry.FilledForm;
import org.cartexchange.registry.FilledItem;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.registry.ItemState;
import org.cartexchange.registry.Question;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;

class FormsTests {

    private static final Form FORM_4000 =
            FormCatalogue.of(ConformancePackage.load()).find("cibmtr-4000").orElseThrow();

    @Test
    void aCriticalQuestionThatOnlyADataManagerCanAnswerIsOpenAndDoesNotHoldTheFormBack() {
        Forms.Filled filled = new Forms.Filled(
                new FilledForm(
                        FORM_4000,
                        new QuestionnaireResponse(),
                        List.of(
                                critical("product.nmdp", ItemState.BY_HAND),
                                critical("indication.disease", ItemState.MISSING),
                                critical("patient.country", ItemState.NO_OPTION),
                                critical("patient.sex", ItemState.KNOWN)),
                        List.of()),
                Records.withInfusion().read().courses().get(0).asOf(Records.DAY_0));

        assertThat(filled.missingCritical()).containsExactly("product.nmdp", "indication.disease", "patient.country");
        assertThat(filled.holding()).containsExactly("indication.disease", "patient.country");
        assertThat(filled.missing()).extracting(Question::linkId).containsExactly("indication.disease");
    }

    private static FilledItem critical(String linkId, ItemState state) {
        QuestionnaireItemComponent item = new QuestionnaireItemComponent();
        item.setLinkId(linkId);
        item.addExtension(new Extension(CartExtensions.CART_CRITICAL_ITEM, new BooleanType(true)));
        return new FilledItem(new Question(item, false), 0, state, List.of(), List.of());
    }
}
