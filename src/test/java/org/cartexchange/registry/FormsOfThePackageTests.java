package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.Units;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.junit.jupiter.api.Test;

/** The forms that the package brings hold together: with the dictionary, their option lists, and themselves. */
class FormsOfThePackageTests {

    private static final ConformancePackage PACKAGE = ConformancePackage.load();
    private static final List<Form> FORMS = FormCatalogue.of(PACKAGE).forms();

    @Test
    void bringsTheFormsOfTheFoundation() {
        assertThat(FORMS)
                .extracting(Form::id)
                .contains("cibmtr-4000-m10", "cibmtr-4003-m10", "cibmtr-4006-m10", "cibmtr-4100-r4");
    }

    @Test
    void everyRegistryHasFormsAndAScheduleThatAsksForEachOfThem() {
        FormSchedule schedule = FormSchedule.of(PACKAGE);
        assertThat(FormCatalogue.of(PACKAGE).registries()).containsExactlyInAnyOrder("cibmtr", "ebmt", "national");
        assertThat(FormCatalogue.of(PACKAGE).registries())
                .allSatisfy(registry -> assertThat(schedule.tracks(registry)).isNotEmpty());
    }

    /** The guide lists every form with its number of questions, of provisional ones, and of those answered by hand. */
    @Test
    void theGuideCountsWhatIsProvisional() throws IOException {
        String page = Files.readString(Path.of("implementation-guide/input/pagecontent/registry-forms.md"));
        for (Form form : FORMS) {
            List<Question> questions = form.questions();
            assertThat(page)
                    .contains("| `" + form.id() + "` | " + questions.size() + " | "
                            + questions.stream()
                                    .filter(question -> question.provisional().isPresent())
                                    .count()
                            + " | "
                            + questions.stream()
                                    .filter(question -> question.variable().isEmpty())
                                    .count() + " |");
        }
    }

    @Test
    void findsAFormByNameVersionIdAndCanonical() {
        FormCatalogue catalogue = FormCatalogue.of(PACKAGE);
        assertThat(Stream.of(
                                "cibmtr-4100|R4",
                                "cibmtr-4100-r4",
                                "https://fhir.cartexchange.org/ig/Questionnaire/cibmtr-4100|R4")
                        .map(name -> catalogue.find(name).orElseThrow().id()))
                .containsOnly("cibmtr-4100-r4");
        assertThat(catalogue.find("cibmtr-4100|M10").orElseThrow().id()).isEqualTo("cibmtr-4100-m10");
        assertThat(catalogue.find("cibmtr-4100").orElseThrow().id())
                .as("the newest revision")
                .isEqualTo("cibmtr-4100-m10");
        assertThat(catalogue.find("cibmtr-9999")).isEmpty();
        assertThat(catalogue.find("cibmtr-4100|R99")).isEmpty();
    }

    /** The number of a question moves with the revision; its variable, which is its link id, does not. */
    @Test
    void revisionsOf4100LiveSideBySide() {
        FormCatalogue catalogue = FormCatalogue.of(PACKAGE);
        Form older = catalogue.find("cibmtr-4100|R4").orElseThrow();
        Form newer = catalogue.find("cibmtr-4100|M10").orElseThrow();

        assertThat(newer.questionnaire().getUrl())
                .isEqualTo(older.questionnaire().getUrl());
        assertThat(List.of(number(older, "toxicity.crs.developed"), number(newer, "toxicity.crs.developed")))
                .containsExactly("76", "89");
        assertThat(newer.questions())
                .extracting(Question::linkId)
                .contains("toxicity.crs.onsetPreviouslyReported", "recovery.bCell", "toxicity.crs.therapy");
        assertThat(newer.questions().stream()
                        .filter(question -> question.provisional().isEmpty())
                        .map(Question::number))
                .as("what the manual states")
                .containsExactly("89");
        assertThat(Stream.of("2026-02-19", "2026-02-20").map(LocalDate::parse).map(day -> Stream.of(older, newer)
                        .filter(form -> form.isInForce(day))
                        .map(Form::version)
                        .toList()))
                .containsExactly(List.of("R4"), List.of("M10"));
    }

    private static String number(Form form, String linkId) {
        return form.questions().stream()
                .filter(question -> question.linkId().equals(linkId))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void asksEveryQuestionOf4100ByItsNumber() {
        Form form = FormCatalogue.of(PACKAGE).find("cibmtr-4100|R4").orElseThrow();
        assertThat(form.questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 194)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /**
     * Every question of 4100 has a variable or a reason why it has none: number, variable, why a person answers it.
     * The reason of a variable that no resource gives is the dictionary's own; that of a question without a variable
     * stands in the table alone.
     */
    @Test
    void everyQuestionOf4100IsMappedOrSaysWhyNot() throws IOException {
        List<String[]> approved = Files.readAllLines(Path.of("src/test/resources/registry/cibmtr-4100-r4.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        Map<String, String> notComputed = CourseVariables.with(Units.load()).notComputed();
        Map<String, String> reasons =
                approved.stream().skip(1).collect(Collectors.toMap(row -> row[0], row -> row[2], (one, other) -> one));
        List<String> table = new ArrayList<>(List.of("number\tvariable\tby hand, because"));
        int mapped = 0;
        int withoutSource = 0;
        int byHand = 0;
        for (Question question :
                FormCatalogue.of(PACKAGE).find("cibmtr-4100|R4").orElseThrow().questions()) {
            String variable = question.variable().orElse("");
            String reason = variable.isEmpty()
                    ? reasons.getOrDefault(question.number(), "")
                    : notComputed.getOrDefault(variable, "");
            if (variable.isEmpty()) {
                byHand++;
                assertThat(reason)
                        .as("why question %s has no variable", question.number())
                        .hasSizeGreaterThan(20);
            } else if (reason.isEmpty()) {
                mapped++;
            } else {
                withoutSource++;
            }
            table.add(question.number() + "\t" + variable + "\t" + reason);
        }
        System.out.println(String.join("\n", table));
        System.out.printf(
                "CIBMTR 4100 R4.0: %d questions, %d mapped (%d of them to a variable that no resource gives),"
                        + " %d deliberately not%n",
                table.size() - 1, mapped + withoutSource, withoutSource, byHand);

        assertThat(table)
                .containsExactlyElementsOf(
                        approved.stream().map(row -> String.join("\t", row)).toList());
    }

    @Test
    void everyDefinitionIsAVariableOfTheDictionary() {
        CourseVariables variables = CourseVariables.with(Units.load());
        Set<String> names = variables.names();
        List<String> unknown = new ArrayList<>();
        for (Form form : FORMS) {
            for (Question question : form.questions()) {
                question.variable()
                        .filter(variable -> !names.contains(variable))
                        .ifPresent(variable -> unknown.add(form.id() + " " + variable));
                if (question.item().hasDefinition() && question.variable().isEmpty()) {
                    unknown.add(form.id() + " " + question.item().getDefinition());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void linkIdsAreUniqueAndConditionsPointAtEarlierQuestions() {
        for (Form form : FORMS) {
            Set<String> seen = new HashSet<>();
            check(form, form.questionnaire().getItem(), seen);
        }
    }

    private static void check(Form form, List<QuestionnaireItemComponent> items, Set<String> seen) {
        for (QuestionnaireItemComponent item : items) {
            assertThat(seen.add(item.getLinkId()))
                    .as("%s: link id %s is unique", form.id(), item.getLinkId())
                    .isTrue();
            item.getEnableWhen().forEach(condition -> assertThat(seen)
                    .as("%s: %s depends on", form.id(), item.getLinkId())
                    .contains(condition.getQuestion()));
            check(form, item.getItem(), seen);
        }
    }

    @Test
    void everyOptionAndEveryTargetOfAMapIsInItsCodeSystem() {
        Set<String> codes = PACKAGE.all(CodeSystem.class).stream()
                .flatMap(system ->
                        system.getConcept().stream().map(concept -> system.getUrl() + "|" + concept.getCode()))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Form form : FORMS) {
            for (Question question : form.questions()) {
                for (Coding option : question.codedOptions()) {
                    if (!codes.contains(option.getSystem() + "|" + option.getCode())) {
                        unknown.add(form.id() + " " + option.getCode());
                    }
                }
            }
        }
        Set<String> ours =
                PACKAGE.all(CodeSystem.class).stream().map(CodeSystem::getUrl).collect(Collectors.toSet());
        PACKAGE.all(ConceptMap.class).forEach(map -> map.getGroup()
                .forEach(group -> group.getElement().forEach(element -> {
                    if (ours.contains(group.getSource())
                            && !group.getSource().contains("hl7.org")
                            && PACKAGE.byCanonical(CodeSystem.class, group.getSource())
                                            .orElseThrow()
                                            .getContent()
                                    == CodeSystem.CodeSystemContentMode.COMPLETE
                            && !codes.contains(group.getSource() + "|" + element.getCode())) {
                        unknown.add(map.getId() + " source " + element.getCode());
                    }
                    element.getTarget().stream()
                            .filter(target -> target.hasCode()
                                    && ours.contains(group.getTarget())
                                    && !codes.contains(group.getTarget() + "|" + target.getCode()))
                            .forEach(target -> unknown.add(map.getId() + " target " + target.getCode()));
                })));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyProvisionalItemSaysWhy() {
        assertThat(FORMS.stream()
                        .flatMap(form -> form.questions().stream())
                        .flatMap(question -> question.provisional().stream()))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).endsWith("."));
    }
}
