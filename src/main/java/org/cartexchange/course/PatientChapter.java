package org.cartexchange.course;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.StringType;

/** {@code patient} and {@code centre}: who the course is about, and who gives it. */
final class PatientChapter {

    private static final Set<String> COUNTRIES = Stream.of(IsoCountryCode.PART1_ALPHA2, IsoCountryCode.PART1_ALPHA3)
            .flatMap(part -> Locale.getISOCountries(part).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** ISO 3166-2, with or without its country. */
    private static final Pattern STATE = Pattern.compile("[A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3}");

    private PatientChapter() {}

    static void define(CourseVariables variables) {
        variables.variable("patient.crid", PatientChapter::crid);
        variables.variable(
                "patient.ebmtNumber",
                view -> identifier(view.patientRecord().patient(), IdentifierSystems.EBMT_PATIENT));
        variables.variable("patient.hospitalNumber", PatientChapter::hospitalNumber);
        variables.variable("patient.birthDate", PatientChapter::birthDate);
        variables.variable("patient.sex", PatientChapter::sex);
        variables.variable("patient.country", PatientChapter::country);
        variables.variable("patient.state", PatientChapter::state);
        variables.variable("centre.ccn", view -> centre(view, IdentifierSystems.CCN));
        variables.variable("centre.cic", view -> centre(view, IdentifierSystems.EBMT_CIC));
    }

    private static Answer crid(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        Answer present = identifier(patient, IdentifierSystems.CRID);
        Answer former = identifier(patient, IdentifierSystems.CRID_OLD);
        return Answer.best(present, former)
                .settingAside(
                        present instanceof Answer.Known
                                        && former instanceof Answer.Known other
                                        && !present.valueIfKnown().orElseThrow().equalsDeep(other.value())
                                ? List.of(new SetAside(
                                        other.value(), other.sources().get(0), SetAside.Reason.PRESENT_SYSTEM))
                                : List.of());
    }

    private static Answer identifier(Patient patient, String system) {
        for (int i = 0; i < patient.getIdentifier().size(); i++) {
            Identifier identifier = patient.getIdentifier().get(i);
            if (system.equals(identifier.getSystem()) && identifier.hasValue()) {
                return Answer.known(
                        new StringType(identifier.getValue()), Source.of(patient, "identifier[" + i + "].value"));
            }
        }
        return Answer.missing();
    }

    private static Answer hospitalNumber(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        for (int i = 0; i < patient.getIdentifier().size(); i++) {
            Identifier identifier = patient.getIdentifier().get(i);
            if (PatientRecord.has(identifier.getType(), ExternalSystems.IDENTIFIER_TYPE, "MR")
                    && identifier.hasValue()) {
                return Answer.known(
                        new StringType(identifier.getValue()), Source.of(patient, "identifier[" + i + "].value"));
            }
        }
        return Answer.missing();
    }

    private static Answer birthDate(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        return PartialDate.of(patient.getBirthDateElement())
                .map(date -> Answer.known(date.asDate(), Source.of(patient, "birthDate")))
                .orElseGet(Answer::missing);
    }

    private static Answer sex(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        if (!patient.hasGender()) {
            return Answer.missing();
        }
        Source source = Source.of(patient, "gender");
        String code = patient.getGender().toCode();
        return "unknown".equals(code)
                ? new Answer.Unknown(List.of(source))
                : Answer.known(
                        new Coding(
                                patient.getGender().getSystem(),
                                code,
                                patient.getGender().getDisplay()),
                        source);
    }

    /** A code of ISO 3166; what is written out is text, which forms leave to a data manager. */
    private static boolean isCountry(String written) {
        return COUNTRIES.contains(written);
    }

    private static Answer country(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        return patient.getAddress().stream()
                .filter(address -> address.hasCountry())
                .findFirst()
                .map(address -> Answer.known(
                        isCountry(address.getCountry())
                                ? new StringType(address.getCountry())
                                : new CodeableConcept().setText(address.getCountry()),
                        Source.of(patient, "address[" + patient.getAddress().indexOf(address) + "].country")))
                .orElseGet(Answer::missing);
    }

    private static Answer state(Viewpoint view) {
        Patient patient = view.patientRecord().patient();
        return patient.getAddress().stream()
                .filter(address -> address.hasState())
                .findFirst()
                .map(address -> Answer.known(
                        STATE.matcher(address.getState()).matches()
                                ? new StringType(address.getState())
                                : new CodeableConcept().setText(address.getState()),
                        Source.of(patient, "address[" + patient.getAddress().indexOf(address) + "].state")))
                .orElseGet(Answer::missing);
    }

    /** The centre that infused; if the infusion names none, the one that looks after the patient. */
    private static Answer centre(Viewpoint view, String system) {
        Procedure infusion = view.infusion().procedure();
        Optional<Organization> performed = infusion.getPerformer().stream()
                .flatMap(performer -> view.patientRecord().resolve(performer.getActor(), Organization.class).stream())
                .findFirst();
        Optional<Organization> centre = performed.or(() -> view.patientRecord()
                .resolve(view.patientRecord().patient().getManagingOrganization(), Organization.class));
        return centre.flatMap(organization -> organization.getIdentifier().stream()
                        .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
                        .findFirst()
                        .map(identifier -> Answer.known(
                                new StringType(identifier.getValue()),
                                Source.of(
                                        organization,
                                        "identifier["
                                                + organization.getIdentifier().indexOf(identifier) + "].value"))))
                .orElseGet(Answer::missing);
    }
}
