package org.cartexchange.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.time.Duration;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * What HAPI and the validator ask when they meet a profile, a code or a value set; answered from memory, never from the
 * network.
 *
 * <p>The order matters. Our package comes first: HAPI's own resources hold a stub of SNOMED CT that would hide our
 * fragment of it. A code system that nobody here knows is a warning, not an error, and is asked about last.
 */
public final class TerminologySupport {

    private static final int CACHED_ANSWERS = 20_000;
    private static final Duration KEEP_ANSWERS = Duration.ofHours(12);

    private TerminologySupport() {}

    /** The chain of supports over one package. Make it once and share it: it holds the definitions of FHIR R4. */
    public static IValidationSupport chain(ConformancePackage conformance) {
        return chain(conformance, SiteQuestionnaires.NONE);
    }

    /** The same, with a site's own copies of instruments, against which the answers of patients are checked. */
    public static IValidationSupport chain(ConformancePackage conformance, SiteQuestionnaires site) {
        FhirContext fhirContext = conformance.fhirContext();
        UnknownCodeSystemWarningValidationSupport unknownCodeSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownCodeSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        ValidationSupportChain chain = new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.defaultValues()
                        .setCacheSize(CACHED_ANSWERS)
                        .setCacheTimeout(KEEP_ANSWERS),
                ours(conformance),
                new FormDefinitions(conformance, site),
                new DefaultProfileValidationSupport(fhirContext),
                new SnapshotGeneratingValidationSupport(fhirContext),
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                unknownCodeSystems);
        // A hospital's own code may stand beside the one that a value set requires.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    private static IValidationSupport ours(ConformancePackage conformance) {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(conformance.fhirContext());
        for (Resource resource : conformance.resources()) {
            if (resource instanceof StructureDefinition
                    || resource instanceof ValueSet
                    || resource instanceof CodeSystem
                    || resource instanceof SearchParameter) {
                ours.addResource(resource);
            }
        }
        return ours;
    }
}
