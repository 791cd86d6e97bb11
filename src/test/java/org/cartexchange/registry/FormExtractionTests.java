package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalExtensions;
import org.cartexchange.registry.FormExtraction.Extracted;
import org.cartexchange.registry.FormExtraction.Left;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way back: what a data manager answers becomes resources, and they fill the form again. */
class FormExtractionTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final FormFiller FILLER = FormFiller.of(PACKAGE);
    private static final FormExtraction EXTRACTION = FormExtraction.of(PACKAGE);
    private static final CourseVariables VARIABLES = CourseVariables.with(Units.load());
    private static final int COHORT = 12;
    private static final long COHORT_SEED = 20_261_120;

    static Stream<Story> stories() {
        return Story.cases();
    }

    /** Patients of every cohort, half of them as untidy as hospitals are. */
    static Stream<Story> cohort() {
        return Stream.concat(Story.cohort(COHORT, COHORT_SEED, 0), Story.cohort(COHORT, COHORT_SEED + 1, 2));
    }

    /** A patient with CRS and a response, whose product has a lot number. */
    private static Story lymphoma() {
        return Story.ofCase("lymphoma-axi-cel-crs-grade-2");
    }

    /** What nobody said is answered by hand, at random; the record stays as it is. */
    @ParameterizedTest
    @MethodSource({"stories", "cohort"})
    void whatWasCompletedByHandFillsTheSameFormAgain(Story story) {
        long seed = Long.getLong("cart.seed", 20967999156379L);
        System.out.println("seed " + seed + " for " + story);
        Random random = new Random(seed);
        int asserted = 0;
        for (DueForm due : story.due()) {
            FilledForm computed = compute(due, story);
            QuestionnaireResponse completed = completed(computed.response());
            completeAtRandom(due.form().orElseThrow(), completed, random);

            Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

            asserted += extracted.asserted().size();
            Story told = story.and(extracted.asserted());
            assertSameAnswers(
                    completed, FILLER.fill(told.same(due), story.day()).response(), extracted.left());
        }
        assertThat(asserted > 0).as("asserted anything").isEqualTo(!story.due().isEmpty());
    }

    /** A patient of whom nothing is known but the infusion: every answer of a filled form is the data manager's. */
    @ParameterizedTest
    @MethodSource({"stories", "cohort"})
    void aWholeFormBecomesResourcesThatFillTheSameForm(Story story) {
        Story bare = story.with(story.resources().stream()
                .filter(FormExtractionTests::isNeededForAnyForm)
                .toList());
        for (DueForm due : story.due()) {
            QuestionnaireResponse completed = completed(compute(due, story).response());
            DueForm ofBare = bare.same(due);

            Extracted extracted = EXTRACTION.extract(completed, compute(ofBare, bare), ofBare.viewpoint(), Set.of());

            Story told = bare.and(extracted.asserted());
            assertSameAnswers(
                    completed, FILLER.fill(told.same(due), story.day()).response(), extracted.left());
        }
    }

    private static boolean isNeededForAnyForm(Resource resource) {
        return resource instanceof Patient
                || resource instanceof Organization
                || resource instanceof BiologicallyDerivedProduct
                || resource instanceof Condition
                || resource instanceof Procedure procedure
                        && procedure
                                .getCode()
                                .hasCoding(CartCodes.Procedure.SYSTEM, CartCodes.Procedure.CAR_T_INFUSION);
    }

    @Test
    void anAnswerFillsTheFormsOfOtherRegistriesToo() {
        Story whole = lymphoma();
        Story story = whole.with(whole.resources().stream()
                .filter(FormExtractionTests::isNeededForAnyForm)
                .toList());
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = compute(due, story);
        QuestionnaireResponse completed = completed(computed.response());
        answer(completed, "response.best", option("best-complete", due.form().orElseThrow(), "response.best"));
        answer(completed, "toxicity.crs.developed", option("yes", due.form().orElseThrow(), "toxicity.crs.developed"));

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        Story told = story.and(extracted.asserted());
        DueForm ebmt = told.due("ebmt-ct-day100");
        Map<String, List<String>> answers = says(FILLER.fill(ebmt, story.day()).response());
        assertThat(answers.get("toxicity.crs.developed")).containsExactly("yes");
        Observation best = extracted.asserted().stream()
                .filter(one -> one.getIdentifierFirstRep().getValue().endsWith("response.best"))
                .findFirst()
                .orElseThrow();
        assertThat(best.getValueCodeableConcept().getCoding())
                .as("the option as it was chosen, and the code of the dictionary that it means")
                .extracting(Coding::getCode)
                .containsExactly("best-complete", "complete-response");
    }

    @Test
    void theAssertedAnswerIsSentAndTheComputedOneIsShown() {
        Story story = lymphoma();
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = compute(due, story);
        QuestionnaireResponse completed = completed(computed.response());
        answer(completed, "toxicity.crs.onset", new DateType("2025-04-15"));

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).hasSize(1);
        Observation asserted = extracted.asserted().get(0);
        assertThat(asserted.getMethod().getCodingFirstRep().getCode()).isEqualTo("data-manager");
        assertThat(asserted.getCode().getCodingFirstRep().getCode()).isEqualTo("asserted-answer");
        Story told = story.and(extracted.asserted()).and(List.of(completed));
        FilledForm filled = FILLER.fill(told.same(due), story.day());
        QuestionnaireResponseItemComponent item = item(filled.response(), "toxicity.crs.onset");
        assertThat(item.getAnswerFirstRep().getValue().primitiveValue()).isEqualTo("2025-04-15");
        assertThat(item.getExtensionByUrl(CartExtensions.CART_COMPUTED_ANSWER)
                        .getValue()
                        .primitiveValue())
                .isEqualTo("2025-04-16");
        assertThat(filled.isCompletedByHand()).isTrue();
        assertThat(filled.items().stream()
                        .filter(one -> one.question().linkId().equals("toxicity.crs.onset"))
                        .flatMap(one -> one.sources().stream()))
                .singleElement()
                .satisfies(source -> assertThat(source.element()).isEqualTo("Observation.value"));
    }

    @Test
    void whatIsComputedAnywayIsNotAssertedUnlessItWasBefore() {
        Story story = lymphoma();
        for (DueForm due : story.due()) {
            FilledForm computed = compute(due, story);
            QuestionnaireResponse completed = completed(computed.response());

            assertThat(EXTRACTION
                            .extract(completed, computed, due.viewpoint(), Set.of())
                            .asserted())
                    .isEmpty();
        }
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = compute(due, story);
        assertThat(EXTRACTION
                        .extract(
                                completed(computed.response()),
                                computed,
                                due.viewpoint(),
                                Set.of("form-17.toxicity.crs.onset"))
                        .asserted())
                .hasSize(1);
    }

    @Test
    void freeTextIdentifiersAndBlanksBecomeNothingAndSayWhy() {
        Story story = lymphoma();
        DueForm due = story.due("cibmtr-4006");
        FilledForm computed = compute(due, story);
        QuestionnaireResponse completed = completed(computed.response());
        answer(completed, "infusion.date", new DateType("2025-04-01"));
        answer(completed, "product.lotNumber", new StringType("lot of Dr Quibble"));
        item(completed, "infusion.route").getAnswer().clear();

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).isEmpty();
        assertThat(extracted.left())
                .extracting(Left::linkId)
                .containsExactlyInAnyOrder("infusion.date", "product.lotNumber", "infusion.route");
        assertThat(extracted.left())
                .extracting(Left::reason)
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20).doesNotContain("Quibble"));
    }

    /** Whoever clears an answer clears with it what hangs on it; both are computed again, and both are named. */
    @Test
    void aQuestionHiddenByABlankIsLeftBlankToo() {
        Story story = Story.ofCase("allogeneic-with-every-complication");
        DueForm due = story.due().stream()
                .filter(one ->
                        one.formName().equals("cibmtr-4100") && one.timepoint().equals("month-6"))
                .findFirst()
                .orElseThrow();
        FilledForm computed = compute(due, story);
        QuestionnaireResponse completed = completed(computed.response());
        item(completed, "gvhd.acute.developed").getAnswer().clear();
        item(completed, "gvhd.acute.persists").getAnswer().clear();

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).isEmpty();
        assertThat(extracted.left())
                .extracting(Left::linkId)
                .containsExactly("gvhd.acute.developed", "gvhd.acute.persists");
    }

    /** Free text becomes nothing: what it would open or hide depends on what is computed instead. */
    @Test
    void whatFreeTextOpensOrHidesIsNamedWithIt() {
        Story story = lymphoma();
        Form form = followUpOf(
                new QuestionnaireItemComponent().setLinkId("note").setType(QuestionnaireItemType.STRING),
                askedWhere("toxicity.crs.developed", true, "note"),
                askedWhere("toxicity.crs.onset", false, "note"));
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = FILLER.compute(form, due.viewpoint(), due.timepoint(), due.focus(), story.day());
        QuestionnaireResponse completed = completed(computed.response());
        assertThat(says(completed).keySet()).containsExactly("toxicity.crs.onset");
        completed.getItem().clear();
        completed.addItem().setLinkId("note").addAnswer().setValue(new StringType("typed by hand"));
        completed
                .addItem()
                .setLinkId("toxicity.crs.developed")
                .addAnswer()
                .setValue(form.questions().get(1).codedOptions().get(0));

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).isEmpty();
        assertThat(extracted.left())
                .extracting(Left::linkId)
                .containsExactly("note", "toxicity.crs.developed", "toxicity.crs.onset");
    }

    /** What a blank question would say is hidden until it is asked; what hangs on it is unknown too. */
    @Test
    void whatHangsOnABlankThatAnAnswerOpensIsNamedToo() {
        Story story = lymphoma();
        Form form = followUpOf(
                new QuestionnaireItemComponent().setLinkId("opens").setType(QuestionnaireItemType.INTEGER),
                askedWhere("toxicity.crs.developed", true, "opens"),
                askedWhere("toxicity.crs.onset", true, "toxicity.crs.developed"));
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = FILLER.compute(form, due.viewpoint(), due.timepoint(), due.focus(), story.day());
        QuestionnaireResponse completed = completed(computed.response());
        completed.addItem().setLinkId("opens").addAnswer().setValue(new IntegerType(1));

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).hasSize(1);
        assertThat(extracted.left())
                .extracting(Left::linkId)
                .containsExactly("toxicity.crs.developed", "toxicity.crs.onset");
    }

    @Test
    void aValueCannotBeKnownAndAbsent() {
        Story story = lymphoma();
        DueForm due = story.due("cibmtr-4100");
        FilledForm computed = compute(due, story);
        QuestionnaireResponse completed = completed(computed.response());
        String value = "biomarkers.interleukin6Highest";
        answer(completed, value + "-known", option("known", computed.form(), value + "-known"));
        item(completed, value).getAnswer().clear();
        item(completed, value)
                .addExtension(new Extension(ExternalExtensions.DATA_ABSENT_REASON, new CodeType("not-performed")));

        Extracted extracted = EXTRACTION.extract(completed, computed, due.viewpoint(), Set.of());

        assertThat(extracted.asserted()).isEmpty();
        assertThat(extracted.left())
                .filteredOn(one -> one.linkId().equals(value))
                .extracting(Left::reason)
                .singleElement()
                .asString()
                .contains("say that it is not known");
    }

    /** A form of these questions, about the same period as 4100. */
    private static Form followUpOf(QuestionnaireItemComponent... questions) {
        Questionnaire form = new Questionnaire()
                .setUrl("https://forms.example.org/Questionnaire/follow-up-140233")
                .setVersion("1");
        form.setId("follow-up-140233");
        List.of(questions).forEach(form::addItem);
        return new Form(form, "cibmtr", Form.Unit.PERIOD);
    }

    /** The question of 4100 R4 of that name, asked where another has, or has not, an answer. */
    private static QuestionnaireItemComponent askedWhere(String linkId, boolean hasAnswer, String other) {
        QuestionnaireItemComponent item =
                FormCatalogue.of(PACKAGE).find("cibmtr-4100-r4").orElseThrow().questions().stream()
                        .filter(question -> question.linkId().equals(linkId))
                        .findFirst()
                        .orElseThrow()
                        .item()
                        .copy();
        item.getEnableWhen().clear();
        item.addEnableWhen()
                .setQuestion(other)
                .setOperator(QuestionnaireItemOperator.EXISTS)
                .setAnswer(new BooleanType(hasAnswer));
        return item;
    }

    @Test
    void anAnswerCountsForItsTimePointAndOnlyWhileItIsFinal() {
        Story story = stories()
                .filter(one -> one.name().startsWith("paediatric"))
                .findFirst()
                .orElseThrow();
        List<DueForm> followUps = story.due().stream()
                .filter(one -> one.formName().equals("cibmtr-4100"))
                .toList();
        FilledForm computed = compute(followUps.get(0), story);
        QuestionnaireResponse completed = completed(computed.response());
        answer(completed, "followUp.pregnancy", option("no", computed.form(), "followUp.pregnancy"));
        Extracted extracted =
                EXTRACTION.extract(completed, computed, followUps.get(0).viewpoint(), Set.of());
        Story told = story.and(extracted.asserted());

        assertThat(followUps.stream().map(due -> says(FILLER.fill(told.same(due), story.day())
                                .response())
                        .getOrDefault("followUp.pregnancy", List.of())))
                .containsExactly(List.of("no"), List.of());
        extracted.asserted().forEach(one -> one.setStatus(ObservationStatus.ENTEREDINERROR));
        assertThat(says(FILLER.fill(story.and(extracted.asserted()).same(followUps.get(0)), story.day())
                        .response()))
                .doesNotContainKey("followUp.pregnancy");
    }

    /** Every variable that any form asks for is either extracted or says why not; the list of the latter is approved. */
    @Test
    void theDictionarySaysOfEveryVariableWhatAnAnswerBecomes() {
        ExtractionRules rules = ExtractionRules.of(PACKAGE);
        Set<String> nothing = new TreeSet<>();
        for (String variable : VARIABLES.names()) {
            ExtractionRules.Rule rule = rules.of(variable).orElseThrow(() -> new AssertionError(variable));
            if (rule.scope().isEmpty()) {
                assertThat(rule.reason()).as(variable).hasSizeGreaterThan(20);
                nothing.add(variable);
            }
        }
        System.out.println(nothing.size() + " variables are not extracted: " + nothing);
        assertThat(nothing)
                .contains("infusion.date", "death.date", "product.lotNumber", "patient.crid")
                .doesNotContain("toxicity.crs.onset", "followUp.pregnancy", "biomarkers.crpHighest");
    }

    // --- a data manager

    private static QuestionnaireResponse completed(QuestionnaireResponse filled) {
        QuestionnaireResponse completed = filled.copy();
        completed.setId("QuestionnaireResponse/form-17");
        completed.setStatus(QuestionnaireResponseStatus.COMPLETED);
        return completed;
    }

    private static FilledForm compute(DueForm due, Story story) {
        return FILLER.compute(due.form().orElseThrow(), due.viewpoint(), due.timepoint(), due.focus(), story.day());
    }

    /**
     * Answers most questions that are open, changes and clears some that are answered, and adds rows. What is no longer asked
     * is taken out, as a form on a screen does.
     */
    private static void completeAtRandom(Form form, QuestionnaireResponse response, Random random) {
        for (QuestionnaireItemComponent section : form.questionnaire().getItem()) {
            if (section.getRepeats()) {
                continue;
            }
            for (QuestionnaireItemComponent item : section.getItem()) {
                boolean isAsked = Conditions.isEnabled(item, link -> answersOf(response, link));
                if (!isAsked) {
                    remove(response.getItem(), item.getLinkId());
                } else if (item.getType() == QuestionnaireItemType.GROUP) {
                    if (item.getRepeats() && random.nextInt(3) == 0) {
                        addRow(item, section, response, random);
                    }
                } else {
                    completeAtRandom(new Question(item, false), response, random);
                }
            }
        }
    }

    private static void completeAtRandom(Question question, QuestionnaireResponse response, Random random) {
        boolean isOpen = answersOf(response, question.linkId()).isEmpty() && !isAbsent(response, question.linkId());
        if (isOpen ? random.nextInt(4) == 0 : random.nextInt(6) != 0) {
            return;
        }
        remove(response.getItem(), question.linkId());
        if (!isOpen && random.nextBoolean()) {
            return;
        }
        boolean hasOptionForIt = question.codedOptions().stream()
                .anyMatch(option -> option.getCode().equals("unknown"));
        if (random.nextInt(6) == 0 && !hasOptionForIt && !question.asksForName()) {
            place(response, question.linkId())
                    .addExtension(new Extension(
                            ExternalExtensions.DATA_ABSENT_REASON,
                            new CodeType(random.nextBoolean() ? "unknown" : "not-performed")));
        } else {
            values(question, random)
                    .forEach(value ->
                            place(response, question.linkId()).addAnswer().setValue(value));
        }
    }

    private static void addRow(
            QuestionnaireItemComponent group,
            QuestionnaireItemComponent section,
            QuestionnaireResponse response,
            Random random) {
        QuestionnaireResponseItemComponent row = new QuestionnaireResponseItemComponent();
        row.setLinkId(group.getLinkId());
        for (QuestionnaireItemComponent item : group.getItem()) {
            boolean isAsked = Conditions.isEnabled(item, link -> {
                QuestionnaireResponseItemComponent inRow = find(row.getItem(), link);
                return inRow == null
                        ? answersOf(response, link)
                        : inRow.getAnswer().stream().map(one -> one.getValue()).toList();
            });
            if (isAsked && random.nextInt(4) > 0) {
                QuestionnaireResponseItemComponent answered = row.addItem().setLinkId(item.getLinkId());
                values(new Question(item, true), random)
                        .forEach(value -> answered.addAnswer().setValue(value));
            }
        }
        if (row.hasItem()) {
            QuestionnaireResponseItemComponent groups = find(response.getItem(), section.getLinkId());
            (groups == null ? response.addItem().setLinkId(section.getLinkId()) : groups).addItem(row);
        }
    }

    private static void remove(List<QuestionnaireResponseItemComponent> items, String linkId) {
        items.removeIf(item -> item.getLinkId().equals(linkId));
        items.forEach(item -> remove(item.getItem(), linkId));
    }

    private static List<Type> values(Question question, Random random) {
        int many = question.item().getRepeats() ? 1 + random.nextInt(2) : 1;
        List<Type> options = new ArrayList<>();
        question.item().getAnswerOption().forEach(option -> options.add(option.getValue()));
        java.util.Collections.shuffle(options, random);
        return switch (question.item().getType()) {
            case DATE -> List.of(new DateType("2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)));
            case DATETIME -> List.of(new DateTimeType("2025-04-1" + random.nextInt(10)));
            case INTEGER -> List.of(new IntegerType(random.nextInt(10)));
            case QUANTITY ->
                List.of(new Quantity()
                        .setValue(BigDecimal.valueOf(
                                random.nextInt(900), question.decimals().isPresent() ? 0 : 1))
                        .setUnit(question.unit().orElse("mL"))
                        .setSystem("http://unitsofmeasure.org")
                        .setCode(question.unit().orElse("mL")));
            case CHOICE, OPENCHOICE ->
                options.isEmpty()
                        ? List.of(new Coding(CartCodes.CrsGrade.SYSTEM, "grade-2", "Grade 2"))
                        : List.copyOf(options.subList(0, Math.min(many, options.size())));
            case STRING -> List.of(new StringType("typed by hand"));
            default -> throw new IllegalStateException(question.item().getType() + " is no type of a form");
        };
    }

    private static void answer(QuestionnaireResponse response, String linkId, Type value) {
        QuestionnaireResponseItemComponent item = place(response, linkId);
        item.getAnswer().clear();
        item.addAnswer().setValue(value);
    }

    private static Coding option(String code, Form form, String linkId) {
        return form.questions().stream()
                .filter(question -> question.linkId().equals(linkId))
                .flatMap(question -> question.codedOptions().stream())
                .filter(option -> option.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    // --- reading responses

    /** The item of a question, made where the response has none yet, in its section. */
    private static QuestionnaireResponseItemComponent place(QuestionnaireResponse response, String linkId) {
        QuestionnaireResponseItemComponent found = find(response.getItem(), linkId);
        if (found != null) {
            return found;
        }
        Form form = FormCatalogue.of(PACKAGE).find(response.getQuestionnaire()).orElseThrow();
        for (QuestionnaireItemComponent section : form.questionnaire().getItem()) {
            if (section.getItem().stream().anyMatch(item -> item.getLinkId().equals(linkId))) {
                QuestionnaireResponseItemComponent group = find(response.getItem(), section.getLinkId());
                if (group == null) {
                    group = response.addItem().setLinkId(section.getLinkId());
                }
                return group.addItem().setLinkId(linkId);
            }
        }
        throw new IllegalArgumentException(linkId);
    }

    private static QuestionnaireResponseItemComponent item(QuestionnaireResponse response, String linkId) {
        QuestionnaireResponseItemComponent found = find(response.getItem(), linkId);
        assertThat(found).as(linkId).isNotNull();
        return found;
    }

    private static QuestionnaireResponseItemComponent find(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        for (QuestionnaireResponseItemComponent item : items) {
            QuestionnaireResponseItemComponent found =
                    item.getLinkId().equals(linkId) ? item : find(item.getItem(), linkId);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Type> answersOf(QuestionnaireResponse response, String linkId) {
        QuestionnaireResponseItemComponent item = find(response.getItem(), linkId);
        return item == null
                ? List.of()
                : item.getAnswer().stream().map(one -> one.getValue()).toList();
    }

    private static boolean isAbsent(QuestionnaireResponse response, String linkId) {
        QuestionnaireResponseItemComponent item = find(response.getItem(), linkId);
        return item != null && item.hasExtension(ExternalExtensions.DATA_ABSENT_REASON);
    }

    /** What each question is answered with, in order, rows after each other; the reason where it is absent. */
    private static Map<String, List<String>> says(QuestionnaireResponse response) {
        Map<String, List<String>> said = new TreeMap<>();
        collect(response.getItem(), said);
        return said;
    }

    private static void collect(List<QuestionnaireResponseItemComponent> items, Map<String, List<String>> said) {
        for (QuestionnaireResponseItemComponent item : items) {
            item.getAnswer().forEach(answer -> said.computeIfAbsent(item.getLinkId(), any -> new ArrayList<>())
                    .add(FormFiller.plain(answer.getValue())));
            Extension absent = item.getExtensionByUrl(ExternalExtensions.DATA_ABSENT_REASON);
            if (absent != null) {
                said.computeIfAbsent(item.getLinkId(), any -> new ArrayList<>())
                        .add("absent: " + absent.getValue().primitiveValue());
            }
            collect(item.getItem(), said);
        }
    }

    private static void assertSameAnswers(
            QuestionnaireResponse completed, QuestionnaireResponse again, List<Left> left) {
        Map<String, List<String>> before = says(completed);
        Map<String, List<String>> after = says(again);
        Set<String> becameNothing = left.stream().map(Left::linkId).collect(Collectors.toSet());
        becameNothing.forEach(link -> {
            before.keySet().removeIf(one -> one.equals(link) || one.startsWith(link + "."));
            after.keySet().removeIf(one -> one.equals(link) || one.startsWith(link + "."));
        });
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(linkId -> Objects.equals(before.get(linkId), after.get(linkId)));
        before.keySet().retainAll(differing);
        after.keySet().retainAll(differing);
        assertThat(after).as(completed.getQuestionnaire()).isEqualTo(before);
    }
}
