package org.cartexchange.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * What data managers asserted where the record is silent or says otherwise: Observations of the profile
 * {@code cart-asserted-answer}, as far as they count for one viewpoint and time point.
 *
 * <p>A question is named by the element of the dictionary it asks for ({@code item.definition}), or by form and link id. Of
 * several answers to one question the one asserted last counts.
 */
public final class Assertions {

    private static final Set<ObservationStatus> FINAL =
            EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);
    private static final Set<QuestionnaireResponseStatus> BY_HAND =
            EnumSet.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);
    private static final int LENGTH_OF_A_DAY = 10;

    private final Map<String, List<Observation>> byQuestion = new LinkedHashMap<>();

    private Assertions() {}

    /** None: for a form filled from the record alone. */
    public static Assertions none() {
        return new Assertions();
    }

    /**
     * Those that count for a form.
     *
     * @param timepoint code of its time point
     * @param focus a literal reference to the product or malignancy it is about, if it is about one
     */
    public static Assertions of(Viewpoint view, String timepoint, Optional<String> focus) {
        Assertions assertions = new Assertions();
        all(view.course()).stream()
                .filter(observation -> isSeen(observation, view.asOf()))
                .filter(observation -> counts(observation, view, timepoint, focus))
                .sorted(Comparator.comparing(Assertions::day).thenComparing(Source::nameOf))
                .forEach(observation -> question(
                                PatientRecord.extension(observation, CartExtensions.CART_ANSWERED_QUESTION))
                        .ifPresent(question -> assertions
                                .byQuestion
                                .computeIfAbsent(question, any -> new ArrayList<>())
                                .add(observation)));
        return assertions;
    }

    /** The answer asserted last. */
    public Optional<Answer> answer(String question) {
        List<Observation> all = byQuestion.getOrDefault(question, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(answer(all.get(all.size() - 1)));
    }

    /** The rows of a repeating group that the form completed last asserts, each by its questions; empty if there are none. */
    public List<Map<String, Answer>> rows(String group) {
        List<Observation> all = byQuestion.getOrDefault(group, List.of());
        if (all.isEmpty()) {
            return List.of();
        }
        String form = form(all.get(all.size() - 1));
        return all.stream()
                .filter(observation -> form(observation).equals(form))
                .sorted(Comparator.comparing(Source::nameOf))
                .map(Assertions::row)
                .toList();
    }

    /** The observations that came from a form, by a literal reference to it. */
    public static List<Observation> from(Course course, String form) {
        return all(course).stream()
                .filter(observation -> form(observation).equals(form))
                .toList();
    }

    /**
     * Did a data manager complete a form by hand?
     *
     * @param form its url, without version
     */
    public static boolean isCompleted(String form, Viewpoint view, String timepoint, Optional<String> focus) {
        PatientRecord patientRecord = view.patientRecord();
        return patientRecord.all(QuestionnaireResponse.class).stream()
                .filter(response -> BY_HAND.contains(response.getStatus()))
                .filter(response -> String.valueOf(response.getQuestionnaire()).startsWith(form + "|"))
                .filter(response -> timepoint.equals(code(response, CartExtensions.CART_TIMEPOINT)))
                .filter(response -> focus.equals(about(response, patientRecord)))
                .filter(response -> PartialDate.of(response.getAuthoredElement())
                        .filter(day -> !day.earliest().isAfter(view.asOf()))
                        .isPresent())
                .anyMatch(response -> response.getPartOf().stream()
                        .flatMap(part -> patientRecord.resolve(part, Procedure.class).stream())
                        .anyMatch(infusion -> Source.referenceTo(infusion)
                                .equals(view.infusion().reference())));
    }

    private static List<Observation> all(Course course) {
        return course.patientRecord().observations(CartCodes.Observation.SYSTEM, CartCodes.Observation.ASSERTED_ANSWER);
    }

    private static boolean isSeen(Observation observation, LocalDate asOf) {
        return FINAL.contains(observation.getStatus())
                && PartialDate.of(observation.getEffective())
                        .filter(day -> !day.earliest().isAfter(asOf))
                        .isPresent();
    }

    private static String day(Observation observation) {
        return PartialDate.of(observation.getEffective()).orElseThrow().literal();
    }

    private static boolean counts(Observation observation, Viewpoint view, String timepoint, Optional<String> focus) {
        PatientRecord patientRecord = view.patientRecord();
        Optional<String> infusion = patientRecord
                .resolve(observation.getFocusFirstRep(), Procedure.class)
                .map(Source::referenceTo);
        boolean ofCourse = view.course().infusions().stream()
                .map(Infusion::reference)
                .anyMatch(reference -> infusion.filter(reference::equals).isPresent());
        return ofCourse
                && switch (code(observation, CartExtensions.CART_ANSWER_SCOPE)) {
                    case CartCodes.FormUnit.PERIOD ->
                        timepoint.equals(code(observation, CartExtensions.CART_TIMEPOINT));
                    case CartCodes.FormUnit.INFUSION ->
                        infusion.filter(view.infusion().reference()::equals).isPresent();
                    case CartCodes.FormUnit.PRODUCT ->
                        view.product().isPresent()
                                && view.product().map(Source::referenceTo).equals(about(observation, patientRecord));
                    case CartCodes.FormUnit.NEOPLASM ->
                        focus.isPresent() && focus.equals(about(observation, patientRecord));
                    default -> true;
                };
    }

    private static Optional<String> about(DomainResource resource, PatientRecord patientRecord) {
        return PatientRecord.extension(resource, CartExtensions.CART_FORM_FOCUS)
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .flatMap(reference -> patientRecord.resolve(reference, Resource.class))
                .map(Source::referenceTo);
    }

    private static String code(DomainResource resource, String url) {
        return PatientRecord.extension(resource, url)
                .map(extension -> extension.getValue().primitiveValue())
                .orElse("");
    }

    private static Optional<String> question(Optional<Extension> extension) {
        return extension.map(Extension::getValue).map(Type::primitiveValue);
    }

    private static String form(Observation observation) {
        String reference = observation.getDerivedFromFirstRep().getReference();
        return reference == null ? "" : reference;
    }

    private static Answer answer(Observation observation) {
        if (observation.hasComponent()) {
            List<Answer.Value> values = new ArrayList<>();
            for (int i = 0; i < observation.getComponent().size(); i++) {
                Type value = observation.getComponent().get(i).getValue();
                if (value != null) {
                    values.add(new Answer.Value(
                            asAnswered(value), List.of(Source.of(observation, "component[" + i + "].value"))));
                }
            }
            return Answer.of(values);
        }
        Reading reading = Reading.of(
                observation, PartialDate.of(observation.getEffective()).orElseThrow());
        if (reading.value() != null) {
            return Answer.known(asAnswered(reading.value()), reading.source());
        }
        List<Source> sources = List.of(Source.of(observation, "dataAbsentReason"));
        return reading.isNotEvaluated() ? new Answer.NotEvaluated(sources) : new Answer.Unknown(sources);
    }

    private static Map<String, Answer> row(Observation observation) {
        Map<String, List<Answer.Value>> values = new LinkedHashMap<>();
        for (int i = 0; i < observation.getComponent().size(); i++) {
            ObservationComponentComponent component = observation.getComponent().get(i);
            Source source = Source.of(observation, "component[" + i + "].value");
            Optional<String> question = questionOf(component);
            if (question.isPresent() && component.hasValue()) {
                values.computeIfAbsent(question.get(), any -> new ArrayList<>())
                        .add(new Answer.Value(asAnswered(component.getValue()), List.of(source)));
            }
        }
        Map<String, Answer> row = new LinkedHashMap<>();
        values.forEach((question, several) -> row.put(question, Answer.of(several)));
        return row;
    }

    private static Optional<String> questionOf(Element component) {
        return question(PatientRecord.extension(component, CartExtensions.CART_ANSWERED_QUESTION));
    }

    /** An Observation has no date, only a dateTime: one without time was a date. */
    private static Type asAnswered(Type value) {
        return value instanceof DateTimeType dateTime
                        && dateTime.getValueAsString().length() <= LENGTH_OF_A_DAY
                ? new DateType(dateTime.getValueAsString())
                : value;
    }
}
