package org.cartexchange.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/** The parameters of one call of an operation: of its URL, and of the Parameters resource in its body. */
final class OperationParameters {

    /** Of HAPI or of HTTP, not of the operation. */
    private static final Set<String> ABOUT_THE_ANSWER = Set.of("_format", "_pretty");

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<ParametersParameterComponent>> parts = new LinkedHashMap<>();

    private OperationParameters() {}

    /** @throws org.cartexchange.security.Refusal.RefusedException for a parameter that is not among the known ones */
    static OperationParameters of(ServletRequestDetails request, FhirContext context, String... known) {
        OperationParameters parameters = new OperationParameters();
        request.getParameters().forEach((name, values) -> parameters.texts.put(name, new ArrayList<>(List.of(values))));
        byte[] body = "POST".equals(request.getRequestType().name()) ? request.loadRequestContents() : null;
        if (body != null && body.length > 0) {
            for (ParametersParameterComponent parameter : parse(body, context).getParameter()) {
                parameters.add(parameter);
            }
        }
        Set<String> names = new TreeSet<>(parameters.texts.keySet());
        names.addAll(parameters.parts.keySet());
        names.removeAll(Arrays.asList(known));
        names.removeAll(ABOUT_THE_ANSWER);
        if (!names.isEmpty()) {
            throw SubmissionMessage.PARAMETER_UNKNOWN
                    .refusal(Printable.of(names.iterator().next()), String.join(", ", known))
                    .toException();
        }
        return parameters;
    }

    private static Parameters parse(byte[] body, FhirContext context) {
        try {
            return context.newJsonParser().parseResource(Parameters.class, new String(body, StandardCharsets.UTF_8));
        } catch (DataFormatException | ClassCastException notParameters) {
            throw SubmissionMessage.BODY_UNREADABLE.refusal().toException();
        }
    }

    private void add(ParametersParameterComponent parameter) {
        String name = String.valueOf(parameter.getName());
        parts.computeIfAbsent(name, one -> new ArrayList<>()).add(parameter);
        if (parameter.getValue() instanceof Reference reference && reference.hasReference()) {
            texts.computeIfAbsent(name, one -> new ArrayList<>()).add(reference.getReference());
        } else if (parameter.hasValue() && parameter.getValue().isPrimitive()) {
            texts.computeIfAbsent(name, one -> new ArrayList<>())
                    .add(parameter.getValue().primitiveValue());
        }
    }

    Optional<String> text(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** All values, of commas and of repetition. */
    List<String> list(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    List<ParametersParameterComponent> parts(String name) {
        return parts.getOrDefault(name, List.of());
    }

    Optional<LocalDate> date(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeException notOne) {
                throw SubmissionMessage.DATE_UNREADABLE.refusal(name).toException();
            }
        });
    }

    /** An instant; a date alone is its beginning here. */
    Optional<Instant> instant(String name) {
        return text(name).map(text -> {
            try {
                return text.length() <= 10
                        ? LocalDate.parse(text)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()
                        : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            } catch (DateTimeException notOne) {
                throw SubmissionMessage.DATE_UNREADABLE.refusal(name).toException();
            }
        });
    }
}
