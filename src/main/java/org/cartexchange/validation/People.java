package org.cartexchange.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Do two references mean the same person? References are written in many ways, so the answer may be that it cannot be
 * told; only what is certainly another person breaks a rule.
 */
final class People {

    enum Answer {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private final BundleContents contents;

    People(BundleContents contents) {
        this.contents = contents;
    }

    Answer compare(Resource from, Reference one, Resource otherFrom, Reference other) {
        Optional<Resource> person = contents.resolve(from, one);
        Optional<Resource> otherPerson = contents.resolve(otherFrom, other);
        if (person.isPresent() && otherPerson.isPresent()) {
            return compare(person.get(), otherPerson.get());
        }
        String text = text(one);
        String otherText = text(other);
        if (!text.isEmpty() && text.equals(otherText)) {
            return Answer.SAME;
        }
        if (isTypeAndId(text) && isTypeAndId(otherText) || isLocal(text) && isLocal(otherText)) {
            return Answer.DIFFERENT;
        }
        // Two numbers of one numbering are two people; numbers of two numberings may be one person's.
        Set<String> numbers = person.map(People::identifiers).orElseGet(() -> queried(text));
        Set<String> otherNumbers = otherPerson.map(People::identifiers).orElseGet(() -> queried(otherText));
        if (numbers.stream().anyMatch(otherNumbers::contains)) {
            return Answer.SAME;
        }
        return numbers.stream().anyMatch(number -> otherNumbers.stream()
                        .anyMatch(otherNumber -> system(number).equals(system(otherNumber))))
                ? Answer.DIFFERENT
                : Answer.UNKNOWN;
    }

    private static Set<String> queried(String reference) {
        int query = reference.indexOf("?identifier=");
        return query < 0 ? Set.of() : Set.of(reference.substring(query + "?identifier=".length()));
    }

    private static String system(String number) {
        return number.substring(0, number.indexOf('|') + 1);
    }

    private static Answer compare(Resource person, Resource other) {
        if (person == other || sameId(person, other)) {
            return Answer.SAME;
        }
        Set<String> shared = identifiers(person);
        shared.retainAll(identifiers(other));
        return shared.isEmpty() ? Answer.DIFFERENT : Answer.SAME;
    }

    private static boolean sameId(Resource person, Resource other) {
        return person.fhirType().equals(other.fhirType())
                && person.getIdElement().hasIdPart()
                && person.getIdElement().getIdPart().equals(other.getIdElement().getIdPart());
    }

    private static Set<String> identifiers(Resource person) {
        List<Identifier> identifiers = person instanceof Patient patient ? patient.getIdentifier() : List.of();
        return identifiers.stream()
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .map(identifier -> identifier.getSystem() + "|" + identifier.getValue())
                .collect(Collectors.toSet());
    }

    private static boolean isTypeAndId(String reference) {
        return reference.matches("Patient/[A-Za-z0-9.\\-]{1,64}");
    }

    private static boolean isLocal(String reference) {
        return reference.startsWith("urn:");
    }

    private static String text(Reference reference) {
        return reference.hasReference() ? reference.getReference().replace("%7C", "|") : "";
    }
}
