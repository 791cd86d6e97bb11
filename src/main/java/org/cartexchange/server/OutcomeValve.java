package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.cartexchange.security.Addressee;
import org.cartexchange.security.Refusal;

/** What Tomcat refuses before any filter of ours sees it, such as a path that is no path, as an OperationOutcome. */
public final class OutcomeValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Addressee reader = new Addressee(Language.preferred(request.getHeader("Accept-Language")), MessageCodes.GUIDE);
        byte[] body;
        try (Addressee.Answering untilAnswered = Addressee.answer(reader)) {
            Refusal refusal = status < 500
                    ? ServerMessage.NOT_UNDERSTOOD.withStatus(status, "it does not follow HTTP.")
                    : ServerMessage.UNEXPECTED.refusal("-");
            body = FhirContext.forR4Cached()
                    .newJsonParser()
                    .encodeResourceToString(refusal.toOperationOutcome())
                    .getBytes(StandardCharsets.UTF_8);
        }
        try {
            response.setContentType("application/fhir+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The client has gone, or something was written already.
            return;
        }
    }
}
