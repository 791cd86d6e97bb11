package org.cartexchange.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.submission.Registry.Ground;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class LegalBasisTests {

    private static final Registry CIBMTR =
            new Registries(new RegistrySettings(Path.of("keys"), Map.of())).get("cibmtr");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<Resource> resources = new ArrayList<>();

    @Test
    void noConsentIsNo() {
        assertThat(decide()).isEqualTo(new LegalBasis.Decision(false, "consent: none for this registry"));
    }

    @Test
    void regulatoryNeedsNoConsent() {
        assertThat(LegalBasis.decide(CIBMTR, Ground.REGULATORY, resources, DAY, TODAY)
                        .allowed())
                .isTrue();
    }

    @Test
    void anActiveConsentToThisRegistryIsYes() {
        permit("2026-04-02");

        assertThat(decide()).isEqualTo(new LegalBasis.Decision(true, "consent: active"));
    }

    @Test
    void aConsentToAnotherRegistryIsNo() {
        permit("2026-04-02")
                .getProvision()
                .getActorFirstRep()
                .getReference()
                .getIdentifier()
                .setValue("ebmt");

        assertThat(decide().allowed()).isFalse();
    }

    @Test
    void theRegistryMayBeNamedThroughItsOrganization() {
        Organization organization = new Organization();
        organization.setId("Organization/registry-9");
        organization.addIdentifier().setSystem(IdentifierSystems.REGISTRY).setValue("cibmtr");
        resources.add(organization);
        permit("2026-04-02").getProvision().getActorFirstRep().setReference(new Reference("Organization/registry-9"));

        assertThat(decide().allowed()).isTrue();
    }

    @Test
    void aLaterWithdrawalIsNoEvenForADayBeforeIt() {
        permit("2026-04-02");
        permit("2026-09-01").setStatus(ConsentState.INACTIVE);

        assertThat(decide()).isEqualTo(new LegalBasis.Decision(false, "consent: withdrawn or denied"));
    }

    @Test
    void aLaterConsentAfterAWithdrawalIsYes() {
        permit("2026-03-01").setStatus(ConsentState.INACTIVE);
        permit("2026-04-02");

        assertThat(decide().allowed()).isTrue();
    }

    @Test
    void denyBeatsPermitOnOneDay() {
        permit("2026-04-02");
        permit("2026-04-02").getProvision().setType(ConsentProvisionType.DENY);

        assertThat(decide().allowed()).isFalse();
    }

    @Test
    void aProvisionInsideThatDeniesIsNo() {
        permit("2026-04-02").getProvision().addProvision().setType(ConsentProvisionType.DENY);

        assertThat(decide().allowed()).isFalse();
    }

    @Test
    void aPermitWithExceptionsIsAmbiguous() {
        permit("2026-04-02")
                .getProvision()
                .addProvision()
                .setType(ConsentProvisionType.PERMIT)
                .getPeriod()
                .setEndElement(new DateTimeType("2026-05-01"));

        assertThat(decide()).isEqualTo(new LegalBasis.Decision(false, "consent: ambiguous, it has provisions inside"));
    }

    @Test
    void aRegistryThatOnlyAProvisionInsideNamesIsNotPermitted() {
        Consent consent = permit("2026-04-02");
        ProvisionComponent inside = new ProvisionComponent();
        inside.setActor(consent.getProvision().getActor());
        consent.getProvision().setActor(null);
        consent.getProvision().addProvision(inside);

        assertThat(decide().allowed()).isFalse();
        assertThat(decide().rule()).startsWith("consent: ambiguous");

        inside.setType(ConsentProvisionType.DENY);
        assertThat(decide()).isEqualTo(new LegalBasis.Decision(false, "consent: withdrawn or denied"));
    }

    @Test
    void aConsentGivenAfterTheDayAskedForIsNo() {
        permit("2026-06-16");

        assertThat(decide()).isEqualTo(new LegalBasis.Decision(false, "consent: given after the day asked for"));
    }

    @Test
    void theFirstAndTheLastDayOfItsPeriodAreWithinIt() {
        Consent consent = permit("2026-04-02");
        consent.getProvision().getPeriod().setStartElement(new DateTimeType("2026-06-15"));
        consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-06-15"));
        assertThat(decide().allowed()).isTrue();

        consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-06-14"));
        assertThat(decide().allowed()).isFalse();

        consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-06"));
        assertThat(decide().allowed()).isTrue();

        consent.getProvision().getPeriod().setStartElement(new DateTimeType("2026-06-16"));
        assertThat(decide().allowed()).isFalse();
    }

    @Test
    void aConsentWithoutADateIsAmbiguous() {
        permit("2026-04-02").setDateTimeElement(null);

        assertThat(decide().rule()).startsWith("consent: ambiguous");
    }

    @Test
    void aConsentForSomethingElseThanReportingIsNo() {
        Consent consent = permit("2026-04-02");
        consent.addCategory()
                .addCoding()
                .setSystem(CartCodes.ConsentScope.SYSTEM)
                .setCode(CartCodes.ConsentScope.CONTACT_PATIENT);

        assertThat(decide().allowed()).isFalse();
    }

    @Test
    void whatNeverCameAboutDoesNotCount() {
        permit("2026-04-02");
        permit("2026-05-01")
                .setStatus(ConsentState.ENTEREDINERROR)
                .getProvision()
                .setType(ConsentProvisionType.DENY);

        assertThat(decide().allowed()).isTrue();
    }

    private LegalBasis.Decision decide() {
        return LegalBasis.decide(CIBMTR, Ground.CONSENT, resources, DAY, TODAY);
    }

    private Consent permit(String date) {
        Consent consent = new Consent().setStatus(ConsentState.ACTIVE).setDateTimeElement(new DateTimeType(date));
        consent.getProvision()
                .setType(ConsentProvisionType.PERMIT)
                .addActor()
                .setReference(new Reference()
                        .setIdentifier(new Identifier()
                                .setSystem(IdentifierSystems.REGISTRY)
                                .setValue("cibmtr")));
        resources.add(consent);
        return consent;
    }
}
