package org.cartexchange.server;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartexchange.intake.PushedTypes;
import org.cartexchange.security.UnsafeStart;
import org.cartexchange.storage.SearchParameterSource;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.SiteQuestionnaires;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.Remembering;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What the server knows before it knows any patient: the package, its terminology, and the warm validator. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeConfiguration.class);

    /** Where the site's own copies of patients' questionnaires are, for checking answers alone. */
    private static final String SITE_QUESTIONNAIRES = "cart.validation.site-questionnaires";

    /** Whether the validator may answer from what it remembers. */
    private static final String REMEMBER = "cart.validation.remember";

    /** Begins to load before any other bean is made. */
    @Bean
    static BeanFactoryPostProcessor knowledgeLoads(Environment environment) {
        return beans -> beans.registerSingleton(
                "knowledge", Knowledge.beginToLoad(siteQuestionnaires(environment), remembering(environment)));
    }

    /** The copies; without the setting there are none, and with a wrong one there is no server. */
    private static SiteQuestionnaires siteQuestionnaires(Environment environment) {
        String folder = environment.getProperty(SITE_QUESTIONNAIRES, "");
        if (folder.isBlank()) {
            return SiteQuestionnaires.NONE;
        }
        try {
            SiteQuestionnaires site = SiteQuestionnaires.in(Path.of(folder));
            LOG.info("{} questionnaires of the site's own are there to check answers with", site.size());
            return site;
        } catch (IllegalArgumentException wrong) {
            throw new UnsafeStart(List.of(SITE_QUESTIONNAIRES + ": " + wrong.getMessage()));
        }
    }

    private static Remembering remembering(Environment environment) {
        return environment.getProperty(REMEMBER, Boolean.class, true) ? Remembering.ALL : Remembering.NOTHING;
    }

    @Bean
    ConformancePackage conformancePackage(Knowledge knowledge) {
        return knowledge.conformancePackage();
    }

    /** Whoever asks waits until it is warm; the context is not complete before. */
    @Bean
    @Lazy
    BundleValidator bundleValidator(Knowledge knowledge) {
        return knowledge.validator();
    }

    @Bean
    SmartInitializingSingleton knowledgeIsLoaded(Knowledge knowledge) {
        return knowledge::validator;
    }

    @Bean
    MeterBinder validatorMeters(ObjectProvider<BundleValidator> validator) {
        return new ValidatorMeters(validator::getObject);
    }

    @Bean
    SearchParameterSource searchParameterSource(ConformancePackage conformancePackage) {
        return () -> conformancePackage.all(SearchParameter.class);
    }

    @Bean
    PushedTypes pushedTypes(ConformancePackage conformancePackage) {
        Set<String> types = new HashSet<>();
        for (StructureDefinition profile : conformancePackage.all(StructureDefinition.class)) {
            if (isProfile(profile) && demandsIdentifier(profile)) {
                types.add(profile.getType());
            }
        }
        return new PushedTypes(types);
    }

    private static boolean isProfile(StructureDefinition definition) {
        return definition.getKind() == StructureDefinitionKind.RESOURCE
                && definition.getDerivation() == TypeDerivationRule.CONSTRAINT;
    }

    private static boolean demandsIdentifier(StructureDefinition profile) {
        return profile.getSnapshot().getElement().stream()
                .anyMatch(element -> element.getPath().equals(profile.getType() + ".identifier")
                        && !element.hasSliceName()
                        && element.getMin() > 0);
    }
}
