package org.cartexchange.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * A kind of adverse event, told by its CTCAE term (a code of the NCI Thesaurus). Grade 0 says that it was looked for and not
 * there.
 */
final class Event {

    static final String TUMOUR_LYSIS = "C146688";
    static final String DYSPHASIA = "C143427";
    static final String HALLUCINATIONS = "C143525";
    static final String TREMOR = "C146780";
    static final String STROKE = "C143862";
    static final String INTRACRANIAL_HAEMORRHAGE = "C143596";
    static final String CEREBRAL_ISCHAEMIA = "C143619";
    static final String LEUKOENCEPHALOPATHY = "C143648";
    static final String SEIZURE = "C146700";
    static final String CRS = "C143394";

    static final String[] WITH_QUESTIONS_OF_THEIR_OWN = {
        TUMOUR_LYSIS,
        DYSPHASIA,
        HALLUCINATIONS,
        TREMOR,
        STROKE,
        INTRACRANIAL_HAEMORRHAGE,
        CEREBRAL_ISCHAEMIA,
        LEUKOENCEPHALOPATHY,
        SEIZURE,
        CRS
    };

    private final Predicate<AdverseEvent> kind;

    /** The events with any of these terms. */
    Event(String... terms) {
        this(event -> PatientRecord.has(event.getEvent(), ExternalSystems.NCIT, terms));
    }

    /** The events of a kind. */
    Event(Predicate<AdverseEvent> kind) {
        this.kind = kind;
    }

    /** Did it happen in the period? */
    Answer occurred(Viewpoint view) {
        Optional<AdverseEvent> first = happened(view).findFirst();
        if (first.isPresent()) {
            return Answer.known(new BooleanType(true), gradeOrEvent(first.get()));
        }
        List<Source> denied = inPeriod(view)
                .filter(event -> grade(event).filter(grade -> grade == 0).isPresent())
                .map(Event::gradeOrEvent)
                .toList();
        return denied.isEmpty() ? Answer.missing() : Answer.known(new BooleanType(false), denied);
    }

    /** The date of the first one. */
    Answer onset(Viewpoint view) {
        return happened(view)
                .findFirst()
                .flatMap(event -> when(event).map(date -> Answer.known(date.asDate(), Source.of(event, "date"))))
                .orElseGet(Answer::missing);
    }

    /** The highest grade. */
    Answer highestGrade(Viewpoint view) {
        return inPeriod(view)
                .filter(event -> grade(event).isPresent())
                .max(Comparator.comparing(event -> grade(event).orElseThrow()))
                .map(event -> Answer.known(new IntegerType(grade(event).orElseThrow()), gradeOrEvent(event)))
                .orElseGet(Answer::missing);
    }

    /** The term of the first one. */
    Answer term(Viewpoint view) {
        return happened(view)
                .findFirst()
                .map(event -> Answer.known(event.getEvent(), Source.of(event, "event")))
                .orElseGet(Answer::missing);
    }

    /** The date it was over. */
    Answer resolutionDate(Viewpoint view) {
        return happened(view)
                .flatMap(event -> PatientRecord.extension(event, CartExtensions.CART_RESOLUTION_DATE)
                        .map(Extension::getValue)
                        .flatMap(PartialDate::of)
                        .map(date -> Answer.known(date.asDate(), Source.of(event, "extension.value")))
                        .stream())
                .findFirst()
                .orElseGet(Answer::missing);
    }

    private Stream<AdverseEvent> happened(Viewpoint view) {
        return inPeriod(view)
                .filter(event -> grade(event).filter(grade -> grade == 0).isEmpty());
    }

    private Stream<AdverseEvent> inPeriod(Viewpoint view) {
        return view.patientRecord().all(AdverseEvent.class).stream()
                .filter(kind)
                .filter(event -> when(event).filter(view::isInPeriod).isPresent())
                .sorted(Comparator.comparing((AdverseEvent event) -> when(event).orElseThrow())
                        .thenComparing(Source::nameOf));
    }

    private static Optional<PartialDate> when(AdverseEvent event) {
        return PartialDate.of(event.hasDate() ? event.getDateElement() : event.getDetectedElement());
    }

    /** The CTCAE grade of an event. */
    static Optional<Integer> grade(AdverseEvent event) {
        return PatientRecord.extension(event, CartExtensions.CART_CTCAE_GRADE)
                .map(Extension::getValue)
                .filter(IntegerType.class::isInstance)
                .map(value -> ((IntegerType) value).getValue());
    }

    private static Source gradeOrEvent(AdverseEvent event) {
        for (int i = 0; i < event.getExtension().size(); i++) {
            if (CartExtensions.CART_CTCAE_GRADE.equals(
                    event.getExtension().get(i).getUrl())) {
                return Source.of(event, "extension[" + i + "].value");
            }
        }
        return Source.of(event, "event");
    }
}
