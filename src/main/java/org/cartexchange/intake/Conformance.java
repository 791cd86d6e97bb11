package org.cartexchange.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.security.Addressee;
import org.cartexchange.security.Refusal;
import org.cartexchange.security.Refusal.RefusedException;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.Change;
import org.cartexchange.validation.StoredResources;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** Asks the validator, and refuses with 422 and everything it found what does not conform. */
class Conformance {

    private static final int UNPROCESSABLE = 422;

    /** Types whose profile follows from who refers to them, not from a code of their own. */
    private static final Map<String, String> HELD =
            Map.of("Patient", CartProfiles.CART_PATIENT, "Organization", CartProfiles.CART_CENTRE);

    /** Types by which others are judged that are stored. */
    private static final Set<String> HAVING_DEPENDANTS = Set.of("BiologicallyDerivedProduct", "Procedure");

    private final Supplier<BundleValidator> validator;
    private final StoredResources stored;

    /**
     * @param validator given when it is warm; the first request waits for it
     * @param stored what references out of the checked resource lead to
     */
    Conformance(Supplier<BundleValidator> validator, StoredResources stored) {
        this.validator = validator;
        this.stored = stored;
    }

    void require(Resource resource) {
        ValidationReport report = validator.get().validate(resource, List.of(), stored);
        if (!report.isConformant()) {
            throw refused(report);
        }
    }

    /**
     * The Bundle conforms, and what is stored and depends on its cells and infusions is not made wrong by it. A reference to
     * something stored that the Bundle changes means what it becomes.
     */
    void require(Bundle bundle) {
        Map<String, Change> changes = changes(bundle);
        ValidationReport report = validator.get().validate(bundle, List.of(), changed(changes));
        if (!report.isConformant()) {
            throw refused(report);
        }
        requireOfDependants(bundle, List.copyOf(changes.values()));
    }

    /**
     * What would be said of this content if it were written: everything that is found, also in what is stored and depends on
     * it, and nothing is refused.
     *
     * @param text the content as it was sent
     * @param read the same, as far as it can be read
     * @param address of an update of a single resource; empty if it is none
     */
    ValidationReport rehearse(String text, Optional<Resource> read, List<String> profiles, Optional<String> address) {
        Map<String, Change> changes = new LinkedHashMap<>();
        if (read.isPresent() && read.get() instanceof Bundle bundle) {
            changes.putAll(changes(bundle));
        }
        read.flatMap(resource -> address.flatMap(url -> change(resource, url)))
                .ifPresent(change -> changes.put(change.typeAndId(), change));
        ValidationReport report = validator.get().validateJson(text, 1, profiles, changed(changes));
        if (!report.isConformant() || read.isEmpty()) {
            return report;
        }
        report = report.and(validator.get().validateDependants(read.get(), List.copyOf(changes.values()), stored));
        Optional<Resource> before = address.flatMap(stored::read);
        return report.isConformant() && before.isPresent()
                ? notHolding(before.get(), read.get()).map(report::and).orElse(report)
                : report;
    }

    private Map<String, Change> changes(Bundle bundle) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() != null && entry.getRequest().getMethod() == HTTPVerb.PUT) {
                change(entry.getResource(), entry.getRequest().getUrl())
                        .ifPresent(change -> changes.put(change.typeAndId(), change));
            }
        }
        return changes;
    }

    private StoredResources changed(Map<String, Change> changes) {
        return reference ->
                Optional.ofNullable(changes.get(reference)).map(Change::after).or(() -> stored.read(reference));
    }

    /**
     * A patient or a centre that met its profile, because a course refers to it, meets it after a change too, also when the
     * change comes alone and does not name the profile.
     */
    void requireWhatHeld(Resource before, Resource after) {
        notHolding(before, after).ifPresent(report -> {
            throw refused(report);
        });
    }

    private Optional<ValidationReport> notHolding(Resource before, Resource after) {
        String profile = HELD.get(after.fhirType());
        if (profile == null || isSame(before, after)) {
            return Optional.empty();
        }
        ValidationReport report = validator.get().validate(after, List.of(profile), stored);
        return !report.isConformant()
                        && validator
                                .get()
                                .validate(before, List.of(profile), stored)
                                .isConformant()
                ? Optional.of(report)
                : Optional.empty();
    }

    /** @param url what the update is addressed to: {@code Type/id} or {@code Type?identifier=system|value} */
    void requireOfDependants(Resource resource, String url) {
        requireOfDependants(resource, change(resource, url).stream().toList());
    }

    void requireOfDependants(Resource before, Resource after) {
        if (HAVING_DEPENDANTS.contains(after.fhirType())) {
            requireOfDependants(after, List.of(new Change(before, after)));
        }
    }

    private void requireOfDependants(Resource content, List<Change> changes) {
        ValidationReport report = validator.get().validateDependants(content, changes, stored);
        if (!report.isConformant()) {
            throw refused(report);
        }
    }

    private Optional<Change> change(Resource resource, String url) {
        return HAVING_DEPENDANTS.contains(resource.fhirType())
                ? stored.read(url)
                        .filter(before -> before.fhirType().equals(resource.fhirType()))
                        .map(before -> new Change(before, resource))
                : Optional.empty();
    }

    private static boolean isSame(Resource before, Resource after) {
        Resource left = before.copy().setMeta(null);
        Resource right = after.copy().setMeta(null);
        left.setIdElement(null);
        right.setIdElement(null);
        return left.equalsDeep(right);
    }

    private static RefusedException refused(ValidationReport report) {
        Addressee reader = Addressee.current();
        return Refusal.toException(
                UNPROCESSABLE,
                report.errors().get(0).text(),
                report.toOperationOutcome(reader.language(), reader.guide()));
    }
}
