package org.cartexchange.server;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cartexchange.intake.ReadRules;
import org.cartexchange.security.Refusal;

/** The entries of a bundle that read are held to what holds for a request of their own. */
final class ReadsOfBundle implements ReadRules {

    private final Supplier<OfferedOperations> operations;

    ReadsOfBundle(Supplier<OfferedOperations> operations) {
        this.operations = operations;
    }

    @Override
    public Optional<Refusal> refusal(Map<String, String[]> parameters) {
        return AnswerInterceptor.refusalOfFormat(parameters).or(() -> SearchLimits.refusal(parameters));
    }

    @Override
    public boolean answersInBundle(String operation) {
        return operations.get().answersInBundle(operation);
    }
}
