package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartexchange.course.Course;
import org.cartexchange.course.Records;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class FormFillerTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static final String CRS = CartCodes.Observation.CRS_ASSESSMENT;

    @Test
    void aKnownAnswerCarriesItsSource() {
        FilledForm filled = fill(
                Records.withInfusion().coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-2"),
                yesNoUnknown("toxicity.crs.developed"));

        var answer = filled.response().getItemFirstRep().getAnswerFirstRep();
        assertThat(((Coding) answer.getValue()).getCode()).isEqualTo("yes");
        Extension source = answer.getExtensionByUrl(CartExtensions.CART_ANSWER_SOURCE);
        assertThat(((Reference) source.getExtensionByUrl("resource").getValue()).getReference())
                .isEqualTo("Observation/o-3");
        assertThat(source.getExtensionString("element")).isEqualTo("Observation.value");
    }

    @Test
    void whatAnotherSourceSaysStandsBesideTheAnswerWithTheReason() {
        FilledForm filled = fill(
                Records.withInfusion()
                        .coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-0")
                        .coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-2"),
                yesNoUnknown("toxicity.crs.developed"));

        var answer = filled.response().getItemFirstRep().getAnswerFirstRep();
        assertThat(((Coding) answer.getValue()).getCode()).isEqualTo("yes");
        Extension other = answer.getExtensionByUrl(CartExtensions.CART_ANSWER_SET_ASIDE);
        assertThat(((Reference) other.getExtensionByUrl("resource").getValue()).getReference())
                .isEqualTo("Observation/o-3");
        assertThat(((Coding) other.getExtensionByUrl("value").getValue()).getCode())
                .isEqualTo("grade-0");
        assertThat(other.getExtensionString("reason")).contains("a yes was taken before a no");
    }

    @Test
    void missingHasNoAnswer() {
        FilledForm filled = fill(Records.withInfusion(), yesNoUnknown("toxicity.crs.developed"));

        assertThat(filled.response().getItem()).isEmpty();
        assertThat(filled.items()).extracting(FilledItem::state).containsExactly(ItemState.MISSING);
    }

    @Test
    void unknownTakesTheFormsOwnOptionWhereItHasOne() {
        Records records = Records.withInfusion().absent(CRS, 3, "unknown");

        FilledForm filled = fill(records, yesNoUnknown("toxicity.crs.developed"));

        assertThat(((Coding) filled.response()
                                .getItemFirstRep()
                                .getAnswerFirstRep()
                                .getValue())
                        .getCode())
                .isEqualTo("unknown");
        assertThat(filled.items()).extracting(FilledItem::state).containsExactly(ItemState.UNKNOWN);
    }

    @Test
    void unknownAndNotEvaluatedAreADataAbsentReasonElse() {
        QuestionnaireItemComponent yesNo = yesNo("toxicity.crs.developed");

        assertThat(reason(fill(Records.withInfusion().absent(CRS, 3, "unknown"), yesNo)))
                .isEqualTo("unknown");
        assertThat(reason(fill(Records.withInfusion().absent(CRS, 3, "not-performed"), yesNo)))
                .isEqualTo("not-performed");
    }

    private static String reason(FilledForm filled) {
        return filled.response()
                .getItemFirstRep()
                .getExtensionByUrl(ExternalExtensions.DATA_ABSENT_REASON)
                .getValue()
                .primitiveValue();
    }

    @Test
    void aQuantityIsConvertedToTheUnitOfTheQuestionAndRoundedAsItAsks() {
        QuestionnaireItemComponent height = quantity("preparation.height", "cm");
        height.addExtension(new Extension(ExternalExtensions.MAX_DECIMAL_PLACES, new IntegerType(0)));

        assertThat(onlyValue(fill(Records.withInfusion().laboratory("8302-2", -3, "1.786", "m"), height)))
                .isEqualTo("179");
        assertThat(onlyValue(fill(
                        Records.withInfusion().laboratory("1988-5", 3, "18.6", "mg/L"),
                        quantity("biomarkers.crpHighest", "mg/dL"))))
                .isEqualTo("1.86");
    }

    @Test
    void whatCannotBeConvertedKeepsItsOriginalForTheDataManager() {
        Records records = Records.withInfusion().laboratory("1988-5", 3, "40", "ng/mL");
        records.last()
                .setCode(new CodeableConcept()
                        .addCoding(new Coding(
                                CartCodes.Observation.SYSTEM, CartCodes.Observation.INTERFERON_GAMMA, null)));

        FilledForm filled = fill(records, quantity("biomarkers.interferonGammaHighest", "[IU]/mL"));

        assertThat(filled.items()).extracting(FilledItem::state).containsExactly(ItemState.NOT_CONVERTIBLE);
        QuestionnaireResponseItemComponent item = filled.response().getItemFirstRep();
        assertThat(((Quantity) item.getExtensionByUrl(CartExtensions.CART_ORIGINAL_VALUE)
                                .getValue())
                        .getCode())
                .isEqualTo("ng/mL");
        assertThat(filled.issues()).singleElement().asString().endsWith("complete by hand");
    }

    @Test
    void aQuestionIsAskedOnlyWhenItsConditionHolds() {
        QuestionnaireItemComponent onset = item("toxicity.crs.onset", QuestionnaireItemType.DATE);
        onset.addEnableWhen()
                .setQuestion("toxicity.crs.developed")
                .setOperator(Questionnaire.QuestionnaireItemOperator.EQUAL)
                .setAnswer(option("yes"));

        assertThat(fill(
                                Records.withInfusion().coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-0"),
                                yesNo("toxicity.crs.developed"),
                                onset)
                        .items())
                .extracting(FilledItem::state)
                .containsExactly(ItemState.KNOWN, ItemState.NOT_ASKED);
        assertThat(fill(
                                Records.withInfusion().coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-1"),
                                yesNo("toxicity.crs.developed"),
                                onset)
                        .items())
                .extracting(FilledItem::state)
                .containsExactly(ItemState.KNOWN, ItemState.KNOWN);
    }

    @Test
    void freeTextNeverLeaves() {
        Records records = Records.withInfusion();
        Condition infection = new Condition();
        infection.setId("Condition/infection-1");
        infection.setSubject(new Reference("Patient/p-7301"));
        infection.addCategory(new CodeableConcept()
                .addCoding(
                        new Coding(CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.INFECTION, null)));
        infection.setCode(new CodeableConcept().setText("pneumonia, see Dr Quibble"));
        infection.addExtension(
                new Extension(CartExtensions.CART_ORGANISM, new CodeableConcept().setText("found by Dr Quibble")));
        infection.setOnset(new DateTimeType(Records.DAY_0.plusDays(20).toString()));
        QuestionnaireItemComponent rows = new QuestionnaireItemComponent();
        rows.setLinkId("infections").setType(QuestionnaireItemType.GROUP).setRepeats(true);
        rows.setDefinition(definition("infections.infection"));
        rows.addItem(item("infections.infection.organism", QuestionnaireItemType.STRING));
        rows.addItem(item("infections.infection.date", QuestionnaireItemType.DATE));

        FilledForm filled = fill(records.with(infection), rows);

        assertThat(FormTable.row(filled)).containsExactly("", "no-option", "2026-04-06", "known");
        assertThat(PACKAGE.fhirContext().newJsonParser().encodeResourceToString(filled.response()))
                .doesNotContain("Quibble");
    }

    @Test
    void aNameComesFromThePackageAndNeverFromTheSender() {
        Records records = Records.withInfusion();
        Condition infection = new Condition();
        infection.setId("Condition/infection-1");
        infection.setSubject(new Reference("Patient/p-7301"));
        infection.addCategory(new CodeableConcept()
                .addCoding(
                        new Coding(CartCodes.ConditionCategory.SYSTEM, CartCodes.ConditionCategory.INFECTION, null)));
        infection.addExtension(new Extension(
                CartExtensions.CART_ORGANISM,
                new CodeableConcept()
                        .addCoding(new Coding("urn:ward-7", "1", "found by Dr Quibble"))
                        .addCoding(new Coding(CartCodes.CrsGrade.SYSTEM, "grade-2", "Dr Quibble's grade"))));
        infection.setOnset(new DateTimeType(Records.DAY_0.plusDays(20).toString()));
        QuestionnaireItemComponent rows = new QuestionnaireItemComponent();
        rows.setLinkId("infections").setType(QuestionnaireItemType.GROUP).setRepeats(true);
        rows.setDefinition(definition("infections.infection"));
        rows.addItem(item("infections.infection.organism", QuestionnaireItemType.STRING));

        assertThat(FormTable.row(fill(records.with(infection), rows)).get(0))
                .isNotEmpty()
                .doesNotContain("Quibble");
    }

    @Test
    void aManufacturersNameAndAWrittenOutCountryAreLeftToADataManager() {
        Organization maker = new Organization();
        maker.setId("Organization/maker-1");
        maker.setName("Dr Quibble's laboratory");
        Records records = Records.withInfusion();
        only(BiologicallyDerivedProduct.class, records)
                .addExtension(new Extension(CartExtensions.CART_MANUFACTURER, new Reference("Organization/maker-1")));
        Patient patient = only(Patient.class, records);
        patient.addAddress().setCountry("c/o Dr Quibble, Utrecht").setState("Quibbleshire");

        FilledForm filled = fill(
                records.with(maker),
                item("product.manufacturer", QuestionnaireItemType.STRING),
                item("patient.country", QuestionnaireItemType.STRING),
                item("patient.state", QuestionnaireItemType.STRING));

        assertThat(filled.items()).hasSize(3).allMatch(item -> item.state().isOpen());
        assertThat(PACKAGE.fhirContext().newJsonParser().encodeResourceToString(filled.response()) + filled.issues())
                .doesNotContain("Quibble");

        patient.getAddressFirstRep().setCountry("NL").setState("NL-UT");
        assertThat(FormTable.row(fill(
                        records,
                        item("patient.country", QuestionnaireItemType.STRING),
                        item("patient.state", QuestionnaireItemType.STRING))))
                .containsExactly("NL", "known", "NL-UT", "known");
    }

    @Test
    void aRepeatingGroupIsFilledRowByRow() {
        Records records = Records.withInfusion()
                .procedure(
                        CartCodes.Procedure.PRIOR_CELLULAR_THERAPY, LocalDate.of(2021, 5, 4), ProcedureStatus.COMPLETED)
                .procedure(
                        CartCodes.Procedure.PRIOR_CELLULAR_THERAPY,
                        LocalDate.of(2023, 11, 20),
                        ProcedureStatus.COMPLETED);
        QuestionnaireItemComponent rows = new QuestionnaireItemComponent();
        rows.setLinkId("earlier").setType(QuestionnaireItemType.GROUP).setRepeats(true);
        rows.setDefinition(definition("history.priorCellularTherapy"));
        rows.addItem(item("history.priorCellularTherapy.date", QuestionnaireItemType.DATE));

        FilledForm filled = fill(records, rows);

        assertThat(filled.response().getItem()).hasSize(2);
        assertThat(FormTable.row(filled)).containsExactly("2021-05-04|2023-11-20", "known");
    }

    @Test
    void cellsAreQuotedAsCsvWantsIt() {
        assertThat(FormTable.csv(List.of("a", "b, c", "say \"d\"", ""))).isEqualTo("a,\"b, c\",\"say \"\"d\"\"\",\r\n");
    }

    @Test
    void aCellIsNeverAFormulaAndANumberStaysOne() {
        assertThat(FormTable.csv(List.of("=1+1", "+49", "-3.5", "-x", "@SUM(A1)", "\t=2", "1-2", "-1;=2")))
                .isEqualTo("'=1+1,+49,-3.5,'-x,'@SUM(A1),'\t=2,1-2,'-1;=2\r\n");
    }

    /** Nothing in the code knows a form: one with other ids and another order gives the same values. */
    @Test
    void aRegistryIsAddedWithoutJava() {
        Form known = FormCatalogue.of(PACKAGE).find("cibmtr-4100|R4").orElseThrow();
        Questionnaire copy = known.questionnaire().copy();
        copy.setId("moon-base-7-x1");
        copy.setUrl(known.questionnaire().getUrl().replace("cibmtr-4100", "moon-base-7"));
        copy.setVersion("X1");
        copy.getExtensionByUrl(CartExtensions.CART_REGISTRY_FORM)
                .getExtensionByUrl("registry")
                .setValue(new CodeType("moon"));
        Collections.reverse(copy.getItem());
        List<Resource> resources = new ArrayList<>(PACKAGE.resources());
        resources.add(copy);
        ConformancePackage fresh = ConformancePackage.of("fresh", "1", resources);
        Form made = FormCatalogue.of(fresh).ofRegistry("moon").get(0);
        Records records = Records.withInfusion()
                .coded(CRS, 3, CartCodes.CrsGrade.SYSTEM, "grade-2")
                .laboratory("1988-5", 3, "18.6", "mg/L")
                .coded(
                        CartCodes.Observation.SURVIVAL_STATUS,
                        98,
                        CartCodes.SurvivalStatus.SYSTEM,
                        CartCodes.SurvivalStatus.ALIVE);

        assertThat(cells(FormFiller.of(fresh), made, records)).isEqualTo(cells(FILLER, known, records));
    }

    private static Map<String, String> cells(FormFiller filler, Form form, Records records) {
        FilledForm filled = fill(filler, form, records);
        Map<String, String> cells = new TreeMap<>();
        List<String> header = FormTable.header(form);
        List<String> row = FormTable.row(filled);
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }

    private static FilledForm fill(Records records, QuestionnaireItemComponent... items) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setId("made-up-1");
        questionnaire.setUrl("urn:made-up");
        questionnaire.setVersion("1");
        for (QuestionnaireItemComponent item : items) {
            questionnaire.addItem(item);
        }
        return fill(FILLER, new Form(questionnaire, "made-up", Form.Unit.COURSE), records);
    }

    private static FilledForm fill(FormFiller filler, Form form, Records records) {
        Course course = records.read().courses().get(0);
        LocalDate asOf = Records.DAY_0.plusDays(100);
        return filler.fill(form, course.asOf(asOf), "day-100", Optional.empty(), asOf);
    }

    private static <R extends Resource> R only(Class<R> type, Records records) {
        return type.cast(records.resources().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private static String onlyValue(FilledForm filled) {
        return FormTable.row(filled).get(0);
    }

    private static QuestionnaireItemComponent item(String variable, QuestionnaireItemType type) {
        QuestionnaireItemComponent item = new QuestionnaireItemComponent();
        item.setLinkId(variable).setType(type).setDefinition(definition(variable));
        return item;
    }

    private static String definition(String variable) {
        return CartModels.CART_COURSE + "#cart-course." + variable;
    }

    private static QuestionnaireItemComponent yesNo(String variable) {
        QuestionnaireItemComponent item = item(variable, QuestionnaireItemType.CHOICE);
        item.addAnswerOption().setValue(option("yes"));
        item.addAnswerOption().setValue(option("no"));
        return item;
    }

    private static QuestionnaireItemComponent yesNoUnknown(String variable) {
        QuestionnaireItemComponent item = yesNo(variable);
        item.addAnswerOption().setValue(option("unknown"));
        return item;
    }

    private static Coding option(String code) {
        return new Coding(CartCodes.RegistryAnswer.SYSTEM, code, null);
    }

    private static QuestionnaireItemComponent quantity(String variable, String unit) {
        QuestionnaireItemComponent item = item(variable, QuestionnaireItemType.QUANTITY);
        item.addExtension(
                new Extension(ExternalExtensions.QUESTIONNAIRE_UNIT, new Coding(ExternalSystems.UCUM, unit, unit)));
        return item;
    }
}
