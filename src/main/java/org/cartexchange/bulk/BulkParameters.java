package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cartexchange.storage.PatientRecords;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of {@code $export}, from a URL or a Parameters resource, or refuses them by name: Bulk Data 3.0.0,
 * "Query Parameters". Nothing is silently ignored.
 */
final class BulkParameters {

    private static final Set<String> SUPPORTED =
            new TreeSet<>(Set.of("_outputFormat", "_since", "_type", "_typeFilter", "_until", "patient"));
    private static final Set<String> FORMATS = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");

    /** Of HAPI or of HTTP, not of the export. */
    private static final Set<String> ABOUT_THE_ANSWER = Set.of("_format", "_pretty");

    private static final Pattern COMMON_PARAMETER_OF_A_FILTER =
            Pattern.compile("_(id|lastUpdated|tag|profile|security|source|has)(:.*)?");
    private static final Pattern LENIENT = Pattern.compile("(^|[;,\\s])handling=lenient($|[;,\\s])");

    private final FhirContext context;
    private final MatchUrlService searches;
    private final PatientRecords records;

    BulkParameters(FhirContext context, MatchUrlService searches, PatientRecords records) {
        this.context = context;
        this.searches = searches;
        this.records = records;
    }

    BulkExportRequest read(BulkExportRequest.Level level, @Nullable String id, ServletRequestDetails request) {
        Map<String, List<String>> parameters = parameters(request);
        boolean lenient = lenient(request);
        List<String> ignored = new ArrayList<>();
        Set<String> supported = new TreeSet<>(SUPPORTED);
        boolean patientsByName = "POST".equals(request.getRequestType().name())
                && (level == BulkExportRequest.Level.PATIENTS || level == BulkExportRequest.Level.GROUP);
        if (!patientsByName) {
            supported.remove("patient");
        }
        for (String name : parameters.keySet()) {
            if (!supported.contains(name) && !ABOUT_THE_ANSWER.contains(name)) {
                if (!lenient) {
                    throw BulkMessage.PARAMETER_UNKNOWN
                            .refusal(printable(name), String.join(", ", supported))
                            .toException();
                }
                ignored.add(printable(name));
            }
        }
        checkValues(supported, parameters);
        checkFormat(parameters);
        SortedSet<String> types = types(level, parameters);
        return new BulkExportRequest(
                level,
                id,
                types,
                filters(level, types, parameters),
                patientsByName ? patients(parameters) : List.of(),
                instant("_since", parameters),
                instant("_until", parameters),
                ignored);
    }

    private Map<String, List<String>> parameters(ServletRequestDetails request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> parameters.put(name, new ArrayList<>(List.of(values))));
        byte[] body = "POST".equals(request.getRequestType().name()) ? request.loadRequestContents() : null;
        if (body != null && body.length > 0) {
            for (ParametersParameterComponent parameter : parse(body).getParameter()) {
                parameters
                        .computeIfAbsent(String.valueOf(parameter.getName()), name -> new ArrayList<>())
                        .add(value(parameter));
            }
        }
        return parameters;
    }

    private Parameters parse(byte[] body) {
        try {
            return context.newJsonParser().parseResource(Parameters.class, new String(body, StandardCharsets.UTF_8));
        } catch (DataFormatException | ClassCastException notParameters) {
            throw BulkMessage.BODY_UNREADABLE.refusal().toException();
        }
    }

    private static String value(ParametersParameterComponent parameter) {
        if (parameter.getValue() instanceof Reference reference) {
            return String.valueOf(reference.getReference());
        }
        return parameter.hasValue() && parameter.getValue().isPrimitive()
                ? parameter.getValue().primitiveValue()
                : "";
    }

    private static boolean lenient(ServletRequestDetails request) {
        return request.getHeaders("Prefer").stream()
                .anyMatch(prefer -> LENIENT.matcher(prefer).find());
    }

    /** An empty {@code _type} or {@code patient}, of a script whose variable was not set, must not mean everything. */
    private static void checkValues(Set<String> supported, Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (supported.contains(name) && split(values).isEmpty()) {
                throw BulkMessage.VALUE_MISSING.refusal(name).toException();
            }
        });
    }

    private static void checkFormat(Map<String, List<String>> parameters) {
        String format = single("_outputFormat", parameters);
        // A plus sign that was not encoded arrives as a space.
        if (format != null && !FORMATS.contains(format.replace(' ', '+'))) {
            throw BulkMessage.FORMAT_UNKNOWN.refusal(printable(format)).toException();
        }
    }

    private SortedSet<String> types(BulkExportRequest.Level level, Map<String, List<String>> parameters) {
        SortedSet<String> types = new TreeSet<>();
        for (String type : split(parameters.getOrDefault("_type", List.of()))) {
            if (!context.getResourceTypes().contains(type)) {
                throw BulkMessage.TYPE_UNKNOWN.refusal(printable(type)).toException();
            }
            if (level != BulkExportRequest.Level.SYSTEM && !records.types().contains(type)) {
                throw BulkMessage.TYPE_NOT_OF_A_PATIENT.refusal(type).toException();
            }
            types.add(type);
        }
        return types;
    }

    /** Commas inside a filter belong to its search when what follows them is no new filter. */
    private List<String> filters(
            BulkExportRequest.Level level, SortedSet<String> types, Map<String, List<String>> parameters) {
        List<String> filters = new ArrayList<>();
        for (String value : parameters.getOrDefault("_typeFilter", List.of())) {
            filters.addAll(Arrays.asList(value.split(",(?=[A-Z][A-Za-z]+\\?)")));
        }
        for (String filter : filters) {
            int mark = filter.indexOf('?');
            String type = mark < 0 ? "" : filter.substring(0, mark);
            if (!context.getResourceTypes().contains(type) || !searchable(filter)) {
                throw BulkMessage.FILTER_UNREADABLE.refusal().toException();
            }
            boolean exported = types.isEmpty()
                    ? level == BulkExportRequest.Level.SYSTEM || records.types().contains(type)
                    : types.contains(type);
            if (!exported) {
                throw BulkMessage.FILTER_TYPE_NOT_EXPORTED.refusal(type).toException();
            }
        }
        return filters;
    }

    private boolean searchable(String filter) {
        int mark = filter.indexOf('?');
        for (String part : filter.substring(mark + 1).split("&")) {
            String name = part.split("=", 2)[0];
            if (name.startsWith("_")
                    && !COMMON_PARAMETER_OF_A_FILTER.matcher(name).matches()) {
                return false;
            }
        }
        try {
            searches.translateMatchUrl(filter, context.getResourceDefinition(filter.substring(0, mark)));
            return mark < filter.length() - 1;
        } catch (BaseServerResponseException | IllegalArgumentException | DataFormatException notASearch) {
            return false;
        }
    }

    private static List<String> patients(Map<String, List<String>> parameters) {
        List<String> patients = new ArrayList<>();
        for (String reference : split(parameters.getOrDefault("patient", List.of()))) {
            IdType id = new IdType(reference);
            if (!"Patient".equals(id.getResourceType()) || !id.hasIdPart() || id.isAbsolute()) {
                throw BulkMessage.PATIENT_UNREADABLE.refusal().toException();
            }
            patients.add(id.getIdPart());
        }
        return patients;
    }

    private static @Nullable Instant instant(String name, Map<String, List<String>> parameters) {
        String value = single(name, parameters);
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException notOne) {
            throw BulkMessage.INSTANT_UNREADABLE.refusal(name).toException();
        }
    }

    private static @Nullable String single(String name, Map<String, List<String>> parameters) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw BulkMessage.REPEATED.refusal(name).toException();
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What a caller wrote, cut and cleaned before it is quoted to him. */
    private static String printable(String text) {
        String clean = text.replaceAll("[^\\x21-\\x7e]", "?");
        return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
    }
}
