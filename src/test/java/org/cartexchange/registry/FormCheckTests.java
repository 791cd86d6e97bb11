package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.validation.BundleValidator;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is checked before a form leaves: everything that HL7's validator would refuse, in a fraction of its time. */
class FormCheckTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormCheck CHECK = FormCheck.of(PACKAGE);
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static BundleValidator validator;

    @BeforeAll
    static void create() {
        validator = BundleValidator.create(PACKAGE);
    }

    @AfterAll
    static void close() {
        validator.close();
    }

    /** Each of them is refused by HL7's validator, too, on a form of every case. */
    private static Map<String, Consumer<QuestionnaireResponse>> mistakes() {
        Map<String, Consumer<QuestionnaireResponse>> mistakes = new LinkedHashMap<>();
        mistakes.put("no form", response -> response.setQuestionnaire(null));
        mistakes.put("no identifier", response -> response.setIdentifier(null));
        mistakes.put("no time point", response -> response.setExtension(new ArrayList<>()));
        mistakes.put("no infusion", response -> response.setPartOf(new ArrayList<>()));
        mistakes.put("no patient", response -> response.setSubject(null));
        mistakes.put("no day", response -> response.setAuthored(null));
        mistakes.put(
                "a question of another form",
                response -> response.getItemFirstRep().getItemFirstRep().setLinkId("no.such.question"));
        mistakes.put("a section of another form", response -> response.addItem()
                .setLinkId("no.such.section")
                .addItem()
                .setLinkId("x"));
        mistakes.put("an answer of another type", response -> answered(response, Coding.class)
                .ifPresent(item -> item.getAnswerFirstRep().setValue(new BooleanType(true))));
        mistakes.put("text for a day", response -> answered(response, DateType.class)
                .ifPresent(item -> item.getAnswerFirstRep().setValue(new StringType("in spring"))));
        mistakes.put("an option that is none", response -> choice(response).ifPresent(item -> item.getAnswerFirstRep()
                .setValue(((Coding) item.getAnswerFirstRep().getValue().copy()).setCode("perhaps"))));
        mistakes.put("two answers to one question", response -> answered(response, DateType.class)
                .ifPresent(item -> item.addAnswer().setValue(new DateType("2025-05-05"))));
        return mistakes;
    }

    @Test
    void everyFormThatThisServerFillsConforms() throws Exception {
        int forms = 0;
        long nanos = 0;
        for (Story story : FormExtractionTests.stories().toList()) {
            for (DueForm due : story.due()) {
                QuestionnaireResponse response = FILLER.fill(due, story.day()).response();
                long start = System.nanoTime();
                List<String> findings = CHECK.findings(response);
                nanos += System.nanoTime() - start;
                assertThat(findings).as("%s of %s", due.formName(), story).isEmpty();
                forms++;
            }
        }
        System.out.printf("%d forms checked, %.0f µs each%n", forms, nanos / 1e3 / forms);
        assertThat(forms).isGreaterThan(50);
    }

    @Test
    void agreesWithTheValidatorOnWhatIsRight() throws Exception {
        Story story = FormExtractionTests.stories().skip(1).findFirst().orElseThrow();
        long nanos = 0;
        for (DueForm due : story.due()) {
            QuestionnaireResponse response =
                    referable(FILLER.fill(due, story.day()).response());
            long start = System.nanoTime();
            List<String> errors = errors(response);
            nanos += System.nanoTime() - start;
            assertThat(errors).as(due.formName()).isEmpty();
        }
        System.out.printf(
                "the validator needs %.1f ms each%n", nanos / 1e6 / story.due().size());
    }

    @Test
    void refusesWhateverTheValidatorRefuses() throws Exception {
        Story story = FormExtractionTests.stories().skip(1).findFirst().orElseThrow();
        DueForm due = story.due().stream()
                .filter(one -> one.formName().equals("cibmtr-4100"))
                .findFirst()
                .orElseThrow();
        QuestionnaireResponse right = referable(FILLER.fill(due, story.day()).response());
        mistakes().forEach((mistake, make) -> {
            QuestionnaireResponse wrong = right.copy();
            make.accept(wrong);
            assertThat(errors(wrong)).as("the validator on %s", mistake).isNotEmpty();
            assertThat(CHECK.findings(wrong)).as("the check on %s", mistake).isNotEmpty();
        });
    }

    /** Beyond what the validator sees: units, order, conditions. */
    @Test
    void seesUnitsAndConditionsAndSaysNoValue() throws Exception {
        Story story = FormExtractionTests.stories().skip(1).findFirst().orElseThrow();
        DueForm due = story.due().stream()
                .filter(one -> one.formName().equals("cibmtr-4100"))
                .findFirst()
                .orElseThrow();
        QuestionnaireResponse inFeet = FILLER.fill(due, story.day()).response();
        answered(inFeet, Quantity.class)
                .ifPresent(item -> ((Quantity) item.getAnswerFirstRep().getValue()).setCode("[ft_i]"));
        assertThat(CHECK.findings(inFeet)).singleElement().asString().contains("unit");

        QuestionnaireResponse notAsked = FILLER.fill(due, story.day()).response();
        find(notAsked.getItem(), "toxicity.crs.developed")
                .orElseThrow()
                .getAnswerFirstRep()
                .setValue(
                        new Coding("https://fhir.cartexchange.org/ig/CodeSystem/cart-registry-answer-cs", "no", null));
        assertThat(CHECK.findings(notAsked)).isNotEmpty().allSatisfy(finding -> assertThat(finding)
                .contains("does not ask")
                .doesNotContain("2025-"));
    }

    /** References as a server has them, so that only the form is looked at. */
    private static QuestionnaireResponse referable(QuestionnaireResponse response) {
        response.setSubject(new Reference("Patient/p-7301"));
        response.getPartOfFirstRep().setReference("Procedure/i-7301");
        response.getExtension().removeIf(extension -> extension.getValue() instanceof Reference);
        strip(response.getItem());
        return response;
    }

    private static void strip(List<QuestionnaireResponseItemComponent> items) {
        for (QuestionnaireResponseItemComponent item : items) {
            item.getAnswer().forEach(answer -> answer.setExtension(null));
            strip(item.getItem());
        }
    }

    private static List<String> errors(QuestionnaireResponse response) {
        return validator
                .validateJson(
                        PACKAGE.fhirContext().newJsonParser().encodeResourceToString(response),
                        List.of(CartProfiles.CART_REGISTRY_FORM))
                .errors()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Optional<QuestionnaireResponseItemComponent> answered(
            QuestionnaireResponse response, Class<?> type) {
        return response.getItem().stream()
                .flatMap(section -> section.getItem().stream())
                .filter(item -> item.hasAnswer()
                        && type.isInstance(item.getAnswerFirstRep().getValue()))
                .findFirst();
    }

    private static Optional<QuestionnaireResponseItemComponent> choice(QuestionnaireResponse response) {
        return find(response.getItem(), "followUp.survivalStatus");
    }

    private static Optional<QuestionnaireResponseItemComponent> find(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        return items.stream()
                .flatMap(item -> item.getLinkId().equals(linkId)
                        ? Optional.of(item).stream()
                        : find(item.getItem(), linkId).stream())
                .findFirst();
    }
}
