package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory values and drugs of a patient in the shape that CIBMTR's FHIR interface takes: transactions to be sent to its
 * base, each with the patient (CRID and nothing about the person) and at most 50 observations. Every resource carries the
 * centre's security tag, and is built anew of the elements that may leave.
 *
 * <p>Source: CIBMTR Reporting IG (nmdp-ig/cibmtr-reporting-ig 0.1.8): profiles cibmtr-patient, cibmtr-observation-lab,
 * cibmtr-obs-priority-variables, cibmtr-medication-administration, and its guidance on submission.
 */
final class CibmtrResources {

    /** What the guidance allows in one bundle "to avoid API timeout". */
    static final int MOST_IN_A_BUNDLE = 50;

    private static final Pattern CENTRE_NUMBER = Pattern.compile("[0-9]{5}");
    private static final Set<ObservationStatus> FINAL =
            EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

    private final Set<String> laboratory;
    private final Set<String> withReferenceRange;

    private CibmtrResources(Set<String> laboratory, Set<String> withReferenceRange) {
        this.laboratory = Set.copyOf(laboratory);
        this.withReferenceRange = Set.copyOf(withReferenceRange);
    }

    /** With the codes that the interface asks for. */
    static CibmtrResources load() {
        try (InputStream file = CibmtrResources.class.getResourceAsStream("cibmtr-resources.json")) {
            JsonNode known = new ObjectMapper().readTree(Objects.requireNonNull(file, "cibmtr-resources.json"));
            return new CibmtrResources(codes(known.get("laboratory")), codes(known.get("withReferenceRange")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codes(JsonNode array) {
        Set<String> codes = new TreeSet<>();
        array.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** A centre number that the security tag can be made of. */
    static boolean isCentreNumber(@Nullable String number) {
        return number != null && CENTRE_NUMBER.matcher(number).matches();
    }

    /**
     * What leaves of a patient.
     *
     * @param transactions in the order in which they are sent
     * @param left resources of the record that are labs or drugs and do not leave
     */
    record Made(List<Bundle> transactions, int resources, List<Left> left) {}

    /**
     * A resource that does not leave.
     *
     * @param reason why, for the centre
     */
    record Left(String resource, String reason) {}

    /**
     * Whose resources they are, for the registry.
     *
     * @param crid the patient's number at the registry
     * @param centre the centre's number, five digits
     * @param pseudonyms names of this registry, so that a resource sent again is not taken for another
     */
    record Whose(String crid, String centre, Pseudonyms pseudonyms) {}

    /**
     * @param asOf what happened later is not sent
     * @param moved a date of the patient as the registry gets it
     */
    Made of(List<Resource> resources, Whose whose, LocalDate asOf, UnaryOperator<String> moved) {
        Making making = new Making(whose, asOf.toString(), moved);
        resources.forEach(resource -> {
            if (resource instanceof Observation observation) {
                making.laboratory(observation);
            } else if (resource instanceof MedicationAdministration administration) {
                making.drug(administration);
            }
        });
        return making.made();
    }

    /** One patient's transactions being made. */
    private final class Making {

        private final Coding tag;
        private final String crid;
        private final Pseudonyms pseudonyms;
        private final String asOf;
        private final UnaryOperator<String> moved;
        private final Reference patient;
        private final List<DomainResource> laboratoryValues = new ArrayList<>();
        private final List<DomainResource> drugs = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        Making(Whose whose, String asOf, UnaryOperator<String> moved) {
            this.tag = new Coding(ExternalSystems.CIBMTR_TRANSPLANT_CENTER, "rc_" + whose.centre(), null);
            this.crid = whose.crid();
            this.pseudonyms = whose.pseudonyms();
            this.asOf = asOf;
            this.moved = moved;
            this.patient = new Reference(urn("Patient", crid));
        }

        void laboratory(Observation stored) {
            Optional<Coding> code = stored.getCode().getCoding().stream()
                    .filter(coding -> ExternalSystems.LOINC.equals(coding.getSystem()))
                    .filter(coding -> coding.hasCode() && laboratory.contains(coding.getCode()))
                    .findFirst();
            if (code.isEmpty() || isLater(stored.getEffective())) {
                return;
            }
            Optional<Type> value = value(stored);
            if (!FINAL.contains(stored.getStatus())) {
                leave(stored, "status: only final values are sent");
            } else if (!(stored.getEffective() instanceof BaseDateTimeType when) || !when.hasValue()) {
                leave(stored, "effective: the interface takes a point in time");
            } else if (value.isEmpty()) {
                leave(stored, "value: the interface takes a quantity in UCUM or a code, nothing else");
            } else if (value.get() instanceof Quantity
                    && withReferenceRange.contains(code.get().getCode())
                    && ranges(stored).isEmpty()) {
                leave(stored, "referenceRange: a quantity of this code must carry one");
            } else {
                Observation made = new Observation();
                made.addIdentifier(identifier(stored));
                made.setStatus(stored.getStatus());
                made.addCategory(new CodeableConcept()
                        .addCoding(new Coding(ExternalSystems.OBSERVATION_CATEGORY, "laboratory", null)));
                made.setCode(concept(code.get()));
                made.setSubject(patient);
                made.setEffective(new DateTimeType(moved.apply(when.getValueAsString())));
                made.setValue(value.get());
                ranges(stored).forEach(made::addReferenceRange);
                laboratoryValues.add(tagged(made));
            }
        }

        void drug(MedicationAdministration stored) {
            Optional<Coding> code = stored.getMedication() instanceof CodeableConcept concept
                    ? concept.getCoding().stream()
                            .filter(coding -> ExternalSystems.RXNORM.equals(coding.getSystem()) && coding.hasCode())
                            .findFirst()
                    : Optional.empty();
            if (isLater(stored.getEffective())) {
                return;
            }
            if (stored.getStatus() != MedicationAdministrationStatus.COMPLETED) {
                leave(stored, "status: only completed administrations are sent");
            } else if (code.isEmpty()) {
                leave(stored, "medication: the interface takes a code of RxNorm, which the centre did not send");
            } else if (!stored.hasEffective()) {
                leave(stored, "effective: the interface takes a time");
            } else {
                MedicationAdministration made = new MedicationAdministration();
                made.addIdentifier(identifier(stored));
                made.setStatus(stored.getStatus());
                made.setMedication(concept(code.get()));
                made.setSubject(patient);
                made.setEffective(time(stored.getEffective()));
                if (stored.getDosage().getDose().hasValue()) {
                    made.getDosage().setDose(bare(stored.getDosage().getDose()));
                }
                drugs.add(tagged(made));
            }
        }

        Made made() {
            Comparator<DomainResource> byName = Comparator.comparing(CibmtrResources::name);
            laboratoryValues.sort(Comparator.comparing(CibmtrResources::when).thenComparing(byName));
            drugs.sort(Comparator.comparing(CibmtrResources::when).thenComparing(byName));
            List<Bundle> transactions = new ArrayList<>();
            for (List<DomainResource> all : List.of(laboratoryValues, drugs)) {
                for (int from = 0; from < all.size(); from += MOST_IN_A_BUNDLE) {
                    transactions.add(transaction(all.subList(from, Math.min(from + MOST_IN_A_BUNDLE, all.size()))));
                }
            }
            return new Made(transactions, laboratoryValues.size() + drugs.size(), List.copyOf(left));
        }

        /**
         * Each stands alone: it brings the patient, who is made where there is none yet and never changed, and updates what
         * was sent before, so that a corrected value is corrected there.
         */
        private Bundle transaction(List<DomainResource> resources) {
            Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
            Patient person = new Patient();
            person.addIdentifier().setSystem(IdentifierSystems.CRID).setValue(crid);
            person.getText()
                    .setStatus(NarrativeStatus.EMPTY)
                    .setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">No narrative.</div>");
            String condition = "identifier=" + IdentifierSystems.CRID + "|" + crid + "&_security=" + tag.getSystem()
                    + "|" + tag.getCode();
            bundle.addEntry()
                    .setFullUrl(patient.getReference())
                    .setResource(tagged(person))
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Patient")
                    .setIfNoneExist(condition);
            for (DomainResource resource : resources) {
                String name = name(resource);
                bundle.addEntry()
                        .setFullUrl(urn(resource.fhirType(), name))
                        .setResource(resource)
                        .getRequest()
                        .setMethod(HTTPVerb.PUT)
                        .setUrl(resource.fhirType() + "?identifier=" + IdentifierSystems.SENT_RESOURCE + "|" + name);
            }
            return bundle;
        }

        private <T extends Resource> T tagged(T resource) {
            resource.getMeta().addSecurity(tag.copy());
            return resource;
        }

        private Identifier identifier(Resource stored) {
            return new Identifier()
                    .setSystem(IdentifierSystems.SENT_RESOURCE)
                    .setValue(pseudonyms.of(
                            stored.fhirType(), stored.getIdElement().getIdPart()));
        }

        private Type time(Type stored) {
            if (stored instanceof Period period) {
                Period made = new Period();
                if (period.hasStart()) {
                    made.setStartElement(new DateTimeType(
                            moved.apply(period.getStartElement().getValueAsString())));
                }
                if (period.hasEnd()) {
                    made.setEndElement(
                            new DateTimeType(moved.apply(period.getEndElement().getValueAsString())));
                }
                return made;
            }
            return new DateTimeType(moved.apply(stored.primitiveValue()));
        }

        /** Compared as precisely as it was said. */
        private boolean isLater(@Nullable Type effective) {
            String when = begin(effective);
            int length = Math.min(when.length(), asOf.length());
            return when.substring(0, length).compareTo(asOf.substring(0, length)) > 0;
        }

        private void leave(Resource stored, String reason) {
            left.add(new Left(stored.getIdElement().toUnqualifiedVersionless().getValue(), reason));
        }
    }

    private static Optional<Type> value(Observation stored) {
        if (stored.getValue() instanceof Quantity quantity
                && quantity.hasValue()
                && ExternalSystems.UCUM.equals(quantity.getSystem())) {
            return Optional.of(bare(quantity));
        }
        return stored.getValue() instanceof CodeableConcept concept
                ? concept.getCoding().stream()
                        .filter(coding -> coding.hasSystem() && coding.hasCode())
                        .findFirst()
                        .map(CibmtrResources::concept)
                : Optional.empty();
    }

    private static List<ObservationReferenceRangeComponent> ranges(Observation stored) {
        return stored.getReferenceRange().stream()
                .filter(range -> range.getLow().hasValue() || range.getHigh().hasValue())
                .map(range -> {
                    ObservationReferenceRangeComponent made = new ObservationReferenceRangeComponent();
                    if (range.getLow().hasValue()) {
                        made.setLow(bare(range.getLow()));
                    }
                    if (range.getHigh().hasValue()) {
                        made.setHigh(bare(range.getHigh()));
                    }
                    return made;
                })
                .toList();
    }

    /** A quantity without the sender's own words: number, comparator, UCUM code. */
    private static Quantity bare(Quantity quantity) {
        Quantity bare = new Quantity().setValue(quantity.getValue()).setComparator(quantity.getComparator());
        return ExternalSystems.UCUM.equals(quantity.getSystem())
                ? bare.setUnit(quantity.getCode())
                        .setSystem(quantity.getSystem())
                        .setCode(quantity.getCode())
                : bare;
    }

    /** A code without the sender's display. */
    private static CodeableConcept concept(Coding coding) {
        return new CodeableConcept().addCoding(new Coding(coding.getSystem(), coding.getCode(), null));
    }

    private static String name(DomainResource made) {
        return made instanceof Observation observation
                ? observation.getIdentifierFirstRep().getValue()
                : ((MedicationAdministration) made).getIdentifierFirstRep().getValue();
    }

    private static String when(DomainResource made) {
        return begin(
                made instanceof Observation observation
                        ? observation.getEffective()
                        : ((MedicationAdministration) made).getEffective());
    }

    private static String begin(@Nullable Type when) {
        String text = when instanceof Period period
                ? period.getStartElement().getValueAsString()
                : when == null ? null : when.primitiveValue();
        return text == null ? "" : text;
    }

    private static String urn(String type, String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((type + "|" + name).getBytes(StandardCharsets.UTF_8));
    }
}
