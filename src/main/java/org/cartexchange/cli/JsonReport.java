package org.cartexchange.cli;

import ca.uhn.fhir.context.FhirContext;
import java.io.PrintWriter;
import org.hl7.fhir.r4.model.OperationOutcome;

/** For programs: one OperationOutcome a line (NDJSON), its id being the number of the input, its text the input's name. */
final class JsonReport implements ReportWriter {

    private final PrintWriter out;
    private int number;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedInput checked) {
        OperationOutcome outcome = checked.report().toOperationOutcome();
        outcome.setId(Integer.toString(++number));
        outcome.getMeta().setSource(checked.name());
        out.println(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome));
    }

    @Override
    public void end() {}
}
