package org.cartexchange.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartexchange.fhir.CartExtensions;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/**
 * One revision of a registry form: a Questionnaire of the package with the registry it belongs to.
 *
 * @param questionnaire the form as it stands in the package; nobody may change it
 * @param registry code of the registry, e.g. {@code cibmtr}
 * @param unit what it is filled once for
 */
public record Form(Questionnaire questionnaire, String registry, Unit unit) {

    /** What a form is filled once for. */
    public enum Unit {
        COURSE,
        PRODUCT,
        INFUSION,
        PERIOD,
        DEATH,
        NEOPLASM;

        /** Its code in {@code cart-form-unit-cs}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Unit of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The form of a Questionnaire, if it is one of a registry. */
    static Optional<Form> of(Questionnaire questionnaire) {
        Extension about = questionnaire.getExtensionByUrl(CartExtensions.CART_REGISTRY_FORM);
        return about == null
                ? Optional.empty()
                : Optional.of(new Form(
                        questionnaire,
                        about.getExtensionString("registry"),
                        Unit.of(about.getExtensionString("unit"))));
    }

    /** Id of this revision, e.g. {@code cibmtr-4100-r4}. */
    public String id() {
        return questionnaire.getIdElement().getIdPart();
    }

    /** Name that all revisions share: the end of the url, e.g. {@code cibmtr-4100}. */
    public String name() {
        String url = questionnaire.getUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Version of this revision, e.g. {@code R4}. */
    public String version() {
        return questionnaire.getVersion();
    }

    /** Canonical of this revision, {@code url|version}. */
    public String canonical() {
        return questionnaire.getUrl() + "|" + questionnaire.getVersion();
    }

    /**
     * Does the registry ask by this revision on a day, by the {@code effectivePeriod} of the Questionnaire? One that states no
     * beginning or no end is not bounded there.
     */
    public boolean isInForce(LocalDate day) {
        Period period = questionnaire.getEffectivePeriod();
        return hasBegun(day)
                && (!period.hasEnd()
                        || !LocalDate.parse(period.getEndElement().getValueAsString())
                                .isBefore(day));
    }

    /** Did it come into force by that day? */
    boolean hasBegun(LocalDate day) {
        Period period = questionnaire.getEffectivePeriod();
        return !period.hasStart()
                || !LocalDate.parse(period.getStartElement().getValueAsString()).isAfter(day);
    }

    /** Title, for people. */
    public String title() {
        return questionnaire.getTitle();
    }

    /** Its questions in the order of the form, those of groups included. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        collect(questionnaire.getItem(), false, questions);
        return List.copyOf(questions);
    }

    /** Groups of which at least one question must be answered, each as the link ids of its questions. */
    List<List<String>> criticalGroups() {
        List<List<String>> groups = new ArrayList<>();
        collectCritical(questionnaire.getItem(), groups);
        return groups;
    }

    private static void collectCritical(List<QuestionnaireItemComponent> items, List<List<String>> groups) {
        for (QuestionnaireItemComponent item : items) {
            if (item.getType() == QuestionnaireItemType.GROUP) {
                if (new Question(item, false).isCritical()) {
                    List<Question> questions = new ArrayList<>();
                    collect(item.getItem(), false, questions);
                    groups.add(questions.stream().map(Question::linkId).toList());
                }
                collectCritical(item.getItem(), groups);
            }
        }
    }

    private static void collect(List<QuestionnaireItemComponent> items, boolean inRows, List<Question> questions) {
        for (QuestionnaireItemComponent item : items) {
            if (item.getType() == QuestionnaireItemType.GROUP) {
                collect(item.getItem(), inRows || item.getRepeats(), questions);
            } else if (item.getType() != QuestionnaireItemType.DISPLAY) {
                questions.add(new Question(item, inRows));
                collect(item.getItem(), inRows, questions);
            }
        }
    }
}
