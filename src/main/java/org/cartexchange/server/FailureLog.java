package org.cartexchange.server;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cartexchange.intake.DayBook;
import org.cartexchange.intake.Sender;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator reads about a failure: its number, and where in the code it happened. Never the messages of the
 * exceptions: they quote identifiers, match URLs and values of patients.
 */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int FRAMES = 12;

    private final DayBook dayBook;

    FailureLog(DayBook dayBook) {
        this.dayBook = dayBook;
    }

    /**
     * @param answer what the client is told
     * @param number what the client can report
     * @param sender whose content was refused
     */
    void note(Throwable failure, BaseServerResponseException answer, String number, String method, Sender sender) {
        int status = answer.getStatusCode();
        if (answer.getOperationOutcome() instanceof OperationOutcome outcome && status < 500) {
            dayBook.refused(outcome, sender);
        }
        if (status == 500) {
            LOG.error("Unexpected error {} while answering a {} request: {}", number, method, trace(failure));
        } else if (status == 503) {
            LOG.warn("Answered 503 to a {} request: {}", method, kinds(failure));
        }
    }

    private static String kinds(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " < ").append(kind(cause));
        }
        return text.toString();
    }

    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(System.lineSeparator()).append("  ").append(kind(cause));
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> System.lineSeparator() + "    at " + frame)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }

    private static String kind(Throwable cause) {
        return cause instanceof SQLException sql
                ? cause.getClass().getSimpleName() + " " + sql.getSQLState()
                : cause.getClass().getName();
    }
}
