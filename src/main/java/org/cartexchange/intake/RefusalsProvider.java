package org.cartexchange.intake;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.message.Language;
import org.cartexchange.message.MessageCatalogue;
import org.cartexchange.security.Addressee;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * {@code $refusals}: what was refused, by day, centre, message code and profile, so that a data manager can mend the source.
 * Counts alone: nothing of a patient is kept.
 */
public final class RefusalsProvider {

    private static final Set<String> PARAMETERS = Set.of("centre", "from", "to", "_format", "_pretty");
    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final int DAYS_BY_DEFAULT = 30;
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_CENTRE = 200;

    private final FhirContext context;
    private final DayBook dayBook;
    private final Clock clock;

    RefusalsProvider(FhirContext context, DayBook dayBook, Clock clock) {
        this.context = context;
        this.dayBook = dayBook;
        this.clock = clock;
    }

    @Operation(name = "$refusals", idempotent = true, manualResponse = true)
    public void refusals(ServletRequestDetails request) throws IOException {
        if (!"GET".equals(request.getRequestType().name())) {
            throw new MethodNotAllowedException("GET alone");
        }
        Map<String, String[]> parameters = request.getParameters();
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw IntakeMessage.REFUSALS_PARAMETER_NOT_KNOWN
                            .refusal(Words.shown(name))
                            .toException();
                });
        LocalDate to = day(parameters, "to").orElseGet(() -> LocalDate.now(clock));
        LocalDate from = day(parameters, "from").orElseGet(() -> to.minusDays(DAYS_BY_DEFAULT));
        if (from.isAfter(to)) {
            throw IntakeMessage.REFUSALS_END_BEFORE_BEGIN.refusal().toException();
        }
        Optional<String> centre = centre(parameters);
        List<RefusalCount> counts = dayBook.read(table -> table.find(centre, from, to, MOST_LINES + 1));
        if (counts.size() > MOST_LINES) {
            throw IntakeMessage.REFUSALS_TOO_MANY.refusal(MOST_LINES).toException();
        }
        if (wantsCsv(request)) {
            write(request, "text/csv;charset=UTF-8", csv(counts));
        } else {
            boolean pretty = parameters.containsKey("_pretty")
                    && "true".equals(parameters.get("_pretty")[0]);
            write(
                    request,
                    "application/fhir+json;charset=UTF-8",
                    context.newJsonParser().setPrettyPrint(pretty).encodeResourceToString(parameters(counts)));
        }
    }

    private static Optional<LocalDate> day(Map<String, String[]> parameters, String name) {
        return once(parameters, name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                throw IntakeMessage.REFUSALS_VALUE_NOT_READABLE.refusal(name).toException();
            }
        });
    }

    private static Optional<String> centre(Map<String, String[]> parameters) {
        Optional<String> centre = once(parameters, "centre");
        if (centre.filter(text -> text.isBlank() || text.length() > LONGEST_CENTRE || text.indexOf('\0') >= 0)
                .isPresent()) {
            throw IntakeMessage.REFUSALS_VALUE_NOT_READABLE.refusal("centre").toException();
        }
        return centre;
    }

    private static Optional<String> once(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            throw IntakeMessage.REFUSALS_PARAMETER_REPEATED.refusal(name).toException();
        }
        return values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }

    /** By {@code _format}, or by what {@code Accept} likes best of the two. */
    private static boolean wantsCsv(ServletRequestDetails request) {
        String[] format = request.getParameters().getOrDefault("_format", new String[0]);
        if (format.length > 0) {
            return format[0].contains("csv");
        }
        try {
            return MediaType.parseMediaTypes(request.getHeaders("Accept")).stream()
                    .filter(type -> type.getSubtype().contains("json") || type.includes(CSV))
                    .max((left, right) -> Double.compare(left.getQualityValue(), right.getQualityValue()))
                    .filter(type -> CSV.equalsTypeAndSubtype(type))
                    .isPresent();
        } catch (InvalidMediaTypeException anything) {
            return false;
        }
    }

    private static Parameters parameters(List<RefusalCount> counts) {
        Language language = Addressee.current().language();
        Parameters parameters = new Parameters();
        for (RefusalCount count : counts) {
            ParametersParameterComponent refusal = parameters.addParameter().setName("refusal");
            refusal.addPart().setName("day").setValue(new DateType(count.day().toString()));
            refusal.addPart().setName("centre").setValue(new StringType(count.centre()));
            refusal.addPart().setName("code").setValue(new CodeType(count.code()));
            if (!count.profile().isEmpty()) {
                refusal.addPart().setName("profile").setValue(new UriType(count.profile()));
            }
            refusal.addPart().setName("count").setValue(new IntegerType(Math.toIntExact(count.refused())));
            meaning(count, language)
                    .ifPresent(text -> refusal.addPart().setName("meaning").setValue(new StringType(text)));
        }
        return parameters;
    }

    private static String csv(List<RefusalCount> counts) {
        Language language = Addressee.current().language();
        StringBuilder table = new StringBuilder("day,centre,code,profile,count,meaning\r\n");
        for (RefusalCount count : counts) {
            table.append(count.day())
                    .append(',')
                    .append(count.centre())
                    .append(',')
                    .append(count.code())
                    .append(',')
                    .append(count.profile())
                    .append(',')
                    .append(count.refused())
                    .append(",\"")
                    .append(meaning(count, language).orElse("").replace("\"", "\"\""))
                    .append("\"\r\n");
        }
        return table.toString();
    }

    private static Optional<String> meaning(RefusalCount count, Language language) {
        return MessageCatalogue.meaning(count.code(), language);
    }

    private static void write(ServletRequestDetails request, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = request.getServletResponse();
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
