package org.cartexchange.server;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.SiteQuestionnaires;
import org.cartexchange.terminology.TerminologySupport;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.Remembering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server knows before it knows any patient: the package, the terminology, and the warm validator. They take
 * seconds of one core to load; meanwhile the database starts on the other.
 */
final class Knowledge {

    private static final Logger LOG = LoggerFactory.getLogger(Knowledge.class);

    private final CompletableFuture<ConformancePackage> conformancePackage;
    private final CompletableFuture<IValidationSupport> terminology;
    private final CompletableFuture<BundleValidator> validator;

    private Knowledge(SiteQuestionnaires site, Remembering remembering, Executor threads) {
        this.conformancePackage = CompletableFuture.supplyAsync(ConformancePackage::load, threads);
        this.terminology = conformancePackage.thenApplyAsync(loaded -> TerminologySupport.chain(loaded, site), threads);
        this.validator =
                terminology.thenApplyAsync(support -> warm(conformancePackage.join(), support, remembering), threads);
    }

    static Knowledge beginToLoad(SiteQuestionnaires site, Remembering remembering) {
        return new Knowledge(site, remembering, work -> {
            Thread thread = new Thread(work, "knowledge");
            thread.setDaemon(true);
            thread.start();
        });
    }

    ConformancePackage conformancePackage() {
        return wait(conformancePackage);
    }

    IValidationSupport terminology() {
        return wait(terminology);
    }

    BundleValidator validator() {
        return wait(validator);
    }

    private static BundleValidator warm(
            ConformancePackage conformancePackage, IValidationSupport terminology, Remembering remembering) {
        long start = System.nanoTime();
        BundleValidator validator = BundleValidator.create(conformancePackage, terminology, remembering);
        validator.warmUp();
        LOG.info(
                "Validator of {} {} is warm after {} ms",
                conformancePackage.name(),
                conformancePackage.version(),
                (System.nanoTime() - start) / 1_000_000);
        return validator;
    }

    private static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
