package org.cartexchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.course.Source;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/**
 * Makes resources of what a data manager answered in a form, the way back from {@link FormFiller}: Observations of the profile
 * {@code cart-asserted-answer}, by the {@link ExtractionRules} of the dictionary.
 *
 * <p>An answer that is what the server computes itself becomes nothing, so that it follows later corrections of the record. An
 * answer once asserted stays asserted. Free text becomes nothing. Pure; immutable; share one.
 *
 * <p>Source: SDC 3.0 {@code $extract} in its outward shape; the mapping is the dictionary's and not SDC's definition-based one.
 */
public final class FormExtraction {

    /**
     * What came of the answers.
     *
     * @param asserted one observation for each asserted answer, or row of answers
     * @param left answers that became nothing
     */
    public record Extracted(List<Observation> asserted, List<Left> left) {

        public Extracted {
            asserted = List.copyOf(asserted);
            left = List.copyOf(left);
        }
    }

    /**
     * An answer that became nothing.
     *
     * @param linkId the question
     * @param reason why; without any value
     */
    public record Left(String linkId, String reason) {}

    private static final String FREE_TEXT = "free text stays in the form and leaves for no registry";
    private static final String BLANK =
            "left blank: the computed answer stays; say with data-absent-reason that it is not known";
    private static final String CONTRADICTION = "said to be known and not to be there: say that it is not known";
    private static final String HIDDEN = "it is asked only because of an answer that becomes nothing itself";
    private static final String UNKNOWN = "unknown";

    private final ExtractionRules rules;
    private final OptionMapping mapping;

    private FormExtraction(ExtractionRules rules, OptionMapping mapping) {
        this.rules = rules;
        this.mapping = mapping;
    }

    /** With the dictionary and the option lists of a package. */
    public static FormExtraction of(ConformancePackage conformance) {
        return new FormExtraction(ExtractionRules.of(conformance), OptionMapping.of(conformance));
    }

    /**
     * Extracts a completed form.
     *
     * @param completed the form as the data manager completed it, with its id
     * @param computed the same form as the record alone answers it
     * @param view the viewpoint it was computed for
     * @param assertedBefore identifiers of the answers that this form asserted before
     */
    public Extracted extract(
            QuestionnaireResponse completed, FilledForm computed, Viewpoint view, Set<String> assertedBefore) {
        Extraction extraction = new Extraction(completed, computed.form(), view, assertedBefore);
        extraction.read(
                computed.form().questionnaire().getItem(),
                completed.getItem(),
                computed.response().getItem());
        return new Extracted(extraction.asserted, extraction.left);
    }

    /** One form being extracted. */
    private final class Extraction {

        private final QuestionnaireResponse completed;
        private final Form form;
        private final Viewpoint view;
        private final Set<String> assertedBefore;
        private final List<Observation> asserted = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        /** Answers as they stand in the form. */
        private final Map<String, List<Type>> typed = new HashMap<>();

        /** What later questions depend on: answers as given, and the computed ones where a given one becomes nothing. */
        private final Map<String, List<Type>> given = new HashMap<>();

        /** Questions that only an answer given by hand opens, and that were left blank: nobody knows here what they will say. */
        private final Set<String> openedBlank = new HashSet<>();

        /** What the form said before a data manager completed it. */
        private final Map<String, List<Type>> computedBefore = new HashMap<>();

        Extraction(QuestionnaireResponse completed, Form form, Viewpoint view, Set<String> assertedBefore) {
            this.completed = completed;
            this.form = form;
            this.view = view;
            this.assertedBefore = assertedBefore;
        }

        void read(
                List<QuestionnaireItemComponent> asked,
                List<QuestionnaireResponseItemComponent> answered,
                List<QuestionnaireResponseItemComponent> computed) {
            for (QuestionnaireItemComponent item : asked) {
                List<QuestionnaireResponseItemComponent> here = of(item, answered);
                List<QuestionnaireResponseItemComponent> itself = of(item, computed);
                if (item.getType() != QuestionnaireItemType.GROUP) {
                    question(new Question(item, false), first(here), first(itself));
                } else if (item.getRepeats() && Question.variableOf(item).isPresent()) {
                    rows(item, here, itself);
                } else {
                    read(item.getItem(), items(here), items(itself));
                }
            }
        }

        private void question(
                Question question,
                Optional<QuestionnaireResponseItemComponent> item,
                Optional<QuestionnaireResponseItemComponent> computed) {
            List<Type> answers = answers(item);
            boolean wasAsked = isAsked(question, typed);
            typed.put(question.linkId(), answers);
            given.put(question.linkId(), answers);
            computedBefore.put(question.linkId(), answers(computed));
            Optional<String> absent = absent(question, item, answers);
            boolean isBlank = answers.isEmpty() && absent.isEmpty();
            boolean isNew = !says(answers, absent)
                    .equals(says(answers(computed), absent(question, computed, answers(computed))));
            if (!isNew && !assertedBefore.contains(identifier(question.linkId()))) {
                if (isBlank && isAskedOnlyNow(question)) {
                    openedBlank.add(question.linkId());
                    becomesNothing(question, BLANK);
                }
            } else if (isBlank) {
                if (isAsked(question, given)) {
                    becomesNothing(question, BLANK);
                }
            } else if (wasAsked && !isAsked(question, given)) {
                becomesNothing(question, HIDDEN);
            } else if (question.asksWhetherKnown()) {
                whetherKnown(question, absent);
            } else if (absent.isPresent() && asksWhetherKnown(question).isPresent()) {
                becomesNothing(question, CONTRADICTION);
            } else {
                assertAnswer(question, answers, absent);
            }
        }

        private void assertAnswer(Question question, List<Type> answers, Optional<String> absent) {
            List<Type> values = question.asksForName()
                    ? List.of()
                    : answers.stream().flatMap(one -> value(one).stream()).toList();
            if (absent.isEmpty() && values.size() < answers.size()) {
                becomesNothing(question, FREE_TEXT);
                return;
            }
            observation(question, question.linkId())
                    .ifPresent(observation -> asserted.add(with(observation, values, absent)));
        }

        /** The form will say again what is computed, and later questions depend on that. */
        private void becomesNothing(Question question, String reason) {
            staysComputed(question, reason);
            asksWhetherKnown(question)
                    .filter(known -> !says(given.get(known.linkId()), Optional.empty())
                            .equals(says(computedBefore.get(known.linkId()), Optional.empty())))
                    .ifPresent(known -> staysComputed(known, reason));
        }

        private void staysComputed(Question question, String reason) {
            left.add(new Left(question.linkId(), reason));
            given.put(question.linkId(), computedBefore.getOrDefault(question.linkId(), List.of()));
        }

        /** The question of the form whether the value that this one asks for is known: the value answers it. */
        private Optional<Question> asksWhetherKnown(Question value) {
            return form.questions().stream()
                    .filter(Question::asksWhetherKnown)
                    .filter(known -> !known.linkId().equals(value.linkId()))
                    .filter(known -> known.variable().equals(value.variable()))
                    .filter(known -> computedBefore.containsKey(known.linkId()))
                    .findFirst();
        }

        /**
         * Opened by an answer that was given by hand: what is computed for it was hidden until now, and comes with it. What
         * hangs on such a question may come too.
         */
        private boolean isAskedOnlyNow(Question question) {
            return isAsked(question, given) && !isAsked(question, computedBefore)
                    || question.item().getEnableWhen().stream()
                            .anyMatch(condition -> openedBlank.contains(condition.getQuestion()));
        }

        private static boolean isAsked(Question question, Map<String, List<Type>> answers) {
            return Conditions.isEnabled(question.item(), link -> answers.getOrDefault(link, List.of()));
        }

        /** "Unknown" to the question whether a value is known says it of the value; "known" is said by the value itself. */
        private void whetherKnown(Question question, Optional<String> absent) {
            if (absent.isPresent()) {
                observation(question, question.linkId())
                        .ifPresent(observation -> asserted.add(with(observation, List.of(), absent)));
            }
        }

        private void rows(
                QuestionnaireItemComponent group,
                List<QuestionnaireResponseItemComponent> answered,
                List<QuestionnaireResponseItemComponent> computed) {
            List<Map<String, List<String>>> says = answered.stream()
                    .map(row -> saysOf(row, group))
                    .filter(row -> !row.isEmpty())
                    .toList();
            List<Map<String, List<String>>> computes = computed.stream()
                    .map(row -> saysOf(row, group))
                    .filter(row -> !row.isEmpty())
                    .toList();
            boolean before = assertedBefore.contains(identifier(group.getLinkId() + number(0)));
            if (says.equals(computes) && !before) {
                return;
            }
            if (says.isEmpty()) {
                left.add(new Left(group.getLinkId(), BLANK));
                return;
            }
            Question asked = new Question(group, false);
            for (int n = 0; n < answered.size(); n++) {
                int row = n;
                observation(asked, group.getLinkId() + number(row)).ifPresent(observation -> {
                    components(group, answered.get(row), observation);
                    if (observation.hasComponent()) {
                        asserted.add(observation);
                    }
                });
            }
        }

        private void components(
                QuestionnaireItemComponent group, QuestionnaireResponseItemComponent row, Observation observation) {
            for (QuestionnaireItemComponent item : group.getItem()) {
                Question question = new Question(item, true);
                for (Type answer : answers(first(of(item, row.getItem())))) {
                    Optional<Type> value = question.asksForName() ? Optional.empty() : value(answer);
                    if (value.isEmpty()) {
                        left.add(new Left(question.linkId(), FREE_TEXT));
                    } else {
                        ObservationComponentComponent component = component(value.get());
                        component.addExtension(new Extension(
                                CartExtensions.CART_ANSWERED_QUESTION,
                                new UriType(question.asked(form.questionnaire().getUrl()))));
                        observation.addComponent(component);
                    }
                }
            }
        }

        /** The observation without its value; empty where the rule is that an answer becomes nothing. */
        private Optional<Observation> observation(Question question, String linkId) {
            Optional<ExtractionRules.Rule> rule = question.variable().flatMap(rules::of);
            Optional<Form.Unit> scope = question.variable().isEmpty()
                    ? Optional.of(form.unit())
                    : rule.flatMap(ExtractionRules.Rule::scope);
            if (scope.isEmpty()) {
                becomesNothing(
                        question,
                        rule.map(ExtractionRules.Rule::reason).orElse("the dictionary does not say what it becomes"));
                return Optional.empty();
            }
            Observation observation = new Observation();
            observation.getMeta().addProfile(CartProfiles.CART_ASSERTED_ANSWER);
            observation
                    .addIdentifier()
                    .setSystem(IdentifierSystems.ASSERTED_ANSWER)
                    .setValue(identifier(linkId));
            observation.addExtension(new Extension(
                    CartExtensions.CART_ANSWERED_QUESTION,
                    new UriType(question.asked(form.questionnaire().getUrl()))));
            observation.addExtension(new Extension(
                    CartExtensions.CART_ANSWER_SCOPE, new CodeType(scope.get().code())));
            if (scope.get() == Form.Unit.PERIOD) {
                observation.addExtension(completed
                        .getExtensionByUrl(CartExtensions.CART_TIMEPOINT)
                        .copy());
            }
            about(scope.get())
                    .ifPresent(about -> observation.addExtension(
                            new Extension(CartExtensions.CART_FORM_FOCUS, new Reference(about))));
            observation.setStatus(ObservationStatus.FINAL);
            observation.setCode(concept(answered()));
            observation.setSubject(completed.getSubject().copy());
            observation.addFocus(completed.getPartOfFirstRep().copy());
            observation.setEffective(
                    new DateTimeType(completed.getAuthoredElement().getValueAsString()));
            if (completed.hasAuthor()) {
                observation.addPerformer(completed.getAuthor().copy());
            }
            observation.setMethod(concept(
                    new Coding(CartCodes.AssertionMethod.SYSTEM, CartCodes.AssertionMethod.DATA_MANAGER, null)));
            observation.addDerivedFrom(new Reference(Source.referenceTo(completed)));
            return Optional.of(observation);
        }

        private Optional<String> about(Form.Unit scope) {
            if (scope == Form.Unit.PRODUCT) {
                return view.product().map(Source::referenceTo);
            }
            Extension focus = completed.getExtensionByUrl(CartExtensions.CART_FORM_FOCUS);
            return scope == Form.Unit.NEOPLASM && focus != null && focus.getValue() instanceof Reference reference
                    ? Optional.of(reference.getReference())
                    : Optional.empty();
        }

        private String identifier(String linkId) {
            return completed.getIdElement().getIdPart() + "." + linkId;
        }

        /** The reason for an absent answer: on the item, or said with the form's own option for it. */
        private Optional<String> absent(
                Question question, Optional<QuestionnaireResponseItemComponent> item, List<Type> answers) {
            Optional<String> reason = item.map(one -> one.getExtensionByUrl(ExternalExtensions.DATA_ABSENT_REASON))
                    .filter(extension -> item.get().getExtensionByUrl(CartExtensions.CART_ORIGINAL_VALUE) == null)
                    .map(extension -> extension.getValue().primitiveValue());
            if (reason.isPresent() || answers.size() != 1 || !(answers.get(0) instanceof Coding coding)) {
                return reason;
            }
            return mapping.option(
                            List.of(new Coding(ExternalSystems.DATA_ABSENT_REASON, UNKNOWN, null)),
                            question.codedOptions())
                    .filter(option -> option.getSystem().equals(coding.getSystem())
                            && option.getCode().equals(coding.getCode()))
                    .map(option -> UNKNOWN);
        }
    }

    private Observation with(Observation observation, List<Type> values, Optional<String> absent) {
        if (absent.isPresent()) {
            observation.setDataAbsentReason(
                    concept(new Coding(ExternalSystems.DATA_ABSENT_REASON, absent.get(), null)));
        } else if (values.size() == 1) {
            observation.setValue(values.get(0));
        } else {
            values.forEach(value -> observation.addComponent(component(value)));
        }
        return observation;
    }

    /** An answer as an observation can hold it; empty for text. */
    private Optional<Type> value(Type answer) {
        if (answer instanceof Coding coding) {
            CodeableConcept concept = concept(new Coding(
                    coding.getSystem(),
                    coding.getCode(),
                    mapping.display(coding).orElse(null)));
            mapping.meanings(coding).forEach(concept::addCoding);
            return Optional.of(concept);
        }
        if (answer instanceof DateType || answer instanceof DateTimeType) {
            return Optional.of(new DateTimeType(answer.primitiveValue()));
        }
        if (answer instanceof DecimalType decimal) {
            return Optional.of(new Quantity().setValueElement(decimal.copy()));
        }
        if (answer instanceof Quantity quantity) {
            return Optional.of(quantity.copy());
        }
        return answer instanceof IntegerType || answer instanceof BooleanType
                ? Optional.of(answer.copy())
                : Optional.empty();
    }

    private static ObservationComponentComponent component(Type value) {
        return new ObservationComponentComponent().setCode(concept(answered())).setValue(value);
    }

    private static Coding answered() {
        return new Coding(CartCodes.Observation.SYSTEM, CartCodes.Observation.ASSERTED_ANSWER, null);
    }

    private static CodeableConcept concept(Coding coding) {
        return new CodeableConcept().addCoding(coding);
    }

    private static String number(int row) {
        return ".%03d".formatted(row);
    }

    private static List<Type> answers(Optional<QuestionnaireResponseItemComponent> item) {
        return item.map(one -> one.getAnswer().stream()
                        .map(QuestionnaireResponseItemAnswerComponent::getValue)
                        .filter(value -> value != null && !value.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** What answers say, to be compared: displays and units' names say nothing. */
    private static List<String> says(List<Type> answers, Optional<String> absent) {
        List<String> said = new ArrayList<>();
        answers.forEach(answer -> said.add(says(answer)));
        absent.ifPresent(reason -> said.add("absent " + reason));
        return said;
    }

    private static String says(Type answer) {
        if (answer instanceof Coding coding) {
            return coding.getSystem() + "|" + coding.getCode();
        }
        if (answer instanceof Quantity quantity && quantity.hasValue()) {
            return (quantity.hasComparator() ? quantity.getComparator().toCode() : "")
                    + quantity.getValue().stripTrailingZeros().toPlainString()
                    + "|" + quantity.getCode();
        }
        return String.valueOf(answer.primitiveValue());
    }

    private static Map<String, List<String>> saysOf(
            QuestionnaireResponseItemComponent row, QuestionnaireItemComponent group) {
        Map<String, List<String>> said = new HashMap<>();
        for (QuestionnaireItemComponent item : group.getItem()) {
            List<String> answers = says(answers(first(of(item, row.getItem()))), Optional.empty());
            if (!answers.isEmpty()) {
                said.put(item.getLinkId(), answers);
            }
        }
        return said;
    }

    private static List<QuestionnaireResponseItemComponent> of(
            QuestionnaireItemComponent item, List<QuestionnaireResponseItemComponent> answered) {
        return answered.stream()
                .filter(one -> item.getLinkId().equals(one.getLinkId()))
                .toList();
    }

    private static List<QuestionnaireResponseItemComponent> items(List<QuestionnaireResponseItemComponent> groups) {
        return groups.stream().flatMap(group -> group.getItem().stream()).toList();
    }

    private static Optional<QuestionnaireResponseItemComponent> first(List<QuestionnaireResponseItemComponent> items) {
        return items.stream().findFirst();
    }
}
