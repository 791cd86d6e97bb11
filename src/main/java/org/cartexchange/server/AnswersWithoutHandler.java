package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.message.Language;
import org.cartexchange.security.Addressee;
import org.cartexchange.security.Refusal;
import org.cartexchange.security.ServerAddress;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the servlet container would answer with a page of its own: no such address, no such method. */
@Controller
class AnswersWithoutHandler implements ErrorController {

    private final FhirContext fhir;
    private final ServerAddress address;

    AnswersWithoutHandler(FhirContext fhir, ServerAddress address) {
        this.fhir = fhir;
        this.address = address;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        Addressee reader = new Addressee(
                Language.preferred(request.getHeader("Accept-Language")), address.root() + MessageCodes.GUIDE);
        try (Addressee.Answering untilAnswered = Addressee.answer(reader)) {
            Refusal refusal = refusal(code, request.getMethod());
            response.setStatus(refusal.status());
            Outcomes.write(fhir, refusal.toOperationOutcome(), response);
        }
    }

    private Refusal refusal(int code, String method) {
        return switch (code) {
            case 404 -> ServerMessage.NO_SUCH_ADDRESS.refusal(address.fhir());
            case 405, 501 ->
                ServerMessage.METHOD_NOT_SUPPORTED.refusal(
                        String.valueOf(method).replaceAll("[^A-Z]", "?"), address.fhir());
            default ->
                code < 500
                        ? ServerMessage.NOT_UNDERSTOOD.withStatus(code, "it does not follow HTTP.")
                        : ServerMessage.UNEXPECTED.refusal("-");
        };
    }
}
