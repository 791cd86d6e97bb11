package org.cartexchange.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * May a registry receive a patient's data? Under {@code consent}: only with a consent to this registry that is active on the
 * day asked for; the latest wins, deny beats permit, and what is ambiguous is a no.
 */
final class LegalBasis {

    private static final Set<ConsentState> NEVER_CAME_ABOUT =
            EnumSet.of(ConsentState.DRAFT, ConsentState.PROPOSED, ConsentState.REJECTED, ConsentState.ENTEREDINERROR);

    private LegalBasis() {}

    /**
     * The answer, with the rule that gave it.
     *
     * @param rule for the centre's ledger, such as {@code consent: withdrawn}
     */
    record Decision(boolean allowed, String rule) {}

    /**
     * @param resources the patient's record
     * @param day the day asked for
     * @param today a withdrawal up to this day counts too
     */
    static Decision decide(
            Registry registry,
            Registry.Ground ground,
            Collection<? extends Resource> resources,
            LocalDate day,
            LocalDate today) {
        if (ground == Registry.Ground.REGULATORY) {
            return new Decision(true, "regulatory: whatever the consent");
        }
        List<Consent> consents = resources.stream()
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .filter(consent -> !NEVER_CAME_ABOUT.contains(consent.getStatus()))
                .filter(consent -> names(consent, registry, resources))
                .toList();
        if (consents.isEmpty()) {
            return new Decision(false, "consent: none for this registry");
        }
        if (consents.stream()
                .anyMatch(consent -> date(consent.getDateTimeElement()).isEmpty())) {
            return new Decision(false, "consent: ambiguous, one has no date");
        }
        LocalDate latestDay = today.isAfter(day) ? today : day;
        List<Consent> now = latest(consents, latestDay);
        if (now.stream().anyMatch(LegalBasis::withdraws)) {
            return new Decision(false, "consent: withdrawn or denied");
        }
        List<Consent> then = latest(consents, day);
        if (then.isEmpty()) {
            return new Decision(false, "consent: given after the day asked for");
        }
        if (!then.stream().allMatch(consent -> isPlain(consent, registry, resources))) {
            return new Decision(false, "consent: ambiguous, it has provisions inside");
        }
        if (!then.stream().allMatch(consent -> permits(consent, day))) {
            return new Decision(false, "consent: not for reporting on the day asked for");
        }
        return new Decision(true, "consent: active");
    }

    /** Those of the latest date up to the day; several if they were given on one date. */
    private static List<Consent> latest(List<Consent> consents, LocalDate day) {
        List<Consent> latest = new ArrayList<>();
        LocalDate when = LocalDate.MIN;
        for (Consent consent : consents) {
            LocalDate date = date(consent.getDateTimeElement()).orElseThrow();
            if (date.isAfter(day) || date.isBefore(when)) {
                continue;
            }
            if (date.isAfter(when)) {
                latest.clear();
                when = date;
            }
            latest.add(consent);
        }
        return latest;
    }

    private static boolean withdraws(Consent consent) {
        return consent.getStatus() != ConsentState.ACTIVE || denies(consent.getProvision());
    }

    private static boolean denies(ProvisionComponent provision) {
        return provision.getType() == ConsentProvisionType.DENY
                || provision.getProvision().stream().anyMatch(LegalBasis::denies);
    }

    private static boolean permits(Consent consent, LocalDate day) {
        return consent.getStatus() == ConsentState.ACTIVE
                && consent.getProvision().getType() == ConsentProvisionType.PERMIT
                && covers(consent.getProvision().getPeriod(), day)
                && isForReporting(consent);
    }

    private static boolean covers(Period period, LocalDate day) {
        boolean begun = !period.hasStart()
                || date(period.getStartElement())
                        .filter(start -> !start.isAfter(day))
                        .isPresent();
        boolean lasts = !period.hasEnd()
                || lastDay(period.getEndElement())
                        .filter(end -> !end.isBefore(day))
                        .isPresent();
        return begun && lasts;
    }

    /** A consent that says what it is for must name reporting. */
    private static boolean isForReporting(Consent consent) {
        List<String> scopes = consent.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> CartCodes.ConsentScope.SYSTEM.equals(coding.getSystem()))
                .map(coding -> String.valueOf(coding.getCode()))
                .toList();
        return scopes.isEmpty() || scopes.contains(CartCodes.ConsentScope.REGISTRY_REPORTING);
    }

    /** Provisions inside are exceptions from the one around them: only one without any, that names the registry, permits. */
    private static boolean isPlain(Consent consent, Registry registry, Collection<? extends Resource> resources) {
        return !consent.getProvision().hasProvision() && namesItself(consent.getProvision(), registry, resources);
    }

    private static boolean names(Consent consent, Registry registry, Collection<? extends Resource> resources) {
        return named(consent.getProvision(), registry, resources);
    }

    private static boolean named(
            ProvisionComponent provision, Registry registry, Collection<? extends Resource> resources) {
        return namesItself(provision, registry, resources)
                || provision.getProvision().stream().anyMatch(inner -> named(inner, registry, resources));
    }

    private static boolean namesItself(
            ProvisionComponent provision, Registry registry, Collection<? extends Resource> resources) {
        return provision.getActor().stream()
                .map(provisionActorComponent::getReference)
                .anyMatch(actor -> is(actor, registry, resources));
    }

    private static boolean is(Reference actor, Registry registry, Collection<? extends Resource> resources) {
        return isCalled(actor.getIdentifier(), registry)
                || resources.stream()
                        .filter(Organization.class::isInstance)
                        .map(Organization.class::cast)
                        .filter(organization -> organization
                                .getIdElement()
                                .toUnqualifiedVersionless()
                                .getValue()
                                .equals(actor.getReference()))
                        .anyMatch(organization -> organization.getIdentifier().stream()
                                .anyMatch(identifier -> isCalled(identifier, registry)));
    }

    private static boolean isCalled(Identifier identifier, Registry registry) {
        return IdentifierSystems.REGISTRY.equals(identifier.getSystem())
                && registry.code().equals(identifier.getValue());
    }

    /** The first day of a date as it was written. */
    private static Optional<LocalDate> date(BaseDateTimeType written) {
        String text = written.getValueAsString();
        if (text == null || text.length() < 4) {
            return Optional.empty();
        }
        String whole = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
        return Optional.of(LocalDate.parse(whole.substring(0, 10)));
    }

    /** The last day of a date as it was written: a year lasts until its end. */
    private static Optional<LocalDate> lastDay(DateTimeType written) {
        String text = written.getValueAsString();
        return date(written).map(first -> switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        });
    }
}
