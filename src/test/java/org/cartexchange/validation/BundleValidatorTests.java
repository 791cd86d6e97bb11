package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleValidatorTests {

    private final BundleValidator validator = SharedValidator.VALIDATOR;

    static List<Resource> examples() {
        return SharedValidator.PACKAGE.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExampleOfThePackage(Resource example) {
        assertThat(validator.validate(example).errors()).isEmpty();
    }

    @Test
    void aProcedureCodedAsInfusionMustBeOneThoughItDoesNotSaySo() {
        Procedure infusion = infusion(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);

        assertThat(codesAndPlaces(validator.validate(infusion))).contains("CART-VAL-010 Procedure.identifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XW033H7", "XW043C7", "XW033A7", "XW23346", "XW24376", "XW043C3"})
    void aProcedureWithACarTCodeOfIcd10PcsMustBeAnInfusion(String code) {
        Procedure infusion = infusion("http://www.cms.gov/Medicare/Coding/ICD10", code);

        assertThat(codesAndPlaces(validator.validate(infusion))).contains("CART-VAL-010 Procedure.identifier");
    }

    @Test
    void lifileucelIsNoCarTCell() {
        Procedure infusion = infusion("http://www.cms.gov/Medicare/Coding/ICD10", "XW033L7");

        assertThat(validator.validate(infusion).errors()).isEmpty();
    }

    @Test
    void anUnknownProfileIsAWarningAndTheResourceIsChecked() {
        Patient patient = new Patient();
        patient.getMeta().addProfile("https://nowhere.example.org/StructureDefinition/patient");

        ValidationReport report = validator.validate(patient);

        assertThat(report.isConformant()).isTrue();
        assertThat(report.warnings()).extracting(ValidationMessage::code).containsOnly("CART-VAL-026");
    }

    @Test
    void anExtensionOfOursThatIsMistypedIsAnErrorAndAnothersIsNot() {
        Patient patient = new Patient();
        patient.addExtension("https://nowhere.example.org/StructureDefinition/colour", new StringType("blue"));
        assertThat(validator.validate(patient).isConformant()).isTrue();

        patient.addExtension(CartExtensions.CART_DONATION_TYPE.replace("type", "typ"), new CodeType("autologous"));
        patient.getBirthDateElement()
                .addExtension(
                        CartExtensions.CART_MANUFACTURER.replace("https:", "http:"), new StringType("as a string"));

        ValidationReport report = validator.validate(patient);
        assertThat(codesAndPlaces(report))
                .contains("CART-VAL-045 Patient.extension[1]", "CART-VAL-045 Patient.birthDate.extension[0]");
        assertThat(report.errors()).hasSize(2).allSatisfy(error -> assertThat(error.text())
                .contains("is not defined in our package"));
    }

    @Test
    void aProfileAskedForThatIsUnknownIsAnError() {
        ValidationReport report = validator.validate(new Patient(), List.of("https://nowhere.example.org/x"));

        assertThat(report.errors()).extracting(ValidationMessage::code).containsExactly("CART-VAL-040");
    }

    @Test
    void aPatientMustMeetWhatTheInfusionThatRefersToHimAsksFor() {
        Patient patient = new Patient();
        Procedure infusion = infusion(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);
        infusion.setSubject(new Reference("urn:uuid:5d8f4a35-2f1b-4a90-8f0e-0f3f1c1b7a01"));
        Bundle bundle = bundle(patient, infusion);

        assertThat(codesAndPlaces(validator.validate(bundle)))
                .contains(
                        "CART-VAL-010 Bundle.entry[0].resource.birthDate",
                        "CART-VAL-010 Bundle.entry[0].resource.gender");
    }

    @Test
    void aReferenceToNoEntryIsAnErrorWhereItIs() {
        Observation observation = observation();
        observation.setSubject(new Reference("urn:uuid:00000000-0000-4000-8000-000000000999"));

        assertThat(codesAndPlaces(validator.validate(bundle(observation))))
                .contains("CART-VAL-050 Bundle.entry[0].resource.subject");
    }

    @Test
    void theEnvelopeIsCheckedToo() {
        Bundle bundle = bundle(observation(), observation());
        bundle.getEntry().get(1).setFullUrl(bundle.getEntry().get(0).getFullUrl());
        bundle.getEntry().get(0).getRequest().setMethod(null);

        assertThat(codesAndPlaces(validator.validate(bundle)))
                .contains("CART-VAL-023 Bundle", "CART-VAL-010 Bundle.entry[0].request.method");
    }

    @Test
    void anEntryWhoseContentHasNoIdIsNotTakenForEmpty() {
        Bundle collection = new Bundle().setType(BundleType.COLLECTION);
        collection
                .addEntry()
                .setFullUrl("urn:uuid:5d8f4a35-2f1b-4a90-8f0e-0f3f1c1b7a99")
                .setResource(observation());

        assertThat(validator.validate(collection).errors()).isEmpty();
    }

    @Test
    void everyEntryIsCheckedAgainstBaseFhirAtLeast() {
        Observation observation = observation();
        observation.setStatus(null);

        assertThat(codesAndPlaces(validator.validate(bundle(new Patient(), observation))))
                .contains("CART-VAL-010 Bundle.entry[1].resource.status");
    }

    @Test
    void neitherIdentifiersNorNamesNorDatesOfBirthReachAMessage() {
        ValidationReport report = validator.validateJson("""
                {"resourceType": "Patient", "identifier": [{"system": "urn:x y", "value": " MRN-778812 "},
                 {"system": "http://terminology.cibmtr.org/identifier/CRID", "value": "CRID-4711"}],
                 "name": [{"family": " Zimmermannova", "given": ["Lada\\u0007"]}], "birthDate": "19701301",
                 "telecom": [{"system": "smoke", "value": "+49 30 1234567"}],
                 "generalPractitioner": [{"reference": "Practitioner?identifier=urn:p|SECRET77&x="}]}""", List.of(CartProfiles.CART_PATIENT));

        assertThat(report.errors()).isNotEmpty();
        assertThat(report.messages()).allSatisfy(message -> assertThat(message.text())
                .doesNotContain("778812", "4711", "Zimmermannova", "Lada", "19701301", "1234567", "SECRET77"));
    }

    @Test
    void jsonIsReportedWithLineAndColumnAndUnknownNamesAreFound() {
        ValidationReport report =
                validator.validateJson("{\n  \"resourceType\": \"Patient\",\n  \"gendre\": \"female\"\n}", List.of());

        assertThat(report.errors())
                .extracting(ValidationMessage::code, ValidationMessage::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CART-VAL-003", 3));
    }

    @Test
    void xmlIsCheckedLikeJsonWithItsOwnLines() {
        ValidationReport report = validator.validateXml(
                "<Patient xmlns=\"http://hl7.org/fhir\">\n  <active value=\"true\"/>\n  <gender value=\"femal\"/>\n</Patient>",
                List.of());

        assertThat(report.errors()).anySatisfy(error -> {
            assertThat(error.code()).isEqualTo("CART-VAL-012");
            assertThat(error.expression()).isEqualTo("Patient.gender");
            assertThat(error.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"resourceType\": 7}",
                "{\"resourceType\": \"Nothing\"}",
                "<a",
                "{}",
                "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [7, {\"resource\": 8}]}"
            })
    void whatIsNoResourceIsAnErrorAndNoException(String text) {
        assertThat(validator.validateJson(text, List.of()).isConformant()).isFalse();
        assertThat(validator.validateXml(text, List.of()).isConformant()).isFalse();
    }

    @Test
    void deepNestingIsRefusedBeforeTheValidatorSeesIt() {
        String deep = "{\"resourceType\": \"Patient\", \"extension\": [{\"url\": \"urn:a\", \"extension\": "
                + "[{\"url\": \"urn:a\", \"extension\": ".repeat(200) + "[]" + "}]".repeat(200) + "}]}";

        assertThat(validator.validateJson(deep, List.of()).errors())
                .extracting(ValidationMessage::code)
                .containsExactly("CART-VAL-044");
    }

    @Test
    void aHundredFindingsAreListedAndTheRestCounted() {
        Patient patient = new Patient();
        for (int i = 0; i < 150; i++) {
            patient.addTelecom()
                    .setValue("x" + i)
                    .addExtension()
                    .setUrl("urn:x")
                    .setValue(null);
        }

        List<ValidationMessage> messages = validator.validate(patient).messages();

        assertThat(messages).hasSize(Findings.LISTED + 1);
        assertThat(messages.get(Findings.LISTED).code()).isEqualTo("CART-VAL-042");
    }

    @Test
    void anOperationOutcomeBeginsWithWhatWasCheckedAndThenCarriesCodePageSentenceAndExpression() {
        Procedure infusion = infusion(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);

        List<OperationOutcomeIssueComponent> issues =
                validator.validate(infusion).toOperationOutcome().getIssue();

        assertThat(issues.get(0).getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.INFORMATION);
        assertThat(issues.get(0).getDiagnostics())
                .matches("Checked against cart-infusion of package org\\.cartexchange\\.ig "
                        + SharedValidator.PACKAGE.version().replace(".", "\\.")
                        + " in \\d+ ms\\. \\[CART-VAL-033]");
        OperationOutcomeIssueComponent error = issues.get(1);
        String code = error.getDetails().getCodingFirstRep().getCode();
        assertThat(error.getDetails().getCodingFirstRep().getSystem()).isEqualTo(MessageCodes.SYSTEM);
        assertThat(error.getDiagnostics()).endsWith("[" + code + "]");
        assertThat(error.getExpression().get(0).getValue()).startsWith("Procedure");
        assertThat(error.getExtensionString(CartExtensions.CART_MESSAGE_PAGE))
                .isEqualTo("/ig/message-codes.html#" + code);
        assertThat(error.hasExtension(ExternalExtensions.ISSUE_LINE))
                .as("a line of a resource that was no text")
                .isFalse();
    }

    @Test
    void whatWasTextSaysLineAndColumn() {
        ValidationReport report = validator.validateJson(
                "{\"resourceType\": \"Patient\",\n  \"gender\": \"femal\"}", List.of(CartProfiles.CART_PATIENT));

        OperationOutcomeIssueComponent gender = report.toOperationOutcome().getIssue().stream()
                .filter(issue -> issue.getExpression().stream()
                        .anyMatch(path -> path.getValue().equals("Patient.gender")))
                .findFirst()
                .orElseThrow();
        assertThat(((IntegerType) gender.getExtensionByUrl(ExternalExtensions.ISSUE_LINE)
                                .getValue())
                        .getValue())
                .isEqualTo(2);
        assertThat(report.errors()).allSatisfy(error -> assertThat(error.line()).isPositive());
    }

    @Test
    void aMissingSliceSaysWhatItAsksFor() {
        Procedure infusion = infusion(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);

        assertThat(validator.validate(infusion).errors())
                .filteredOn(error -> error.code().equals("CART-VAL-019"))
                .extracting(ValidationMessage::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith(
                                "`Procedure.extension` has no element for slice `infusedProduct`, which cart-infusion"
                                        + " requires: one with url `" + CartExtensions.CART_INFUSED_PRODUCT + "`."));
    }

    @Test
    void aMissingSliceIsToldAtTheElementThatComesNearestAndWhatItLacks() {
        String text = """
                {"resourceType": "Condition",
                 "meta": {"profile": ["%s"]},
                 "category": [
                   {"text": "something else"},
                   {"coding": [{"system": "%s", "code": "indication"}]}]}
                """.formatted(CartProfiles.CART_COMORBIDITY, CartCodes.ConditionCategory.SYSTEM);

        assertThat(validator.validateJson(text, List.of()).errors())
                .filteredOn(error -> error.code().equals("CART-VAL-032"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.expression()).isEqualTo("Condition.category[1]");
                    assertThat(error.line()).isEqualTo(5);
                    assertThat(error.text())
                            .contains("The nearest is `Condition.category[1]`; it lacks coding.code `comorbidity`.");
                    assertThat(error.text(Language.RUSSIAN)).contains("`Condition.category[1]`", "coding.code");
                });
    }

    @Test
    void theRestOfAHundredIsCountedOnceAlsoWhenTheRulesBetweenResourcesAddMore() {
        List<ValidationMessage> many = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            many.add(Findings.error("CART-VAL-069", "Bundle.entry[0].resource", i));
        }
        List<ValidationMessage> first = Findings.limited(many, "Bundle.entry[0]");
        List<ValidationMessage> more = new ArrayList<>(first);
        more.add(Findings.warning("CART-VAL-072", "Bundle.entry[0].resource", "x"));

        List<ValidationMessage> limited = Findings.limited(more, "Bundle.entry[0]");

        assertThat(limited).hasSize(Findings.LISTED + 1);
        assertThat(limited.get(Findings.LISTED).text()).startsWith("31 further findings in `Bundle.entry[0]`");
        assertThat(limited.get(Findings.LISTED).severity()).isEqualTo(Severity.ERROR);
    }

    private static Procedure infusion(String system, String code) {
        Procedure infusion = new Procedure();
        infusion.setStatus(Procedure.ProcedureStatus.COMPLETED)
                .setCode(new CodeableConcept(new Coding(system, code, null)))
                .setSubject(new Reference("Patient/p-140233"))
                .setPerformed(new DateTimeType("2026-05-19"));
        return infusion;
    }

    private static Observation observation() {
        Observation observation = new Observation();
        observation.setStatus(Observation.ObservationStatus.FINAL).setCode(new CodeableConcept().setText("Appearance"));
        return observation;
    }

    private static Bundle bundle(Resource... resources) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        int number = 1;
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setFullUrl("urn:uuid:5d8f4a35-2f1b-4a90-8f0e-0f3f1c1b7a%02d".formatted(number++))
                    .setResource(resource)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.POST)
                    .setUrl(resource.fhirType());
        }
        return bundle;
    }

    private static List<String> codesAndPlaces(ValidationReport report) {
        return report.errors().stream()
                .map(error -> error.code() + " " + error.expression())
                .toList();
    }
}
