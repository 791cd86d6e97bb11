package org.cartexchange.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Gives the validator the registry forms of the package and the site's own copies of instruments, by {@code url} or {@code
 * url|version}: a QuestionnaireResponse is checked against the very revision it answers.
 */
final class FormDefinitions implements IValidationSupport {

    private final ConformancePackage conformance;
    private final SiteQuestionnaires site;

    FormDefinitions(ConformancePackage conformance, SiteQuestionnaires site) {
        this.conformance = conformance;
        this.site = site;
    }

    @Override
    public FhirContext getFhirContext() {
        return conformance.fhirContext();
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String canonical) {
        return type != null && type.equals(Questionnaire.class)
                ? conformance
                        .byCanonical(Questionnaire.class, canonical)
                        .or(() -> site.byCanonical(canonical))
                        .map(type::cast)
                        .orElse(null)
                : null;
    }
}
