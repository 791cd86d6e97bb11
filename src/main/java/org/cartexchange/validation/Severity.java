package org.cartexchange.validation;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** How bad a finding is. Only an error keeps a resource from being accepted. */
public enum Severity {
    ERROR(IssueSeverity.ERROR),
    WARNING(IssueSeverity.WARNING),
    INFORMATION(IssueSeverity.INFORMATION);

    private final IssueSeverity inFhir;

    Severity(IssueSeverity inFhir) {
        this.inFhir = inFhir;
    }

    /** The same in an OperationOutcome. */
    public IssueSeverity inFhir() {
        return inFhir;
    }
}
