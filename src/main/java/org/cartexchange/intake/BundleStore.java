package org.cartexchange.intake;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Where a bundle goes once it has been accepted. */
public interface BundleStore {

    /** Stores all entries of a transaction or none, and answers its reading entries. */
    Bundle store(Bundle accepted);

    /** What a client is told about a failure of one entry of a batch. */
    Failure explain(RuntimeException failure);

    /** What a client is told where the store has answered a reading entry of a batch with an outcome of its own. */
    OperationOutcome explain(OperationOutcome outcome, int status);

    /** @param status HTTP status */
    record Failure(int status, OperationOutcome outcome) {}
}
