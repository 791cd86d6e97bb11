package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Dates in order, compared as they were written and only as far as both are known. */
final class DateRules {

    /** What may be assessed before an infusion as a baseline (ICE, CAPD) is not among them. */
    private static final Set<String> TOXICITIES =
            Set.of(CartCodes.Observation.CRS_ASSESSMENT, CartCodes.Observation.ICANS_ASSESSMENT);

    private final BundleContents contents;
    private final Cells cells;
    private final People people;

    DateRules(BundleContents contents) {
        this.contents = contents;
        this.cells = new Cells(contents);
        this.people = new People(contents);
    }

    List<ValidationMessage> infusionFollowsCollection() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            Optional<Days> infused = Days.begin(infusion.getPerformed());
            for (BiologicallyDerivedProduct collected : collections(infusion)) {
                Optional<Days> taken = Days.begin(collected.getCollection().getCollected());
                if (infused.isPresent() && taken.isPresent() && infused.get().isBefore(taken.get())) {
                    String place = contents.place(infusion);
                    findings.add(Findings.error(
                            "CART-VAL-064",
                            place + ".performed",
                            place,
                            infused.get(),
                            taken.get(),
                            contents.place(collected)));
                }
            }
        }
        return findings;
    }

    List<ValidationMessage> toxicityFollowsInfusion() {
        return assessedBeforeTheInfusion(TOXICITIES, Severity.ERROR, "CART-VAL-065");
    }

    /** A warning: the state of the disease before the infusion is often sent as a response to it. */
    List<ValidationMessage> responseFollowsInfusion() {
        return assessedBeforeTheInfusion(
                Set.of(CartCodes.Observation.DISEASE_RESPONSE), Severity.WARNING, "CART-VAL-084");
    }

    List<ValidationMessage> nothingFollowsTheLastContact() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            Days.begin(infusion.getPerformed())
                    .ifPresent(day -> findings.addAll(afterTheEnd(infusion, infusion.getSubject(), ".performed", day)));
        }
        for (Observation assessment : observations(TOXICITIES)) {
            Days.begin(assessment.getEffective())
                    .ifPresent(day ->
                            findings.addAll(afterTheEnd(assessment, assessment.getSubject(), ".effective", day)));
        }
        return findings;
    }

    /** An earlier death is seen at once; one that was sent later is seen when the patient is sent again. */
    List<ValidationMessage> aDeadPatientIsNotSeenAlive() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation status : observations(Set.of(CartCodes.Observation.SURVIVAL_STATUS))) {
            boolean alive = status.getValue() instanceof CodeableConcept value
                    && Cells.has(value, CartCodes.SurvivalStatus.SYSTEM, CartCodes.SurvivalStatus.ALIVE);
            Optional<Days> seen = alive ? Days.begin(status.getEffective()) : Optional.empty();
            if (seen.isPresent()) {
                afterDeath(status, status.getSubject(), ".effective", seen.get())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    List<ValidationMessage> infusionFollowsBirth() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            Optional<Patient> patient = contents.resolve(infusion, infusion.getSubject())
                    .filter(Patient.class::isInstance)
                    .map(Patient.class::cast);
            Optional<Days> born = patient.flatMap(known -> Days.begin(known.getBirthDateElement()));
            Optional<Days> infused = Days.begin(infusion.getPerformed());
            if (born.isPresent() && infused.isPresent() && infused.get().isBefore(born.get())) {
                String place = contents.place(infusion);
                findings.add(Findings.error(
                        "CART-VAL-082", place + ".performed", place, infused.get(), contents.place(patient.get())));
            }
        }
        return findings;
    }

    List<ValidationMessage> collectionFollowsDiagnosis() {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Procedure infusion : cells.infusions()) {
            for (Reference reason : infusion.getReasonReference()) {
                Optional<Resource> indication = contents.resolve(infusion, reason);
                Optional<Days> diagnosed = indication
                        .filter(Condition.class::isInstance)
                        .map(Condition.class::cast)
                        .flatMap(condition -> Days.begin(condition.getOnset()));
                for (BiologicallyDerivedProduct collected : collections(infusion)) {
                    Optional<Days> taken = Days.end(collected.getCollection().getCollected());
                    if (diagnosed.isPresent()
                            && taken.isPresent()
                            && taken.get().isBefore(diagnosed.get())) {
                        String place = contents.place(indication.get());
                        findings.add(Findings.warning(
                                "CART-VAL-067",
                                place + ".onset",
                                place,
                                diagnosed.get(),
                                taken.get(),
                                contents.place(collected)));
                    }
                }
            }
        }
        return findings;
    }

    private List<ValidationMessage> assessedBeforeTheInfusion(Set<String> codes, Severity severity, String rule) {
        List<ValidationMessage> findings = new ArrayList<>();
        for (Observation assessment : observations(codes)) {
            Optional<Days> assessed = Days.end(assessment.getEffective());
            for (Reference focus : assessment.getFocus()) {
                Optional<Resource> infusion = contents.resolve(assessment, focus);
                Optional<Days> infused = infusion.filter(Procedure.class::isInstance)
                        .map(Procedure.class::cast)
                        .flatMap(procedure -> Days.begin(procedure.getPerformed()));
                if (assessed.isPresent()
                        && infused.isPresent()
                        && assessed.get().isBefore(infused.get())) {
                    String place = contents.place(assessment);
                    findings.add(Findings.of(
                            severity,
                            rule,
                            place + ".effective",
                            place,
                            assessed.get(),
                            infused.get(),
                            contents.place(infusion.get())));
                }
            }
        }
        return findings;
    }

    /** The patient's death, and the last of the survival statuses that were sent along. */
    private List<ValidationMessage> afterTheEnd(Resource event, Reference subject, String element, Days day) {
        List<ValidationMessage> findings = new ArrayList<>();
        String place = contents.place(event);
        afterDeath(event, subject, element, day).ifPresent(findings::add);
        lastContact(event, subject)
                .flatMap(status -> Days.end(status.getEffective())
                        .filter(contact -> findings.isEmpty() && contact.isBefore(day))
                        .map(contact -> Findings.error(
                                "CART-VAL-066",
                                place + element,
                                place,
                                day,
                                "last contact",
                                contact,
                                contents.place(status))))
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<ValidationMessage> afterDeath(Resource event, Reference subject, String element, Days day) {
        String place = contents.place(event);
        return contents.resolve(event, subject)
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(patient -> patient.getDeceased() instanceof DateTimeType)
                .flatMap(patient -> Days.begin(patient.getDeceased())
                        .filter(death -> death.isBefore(day))
                        .map(death -> Findings.error(
                                "CART-VAL-066", place + element, place, day, "death", death, contents.place(patient))));
    }

    private Optional<Observation> lastContact(Resource event, Reference subject) {
        Observation last = null;
        for (Observation status : observations(Set.of(CartCodes.Observation.SURVIVAL_STATUS))) {
            Optional<Days> day = Days.end(status.getEffective());
            if (day.isPresent()
                    && people.compare(event, subject, status, status.getSubject()) == People.Answer.SAME
                    && (last == null
                            || Days.end(last.getEffective()).orElseThrow().isBefore(day.get()))) {
                last = status;
            }
        }
        return Optional.ofNullable(last);
    }

    private List<BiologicallyDerivedProduct> collections(Procedure infusion) {
        return cells.infused(infusion).stream()
                .flatMap(product -> cells.collectedFor(product).stream())
                .filter(collected -> collected.getCollection().hasCollected())
                .distinct()
                .toList();
    }

    private List<Observation> observations(Set<String> codes) {
        return contents.all(Observation.class).stream()
                .filter(observation -> observation.getStatus() != ObservationStatus.ENTEREDINERROR
                        && observation.getStatus() != ObservationStatus.CANCELLED)
                .filter(observation -> codes.stream()
                        .anyMatch(code -> Cells.has(observation.getCode(), CartCodes.Observation.SYSTEM, code)))
                .toList();
    }
}
