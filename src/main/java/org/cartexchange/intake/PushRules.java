package org.cartexchange.intake;

import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is pushed: by its business identifier, {@code PUT Type?identifier=system|value}, so that the same push
 * again changes nothing and a corrected value becomes one new version.
 */
public final class PushRules {

    /** A bundle of more entries holds its locks and its memory too long. */
    static final int MAXIMUM_ENTRIES = 1_000;

    /** Each may be a search. */
    static final int MAXIMUM_READS = 100;

    private static final String IDENTIFIER = "identifier";

    private final Set<String> typesWithIdentifier;
    private final ReadRules reads;

    PushRules(PushedTypes types, ReadRules reads) {
        this.typesWithIdentifier = types.names();
        this.reads = reads;
    }

    /** There is no resource with the id of the address, and an update does not make one. */
    public static Refusal clientId(@Nullable String type) {
        String shown = type == null ? "resource" : Words.shown(type);
        return IntakeMessage.CLIENT_ID.refusal(shown);
    }

    /** What is wrong with the bundle as a push, before any resource is looked into; at most one finding for each entry. */
    List<Refusal> refusals(Bundle bundle) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> pushed = new HashMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            int entryIndex = i;
            String place = "Bundle.entry[" + i + "]";
            Optional<Refusal> refusal = refusal(entry, place);
            refusal.ifPresent(refusals::add);
            if (refusal.isEmpty()) {
                Integer earlier = pushedAs(entry)
                        .map(key -> pushed.putIfAbsent(key, entryIndex))
                        .orElse(null);
                if (earlier != null) {
                    refusals.add(IntakeMessage.SENT_TWICE
                            .refusal("identifier or id", "Bundle.entry[" + earlier + "]")
                            .at(place + ".request"));
                }
            }
        }
        if (refusals.isEmpty()) {
            refusals.addAll(carriedTwice(bundle, pushed));
        }
        return refusals;
    }

    /** What is wrong with one entry by itself. */
    Optional<Refusal> refusal(BundleEntryComponent entry, String place) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == null || url == null || url.isBlank()) {
            return Optional.of(IntakeMessage.ENTRY_WITHOUT_REQUEST.refusal().at(place + ".request"));
        }
        if (method == HTTPVerb.HEAD) {
            return Optional.of(
                    IntakeMessage.METHOD_NOT_KNOWN.refusal(method.toCode()).at(place + ".request.method"));
        }
        Optional<String> operation = operationOf(url);
        if (operation.isPresent() && !(method == HTTPVerb.GET && reads.answersInBundle(operation.get()))) {
            return Optional.of(IntakeMessage.OPERATION_NOT_IN_BUNDLE
                    .refusal(Words.shown(operation.get()))
                    .at(place + ".request.url"));
        }
        if (method == HTTPVerb.GET) {
            int question = url.indexOf('?');
            return question < 0
                    ? Optional.empty()
                    : reads.refusal(UrlUtil.parseQueryString(url.substring(question + 1)))
                            .map(refusal -> refusal.at(place + ".request.url"));
        }
        String type = typeOf(url);
        Optional<Refusal> notStored = StoredTypes.refusal(type);
        if (notStored.isPresent()) {
            return notStored.map(refusal -> refusal.withStatus(422).at(place + ".request.url"));
        }
        if (method == HTTPVerb.DELETE) {
            return Optional.empty();
        }
        if (!entry.hasResource()) {
            return Optional.of(IntakeMessage.ENTRY_WITHOUT_RESOURCE
                    .refusal(method.toCode())
                    .at(place + ".resource"));
        }
        if (method == HTTPVerb.PATCH) {
            return Optional.empty();
        }
        if (!entry.getResource().fhirType().equals(type)) {
            return Optional.of(IntakeMessage.ENTRY_TYPE_DIFFERS
                    .refusal(Words.shown(type), entry.getResource().fhirType())
                    .at(place + ".request.url"));
        }
        return method == HTTPVerb.PUT ? refusalOfPut(entry, type, place) : refusalOfPost(entry, type, place);
    }

    private Optional<Refusal> refusalOfPut(BundleEntryComponent entry, String type, String place) {
        String url = entry.getRequest().getUrl();
        int question = url.indexOf('?');
        if (question < 0) {
            return url.contains("/")
                    ? Optional.empty()
                    : Optional.of(matchMissing(type).at(place + ".request.url"));
        }
        return refusalOfCondition(url.substring(question + 1), entry.getResource(), type)
                .map(refusal -> refusal.at(place + ".request.url"));
    }

    private Optional<Refusal> refusalOfPost(BundleEntryComponent entry, String type, String place) {
        if (!entry.getRequest().hasIfNoneExist()) {
            return typesWithIdentifier.contains(type)
                    ? Optional.of(matchMissing(type).at(place + ".request"))
                    : Optional.empty();
        }
        String condition = entry.getRequest().getIfNoneExist();
        return refusalOfCondition(condition.substring(condition.indexOf('?') + 1), entry.getResource(), type)
                .map(refusal -> refusal.at(place + ".request.ifNoneExist"));
    }

    /** What is wrong with a condition, {@code identifier=system|value}, for that resource. */
    Optional<Refusal> refusalOfCondition(String condition, Resource resource, String type) {
        if (!typesWithIdentifier.contains(type)) {
            return Optional.empty();
        }
        Optional<Match> match = Match.parse(condition);
        if (match.isEmpty()) {
            return Optional.of(matchMissing(type));
        }
        return identifiers(resource).stream().anyMatch(match.get()::fits)
                ? Optional.empty()
                : Optional.of(IntakeMessage.IDENTIFIER_DIFFERS.refusal("the condition"));
    }

    private static Refusal matchMissing(String type) {
        return IntakeMessage.IDENTIFIER_MATCH_MISSING.refusal(Words.shown(type));
    }

    /**
     * An entry that carries the identifier by which another entry is pushed: the next push of the other would find both.
     * HAPI drops one of them in silence when both are conditional.
     */
    private List<Refusal> carriedTwice(Bundle bundle, Map<String, Integer> pushed) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Resource resource = bundle.getEntry().get(i).getResource();
            if (resource == null || !typesWithIdentifier.contains(resource.fhirType())) {
                continue;
            }
            for (Identifier identifier : identifiers(resource)) {
                Integer other = pushed.get(
                        new Match(String.valueOf(identifier.getSystem()), String.valueOf(identifier.getValue()))
                                .key(resource.fhirType()));
                if (other != null && other != i) {
                    refusals.add(IntakeMessage.SENT_TWICE
                            .refusal("identifier", "Bundle.entry[" + other + "]")
                            .at("Bundle.entry[" + i + "].resource.identifier"));
                    break;
                }
            }
        }
        return refusals;
    }

    private static Optional<String> pushedAs(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        HTTPVerb method = entry.getRequest().getMethod();
        String type = typeOf(url);
        if (method == HTTPVerb.POST) {
            String condition = entry.getRequest().getIfNoneExist();
            return condition == null
                    ? Optional.empty()
                    : Optional.of(key(type, condition.substring(condition.indexOf('?') + 1)));
        }
        if (method != HTTPVerb.PUT) {
            return Optional.empty();
        }
        int question = url.indexOf('?');
        return Optional.of(question < 0 ? url : key(type, url.substring(question + 1)));
    }

    private static String key(String type, String condition) {
        return Match.parse(condition).map(match -> match.key(type)).orElse(type + "?" + condition);
    }

    /** {@code $everything} of {@code Patient/1/$everything?_count=3}. */
    private static Optional<String> operationOf(String url) {
        int question = url.indexOf('?');
        String path = UrlUtil.unescape(question < 0 ? url : url.substring(0, question));
        return Stream.of(path.split("/")).filter(part -> part.startsWith("$")).findFirst();
    }

    /** {@code Patient} of {@code Patient/1}, {@code Patient?identifier=…}, {@code Patient}. */
    static String typeOf(String url) {
        String path = url.startsWith("/") ? url.substring(1) : url;
        int end = path.length();
        for (char stop : new char[] {'/', '?'}) {
            int at = path.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return path.substring(0, end);
    }

    private static List<Identifier> identifiers(Resource resource) {
        Property property = resource.getNamedProperty(IDENTIFIER);
        List<Identifier> identifiers = new ArrayList<>();
        if (property != null) {
            for (Base value : property.getValues()) {
                if (value instanceof Identifier identifier) {
                    identifiers.add(identifier);
                }
            }
        }
        return identifiers;
    }

    /** The identifier that a condition asks for. */
    record Match(String system, String value) {

        private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");
        private static final Pattern UNESCAPED_COMMA = Pattern.compile("(?<!\\\\),");

        /** Empty unless the condition is one identifier with system and value, and nothing else. */
        static Optional<Match> parse(String condition) {
            Map<String, String[]> parameters = UrlUtil.parseQueryString(condition);
            String[] values = parameters.get(IDENTIFIER);
            if (parameters.size() != 1 || values == null || values.length != 1) {
                return Optional.empty();
            }
            String[] parts = UNESCAPED_BAR.split(values[0], -1);
            if (UNESCAPED_COMMA.matcher(values[0]).find()
                    || parts.length != 2
                    || parts[0].isBlank()
                    || parts[1].isBlank()) {
                return Optional.empty();
            }
            return Optional.of(new Match(ParameterUtil.unescape(parts[0]), ParameterUtil.unescape(parts[1])));
        }

        boolean fits(Identifier identifier) {
            return system.equals(identifier.getSystem()) && value.equals(identifier.getValue());
        }

        String key(String type) {
            return type + "?" + system + "|" + value;
        }
    }
}
