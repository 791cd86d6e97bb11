package org.cartexchange.intake;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.http.HttpStatus;

/**
 * Takes a hospital's bundle. A transaction is accepted whole or refused whole, with everything that is wrong in it, before
 * the database is touched. A batch is so many transactions of one entry each, answered in the order they came.
 */
public final class BundleIntake {

    private final PushRules pushRules;
    private final Conformance conformance;
    private final DayBook dayBook;

    BundleIntake(PushRules pushRules, Conformance conformance, DayBook dayBook) {
        this.pushRules = pushRules;
        this.dayBook = dayBook;
        this.conformance = conformance;
    }

    public Bundle accept(Bundle bundle, RequestDetails request, BundleStore store) {
        Sender.remember(request, bundle);
        if (bundle.getEntry().size() > PushRules.MAXIMUM_ENTRIES) {
            throw IntakeMessage.TOO_MANY_ENTRIES
                    .refusal(bundle.getEntry().size(), PushRules.MAXIMUM_ENTRIES)
                    .at("Bundle.entry")
                    .toException();
        }
        long reads = bundle.getEntry().stream().filter(entry -> !isWrite(entry)).count();
        if (reads > PushRules.MAXIMUM_READS) {
            throw IntakeMessage.TOO_MANY_READS
                    .refusal(reads, PushRules.MAXIMUM_READS)
                    .at("Bundle.entry")
                    .toException();
        }
        return switch (bundle.getType() == null ? BundleType.NULL : bundle.getType()) {
            case TRANSACTION -> transaction(bundle, request, store);
            case BATCH -> batch(bundle, request, store);
            default ->
                throw IntakeMessage.NOT_A_TRANSACTION
                        .refusal(
                                bundle.getType() == null
                                        ? "none"
                                        : bundle.getType().toCode())
                        .at("Bundle.type")
                        .toException();
        };
    }

    private Bundle transaction(Bundle bundle, RequestDetails request, BundleStore store) {
        List<Refusal> refusals = pushRules.refusals(bundle);
        if (!refusals.isEmpty()) {
            throw Refusal.toException(refusals);
        }
        conformance.require(bundle);
        bundle.getEntry().stream()
                .filter(BundleIntake::isStored)
                .forEach(entry -> Checked.remember(request, entry.getResource()));
        Bundle answer = store.store(bundle);
        dayBook.stored(bundle.getEntry().size());
        return answer;
    }

    private Bundle batch(Bundle bundle, RequestDetails request, BundleStore store) {
        Bundle answers = new Bundle().setType(BundleType.BATCHRESPONSE);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            answers.addEntry(answer(bundle.getEntry().get(i), i, request, store));
        }
        return answers;
    }

    private BundleEntryComponent answer(
            BundleEntryComponent entry, int index, RequestDetails request, BundleStore store) {
        String place = "Bundle.entry[" + index + "]";
        try {
            Optional<Refusal> refusal = pushRules.refusal(entry, place);
            if (refusal.isPresent()) {
                throw refusal.get().toException();
            }
            if (isStored(entry)) {
                conformance.require(entry.getResource());
                if (entry.getRequest().getMethod() == HTTPVerb.PUT) {
                    conformance.requireOfDependants(
                            entry.getResource(), entry.getRequest().getUrl());
                }
                Checked.remember(request, entry.getResource());
            }
            boolean reads = !isWrite(entry);
            Bundle alone = new Bundle().setType(reads ? BundleType.BATCH : BundleType.TRANSACTION);
            alone.addEntry(entry);
            return explained(store.store(alone).getEntryFirstRep(), store);
        } catch (RuntimeException failure) {
            return failed(store.explain(failure), place);
        }
    }

    private static BundleEntryComponent failed(BundleStore.Failure failure, String place) {
        HttpStatus status = HttpStatus.resolve(failure.status());
        BundleEntryComponent answer = new BundleEntryComponent();
        answer.getResponse()
                .setStatus(failure.status() + (status == null ? "" : " " + status.getReasonPhrase()))
                .setOutcome(inBundle(failure.outcome(), place));
        return answer;
    }

    /** The validator saw the resource alone: its expressions begin at the resource, the answer's at the bundle. */
    private static OperationOutcome inBundle(OperationOutcome outcome, String place) {
        OperationOutcome copy = outcome.copy();
        copy.getIssue().forEach(issue -> issue.getExpression().forEach(expression -> {
            String path = expression.getValue();
            if (!path.startsWith("Bundle.")) {
                int dot = path.indexOf('.');
                expression.setValue(place + ".resource" + (dot < 0 ? "" : path.substring(dot)));
            }
        }));
        return copy;
    }

    private static BundleEntryComponent explained(BundleEntryComponent answer, BundleStore store) {
        String status = String.valueOf(answer.getResponse().getStatus());
        if (status.matches("[45]\\d\\d.*") && answer.getResponse().getOutcome() instanceof OperationOutcome outcome) {
            answer.getResponse().setOutcome(store.explain(outcome, Integer.parseInt(status.substring(0, 3))));
        }
        return answer;
    }

    private static boolean isWrite(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        return method != HTTPVerb.GET && method != HTTPVerb.HEAD;
    }

    /** A PATCH carries a change, not the resource; its result is looked at when it is stored. */
    private static boolean isStored(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        return method == HTTPVerb.PUT || method == HTTPVerb.POST;
    }
}
