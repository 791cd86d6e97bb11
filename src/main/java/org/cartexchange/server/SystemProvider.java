package org.cartexchange.server;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.At;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.Since;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Date;
import org.cartexchange.intake.BundleIntake;
import org.cartexchange.intake.BundleStore;
import org.cartexchange.intake.Sender;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;

/** What is asked of the base address: a hospital's transaction or batch, and the history of everything. */
public final class SystemProvider {

    private final BundleIntake intake;
    private final IFhirSystemDao<Bundle, Meta> store;
    private final ErrorTranslator translator;
    private final FailureLog failures;

    SystemProvider(
            BundleIntake intake, IFhirSystemDao<Bundle, Meta> store, ErrorTranslator translator, FailureLog failures) {
        this.intake = intake;
        this.store = store;
        this.translator = translator;
        this.failures = failures;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
        return intake.accept(bundle, request, new JpaStore(request));
    }

    @History
    public IBundleProvider history(
            @Since @Nullable Date since, @At @Nullable DateRangeParam at, RequestDetails request) {
        return at == null
                ? store.history(since, null, null, request)
                : store.history(at.getLowerBoundAsInstant(), at.getUpperBoundAsInstant(), null, request);
    }

    private final class JpaStore implements BundleStore {

        private final RequestDetails request;

        JpaStore(RequestDetails request) {
            this.request = request;
        }

        @Override
        public Bundle store(Bundle accepted) {
            Bundle answer = store.transaction(request, accepted);
            answer.getEntry().forEach(entry -> tidy(entry.getResponse()));
            return answer;
        }

        /** HAPI tells of every success in words of its own, and writes the version without the form of an ETag. */
        private static void tidy(BundleEntryResponseComponent response) {
            if (response.getOutcome() instanceof OperationOutcome outcome
                    && outcome.getIssue().stream()
                            .allMatch(issue -> issue.getSeverity() == IssueSeverity.INFORMATION)) {
                response.setOutcome(null);
            }
            if (response.hasEtag() && !response.getEtag().startsWith("W/")) {
                response.setEtag("W/\"" + response.getEtag() + "\"");
            }
        }

        @Override
        public Failure explain(RuntimeException failure) {
            BaseServerResponseException answer =
                    translator.translate(failure, AnswerInterceptor.failed(request, failure));
            failures.note(failure, answer, request.getRequestId(), "batch", Sender.of(request));
            return new Failure(answer.getStatusCode(), (OperationOutcome) answer.getOperationOutcome());
        }

        @Override
        public OperationOutcome explain(OperationOutcome outcome, int status) {
            return translator.translated(outcome, status);
        }
    }
}
