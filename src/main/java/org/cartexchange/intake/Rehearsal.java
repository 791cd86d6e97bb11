package org.cartexchange.intake;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.security.Addressee;
import org.cartexchange.security.Refusal;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $validate}: what would be said if this were sent to be stored. Nothing is stored. */
public final class Rehearsal {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** In a URL: ours, and those of every request in FHIR. */
    private static final Set<String> PARAMETERS =
            Set.of("profile", "mode", "_format", "_pretty", "_summary", "_elements");

    private static final Set<String> MODES = Set.of("create", "update", "delete", "profile");

    private final PushRules pushRules;
    private final Conformance conformance;

    Rehearsal(PushRules pushRules, Conformance conformance) {
        this.pushRules = pushRules;
        this.conformance = conformance;
    }

    /** What the request asks: the resource, or Parameters of it with {@code profile} and {@code mode}. */
    private record Question(
            @Nullable String resource, @Nullable String type, List<String> profiles, Optional<String> mode) {

        boolean isAbout(String asked) {
            return mode.filter(asked::equals).isPresent();
        }
    }

    /** What stands under the id of a {@code $validate} of one resource. */
    public interface Existing {

        /** The resource as it is stored. */
        Resource resource();

        /** Why it cannot be deleted; empty if it can. */
        Optional<OperationOutcome> refusalOfDelete();
    }

    /** For {@code Type/$validate}: the resource is in the body. */
    public OperationOutcome rehearse(RequestDetails request, String type) {
        Question question = question(request);
        if (question.resource() == null || question.isAbout("delete")) {
            throw (question.isAbout("delete") ? IntakeMessage.NOTHING_TO_DELETE : IntakeMessage.NOTHING_TO_VALIDATE)
                    .refusal()
                    .toException();
        }
        return answer(question, question.resource(), type, Optional.empty());
    }

    /** For {@code Type/id/$validate}: the body, or what is stored under that id. */
    public OperationOutcome rehearse(RequestDetails request, Existing existing) {
        Question question = question(request);
        if (question.isAbout("delete")) {
            return existing.refusalOfDelete().orElseGet(() -> told(new ValidationReport(List.of())));
        }
        Resource stored = existing.resource();
        String address = stored.fhirType() + "/" + stored.getIdElement().getIdPart();
        if (question.resource() != null) {
            return answer(question, question.resource(), stored.fhirType(), Optional.of(address));
        }
        String text = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(stored);
        return told(conformance
                .rehearse(text, Optional.of(stored), question.profiles(), Optional.empty())
                .withoutPlaces());
    }

    private OperationOutcome answer(Question question, String text, String type, Optional<String> address) {
        if (!type.equals(question.type())) {
            throw IntakeMessage.ENTRY_TYPE_DIFFERS
                    .refusal(type, Words.shown(String.valueOf(question.type())))
                    .toException();
        }
        Optional<Resource> resource = read(text);
        Optional<String> updated = question.isAbout("create") ? Optional.empty() : address;
        ValidationReport report = conformance.rehearse(text, resource, question.profiles(), updated);
        OperationOutcome outcome = told(report);
        if (!question.isAbout("profile")) {
            List<Refusal> refusals = refusalsOnWrite(resource, type);
            if (!refusals.isEmpty() && report.messages().isEmpty()) {
                // All is well with the resource, but it would not be stored.
                outcome.getIssue().remove(outcome.getIssue().size() - 1);
            }
            refusals.forEach(refusal -> outcome.addIssue(refusal.toIssue()));
        }
        return outcome;
    }

    private static OperationOutcome told(ValidationReport report) {
        Addressee reader = Addressee.current();
        return report.toOperationOutcome(reader.language(), reader.guide());
    }

    /** As far as it can be read; what cannot, the validator says. */
    private static Optional<Resource> read(String text) {
        try {
            return Optional.of((Resource) FhirContext.forR4Cached()
                    .newJsonParser()
                    .setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors())
                    .parseResource(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private List<Refusal> refusalsOnWrite(Optional<Resource> resource, String type) {
        if (!type.equals("Bundle")) {
            return StoredTypes.refusal(type).stream().toList();
        }
        return resource.filter(Bundle.class::isInstance)
                .map(Bundle.class::cast)
                .filter(bundle -> bundle.getType() == BundleType.TRANSACTION || bundle.getType() == BundleType.BATCH)
                .map(pushRules::refusals)
                .orElse(List.of());
    }

    private static Question question(RequestDetails request) {
        for (String name : request.getParameters().keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw IntakeMessage.PARAMETER_NOT_KNOWN
                        .refusal(Words.shown(name))
                        .toException();
            }
        }
        byte[] body = request.loadRequestContents();
        List<String> profiles = new ArrayList<>(Arrays.asList(parameter(request, "profile")));
        Optional<String> mode = Arrays.stream(parameter(request, "mode")).findFirst();
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return checked(new Question(null, null, profiles, mode));
        }
        try {
            JsonNode root = JSON.readTree(text);
            if (!"Parameters".equals(root.path("resourceType").asText())) {
                return checked(new Question(text, root.path("resourceType").asText(), profiles, mode));
            }
            JsonNode resource = null;
            for (JsonNode parameter : root.path("parameter")) {
                switch (parameter.path("name").asText()) {
                    case "resource" -> resource = parameter.path("resource");
                    case "profile" -> profiles.add(value(parameter));
                    case "mode" -> mode = Optional.of(value(parameter));
                    default ->
                        throw IntakeMessage.PARAMETER_NOT_KNOWN
                                .refusal(Words.shown(parameter.path("name").asText()))
                                .toException();
                }
            }
            return checked(
                    resource == null
                            ? new Question(null, null, profiles, mode)
                            : new Question(
                                    JSON.writeValueAsString(resource),
                                    resource.path("resourceType").asText(),
                                    profiles,
                                    mode));
        } catch (JsonProcessingException e) {
            throw IntakeMessage.NOT_READABLE.refusal().toException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question checked(Question question) {
        question.mode().filter(mode -> !MODES.contains(mode)).ifPresent(mode -> {
            throw IntakeMessage.MODE_NOT_KNOWN.refusal(Words.shown(mode)).toException();
        });
        return question;
    }

    private static String value(JsonNode parameter) {
        for (String name : List.of("valueUri", "valueCanonical", "valueCode", "valueString", "valueUrl")) {
            if (parameter.has(name)) {
                return parameter.path(name).asText();
            }
        }
        return "";
    }

    private static String[] parameter(RequestDetails request, String name) {
        return request.getParameters().getOrDefault(name, new String[0]);
    }
}
