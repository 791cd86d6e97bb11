package org.cartexchange.cli;

import ca.uhn.fhir.context.FhirContext;
import java.io.PrintWriter;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.hl7.fhir.r4.model.OperationOutcome;

/** For programs: one OperationOutcome a line (NDJSON), its id being the number of the input, its text the input's name. */
final class JsonReport implements ReportWriter {

    private final Language language;
    private final PrintWriter out;
    private int number;

    JsonReport(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedInput checked) {
        OperationOutcome outcome = checked.report().toOperationOutcome(language, MessageCodes.GUIDE);
        outcome.setId(Integer.toString(++number));
        outcome.getMeta().setSource(checked.name());
        out.println(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome));
    }

    @Override
    public void end() {}
}
