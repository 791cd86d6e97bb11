package org.cartexchange.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/** Whether a question is asked, by its {@code enableWhen}. */
final class Conditions {

    private Conditions() {}

    /** Is an item enabled, given the answers to the questions it depends on? */
    static boolean isEnabled(QuestionnaireItemComponent item, Function<String, List<Type>> answersOf) {
        if (!item.hasEnableWhen()) {
            return true;
        }
        return item.getEnableBehavior() == EnableWhenBehavior.ANY
                ? item.getEnableWhen().stream().anyMatch(condition -> holds(condition, answersOf))
                : item.getEnableWhen().stream().allMatch(condition -> holds(condition, answersOf));
    }

    private static boolean holds(
            QuestionnaireItemEnableWhenComponent condition, Function<String, List<Type>> answersOf) {
        List<Type> answers = answersOf.apply(condition.getQuestion());
        Type wanted = condition.getAnswer();
        return switch (condition.getOperator()) {
            case EXISTS -> answers.isEmpty() != ((BooleanType) wanted).booleanValue();
            case EQUAL -> answers.stream().anyMatch(answer -> isSame(answer, wanted));
            case NOT_EQUAL -> !answers.isEmpty() && answers.stream().noneMatch(answer -> isSame(answer, wanted));
            case GREATER_THAN -> answers.stream().anyMatch(answer -> compare(answer, wanted) > 0);
            case LESS_THAN -> answers.stream().anyMatch(answer -> compare(answer, wanted) < 0);
            case GREATER_OR_EQUAL -> answers.stream().anyMatch(answer -> compare(answer, wanted) >= 0);
            case LESS_OR_EQUAL -> answers.stream().anyMatch(answer -> compare(answer, wanted) <= 0);
            default -> throw new IllegalStateException("operator " + condition.getOperator() + " is not known");
        };
    }

    private static boolean isSame(Type answer, Type wanted) {
        if (answer instanceof Coding given && wanted instanceof Coding coding) {
            return coding.getCode().equals(given.getCode())
                    && (!coding.hasSystem() || coding.getSystem().equals(given.getSystem()));
        }
        return answer.equalsDeep(wanted);
    }

    private static int compare(Type answer, Type wanted) {
        if (answer instanceof Quantity given && wanted instanceof Quantity quantity) {
            return given.getValue().compareTo(quantity.getValue());
        }
        String given = answer.primitiveValue();
        String limit = wanted.primitiveValue();
        return answer.fhirType().startsWith("date")
                ? given.compareTo(limit)
                : new BigDecimal(given).compareTo(new BigDecimal(limit));
    }
}
