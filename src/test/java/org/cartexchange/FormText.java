package org.cartexchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalExtensions;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * A filled form as a page that a clinician can review: a line for each question that was asked, with the answer, or {@code -}
 * where there is none, or the reason in brackets; and behind the arrow where the answer was read.
 */
final class FormText {

    private final Map<String, QuestionnaireItemComponent> questions = new LinkedHashMap<>();
    private final UnaryOperator<String> nameOf;
    private final StringBuilder page = new StringBuilder();

    /** @param nameOf the name under which a referenced resource is known to the hospital */
    private FormText(Questionnaire form, UnaryOperator<String> nameOf) {
        collect(form.getItem());
        this.nameOf = nameOf;
    }

    /**
     * Filled forms as pages, each under the form's id and its time point; a second one of the same kind ends in {@code -2}.
     *
     * @param form finds a form by its canonical, url and version
     */
    static SortedMap<String, String> pages(
            List<QuestionnaireResponse> responses, Function<String, Questionnaire> form, UnaryOperator<String> nameOf) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (QuestionnaireResponse response : responses) {
            Questionnaire asked = form.apply(response.getQuestionnaire());
            String name = asked.getIdElement().getIdPart()
                    + timepoint(response).map(timepoint -> "." + timepoint).orElse("");
            String unique = name;
            for (int i = 2; pages.containsKey(unique); i++) {
                unique = name + "-" + i;
            }
            pages.put(unique, of(asked, response, nameOf));
        }
        return pages;
    }

    static String of(Questionnaire form, QuestionnaireResponse response, UnaryOperator<String> nameOf) {
        FormText text = new FormText(form, nameOf);
        text.head(response);
        response.getItem().forEach(item -> text.item(item, 0));
        return text.page.toString();
    }

    private void collect(List<QuestionnaireItemComponent> items) {
        for (QuestionnaireItemComponent item : items) {
            questions.put(item.getLinkId(), item);
            collect(item.getItem());
        }
    }

    private void head(QuestionnaireResponse response) {
        String canonical = response.getQuestionnaire();
        page.append(canonical.substring(canonical.lastIndexOf('/') + 1))
                .append(", ")
                .append(response.getStatus().toCode());
        timepoint(response).ifPresent(timepoint -> page.append(", ").append(timepoint));
        page.append('\n');
    }

    static Optional<String> timepoint(DomainResource response) {
        return response.getExtensionsByUrl(CartExtensions.CART_TIMEPOINT).stream()
                .map(extension -> extension.getValue().primitiveValue())
                .findFirst();
    }

    private void item(QuestionnaireResponseItemComponent item, int depth) {
        QuestionnaireItemComponent question = questions.get(item.getLinkId());
        String indent = "  ".repeat(depth);
        if (question == null) {
            throw new AssertionError("the form has no question " + item.getLinkId());
        }
        if (question.getType() == Questionnaire.QuestionnaireItemType.GROUP) {
            page.append('\n').append(indent).append(question.getText()).append('\n');
            item.getItem().forEach(inner -> item(inner, depth + 1));
            return;
        }
        page.append(indent);
        if (question.hasPrefix()) {
            page.append(question.getPrefix()).append("  ");
        }
        page.append(question.getText()).append(": ").append(answers(item)).append('\n');
        item.getItem().forEach(inner -> item(inner, depth + 1));
        item.getAnswer().forEach(answer -> answer.getItem().forEach(inner -> item(inner, depth + 1)));
    }

    private String answers(QuestionnaireResponseItemComponent item) {
        if (item.hasAnswer()) {
            return item.getAnswer().stream()
                    .map(answer -> shown(answer) + sources(answer) + setAside(answer))
                    .collect(Collectors.joining("; "));
        }
        return item.getExtensionsByUrl(ExternalExtensions.DATA_ABSENT_REASON).stream()
                .map(reason -> "(" + reason.getValue().primitiveValue() + ")" + sources(item))
                .findFirst()
                .orElseGet(() -> item.getExtensionsByUrl(CartExtensions.CART_ORIGINAL_VALUE).stream()
                        .map(original -> "(not convertible: " + shown(original.getValue()) + ")" + sources(item))
                        .findFirst()
                        .orElse("-"));
    }

    private static String shown(QuestionnaireResponseItemAnswerComponent answer) {
        return shown(answer.getValue());
    }

    private static String shown(Type value) {
        if (value instanceof Coding coding) {
            return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
        }
        if (value instanceof CodeableConcept concept) {
            return shown(concept.getCodingFirstRep());
        }
        if (value instanceof Quantity quantity) {
            String comparator =
                    quantity.hasComparator() ? quantity.getComparator().toCode() : "";
            return comparator + quantity.getValue().toPlainString() + " " + quantity.getCode();
        }
        if (value instanceof Reference reference) {
            return reference.getReference();
        }
        return value.primitiveValue();
    }

    /** What other sources say: {@code  [not 5.1 kg of Observation.value of OBS-2: why]}. */
    private String setAside(QuestionnaireResponseItemAnswerComponent answer) {
        return answer.getExtensionsByUrl(CartExtensions.CART_ANSWER_SET_ASIDE).stream()
                .map(other -> "  [not " + shown(part(other, "value")) + " of "
                        + part(other, "element").primitiveValue() + " of "
                        + nameOf.apply(((Reference) part(other, "resource")).getReference()) + ": "
                        + part(other, "reason").primitiveValue() + "]")
                .collect(Collectors.joining());
    }

    private static Type part(Extension extension, String name) {
        return extension.getExtensionByUrl(name).getValue();
    }

    /** Sources of one element together: {@code <- Observation.value of OBS-1, OBS-2}. */
    private String sources(Base answered) {
        Map<String, Set<String>> byElement = new LinkedHashMap<>();
        for (Extension source : ((Element) answered).getExtensionsByUrl(CartExtensions.CART_ANSWER_SOURCE)) {
            Reference resource =
                    (Reference) source.getExtensionByUrl("resource").getValue();
            String element = source.getExtensionByUrl("element").getValue().primitiveValue();
            byElement
                    .computeIfAbsent(element, none -> new LinkedHashSet<>())
                    .add(nameOf.apply(resource.getReference()));
        }
        return byElement.isEmpty()
                ? ""
                : byElement.entrySet().stream()
                        .map(entry -> entry.getKey() + " of " + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining("; ", "  <- ", ""));
    }
}
