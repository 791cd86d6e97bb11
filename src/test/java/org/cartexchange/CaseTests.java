package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.DueForm;
import org.cartexchange.registry.FilledForm;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.registry.FormFiller;
import org.cartexchange.registry.FormSchedule;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case folder, through the library: what the validator says to the bundle, and what the forms say about the patient. */
class CaseTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String REGISTRY = "cibmtr";

    private static BundleValidator validator;
    private static FormCatalogue catalogue;
    private static FormSchedule schedule;
    private static FormFiller filler;

    @BeforeAll
    static void loadThePackage() {
        ConformancePackage conformance = ConformancePackage.load();
        validator = BundleValidator.create(conformance);
        catalogue = FormCatalogue.of(conformance);
        schedule = FormSchedule.of(conformance);
        filler = FormFiller.of(conformance);
    }

    @AfterAll
    static void close() {
        validator.close();
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#accepted")
    void acceptsTheBundle(CaseFolder folder) {
        ValidationReport report = validator.validateJson(folder.bundle(), List.of());

        assertThat(report.errors()).isEmpty();
        folder.approveOutcome(report.toOperationOutcome());
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#refused")
    void refusesTheBundleForOneReason(CaseFolder folder) {
        ValidationReport report = validator.validateJson(folder.bundle(), List.of());

        assertThat(report.errors()).hasSize(1);
        folder.approveOutcome(report.toOperationOutcome());
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#all")
    void pushesByBusinessIdentifier(CaseFolder folder) {
        for (BundleEntryComponent entry : bundle(folder).getEntry()) {
            assertThat(entry.getFullUrl()).startsWith("urn:uuid:");
            assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl())
                    .startsWith(entry.getResource().fhirType() + "?identifier=")
                    .contains("|");
        }
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#accepted")
    void fillsTheFormsThatAreDueOnTheDayOfTheBundle(CaseFolder folder) {
        Bundle bundle = bundle(folder);
        LocalDate asOf = folder.day();
        PatientCourses courses = CourseReader.read(List.of(bundle));
        List<DueForm> due = schedule.due(courses, REGISTRY, asOf);
        List<FilledForm> filled = due.stream()
                .filter(one -> one.form().isPresent())
                .map(one -> filler.fill(one, asOf))
                .toList();

        folder.approveDue(Stream.concat(courses.issues().stream(), due.stream().map(one -> line(one) + open(one, asOf)))
                .collect(Collectors.joining("\n")));
        folder.approveForms(FormText.pages(
                filled.stream().map(FilledForm::response).toList(), CaseTests::form, numbers(bundle)::get));
    }

    /** What is left for a data manager: critical questions without an answer, and what the filling reported. */
    private static String open(DueForm due, LocalDate asOf) {
        if (due.form().isEmpty()) {
            return "";
        }
        FilledForm filled = filler.fill(due, asOf);
        return Stream.of(
                        filled.openCritical().stream()
                                .map(item -> "open: " + item.question().linkId()),
                        filled.openGroups().stream()
                                .map(group -> "open: one of "
                                        + group.stream()
                                                .map(item -> item.question().linkId())
                                                .collect(Collectors.joining(" or "))),
                        filled.issues().stream().map(issue -> "issue: " + issue))
                .flatMap(lines -> lines)
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
    }

    private static String line(DueForm due) {
        return due.formName() + " " + due.timepoint() + ": target " + due.target() + ", contact " + due.windowStart()
                + " to " + due.windowEnd() + ", due " + due.due()
                + (due.provisional().isPresent() ? " (provisional)" : "")
                + (due.form().isPresent() ? "" : ", not produced by this server");
    }

    private static Questionnaire form(String canonical) {
        return catalogue.find(canonical).map(Form::questionnaire).orElseThrow();
    }

    /** The hospital's number of each resource, by fullUrl. */
    private static Map<String, String> numbers(Bundle bundle) {
        return bundle.getEntry().stream()
                .collect(Collectors.toMap(BundleEntryComponent::getFullUrl, entry -> number(entry.getResource())));
    }

    static String number(Resource resource) {
        Function<Base, Identifier> asIdentifier = Identifier.class::cast;
        return resource.getNamedProperty("identifier").getValues().stream()
                .map(asIdentifier)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static Bundle bundle(CaseFolder folder) {
        return FHIR.newJsonParser().parseResource(Bundle.class, folder.bundle());
    }
}
