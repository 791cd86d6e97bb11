package org.cartexchange.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.jspecify.annotations.Nullable;

/**
 * HL7's own validators, kept and used again, over one shared context of definitions.
 *
 * <p>HAPI makes a new {@link InstanceValidator} for every call, and its constructor reads a table of 1.5 MB: most of the
 * time of a small validation. A kept one is about twenty times as fast, but it remembers things (every coding it saw, in a
 * list nobody empties), so it is replaced after a number of calls. It is not thread-safe: one call at a time has it.
 */
final class CorePool {

    /** Calls after which a validator is replaced: it holds megabytes by then, and making one takes as long as twenty calls. */
    private static final int CALLS = 300;

    private final IWorkerContext context;
    private final EntryTypes entryTypes;
    private final Semaphore places;
    private final Deque<Kept> idle = new ArrayDeque<>();

    CorePool(IValidationSupport chain, int size) {
        // Of HL7's code only; HAPI's own support chain holds nothing that could fetch.
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        this.context = new RememberingContext(new RememberingSupport(chain));
        this.entryTypes = new EntryTypes(context);
        this.places = new Semaphore(size, true);
    }

    private static final class Kept {
        private final InstanceValidator validator;
        private int calls;

        private Kept(InstanceValidator validator) {
            this.validator = validator;
        }
    }

    /** What references mean while an entry of a Bundle is checked. */
    interface References {

        /** The resource, for FHIRPath's resolve(); null if it is not in the Bundle. */
        @Nullable
        Base resolve(String reference);

        /** The type of the resource, if it is in the Bundle. */
        Optional<String> typeOf(String reference);

        /** False for a resource by itself, whose references lead nowhere that is known here. */
        boolean areInABundle();
    }

    /** For calls about an entry of a Bundle; otherwise there is nothing to fetch. */
    IValidatorResourceFetcher fetcher() {
        return entryTypes.fetcher();
    }

    IWorkerContext context() {
        return context;
    }

    /** Runs one call with a validator that nobody else has meanwhile; waits if all are taken. */
    <T> T use(Function<InstanceValidator, T> call) {
        places.acquireUninterruptibly();
        try {
            Kept kept = take();
            T result = call.apply(kept.validator);
            // A validator whose call failed half-way is not put back.
            if (++kept.calls < CALLS) {
                putBack(kept);
            }
            return result;
        } finally {
            places.release();
        }
    }

    private Kept take() {
        Kept kept;
        synchronized (idle) {
            kept = idle.pollFirst();
        }
        return kept != null ? kept : new Kept(make());
    }

    private void putBack(Kept kept) {
        synchronized (idle) {
            idle.addFirst(kept);
        }
    }

    /** The settings of HAPI's wrapper, so that the answers are those of its {@code FhirValidator}. */
    private InstanceValidator make() {
        InstanceValidator validator = new InstanceValidator(
                context,
                new BundleHost(),
                new XVerExtensionManagerOld(context),
                new ValidatorSession(),
                new ValidatorSettings());
        validator.setAssumeValidRestReferences(true);
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setAnyExtensionsAllowed(true);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setNoTerminologyChecks(false);
        validator.setErrorForUnknownProfiles(false);
        validator.setUnknownCodeSystemsCauseErrors(true);
        validator.setPolicyAdvisor(entryTypes);
        validator.setNoExtensibleWarnings(false);
        validator.setNoBindingMsgSuppressed(false);
        validator.setAllowExamples(true);
        validator.setAllowXsiLocation(true);
        return validator;
    }

    /** Answers FHIRPath's resolve() from the Bundle that the call is about; nothing is ever fetched. */
    private static final class BundleHost extends FhirInstanceValidator.NullEvaluationContext {

        @Override
        public @Nullable Base resolveReference(
                FHIRPathEngine engine, @Nullable Object appContext, String url, @Nullable Base refContext)
                throws FHIRException {
            return appContext instanceof References references ? references.resolve(url) : null;
        }
    }
}
