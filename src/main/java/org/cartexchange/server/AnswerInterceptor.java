package org.cartexchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.intake.NamedVersions;
import org.cartexchange.intake.Sender;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** What is the same for every FHIR request: only JSON is answered, only offered operations run, and a failure is translated. */
@Interceptor
public final class AnswerInterceptor {

    private static final String FORMAT = "_format";
    private static final Set<String> JSON_FORMATS =
            Set.of("json", "application/json", "application/fhir+json", "application/json+fhir", "text/json");

    private static final Set<RestOperationTypeEnum> WRITES = EnumSet.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.DELETE);

    private static final Pattern LAST_IS_OPERATION = Pattern.compile("(?:^|/)(\\$[a-z.-]{1,40})$");

    private final ErrorTranslator translator;
    private final FailureLog failures;
    private final OfferedOperations operations;

    AnswerInterceptor(ErrorTranslator translator, FailureLog failures, OfferedOperations operations) {
        this.translator = translator;
        this.failures = failures;
        this.operations = operations;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void onlyJson(RequestDetails request) {
        refusalOfFormat(request.getParameters()).ifPresent(refusal -> {
            throw refusal.toException();
        });
    }

    /** @param parameters of a query, decoded */
    static Optional<Refusal> refusalOfFormat(Map<String, String[]> parameters) {
        for (String format : parameters.getOrDefault(FORMAT, new String[0])) {
            // A plus sign in a query is a blank when it was not encoded.
            if (!JSON_FORMATS.contains(format.toLowerCase(Locale.ROOT).replace(' ', '+')) && !isCsv(format)) {
                return Optional.of(ServerMessage.OUTPUT_NOT_JSON.refusal(format.replaceAll("[^A-Za-z0-9/+.;=-]", "?")));
            }
        }
        return Optional.empty();
    }

    /** Also for the reading entries of a batch, which reach an operation without a request of their own. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void onlyOfferedOperations(RequestDetails request) {
        String operation = request.getOperation();
        if (operation != null && operation.startsWith("$") && !operations.offers(operation)) {
            throw ServerMessage.NO_SUCH_OPERATION
                    .refusal(operation, request.getFhirServerBase())
                    .toException();
        }
    }

    /** HAPI tells of every success of a write in words of its own insides. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void inOurWords(RequestDetails request, @Nullable IBaseResource answer) {
        if (answer instanceof OperationOutcome outcome && WRITES.contains(request.getRestOperationType())) {
            outcome.getIssue().forEach(issue -> {
                if (issue.getSeverity() == OperationOutcome.IssueSeverity.INFORMATION) {
                    issue.setDetails(null).setDiagnostics("Done.");
                }
            });
        }
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(RequestDetails request, Throwable failure) {
        BaseServerResponseException answer =
                translator.translate(unlessNoSuchOperation(request, failure), failed(request, failure));
        // The refusal itself is not written in the format that was refused.
        request.removeParameter(FORMAT);
        RequestTypeEnum method = request.getRequestType();
        failures.note(
                failure, answer, request.getRequestId(), method == null ? "?" : method.name(), Sender.of(request));
        return answer;
    }

    /** HAPI has no handler for what we do not offer, and would say so of the address as a whole. */
    private Throwable unlessNoSuchOperation(RequestDetails request, Throwable failure) {
        Matcher operation = LAST_IS_OPERATION.matcher(String.valueOf(request.getRequestPath()));
        return operation.find() && !operations.offers(operation.group(1))
                ? ServerMessage.NO_SUCH_OPERATION
                        .refusal(operation.group(1), request.getFhirServerBase())
                        .toException()
                : failure;
    }

    static ErrorTranslator.Request failed(RequestDetails request, Throwable failure) {
        return new ErrorTranslator.Request(
                request.getFhirServerBase(),
                request.getResourceName(),
                NamedVersions.inRequest(request),
                body(request, failure),
                String.valueOf(request.getRequestId()));
    }

    /** Only a body that could not be read as FHIR is looked into again, for the place. */
    private static byte @Nullable [] body(RequestDetails request, Throwable failure) {
        RequestTypeEnum method = request.getRequestType();
        boolean written = method == RequestTypeEnum.POST || method == RequestTypeEnum.PUT;
        return written && !(failure instanceof InvalidRequestException) ? request.loadRequestContents() : null;
    }

    private static boolean isCsv(String format) {
        return format.equals("csv") || format.equals("text/csv");
    }
}
