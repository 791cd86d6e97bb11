package org.cartexchange.server;

import org.cartexchange.security.UnsafeStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the server did not start in sentences, without a stack trace. */
public final class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeStart cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.reasons()), null, cause);
    }
}
