package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTranslatorTests {

    private static final Predicate<Throwable> AWAY =
            failure -> failure instanceof SQLException || failure.getCause() instanceof SQLException;

    private final ErrorTranslator translator = new ErrorTranslator(AWAY);
    private final ErrorTranslator.Request request =
            new ErrorTranslator.Request("http://localhost:8080/fhir", "Patient", false, null, "k7Qw93");

    @Test
    void whatNobodyForesawIsANumberAndNothingElse() {
        BaseServerResponseException answer =
                translator.translate(new NullPointerException("patient Quillenbrook"), request);

        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(issue(answer).getDiagnostics())
                .contains("Unexpected error", "k7Qw93", "[CART-SRV-001]")
                .doesNotContain("Quillenbrook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HAPI-0389: Failed to call access method: java.lang.IllegalStateException: x",
                "could not execute statement [ERROR: duplicate key value violates unique constraint]",
                "select t1_0.RES_ID from HFJ_RESOURCE t1_0",
                "at ca.uhn.fhir.jpa.dao.BaseHapiFhirDao(BaseHapiFhirDao.java:12)"
            })
    void insidesAreNotQuoted(String message) {
        for (BaseServerResponseException failure : new BaseServerResponseException[] {
            new InvalidRequestException(message),
            new UnprocessableEntityException(message),
            new InternalErrorException(message)
        }) {
            assertThat(issue(translator.translate(failure, request)).getDiagnostics())
                    .doesNotContain("java", "HFJ_", "ERROR:", "constraint", "HAPI", "ca.uhn");
        }
    }

    @Test
    void aDatabaseThatIsAwayIsASecondTryLater() {
        BaseServerResponseException answer =
                translator.translate(new InternalErrorException(new SQLException("gone", "57P01")), request);

        assertThat(answer.getStatusCode()).isEqualTo(503);
        assertThat(answer.getResponseHeaders()).containsKey("Retry-After");
        assertThat(codeOf(answer)).isEqualTo("CART-SRV-010");
    }

    @Test
    void aFullDiskIsToldAsOne() {
        BaseServerResponseException answer = translator.translate(new SQLException("full", "53100"), request);

        assertThat(answer.getStatusCode()).isEqualTo(503);
        assertThat(codeOf(answer)).isEqualTo("CART-SRV-017");
    }

    @Test
    void aStaleVersionIsNotALostRace() {
        assertThat(translator
                        .translate(
                                new ResourceVersionConflictException("HAPI-0550: HAPI-0989: Trying to update"), request)
                        .getStatusCode())
                .isEqualTo(412);
        assertThat(translator
                        .translate(new ResourceVersionConflictException("HAPI-0550: HAPI-0825: conflict"), request)
                        .getStatusCode())
                .isEqualTo(409);
    }

    @Test
    void aMessageThatEndsInOurCodeKeepsIt() {
        BaseServerResponseException answer = translator.translate(
                new UnprocessableEntityException("There is no form `4711`. Ask for one that exists. [CART-SUB-004]"),
                request);

        assertThat(codeOf(answer)).isEqualTo("CART-SUB-004");
        assertThat(issue(answer).getDiagnostics())
                .isEqualTo("There is no form `4711`. Ask for one that exists. [CART-SUB-004]");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void whoIsToComeBackIsToldWhen(int status) {
        BaseServerResponseException without = Refusal.of(status, IssueType.THROTTLED, "CART-INT-007", "Too much.")
                .toException();
        without.addResponseHeader("X-Else", "1");
        BaseServerResponseException with = Refusal.of(status, IssueType.THROTTLED, "CART-INT-007", "Too much.")
                .toException();
        with.addResponseHeader("retry-after", "7");

        assertThat(translator.translate(without, request).getResponseHeaders())
                .containsEntry("Retry-After", List.of("30"));
        assertThat(translator.translate(with, request).getResponseHeaders()).containsOnlyKeys("retry-after");
    }

    private static OperationOutcomeIssueComponent issue(BaseServerResponseException answer) {
        return ((OperationOutcome) answer.getOperationOutcome()).getIssueFirstRep();
    }

    private static String codeOf(BaseServerResponseException answer) {
        return issue(answer).getDetails().getCodingFirstRep().getCode();
    }
}
