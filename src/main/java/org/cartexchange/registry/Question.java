package org.cartexchange.registry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.fhir.ExternalExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param item the question as it stands in the form
 * @param inRows whether it is asked once for each row of a repeating group
 */
public record Question(QuestionnaireItemComponent item, boolean inRows) {

    private static final String DICTIONARY = CartModels.CART_COURSE + "#";

    /** Its link id, which is the name of its column. */
    public String linkId() {
        return item.getLinkId();
    }

    /** Its number in this revision of the form. */
    public String number() {
        return item.hasPrefix() ? item.getPrefix() : "";
    }

    /** Its text, paraphrased. */
    public String text() {
        return item.hasText() ? item.getText() : "";
    }

    /** The variable of the course dictionary it asks about; empty where a data manager answers by hand. */
    public Optional<String> variable() {
        return variableOf(item);
    }

    /** The variable or group of variables that an item points at. */
    static Optional<String> variableOf(QuestionnaireItemComponent item) {
        return variableOf(item.getDefinition());
    }

    static Optional<String> variableOf(@Nullable String definition) {
        if (definition == null || !definition.startsWith(DICTIONARY)) {
            return Optional.empty();
        }
        String element = definition.substring(DICTIONARY.length());
        return Optional.of(element.substring(element.indexOf('.') + 1));
    }

    /**
     * What an asserted answer to it is about: what it asks for in the dictionary, or, where a person alone can answer, its
     * place in the form.
     *
     * @param form url of the form, without version: such an answer counts in every revision
     */
    String asked(String form) {
        return variable().isPresent() ? item.getDefinition() : form + "#" + linkId();
    }

    /** Does the registry audit it? */
    public boolean isCritical() {
        Extension critical = item.getExtensionByUrl(CartExtensions.CART_CRITICAL_ITEM);
        return critical != null && critical.getValue() instanceof BooleanType value && value.booleanValue();
    }

    /** Why it is provisional, if it is. */
    public Optional<String> provisional() {
        return Optional.ofNullable(item.getExtensionByUrl(CartExtensions.CART_PROVISIONAL))
                .map(extension -> extension.getValue().primitiveValue());
    }

    /** The UCUM unit it asks for, if it does. */
    public Optional<String> unit() {
        return Optional.ofNullable(item.getExtensionByUrl(ExternalExtensions.QUESTIONNAIRE_UNIT))
                .map(Extension::getValue)
                .filter(Coding.class::isInstance)
                .map(unit -> ((Coding) unit).getCode());
    }

    /** The coded options it offers. */
    public List<Coding> codedOptions() {
        return item.getAnswerOption().stream()
                .filter(QuestionnaireItemAnswerOptionComponent::hasValueCoding)
                .map(QuestionnaireItemAnswerOptionComponent::getValueCoding)
                .toList();
    }

    boolean asksWhetherKnown() {
        return asks(CartCodes.ItemAsks.WHETHER_KNOWN);
    }

    boolean asksForName() {
        return asks(CartCodes.ItemAsks.SPECIFY);
    }

    private boolean asks(String what) {
        Extension asks = item.getExtensionByUrl(CartExtensions.CART_ITEM_ASKS);
        return asks != null && what.equals(asks.getValue().primitiveValue());
    }

    OptionalInt decimals() {
        Extension places = item.getExtensionByUrl(ExternalExtensions.MAX_DECIMAL_PLACES);
        return places != null && places.getValue() instanceof IntegerType value
                ? OptionalInt.of(value.getValue())
                : OptionalInt.empty();
    }
}
