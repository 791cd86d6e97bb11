package org.cartexchange.server;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.intake.PushRules;
import org.cartexchange.intake.UnreadableInput;
import org.cartexchange.security.Refusal;
import org.cartexchange.security.Refusal.RefusedException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;

/**
 * The one place where a failure becomes an answer. What our packages refuse passes as it is; what HAPI, PostgreSQL or a
 * defect says is said in our words, without SQL, class names or HAPI's insides. What nobody foresaw is 500 and a number.
 */
final class ErrorTranslator {

    private static final Pattern HAPI_CODE = Pattern.compile("HAPI-(\\d+): ");
    private static final Pattern OUR_CODE = Pattern.compile("\\[(CART-[A-Z]+-\\d{3})]$");

    /** Signs of an inside that is nobody's business: class names, SQL, stack frames, database errors. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(java|javax|jakarta|org|com|ca|net)\\.[a-z0-9_]+\\.|\\bexception\\b|\\bselect\\b.+\\bfrom\\b|insert into"
                    + "|\\bHFJ_|constraint \\[|\\bSQL\\b|ERROR: |\\bat [a-z.]+\\(|hibernate|jdbc");

    /** HAPI's numbers for an If-Match of an older version. */
    private static final Pattern STALE = Pattern.compile("HAPI-0(961|974|989)");

    private static final Pattern OTHER_TYPE = Pattern.compile("expected \"(\\w+)\" but found \"(\\w+)\"");

    private static final String DISK_FULL = "53100";
    private static final int LONGEST_TEXT = 600;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SECONDS_UNTIL_ANOTHER_TRY = "30";

    private final Predicate<Throwable> databaseIsAway;

    /** @param databaseIsAway whether a failure is the database's absence, and no fault of the request */
    ErrorTranslator(Predicate<Throwable> databaseIsAway) {
        this.databaseIsAway = databaseIsAway;
    }

    /** The request that failed, as far as its failure depends on it. */
    record Request(
            @Nullable String fhirBase,
            @Nullable String type,
            boolean ifMatch,
            byte @Nullable [] body,
            String correlationId) {}

    /** The failure as an answer: an exception with the OperationOutcome that the sender reads. */
    BaseServerResponseException translate(Throwable failure, Request request) {
        BaseServerResponseException answer =
                saidByUs(failure).orElseGet(() -> refusalOf(failure, request).toException());
        boolean comesBack = answer.getStatusCode() == 503 || answer.getStatusCode() == 429;
        if (comesBack && !carriesRetryAfter(answer)) {
            answer.addResponseHeader(RETRY_AFTER, SECONDS_UNTIL_ANOTHER_TRY);
        }
        return answer;
    }

    private static boolean carriesRetryAfter(BaseServerResponseException answer) {
        return answer.hasResponseHeaders()
                && answer.getResponseHeaders().keySet().stream().anyMatch(RETRY_AFTER::equalsIgnoreCase);
    }

    private static Optional<BaseServerResponseException> saidByUs(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof NotModifiedException notModified) {
                return Optional.of(notModified);
            }
            if (cause instanceof BaseServerResponseException response && isOurs(response.getOperationOutcome())) {
                return Optional.of(response);
            }
            if (cause instanceof BaseServerResponseException response && response.getMessage() != null) {
                Matcher code = OUR_CODE.matcher(response.getMessage());
                if (code.find()) {
                    String text =
                            response.getMessage().substring(0, code.start()).strip();
                    return Optional.of(Refusal.of(
                                    response.getStatusCode(),
                                    typeOf(response.getStatusCode()),
                                    code.group(1),
                                    HAPI_CODE.matcher(text).replaceAll(""))
                            .toException());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(@Nullable Object outcome) {
        return outcome instanceof OperationOutcome operationOutcome
                && operationOutcome.hasIssue()
                && operationOutcome.getIssue().stream().allMatch(ErrorTranslator::isOurs);
    }

    private static boolean isOurs(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCoding().stream()
                        .anyMatch(coding -> MessageCodes.SYSTEM.equals(coding.getSystem()))
                || issue.getSeverity() == OperationOutcome.IssueSeverity.INFORMATION;
    }

    private Refusal refusalOf(Throwable failure, Request request) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof UnreadableInput unreadable) {
                return unreadable.refusal(request.body());
            }
            if (cause instanceof CannotAcquireLockException) {
                return ServerMessage.CHANGED_MEANWHILE.refusal();
            }
        }
        if (databaseIsAway.test(failure)) {
            return isFullDisk(failure) ? ServerMessage.DATABASE_FULL.refusal() : ServerMessage.DATABASE_AWAY.refusal();
        }
        for (Throwable cause : causes(failure)) {
            if (cause instanceof BaseServerResponseException response) {
                return ofHapi(response, request);
            }
            if (cause instanceof DataFormatException) {
                return request.body() == null
                        ? ServerMessage.NOT_UNDERSTOOD.refusal(text(cause))
                        : UnreadableInput.body().refusal(request.body());
            }
        }
        return ServerMessage.UNEXPECTED.refusal(request.correlationId());
    }

    private static boolean isFullDisk(Throwable failure) {
        return causes(failure).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
    }

    private static Refusal ofHapi(BaseServerResponseException failure, Request request) {
        String base = request.fhirBase() == null ? "" : request.fhirBase();
        int status = failure.getStatusCode();
        return switch (hapiCode(failure)) {
            // An update of an id that does not exist.
            case 959, 960 -> PushRules.clientId(request.type());
            // A condition that several resources fulfil; HAPI says it in each of its operations with another number.
            case 958, 962, 972, 988, 1092 -> ServerMessage.SEVERAL_MATCH.refusal();
            // preventInvalidatingConditionalMatchCriteria, and its twin for transactions.
            case 929, 539 -> ServerMessage.CONDITION_NO_LONGER_FITS.refusal();
            // A reference whose target is not stored.
            case 1091, 1094, 1095, 1096 -> ServerMessage.REFERENCE_NOT_HERE.refusal(targetOf(failure));
            // A type that HAPI does not know.
            case 302 -> ServerMessage.NO_SUCH_ADDRESS.refusal(base);
            // A method, or an operation at another level than its own.
            case 303 ->
                "Bundle".equals(request.type())
                        ? ServerMessage.BUNDLE_NOT_STORED.refusal(base)
                        : ServerMessage.METHOD_NOT_SUPPORTED.refusal("This request", base);
            // A body that is not what the address takes.
            case 450 -> ofBody(failure, base);
            default -> byKind(failure, request, base, status);
        };
    }

    private static Refusal ofBody(BaseServerResponseException failure, String base) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Did not find any content to parse")) {
            return ServerMessage.BODY_EMPTY.refusal();
        }
        Matcher types = OTHER_TYPE.matcher(message);
        return types.find()
                ? ServerMessage.OTHER_TYPE.refusal(types.group(1), types.group(2), base)
                : ServerMessage.NOT_UNDERSTOOD.refusal(text(failure));
    }

    private static Refusal byKind(BaseServerResponseException failure, Request request, String base, int status) {
        if (failure instanceof ResourceGoneException) {
            return ServerMessage.DELETED.refusal(request.type());
        }
        if (failure instanceof ResourceNotFoundException) {
            return ServerMessage.NO_SUCH_RESOURCE.refusal(request.type());
        }
        if (failure instanceof MethodNotAllowedException) {
            return ServerMessage.METHOD_NOT_SUPPORTED.refusal("This request", base);
        }
        if (failure instanceof NotImplementedOperationException) {
            return ServerMessage.METHOD_NOT_SUPPORTED.withStatus(501, "This request", base);
        }
        if (failure instanceof ResourceVersionConflictException) {
            return conflict(failure, request);
        }
        if (failure instanceof PreconditionFailedException) {
            return matchesSeveral(failure)
                    ? ServerMessage.SEVERAL_MATCH.refusal()
                    : ServerMessage.PRECONDITION.refusal();
        }
        if (failure instanceof PayloadTooLargeException) {
            return ServerMessage.TOO_MUCH.refusal(text(failure));
        }
        if (status == 422) {
            return ServerMessage.NOT_POSSIBLE.refusal(text(failure));
        }
        if (status >= 400 && status < 500) {
            return ServerMessage.NOT_UNDERSTOOD.withStatus(status, text(failure));
        }
        if (status == 503) {
            return ServerMessage.DATABASE_AWAY.refusal();
        }
        return ServerMessage.UNEXPECTED.refusal(request.correlationId());
    }

    /** HAPI answers 409 to a stale If-Match, to a lost race and to a delete of something referenced. */
    private static Refusal conflict(BaseServerResponseException failure, Request request) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Unable to delete") || message.contains("HAPI-0515")) {
            return ServerMessage.STILL_REFERENCED.refusal();
        }
        return request.ifMatch() || STALE.matcher(message).find()
                ? ServerMessage.STALE_VERSION.refusal()
                : ServerMessage.CHANGED_MEANWHILE.refusal();
    }

    private static boolean matchesSeveral(BaseServerResponseException failure) {
        return String.valueOf(failure.getMessage())
                .matches("(?s).*(matched \\d+ resources|multiple resources|multiple matches).*");
    }

    private static String targetOf(BaseServerResponseException failure) {
        Matcher target =
                Pattern.compile("\\b([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})\\b").matcher(failure.getMessage());
        return target.find() ? target.group(1) : "a resource";
    }

    private static int hapiCode(Throwable failure) {
        Matcher code = HAPI_CODE.matcher(String.valueOf(failure.getMessage()));
        return code.find() ? Integer.parseInt(code.group(1)) : 0;
    }

    /** HAPI's sentence without its numbers, or ours if it tells of an inside. */
    private static String text(Throwable failure) {
        String message = HAPI_CODE
                .matcher(String.valueOf(failure.getMessage()))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        if (message.isEmpty()
                || message.equals("null")
                || INSIDE.matcher(message).find()) {
            return "it does not follow the FHIR specification.";
        }
        return message.length() <= LONGEST_TEXT ? message : message.substring(0, LONGEST_TEXT) + "…";
    }

    /** The outcome of one entry of a batch, where HAPI has written its own. */
    OperationOutcome translated(OperationOutcome outcome, int status) {
        if (isOurs(outcome)) {
            return outcome;
        }
        String message = outcome.getIssueFirstRep().getDiagnostics();
        return ((RefusedException) translate(
                        BaseServerResponseException.newInstance(status, String.valueOf(message)),
                        new Request(null, "such resource", false, null, "")))
                .outcome();
    }

    private static IssueType typeOf(int status) {
        return switch (status) {
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 405, 415, 501 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            case 413 -> IssueType.TOOLONG;
            case 422 -> IssueType.BUSINESSRULE;
            case 429 -> IssueType.THROTTLED;
            case 503 -> IssueType.TRANSIENT;
            default -> status < 500 ? IssueType.INVALID : IssueType.EXCEPTION;
        };
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
