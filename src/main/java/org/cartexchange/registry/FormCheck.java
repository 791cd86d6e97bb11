package org.cartexchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Does a filled form conform to the revision it answers and to the profile {@code cart-registry-form}? Asked of every response
 * before it leaves, so that a registry never gets one it could not read.
 *
 * <p>The rules of QuestionnaireResponse in FHIR R4 (items of the form in its order, types, options, units, conditions,
 * cardinality) and of our profile, checked on the parsed resource in microseconds: HL7's validator, which a test holds this
 * check to, needs a hundred times as long. Immutable; share one.
 *
 * <p>Source: FHIR R4, QuestionnaireResponse, section 9.16.4.
 */
public final class FormCheck {

    private final Map<String, Form> forms = new HashMap<>();
    private final Set<String> timepoints = new HashSet<>();

    private FormCheck() {}

    /** For the forms of a package. */
    public static FormCheck of(ConformancePackage conformance) {
        FormCheck check = new FormCheck();
        FormCatalogue.of(conformance).forms().forEach(form -> check.forms.put(form.canonical(), form));
        conformance.byCanonical(CodeSystem.class, CartCodes.Timepoint.SYSTEM).ifPresent(system -> system.getConcept()
                .forEach(concept -> check.timepoints.add(concept.getCode())));
        return check;
    }

    /** What does not conform, a sentence each with the place and without any value; empty if all of it does. */
    public List<String> findings(QuestionnaireResponse response) {
        List<String> findings = new ArrayList<>();
        profile(response, findings);
        Form form = forms.get(String.valueOf(response.getQuestionnaire()));
        if (form == null) {
            findings.add("questionnaire: names no revision of a form that is there");
        } else {
            new Check(findings).items(form.questionnaire().getItem(), response.getItem(), "item", Map.of());
        }
        return findings;
    }

    /** What the profile asks for beyond FHIR itself. */
    private void profile(QuestionnaireResponse response, List<String> findings) {
        require(response.getIdentifier().hasSystem() && response.getIdentifier().hasValue(), "identifier", findings);
        require(response.hasStatus(), "status", findings);
        require(response.getSubject().hasReference(), "subject", findings);
        require(response.hasAuthored(), "authored", findings);
        require(response.getPartOf().size() == 1 && response.getPartOfFirstRep().hasReference(), "partOf", findings);
        List<Extension> times = response.getExtensionsByUrl(CartExtensions.CART_TIMEPOINT);
        require(
                times.size() == 1 && timepoints.contains(times.get(0).getValue().primitiveValue()),
                "extension(cart-timepoint-ext)",
                findings);
        require(
                response.getExtensionsByUrl(CartExtensions.CART_FORM_FOCUS).size() <= 1,
                "extension(cart-form-focus-ext)",
                findings);
    }

    private static void require(boolean is, String where, List<String> findings) {
        if (!is) {
            findings.add(where + ": is missing, or is there more often than the profile allows");
        }
    }

    /** One response being checked. */
    private static final class Check {

        private final List<String> findings;

        Check(List<String> findings) {
            this.findings = findings;
        }

        /** @param outer answers to the questions around these items, by link id */
        void items(
                List<QuestionnaireItemComponent> asked,
                List<QuestionnaireResponseItemComponent> given,
                String place,
                Map<String, List<Type>> outer) {
            Map<String, List<Type>> answers = new HashMap<>(outer);
            int at = 0;
            for (QuestionnaireItemComponent item : asked) {
                int from = at;
                while (at < given.size()
                        && item.getLinkId().equals(given.get(at).getLinkId())) {
                    at++;
                }
                item(item, given.subList(from, at), place + "(" + item.getLinkId() + ")", answers);
            }
            if (at < given.size()) {
                findings.add(place + ": an item stands where the form has none, or not in its order");
            }
        }

        private void item(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> given,
                String place,
                Map<String, List<Type>> answers) {
            boolean isEnabled = Conditions.isEnabled(item, question -> answers.getOrDefault(question, List.of()));
            if (!isEnabled) {
                if (!given.isEmpty()) {
                    findings.add(place + ": is answered, and the form does not ask it here");
                }
                return;
            }
            if (item.getRequired() && given.isEmpty()) {
                findings.add(place + ": has no answer, and the form requires one");
            }
            if (item.getType() == QuestionnaireItemType.GROUP) {
                group(item, given, place, answers);
            } else {
                question(item, given, place, answers);
            }
        }

        private void group(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> given,
                String place,
                Map<String, List<Type>> answers) {
            if (given.size() > 1 && !item.getRepeats()) {
                findings.add(place + ": is there several times, and does not repeat");
            }
            for (QuestionnaireResponseItemComponent one : given) {
                if (one.hasAnswer()) {
                    findings.add(place + ": is a group and has an answer");
                }
                items(item.getItem(), one.getItem(), place, answers);
                if (!item.getRepeats()) {
                    collect(one, answers);
                }
            }
        }

        /** Later sections may depend on a question of an earlier one. */
        private static void collect(QuestionnaireResponseItemComponent group, Map<String, List<Type>> answers) {
            for (QuestionnaireResponseItemComponent item : group.getItem()) {
                if (item.hasAnswer()) {
                    answers.put(
                            item.getLinkId(),
                            item.getAnswer().stream()
                                    .map(answer -> answer.getValue())
                                    .toList());
                }
                collect(item, answers);
            }
        }

        private void question(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> given,
                String place,
                Map<String, List<Type>> answers) {
            if (given.size() > 1) {
                findings.add(place + ": is a question and there several times");
            }
            if (given.isEmpty()) {
                return;
            }
            QuestionnaireResponseItemComponent one = given.get(0);
            List<Type> values = new ArrayList<>();
            one.getAnswer().forEach(answer -> {
                if (!answer.hasValue()) {
                    findings.add(place + ": has an answer without a value");
                } else {
                    values.add(answer.getValue());
                }
            });
            answers.put(item.getLinkId(), values);
            if (values.size() > 1 && !item.getRepeats()) {
                findings.add(place + ": has several answers, and takes one");
            }
            if (one.hasItem()) {
                findings.add(place + ": has items beside its answers");
            }
            values.forEach(value -> problem(item, value).ifPresent(problem -> findings.add(place + ": " + problem)));
        }

        private static Optional<String> problem(QuestionnaireItemComponent item, Type value) {
            boolean isOfType =
                    switch (item.getType()) {
                        case CHOICE -> isOption(item, value);
                        case OPENCHOICE ->
                            value instanceof StringType
                                    || (item.hasAnswerOption() && !(value instanceof Coding)
                                            ? isOption(item, value)
                                            : value instanceof Coding coding && coding.hasCode());
                        case STRING, TEXT -> value instanceof StringType;
                        case DATE -> value instanceof DateType;
                        case DATETIME -> value instanceof DateTimeType;
                        case INTEGER -> value instanceof IntegerType;
                        case DECIMAL -> value instanceof DecimalType;
                        case BOOLEAN -> value instanceof BooleanType;
                        case QUANTITY -> value instanceof Quantity quantity && quantity.hasValue();
                        default -> false;
                    };
            if (!isOfType) {
                return Optional.of(
                        item.hasAnswerOption()
                                ? "the answer is none of the options"
                                : "the answer is no " + item.getType().toCode());
            }
            Question question = new Question(item, false);
            if (value instanceof Quantity quantity && question.unit().isPresent()) {
                boolean isInUnit = ExternalSystems.UCUM.equals(quantity.getSystem())
                        && question.unit().get().equals(quantity.getCode());
                return isInUnit ? Optional.empty() : Optional.of("the answer is not in the unit the form asks for");
            }
            return Optional.empty();
        }

        private static boolean isOption(QuestionnaireItemComponent item, Type value) {
            return item.getAnswerOption().stream().anyMatch(option -> isSame(option.getValue(), value));
        }

        private static boolean isSame(Type option, Type value) {
            if (option instanceof Coding wanted && value instanceof Coding given) {
                return String.valueOf(wanted.getSystem()).equals(given.getSystem())
                        && String.valueOf(wanted.getCode()).equals(given.getCode());
            }
            return option.equalsDeep(value);
        }
    }
}
