package org.cartexchange.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.intake.Sender;
import org.cartexchange.message.Language;
import org.cartexchange.security.Addressee;
import org.cartexchange.security.ServerAddress;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost door: what every answer carries for its safety, and the last word on a failure that no inner part has
 * answered. Nothing leaves the server that is not an OperationOutcome then.
 */
final class EdgeFilter extends OncePerRequestFilter {

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ErrorTranslator translator;
    private final FailureLog failures;
    private final FhirContext fhir;
    private final ServerAddress address;

    EdgeFilter(ErrorTranslator translator, FailureLog failures, FhirContext fhir, ServerAddress address) {
        this.translator = translator;
        this.failures = failures;
        this.fhir = fhir;
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        protect(request.getRequestURI(), response);
        Addressee reader = new Addressee(
                Language.preferred(request.getHeader("Accept-Language")), address.root() + MessageCodes.GUIDE);
        try (Addressee.Answering untilAnswered = Addressee.answer(reader)) {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, new UnflushedResponse(response));
        } catch (IOException e) {
            // The client has gone; there is nobody to answer.
            if (response.isCommitted()) {
                throw e;
            }
            answer(e, request, response);
        } catch (RuntimeException | ServletException e) {
            answer(e, request, response);
        }
    }

    private static void protect(String path, HttpServletResponse response) {
        boolean page = !path.startsWith("/fhir") && !path.startsWith("/jobs") && !path.startsWith("/actuator")
                || path.startsWith("/fhir/swagger-ui");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", page ? PAGE_POLICY : API_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!page) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String number = UUID.randomUUID().toString();
        ErrorTranslator.Request failed = new ErrorTranslator.Request(address.fhir(), null, false, null, number);
        BaseServerResponseException answer = translator.translate(failure, failed);
        failures.note(failure, answer, number, request.getMethod(), Sender.unknown(request.getMethod()));
        if (response.isCommitted()) {
            return;
        }
        // Whoever failed may have begun to write.
        response.reset();
        protect(request.getRequestURI(), response);
        write(answer, response);
    }

    private void write(BaseServerResponseException answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode());
        if (answer.hasResponseHeaders()) {
            for (Map.Entry<String, List<String>> header :
                    answer.getResponseHeaders().entrySet()) {
                header.getValue().forEach(value -> response.setHeader(header.getKey(), value));
            }
        }
        Outcomes.write(fhir, (IBaseOperationOutcome) answer.getOperationOutcome(), response);
    }
}
