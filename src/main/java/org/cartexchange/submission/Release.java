package org.cartexchange.submission;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a filled form what a registry may see of it. It is built anew of the elements that may leave: what is not named
 * here stays, such as where answers came from, who wrote them, narrative, and any other extension. Patients, infusions and
 * products are named by pseudonyms under the registry's key; the patient's dates are moved where the registry is not to have them.
 */
final class Release {

    private static final Set<String> EXTENSIONS_THAT_LEAVE = Set.of(
            CartExtensions.CART_TIMEPOINT, CartExtensions.CART_ORIGINAL_VALUE, ExternalExtensions.DATA_ABSENT_REASON);

    private final Registry registry;
    private final Pseudonyms pseudonyms;

    Release(Registry registry, Pseudonyms pseudonyms) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
    }

    /**
     * @param unit names the form of the patient for ever: what its id is made of
     */
    QuestionnaireResponse of(QuestionnaireResponse filled, Subject subject, String unit) {
        int days = days(subject);
        QuestionnaireResponse released = new QuestionnaireResponse();
        released.setId(pseudonyms.of("QuestionnaireResponse", unit));
        released.setIdentifier(new Identifier()
                .setSystem(IdentifierSystems.REGISTRY_FORM)
                .setValue(released.getIdElement().getIdPart()));
        released.getMeta().setProfile(filled.getMeta().getProfile());
        released.setStatus(filled.getStatus());
        released.setQuestionnaire(filled.getQuestionnaire());
        released.setSubject(reference("Patient/" + subject.pseudonym()));
        subject.identifier().ifPresent(identifier -> released.getSubject().setIdentifier(identifier));
        filled.getPartOf().forEach(part -> released.addPartOf(pseudonym(part)));
        if (filled.hasAuthored()) {
            // The day of the export, no date of the patient: the manifest names it, and moved it would tell the offset.
            released.setAuthoredElement(moved(filled.getAuthoredElement(), 0));
        }
        for (Extension extension : filled.getExtension()) {
            if (CartExtensions.CART_FORM_FOCUS.equals(extension.getUrl())
                    && extension.getValue() instanceof Reference focus) {
                released.addExtension(extension.getUrl(), pseudonym(focus));
            } else {
                addIfItLeaves(released::addExtension, extension, days);
            }
        }
        filled.getItem().forEach(item -> released.addItem(item(item, days)));
        return released;
    }

    /** A date of the patient as the registry gets it. */
    String moved(String date, Subject subject) {
        int days = days(subject);
        return days == 0 ? date : moved(date, days);
    }

    /** What the registry calls the resource that a reference leads to. */
    String name(String reference) {
        IdType id = new IdType(reference);
        return pseudonyms.of(id.getResourceType(), id.getIdPart());
    }

    private int days(Subject subject) {
        return registry.dates() == Registry.Dates.SHIFTED ? pseudonyms.daysOf(subject.pseudonym()) : 0;
    }

    private QuestionnaireResponseItemComponent item(QuestionnaireResponseItemComponent filled, int days) {
        QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent();
        item.setLinkId(filled.getLinkId());
        item.setDefinition(filled.getDefinition());
        item.setText(filled.getText());
        filled.getExtension().forEach(extension -> addIfItLeaves(item::addExtension, extension, days));
        for (QuestionnaireResponseItemAnswerComponent answer : filled.getAnswer()) {
            Type value = value(answer.getValue(), days);
            if (value != null) {
                QuestionnaireResponseItemAnswerComponent released =
                        item.addAnswer().setValue(value);
                answer.getItem().forEach(inner -> released.addItem(item(inner, days)));
            }
        }
        filled.getItem().forEach(inner -> item.addItem(item(inner, days)));
        return item;
    }

    private static void addIfItLeaves(Consumer<Extension> to, Extension extension, int days) {
        if (EXTENSIONS_THAT_LEAVE.contains(extension.getUrl())) {
            Type value = value(extension.getValue(), days);
            if (value != null) {
                to.accept(new Extension(extension.getUrl(), value));
            }
        }
    }

    /**
     * Values without anything hung on them. References, attachments and quantities without a number do not leave: null. Of a
     * unit only its UCUM code leaves: what else stands there is the sender's text.
     */
    private static @Nullable Type value(@Nullable Type value, int days) {
        if (value instanceof DateType date) {
            return moved(date, days);
        }
        if (value instanceof DateTimeType dateTime) {
            return moved(dateTime, days);
        }
        if (value instanceof Coding coding) {
            return new Coding(coding.getSystem(), coding.getCode(), coding.getDisplay())
                    .setVersion(coding.getVersion());
        }
        if (value instanceof Quantity quantity) {
            return released(quantity);
        }
        if (value instanceof BooleanType
                || value instanceof IntegerType
                || value instanceof DecimalType
                || value instanceof TimeType
                || value instanceof StringType) {
            Type bare = value.copy();
            bare.setExtension(null);
            bare.setId(null);
            return bare;
        }
        return null;
    }

    private static @Nullable Quantity released(Quantity quantity) {
        if (!quantity.hasValue()) {
            return null;
        }
        Quantity released = new Quantity()
                .setValueElement(new DecimalType(quantity.getValue()))
                .setComparator(quantity.getComparator());
        return ExternalSystems.UCUM.equals(quantity.getSystem())
                ? released.setUnit(quantity.getCode())
                        .setSystem(quantity.getSystem())
                        .setCode(quantity.getCode())
                : released;
    }

    private static <T extends BaseDateTimeType> T moved(T date, int days) {
        @SuppressWarnings("unchecked")
        T moved = (T) date.copy();
        moved.setExtension(null);
        if (days != 0) {
            moved.setValueAsString(moved(date.getValueAsString(), days));
        }
        return moved;
    }

    /** Moved by days, as precise as it was; a moved time keeps its time of day. */
    private static String moved(String date, int days) {
        String whole = date.length() == 4 ? date + "-07-01" : date.length() == 7 ? date + "-15" : date;
        String day = LocalDate.parse(whole.substring(0, 10)).plusDays(days).toString();
        return date.length() > 10 ? day + date.substring(10) : day.substring(0, date.length());
    }

    private Reference pseudonym(Reference reference) {
        return reference(new IdType(reference.getReference()).getResourceType() + "/" + name(reference.getReference()));
    }

    private static Reference reference(String literal) {
        return new Reference(literal);
    }
}
