package org.cartexchange.validation;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the chain of supports said about a code, in a map that is only read and written. The chain's own cache
 * wakes another thread at nearly every read, which costs more than the rest of a small validation.
 */
final class RememberingSupport extends BaseValidationSupportWrapper {

    private static final int ANSWERS_KEPT = 20_000;
    private static final int LONGEST_TEXT_KEPT = 200;

    private final IValidationSupport chain;
    private final Map<Question, CodeValidationResult> answers = new ConcurrentHashMap<>();

    RememberingSupport(IValidationSupport chain) {
        super(chain.getFhirContext(), chain);
        this.chain = chain;
    }

    private record Question(
            boolean inferSystem,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            @Nullable String valueSet) {

        boolean isWorthKeeping() {
            return length(system) + length(code) + length(display) <= LONGEST_TEXT_KEPT;
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    @Override
    public @Nullable CodeValidationResult validateCode(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            @Nullable String valueSet) {
        Question question = new Question(options.isInferSystem(), system, code, display, valueSet);
        CodeValidationResult known = answers.get(question);
        return known != null
                ? known
                : keep(question, chain.validateCode(context, options, system, code, display, valueSet));
    }

    @Override
    public @Nullable CodeValidationResult validateCodeInValueSet(
            ValidationSupportContext context,
            ConceptValidationOptions options,
            @Nullable String system,
            @Nullable String code,
            @Nullable String display,
            IBaseResource valueSet) {
        if (!(valueSet instanceof ValueSet named) || !named.hasUrl()) {
            return chain.validateCodeInValueSet(context, options, system, code, display, valueSet);
        }
        Question question = new Question(
                options.isInferSystem(), system, code, display, "in " + named.getUrl() + "|" + named.getVersion());
        CodeValidationResult known = answers.get(question);
        return known != null
                ? known
                : keep(question, chain.validateCodeInValueSet(context, options, system, code, display, valueSet));
    }

    @Override
    public boolean isCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid() {
        return chain.isCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid();
    }

    /** Forgets them all when there are too many: senders can invent any number of codes. */
    private @Nullable CodeValidationResult keep(Question question, @Nullable CodeValidationResult answer) {
        if (answer != null && question.isWorthKeeping()) {
            if (answers.size() >= ANSWERS_KEPT) {
                answers.clear();
            }
            answers.put(question, answer);
        }
        return answer;
    }
}
