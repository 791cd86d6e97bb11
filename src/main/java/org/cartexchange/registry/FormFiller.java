package org.cartexchange.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cartexchange.course.Answer;
import org.cartexchange.course.Answer.Value;
import org.cartexchange.course.Assertions;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.course.SetAside;
import org.cartexchange.course.Source;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Fills any registry form from a course.
 *
 * <p>A known variable becomes an answer with its source; what the sender does not know, or did not evaluate, becomes the
 * form's own option for it, else a data-absent-reason on the item; what nobody said stays without answer. Free text never
 * leaves: a question for a name is answered with the display of a code only. What a data manager asserted wins over what is
 * computed, which stays on the item to be shown. Immutable; share one.
 */
public final class FormFiller {

    private static final String UNKNOWN = "unknown";
    private static final String NOT_PERFORMED = "not-performed";
    private static final String UNSUPPORTED = "unsupported";

    private final CourseVariables variables;
    private final Units units;
    private final OptionMapping mapping;

    private FormFiller(CourseVariables variables, Units units, OptionMapping mapping) {
        this.variables = variables;
        this.units = units;
        this.mapping = mapping;
    }

    /** A filler with the option lists of a package. */
    public static FormFiller of(ConformancePackage conformance) {
        Units units = Units.load();
        return new FormFiller(CourseVariables.with(units), units, OptionMapping.of(conformance));
    }

    /**
     * Fills a form that a schedule asks for.
     *
     * @throws IllegalArgumentException if this server does not produce it
     */
    public FilledForm fill(DueForm due, LocalDate asOf) {
        Form form = due.form()
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + due.formName() + "` is not produced by this server"));
        return fill(form, due.viewpoint(), due.timepoint(), due.focus(), asOf);
    }

    /**
     * Fills a form for a viewpoint.
     *
     * @param timepoint code of the time point, e.g. {@code day-100}
     * @param focus a literal reference to the product or malignancy it is about, if it is about one
     * @param asOf the day it is filled
     */
    public FilledForm fill(Form form, Viewpoint viewpoint, String timepoint, Optional<String> focus, LocalDate asOf) {
        return fill(form, viewpoint, timepoint, focus, asOf, Assertions.of(viewpoint, timepoint, focus));
    }

    /** The same form as the record alone answers it, without anything a data manager asserted. */
    public FilledForm compute(
            Form form, Viewpoint viewpoint, String timepoint, Optional<String> focus, LocalDate asOf) {
        return fill(form, viewpoint, timepoint, focus, asOf, Assertions.none());
    }

    private FilledForm fill(
            Form form,
            Viewpoint viewpoint,
            String timepoint,
            Optional<String> focus,
            LocalDate asOf,
            Assertions assertions) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.getMeta().addProfile(CartProfiles.CART_REGISTRY_FORM);
        response.setIdentifier(identifier(form, viewpoint, timepoint, focus));
        response.setQuestionnaire(form.canonical());
        response.setStatus(
                Assertions.isCompleted(form.questionnaire().getUrl(), viewpoint, timepoint, focus)
                        ? QuestionnaireResponseStatus.COMPLETED
                        : QuestionnaireResponseStatus.INPROGRESS);
        response.setSubject(new Reference(viewpoint.course().patientReference()));
        response.addPartOf(new Reference(viewpoint.infusion().reference()));
        response.setAuthoredElement(new DateTimeType(asOf.toString()));
        response.addExtension(new Extension(CartExtensions.CART_TIMEPOINT, new CodeType(timepoint)));
        focus.ifPresent(reference ->
                response.addExtension(new Extension(CartExtensions.CART_FORM_FOCUS, new Reference(reference))));
        Filling filling = new Filling(form.questionnaire().getUrl(), viewpoint, focus, assertions);
        filling.fill(form.questionnaire().getItem(), response.getItem(), Map.of(), 0, new Scope(Optional.empty()));
        return new FilledForm(form, response, filling.items, filling.issues);
    }

    /** The same for the same form, infusion and time point, so that a form that was completed is sent again and not twice. */
    private static Identifier identifier(Form form, Viewpoint viewpoint, String timepoint, Optional<String> focus) {
        String name = idOf(viewpoint.infusion().reference()) + "." + form.id() + "." + timepoint;
        return new Identifier()
                .setSystem(IdentifierSystems.REGISTRY_FORM)
                .setValue(focus.map(about -> name + "." + idOf(about)).orElse(name));
    }

    private static String idOf(String reference) {
        return reference.substring(Math.max(reference.lastIndexOf('/'), reference.lastIndexOf(':')) + 1);
    }

    /** The answers given so far, as conditions on later questions see them: those of the row, then those outside. */
    private record Scope(Optional<Scope> outer, Map<String, List<Type>> answers) {

        Scope(Optional<Scope> outer) {
            this(outer, new HashMap<>());
        }

        List<Type> answersOf(String linkId) {
            return answers.containsKey(linkId)
                    ? answers.get(linkId)
                    : outer.map(scope -> scope.answersOf(linkId)).orElse(List.of());
        }
    }

    /** One form being filled. */
    private final class Filling {

        private final String form;
        private final Viewpoint viewpoint;
        private final Optional<String> focus;
        private final Assertions assertions;
        private final List<FilledItem> items = new ArrayList<>();
        private final List<String> issues = new ArrayList<>();

        Filling(String form, Viewpoint viewpoint, Optional<String> focus, Assertions assertions) {
            this.form = form;
            this.viewpoint = viewpoint;
            this.focus = focus;
            this.assertions = assertions;
        }

        void fill(
                List<QuestionnaireItemComponent> asked,
                List<QuestionnaireResponseItemComponent> answered,
                Map<String, Answer> row,
                int rowNumber,
                Scope scope) {
            for (QuestionnaireItemComponent item : asked) {
                if (!Conditions.isEnabled(item, scope::answersOf)) {
                    notAsked(item, rowNumber);
                } else if (item.getType() == QuestionnaireItemType.GROUP) {
                    group(item, answered, row, rowNumber, scope);
                } else if (item.getType() != QuestionnaireItemType.DISPLAY) {
                    question(item, answered, row, rowNumber, scope);
                }
            }
        }

        private void notAsked(QuestionnaireItemComponent item, int rowNumber) {
            if (item.getType() != QuestionnaireItemType.GROUP && item.getType() != QuestionnaireItemType.DISPLAY) {
                items.add(new FilledItem(
                        new Question(item, rowNumber > 0), rowNumber, ItemState.NOT_ASKED, List.of(), List.of()));
            }
            item.getItem().forEach(inner -> notAsked(inner, rowNumber));
        }

        private void group(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> answered,
                Map<String, Answer> row,
                int rowNumber,
                Scope scope) {
            Optional<String> rowsOf = Question.variableOf(item).filter(variables::isRepeating);
            if (rowsOf.isEmpty()) {
                oneGroup(item, answered, row, rowNumber, scope);
                return;
            }
            List<Map<String, Answer>> rows = assertedRows(item);
            if (rows.isEmpty()) {
                rows = rows(rowsOf.get());
            }
            if (rows.isEmpty()) {
                oneGroup(item, answered, row, rowNumber, new Scope(Optional.of(scope)));
                return;
            }
            for (int i = 0; i < rows.size(); i++) {
                oneGroup(item, answered, rows.get(i), i, new Scope(Optional.of(scope)));
            }
        }

        /** The rows that a data manager asserted stand for all that are computed. */
        private List<Map<String, Answer>> assertedRows(QuestionnaireItemComponent group) {
            List<Map<String, Answer>> rows = new ArrayList<>();
            for (Map<String, Answer> asserted : assertions.rows(group.getDefinition())) {
                Map<String, Answer> row = new HashMap<>();
                asserted.forEach((definition, answer) ->
                        Question.variableOf(definition).ifPresent(variable -> row.put(variable, answer)));
                rows.add(row);
            }
            return rows;
        }

        /** All rows of a group; of a form about one of them only that one. */
        private List<Map<String, Answer>> rows(String group) {
            List<Map<String, Answer>> all = variables.rows(group, viewpoint);
            List<Map<String, Answer>> aboutFocus = all.stream()
                    .filter(row -> row.values().stream()
                            .flatMap(answer -> answer.sources().stream())
                            .anyMatch(source ->
                                    focus.filter(source.reference()::equals).isPresent()))
                    .toList();
            return aboutFocus.isEmpty() ? all : aboutFocus;
        }

        private void oneGroup(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> answered,
                Map<String, Answer> row,
                int rowNumber,
                Scope scope) {
            QuestionnaireResponseItemComponent group = start(item);
            fill(item.getItem(), group.getItem(), row, rowNumber, scope);
            if (group.hasItem()) {
                answered.add(group);
            }
        }

        private QuestionnaireResponseItemComponent start(QuestionnaireItemComponent item) {
            QuestionnaireResponseItemComponent started = new QuestionnaireResponseItemComponent();
            started.setLinkId(item.getLinkId());
            started.setDefinition(item.getDefinition());
            started.setText(item.getText());
            return started;
        }

        private void question(
                QuestionnaireItemComponent item,
                List<QuestionnaireResponseItemComponent> answered,
                Map<String, Answer> row,
                int rowNumber,
                Scope scope) {
            Question question = new Question(item, !row.isEmpty());
            QuestionnaireResponseItemComponent responseItem = start(item);
            Outcome computed = question.variable()
                    .map(variable -> outcome(question, answer(variable, row)))
                    .orElseGet(() -> Outcome.open(ItemState.BY_HAND));
            Outcome outcome = asserted(question).orElse(computed);
            if (!outcome.saysTheSameAs(computed)) {
                computed.answers()
                        .forEach(given -> responseItem.addExtension(new Extension(
                                CartExtensions.CART_COMPUTED_ANSWER,
                                given.value().copy())));
            }
            outcome.answers().forEach(given -> responseItem.addAnswer(answerComponent(given)));
            outcome.extensions().forEach(responseItem::addExtension);
            scope.answers()
                    .put(
                            question.linkId(),
                            outcome.answers().stream().map(Value::value).toList());
            items.add(new FilledItem(
                    question,
                    rowNumber,
                    outcome.state(),
                    outcome.answers().stream()
                            .map(given -> plain(given.value()))
                            .toList(),
                    outcome.answers().stream()
                            .flatMap(given -> given.sources().stream())
                            .distinct()
                            .toList()));
            outcome.issue().ifPresent(issue -> issues.add(label(question) + ": " + issue));
            if (item.hasItem()) {
                fill(item.getItem(), responseItem.getItem(), row, rowNumber, scope);
            }
            if (responseItem.hasAnswer() || responseItem.hasExtension() || responseItem.hasItem()) {
                answered.add(responseItem);
            }
        }

        /** What a data manager asserted; the name behind an option is not asserted, since free text never leaves. */
        private Optional<Outcome> asserted(Question question) {
            return question.inRows() || question.asksForName()
                    ? Optional.empty()
                    : assertions.answer(question.asked(form)).map(answer -> outcome(question, answer));
        }

        private Answer answer(String variable, Map<String, Answer> row) {
            Answer inRow = row.get(variable);
            if (inRow != null) {
                return inRow;
            }
            return variables.isSingle(variable) ? variables.answer(variable, viewpoint) : Answer.missing();
        }
    }

    private static String label(Question question) {
        return question.number().isEmpty() ? question.linkId() : question.number() + " " + question.linkId();
    }

    /** What a question is answered with. */
    private record Outcome(ItemState state, List<Value> answers, List<Extension> extensions, Optional<String> issue) {

        static Outcome open(ItemState state) {
            return new Outcome(state, List.of(), List.of(), Optional.empty());
        }

        static Outcome answered(ItemState state, List<Value> answers) {
            return new Outcome(state, answers, List.of(), Optional.empty());
        }

        boolean saysTheSameAs(Outcome other) {
            return plainAnswers().equals(other.plainAnswers());
        }

        private List<String> plainAnswers() {
            return answers.stream().map(given -> plain(given.value())).toList();
        }
    }

    private Outcome outcome(Question question, Answer answer) {
        if (question.asksWhetherKnown()) {
            return whetherKnown(question, answer);
        }
        if (answer instanceof Answer.Known known) {
            return question.asksForName() ? name(question, known) : value(question, known);
        }
        if (answer instanceof Answer.NotConvertible notConvertible) {
            return notConvertible(notConvertible);
        }
        if (answer instanceof Answer.Unknown) {
            return absent(question, UNKNOWN, ItemState.UNKNOWN, answer.sources());
        }
        if (answer instanceof Answer.NotEvaluated) {
            return absent(question, NOT_PERFORMED, ItemState.NOT_EVALUATED, answer.sources());
        }
        return Outcome.open(ItemState.MISSING);
    }

    private Outcome whetherKnown(Question question, Answer answer) {
        if (answer instanceof Answer.Missing) {
            return Outcome.open(ItemState.MISSING);
        }
        boolean known = answer instanceof Answer.Known || answer instanceof Answer.NotConvertible;
        String code = known ? CartCodes.RegistryAnswer.KNOWN : CartCodes.RegistryAnswer.UNKNOWN;
        Coding option = question.codedOptions().stream()
                .filter(candidate -> code.equals(candidate.getCode()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("question `" + question.linkId()
                        + "` asks whether a value is known, but has no option for it"));
        return Outcome.answered(ItemState.KNOWN, List.of(new Value(option, answer.sources())));
    }

    /** The names of the codes for which the question before it has no option of their own. */
    private Outcome name(Question question, Answer.Known known) {
        List<Value> names = new ArrayList<>();
        for (Value value : known.values()) {
            codings(value.value()).stream()
                    .flatMap(coding -> mapping.display(coding).stream())
                    .findFirst()
                    .ifPresent(display -> names.add(value.as(new StringType(display))));
        }
        return names.isEmpty()
                ? Outcome.open(ItemState.BY_HAND)
                : Outcome.answered(ItemState.KNOWN, question.item().getRepeats() ? names : names.subList(0, 1));
    }

    private Outcome value(Question question, Answer.Known known) {
        List<Value> answers = new ArrayList<>();
        for (Value value : known.values()) {
            if (value.value() instanceof Quantity quantity
                    && question.unit().isPresent()
                    && inUnit(question, quantity).isEmpty()) {
                return notConvertible(
                        new Answer.NotConvertible(quantity, question.unit().orElseThrow(), value.sources()));
            }
            Optional<Type> converted = convert(question, value.value());
            if (converted.isEmpty()) {
                return new Outcome(
                        ItemState.NO_OPTION,
                        List.of(),
                        List.of(),
                        Optional.of("`" + plain(value.value()) + "` has no place in this question; complete by hand"));
            }
            if (answers.stream().noneMatch(given -> given.value().equalsDeep(converted.get()))) {
                answers.add(value.as(converted.get()));
            }
        }
        if (answers.size() > 1 && !question.item().getRepeats()) {
            if (question.item().getType() == QuestionnaireItemType.STRING) {
                return Outcome.answered(ItemState.KNOWN, List.of(joined(answers)));
            }
            return new Outcome(
                    ItemState.KNOWN,
                    answers.subList(0, 1),
                    List.of(),
                    Optional.of(
                            "there are " + answers.size() + " values, the question takes one: the first was taken"));
        }
        return Outcome.answered(ItemState.KNOWN, answers);
    }

    private static Value joined(List<Value> answers) {
        return new Value(
                new StringType(String.join(
                        ", ",
                        answers.stream().map(given -> plain(given.value())).toList())),
                answers.stream().flatMap(given -> given.sources().stream()).toList());
    }

    /** A value in the type the question asks for; empty if it has no place there. */
    private Optional<Type> convert(Question question, Type value) {
        return switch (question.item().getType()) {
            case CHOICE -> choice(question, value);
            case OPENCHOICE -> choice(question, value).or(() -> firstCoding(value));
            case STRING, TEXT -> text(value);
            case QUANTITY ->
                value instanceof Quantity quantity
                        ? inUnit(question, quantity).map(Type.class::cast)
                        : Optional.empty();
            case DECIMAL ->
                value instanceof Quantity quantity
                        ? inUnit(question, quantity).map(converted -> new DecimalType(converted.getValue()))
                        : value instanceof DecimalType ? Optional.of(value) : Optional.empty();
            case INTEGER ->
                integer(value).isPresent()
                        ? Optional.of(new IntegerType(integer(value).getAsInt()))
                        : Optional.empty();
            case DATE, DATETIME, BOOLEAN -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private Optional<Type> choice(Question question, Type value) {
        OptionalInt number = integer(value);
        if (number.isPresent()) {
            return numberedOption(question, number.getAsInt());
        }
        return mapping.option(codings(value), question.codedOptions()).map(Type.class::cast);
    }

    /** An option that is this number, or whose range holds it. */
    private static Optional<Type> numberedOption(Question question, int number) {
        for (QuestionnaireItemAnswerOptionComponent option : question.item().getAnswerOption()) {
            if (option.getValue() instanceof IntegerType integer && integer.getValue() == number) {
                return Optional.of(integer);
            }
            Extension range = option.getExtensionByUrl(CartExtensions.CART_OPTION_RANGE);
            if (range != null
                    && range.getValue() instanceof Range bounds
                    && bounds.getLow().getValue().intValue() <= number
                    && number <= bounds.getHigh().getValue().intValue()) {
                return Optional.of(option.getValue());
            }
        }
        return Optional.empty();
    }

    private static OptionalInt integer(Type value) {
        return value instanceof IntegerType integer ? OptionalInt.of(integer.getValue()) : OptionalInt.empty();
    }

    /** Yes and no are codes like any other. */
    private static List<Coding> codings(Type value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream()
                    .filter(coding -> coding.hasSystem() && coding.hasCode())
                    .toList();
        }
        if (value instanceof Coding coding) {
            return List.of(coding);
        }
        return value instanceof BooleanType bool
                ? List.of(new Coding(ExternalSystems.YES_NO, bool.booleanValue() ? "Y" : "N", null))
                : List.of();
    }

    private Optional<Type> firstCoding(Type value) {
        return codings(value).stream()
                .findFirst()
                .map(coding -> new Coding(
                        coding.getSystem(),
                        coding.getCode(),
                        mapping.display(coding).orElse(null)));
    }

    private Optional<Type> text(Type value) {
        if (value instanceof StringType) {
            return Optional.of(value);
        }
        return codings(value).stream()
                .flatMap(coding -> mapping.display(coding).stream())
                .findFirst()
                .map(StringType::new);
    }

    /** In the unit the question asks for, rounded as it asks; as it was if it asks for none. */
    private Optional<Quantity> inUnit(Question question, Quantity quantity) {
        Optional<String> unit = question.unit();
        Optional<BigDecimal> value =
                unit.isPresent() ? units.convert(quantity, unit.get()) : Optional.ofNullable(quantity.getValue());
        return value.map(number -> {
            Quantity converted = quantity.copy();
            unit.ifPresent(code ->
                    converted.setUnit(code).setSystem(ExternalSystems.UCUM).setCode(code));
            converted.setValue(rounded(question, number));
            return converted;
        });
    }

    private static BigDecimal rounded(Question question, BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        OptionalInt decimals = question.decimals();
        return decimals.isPresent() && plain.scale() > decimals.getAsInt()
                ? plain.setScale(decimals.getAsInt(), RoundingMode.HALF_UP)
                : plain;
    }

    private static Outcome notConvertible(Answer.NotConvertible answer) {
        return new Outcome(
                ItemState.NOT_CONVERTIBLE,
                List.of(),
                List.of(
                        new Extension(CartExtensions.CART_ORIGINAL_VALUE, answer.original()),
                        new Extension(ExternalExtensions.DATA_ABSENT_REASON, new CodeType(UNSUPPORTED))),
                Optional.of("the unit `" + answer.original().getCode() + "` cannot be converted to `"
                        + answer.wantedUnit() + "`; complete by hand"));
    }

    /** The form's own option for what is not known; else a data-absent-reason. */
    private Outcome absent(Question question, String reason, ItemState state, List<Source> sources) {
        Coding absent = new Coding(ExternalSystems.DATA_ABSENT_REASON, reason, null);
        Optional<Coding> option = mapping.option(List.of(absent), question.codedOptions());
        if (option.isPresent()) {
            return Outcome.answered(state, List.of(new Value(option.get(), sources)));
        }
        List<Extension> extensions = new ArrayList<>();
        extensions.add(new Extension(ExternalExtensions.DATA_ABSENT_REASON, new CodeType(reason)));
        sources.forEach(source -> extensions.add(extension(source)));
        return new Outcome(state, List.of(), extensions, Optional.empty());
    }

    private static QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent answerComponent(Value given) {
        QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent component =
                new QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent();
        component.setValue(given.value().copy());
        given.sources().forEach(source -> component.addExtension(extension(source)));
        given.setAside().forEach(other -> component.addExtension(extension(other)));
        return component;
    }

    private static Extension extension(Source source) {
        return place(CartExtensions.CART_ANSWER_SOURCE, source);
    }

    private static Extension extension(SetAside other) {
        Extension extension = place(CartExtensions.CART_ANSWER_SET_ASIDE, other.source());
        extension.addExtension(new Extension("value", other.value().copy()));
        extension.addExtension(
                new Extension("reason", new StringType(other.reason().explanation())));
        return extension;
    }

    private static Extension place(String url, Source source) {
        Extension extension = new Extension(url);
        extension.addExtension(new Extension("resource", new Reference(source.reference())));
        extension.addExtension(new Extension("element", new StringType(source.element())));
        return extension;
    }

    /** A value as it stands in a table. */
    static String plain(Type value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCodingFirstRep().hasCode()
                    ? concept.getCodingFirstRep().getCode()
                    : "";
        }
        if (value instanceof Coding coding) {
            return coding.getCode();
        }
        if (value instanceof Quantity quantity) {
            String comparator =
                    quantity.hasComparator() ? quantity.getComparator().toCode() : "";
            return comparator + quantity.getValue().toPlainString();
        }
        return value.primitiveValue() == null ? "" : value.primitiveValue();
    }
}
