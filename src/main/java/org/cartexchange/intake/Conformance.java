package org.cartexchange.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.security.Refusal;
import org.cartexchange.security.Refusal.RefusedException;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.StoredResources;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Resource;

/** Asks the validator, and refuses with 422 and everything it found what does not conform. */
final class Conformance {

    private static final int UNPROCESSABLE = 422;

    /** Types whose profile follows from who refers to them, not from a code of their own. */
    private static final Map<String, String> HELD =
            Map.of("Patient", CartProfiles.CART_PATIENT, "Organization", CartProfiles.CART_CENTRE);

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
     * A patient or a centre that met its profile, because a course refers to it, meets it after a change too, also when the
     * change comes alone and does not name the profile.
     */
    void requireWhatHeld(Resource before, Resource after) {
        String profile = HELD.get(after.fhirType());
        if (profile == null || isSame(before, after)) {
            return;
        }
        ValidationReport report = validator.get().validate(after, List.of(profile), stored);
        if (!report.isConformant()
                && validator.get().validate(before, List.of(profile), stored).isConformant()) {
            throw refused(report);
        }
    }

    private static boolean isSame(Resource before, Resource after) {
        Resource left = before.copy().setMeta(null);
        Resource right = after.copy().setMeta(null);
        left.setIdElement(null);
        right.setIdElement(null);
        return left.equalsDeep(right);
    }

    private static RefusedException refused(ValidationReport report) {
        return Refusal.toException(UNPROCESSABLE, report.errors().get(0).text(), report.toOperationOutcome());
    }
}
