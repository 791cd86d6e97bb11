package org.cartexchange.intake;

import java.util.List;
import java.util.function.Supplier;
import org.cartexchange.security.Refusal;
import org.cartexchange.security.Refusal.RefusedException;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.StoredResources;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Resource;

/** Asks the validator, and refuses with 422 and everything it found what does not conform. */
final class Conformance {

    private static final int UNPROCESSABLE = 422;

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

    private static RefusedException refused(ValidationReport report) {
        return Refusal.toException(UNPROCESSABLE, report.errors().get(0).text(), report.toOperationOutcome());
    }
}
