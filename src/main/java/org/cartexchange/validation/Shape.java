package org.cartexchange.validation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is apart from the values by which one patient's record differs from another's: two laboratory results of
 * the same kind, for different patients on different days, have one shape.
 *
 * <p>All names, all codes, systems, urls, units, booleans and whole numbers stand in it as they are. Left out are ids,
 * targets of references, values of identifiers, dates, numbers of quantities, names, addresses and free texts, and only if
 * they are written so plainly that FHIR has nothing to say about them. Of these is kept whatever a rule may ask: form and
 * order of dates, sign and order of numbers (also in relation to the numbers that rules name), kind of a reference, which
 * texts are equal, and which tests of the rules they pass ({@link FreeValues}).
 *
 * @param exact hash of the whole content and of the profiles asked for
 * @param shape hash of the shape and of the profiles; empty if this resource has none
 */
record Shape(Key exact, Optional<Key> shape) {

    /** SHA-256, so that nobody can make two contents that are taken for the same. */
    static final class Key {

        private final byte[] hash;

        private Key(byte[] hash) {
            this.hash = hash;
        }

        private static Key of(CharSequence text) {
            try {
                return new Key(MessageDigest.getInstance("SHA-256")
                        .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(hash, key.hash);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(hash);
        }
    }

    /**
     * Types the validator has no code of its own for that would look at values: it checks them by their definitions. An
     * Observation is looked at for its codes and status alone.
     */
    private static final Set<String> TYPES = Set.of(
            "AdverseEvent",
            "AllergyIntolerance",
            "BiologicallyDerivedProduct",
            "ChargeItem",
            "Condition",
            "Consent",
            "Device",
            "DiagnosticReport",
            "Encounter",
            "EpisodeOfCare",
            "Location",
            "Medication",
            "MedicationAdministration",
            "MedicationRequest",
            "MedicationStatement",
            "Observation",
            "Organization",
            "Patient",
            "Practitioner",
            "PractitionerRole",
            "Procedure",
            "Provenance",
            "ResearchSubject",
            "ServiceRequest",
            "Specimen");

    private static final Set<String> DATES = Set.of(
            "abatementDateTime",
            "authoredOn",
            "birthDate",
            "collectedDateTime",
            "date",
            "dateAsserted",
            "dateTime",
            "deceasedDateTime",
            "detected",
            "effectiveDateTime",
            "effectiveInstant",
            "end",
            "issued",
            "lastUpdated",
            "occurredDateTime",
            "onsetDateTime",
            "performedDateTime",
            "receivedTime",
            "recorded",
            "recordedDate",
            "start",
            "time",
            "timeDateTime",
            "timestamp",
            "valueDate",
            "valueDateTime",
            "valueInstant");

    /** Personal texts by the element they stand in. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "name", Set.of("family", "given", "text", "prefix", "suffix"),
            "address", Set.of("text", "line", "city", "district", "state", "postalCode"),
            "telecom", Set.of("value"),
            "note", Set.of("text"));

    private static final Set<String> EXTENSIONS = Set.of("extension", "modifierExtension");
    private static final Set<String> IDENTIFIERS = Set.of("identifier", "valueIdentifier");

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
    private static final Pattern UUID =
            Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BY_ID = Pattern.compile("([A-Z][A-Za-z]+)/([A-Za-z0-9][A-Za-z0-9.-]{0,63})");
    private static final Pattern BY_IDENTIFIER =
            Pattern.compile("([A-Z][A-Za-z]+\\?identifier=[^|%#]+\\|)([A-Za-z0-9][A-Za-z0-9._-]{0,63})");
    private static final Pattern DATE = Pattern.compile("(19\\d\\d|20[0-8]\\d)(?:-(\\d\\d)(?:-(\\d\\d)"
            + "(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d))?)?)?");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** The shape of a resource, asked for these profiles; empty for what is nested too deeply to be read. */
    static Optional<Shape> of(JsonObject resource, Collection<String> profiles, FreeValues free) {
        return new Reader(profiles, free, false, null).read(resource);
    }

    /** The shape of a Bundle whose contents are reduced to type and id: what references in it mean is not asked. */
    static Optional<Shape> ofEnvelope(JsonObject bundle, Collection<String> profiles, FreeValues free) {
        return new Reader(profiles, free, true, null).read(bundle);
    }

    /** Another resource of the same shape, with another value wherever one is left out; empty if none was found. */
    Optional<JsonObject> another(
            JsonObject resource, Collection<String> profiles, FreeValues free, boolean isEnvelope) {
        for (OtherValues others : OtherValues.TO_TRY) {
            JsonObject copy = resource.deepCopy();
            new Reader(profiles, free, isEnvelope, others).read(copy);
            JsonObject other = ReadAgain.of(copy);
            if (new Reader(profiles, free, isEnvelope, null)
                    .read(other)
                    .flatMap(Shape::shape)
                    .equals(shape)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Reads one resource once and writes both texts that are hashed. */
    private static final class Reader {

        private final FreeValues free;
        private final boolean isEnvelope;
        private final boolean hasNumbers;
        private final StringBuilder exact = new StringBuilder(2_000);
        private final StringBuilder shape = new StringBuilder(2_000);
        private final Map<String, Integer> texts = new HashMap<>();
        private final List<BigDecimal> numbers = new ArrayList<>();
        private final List<String> dates = new ArrayList<>();
        private boolean hasShape;

        /** In an extension that is not ours: its definition was not looked at, so everything in it stands as it is. */
        private boolean isOutside;

        /** If given, what is left out is replaced by other values while it is read. */
        private final @Nullable OtherValues others;

        private Reader(Collection<String> profiles, FreeValues free, boolean isEnvelope, @Nullable OtherValues others) {
            this.free = free;
            this.isEnvelope = isEnvelope;
            this.others = others;
            this.hasShape = free.allow(profiles);
            this.hasNumbers = free.allowNumbers(profiles);
            // A content may look like an envelope, of which less is told.
            name(isEnvelope ? "envelope" : "content");
            profiles.forEach(this::name);
        }

        private Optional<Shape> read(JsonObject resource) {
            String type = text(resource, "resourceType");
            hasShape &= (isEnvelope || TYPES.contains(type)) && resource.get("contained") == null;
            // A reference to the resource itself is one.
            texts.put(type + "/" + text(resource, "id"), 0);
            if (!object("", resource, 1)) {
                return Optional.empty();
            }
            order();
            return Optional.of(new Shape(Key.of(exact), hasShape ? Optional.of(Key.of(shape)) : Optional.empty()));
        }

        private boolean object(String name, JsonObject object, int depth) {
            if (depth > Unsafe.DEEPEST || object.hasComments() || object.isExtraComma()) {
                return false;
            }
            hasShape &= !hasUnlikeEnds(object);
            boolean outside = isOutside;
            if (EXTENSIONS.contains(name) && text(object, "url").contains("://")) {
                isOutside = !free.isOurs(text(object, "url"));
            }
            both('{');
            for (JsonProperty property : object.getProperties()) {
                if (property.isNoComma() || property.isUnquotedName() || property.isUnquotedValue()) {
                    return false;
                }
                name(property.getName());
                if (!element(name, object, property.getName(), property.getValue(), property::setValue, depth)) {
                    return false;
                }
            }
            isOutside = outside;
            both('}');
            return true;
        }

        private boolean array(String parent, JsonObject object, String name, JsonArray array, int depth) {
            if (!isPlain(array)) {
                return false;
            }
            both('[');
            for (int i = 0; i < array.size(); i++) {
                int item = i;
                if (!element(
                        parent,
                        object,
                        name,
                        array.get(i),
                        other -> array.getItems().set(item, other),
                        depth + 1)) {
                    return false;
                }
            }
            both(']');
            return true;
        }

        private boolean element(
                String parent,
                JsonObject object,
                String name,
                JsonElement value,
                Consumer<JsonElement> replace,
                int depth) {
            if (value.hasComments()) {
                return false;
            }
            if (value.isJsonObject()) {
                return object(name, value.asJsonObject(), depth + 1);
            }
            if (value.isJsonArray()) {
                return array(parent, object, name, value.asJsonArray(), depth);
            }
            String written = value.isJsonPrimitive() ? value.asJsonPrimitive().getValue() : "null";
            char kind = value.isJsonString() ? 's' : value.isJsonNumber() ? 'n' : 'o';
            exact.append(kind).append(written.length()).append('=').append(written);
            String left = hasShape && !isOutside ? leftOut(parent, object, name, kind, written) : null;
            if (left == null) {
                shape.append(kind).append(written.length()).append('=').append(written);
            } else {
                shape.append('?').append(left);
                if (others != null) {
                    replace.accept(others.insteadOf(name, written, kind == 'n', texts.getOrDefault(written, 0)));
                }
            }
            return true;
        }

        /** What is kept of a value that is left out; null if it stands as it is. */
        private @Nullable String leftOut(String parent, JsonObject object, String name, char kind, String value) {
            if (kind == 'n') {
                return name.equals("value")
                                && hasNumbers
                                && NUMBER.matcher(value).matches()
                        ? number(value)
                        : null;
            }
            if (kind != 's' || value.length() > LONGEST || free.isNamed(value)) {
                return null;
            }
            if (name.equals("id")) {
                boolean isOfResource = parent.isEmpty() || isEnvelope && parent.equals("resource");
                return isOfResource && ID.matcher(value).matches() ? "id" : null;
            }
            boolean isAddress =
                    isEnvelope && (name.equals("fullUrl") || name.equals("url") && parent.equals("request"));
            if (name.equals("reference") || isAddress) {
                return reference(value);
            }
            if (DATES.contains(name)) {
                return isDate(value) ? date(value) : null;
            }
            if (name.equals("value") && IDENTIFIERS.contains(parent)) {
                // Of an identifier whose system is a rule of the internet, FHIR asks that its value keeps that rule.
                String system = text(object, "system");
                return !system.startsWith("urn:")
                                && !system.contains("ietf")
                                && IDENTIFIER.matcher(value).matches()
                        ? plain(value)
                        : null;
            }
            boolean isText = name.equals("valueString")
                    || name.equals("display") && object.get("reference") != null
                    || TEXTS.getOrDefault(parent, Set.of()).contains(name);
            return isText && isPlain(value) ? plain(value) : null;
        }

        private @Nullable String reference(String value) {
            Matcher byId = BY_ID.matcher(value);
            if (byId.matches()) {
                return "ref " + byId.group(1) + " " + same(value);
            }
            Matcher byIdentifier = BY_IDENTIFIER.matcher(value);
            if (byIdentifier.matches()) {
                return "ref " + byIdentifier.group(1) + " " + same(value);
            }
            return UUID.matcher(value).matches() ? "ref urn:uuid: " + same(value) : null;
        }

        private String plain(String value) {
            return "text " + free.passed(value) + " " + same(value);
        }

        private String number(String value) {
            numbers.add(new BigDecimal(value));
            return value.indexOf('.') < 0 ? "whole" : "decimal";
        }

        private String date(String value) {
            dates.add(value);
            return "date " + DIGIT.matcher(value).replaceAll("9");
        }

        /** The same number for the same text. */
        private int same(String value) {
            return texts.computeIfAbsent(value, none -> texts.size() + 1);
        }

        /** Appends how the numbers and the dates stand to each other, in the order in which they were met. */
        private void order() {
            TreeSet<BigDecimal> allNumbers = new TreeSet<>(free.numbers());
            allNumbers.addAll(numbers);
            List<BigDecimal> inOrder = List.copyOf(allNumbers);
            numbers.forEach(number -> {
                int named = free.numbers().headSet(number, true).size();
                shape.append('#')
                        .append(inOrder.indexOf(allNumbers.ceiling(number)))
                        .append('/')
                        .append(named);
            });
            List<String> allDates = List.copyOf(new TreeSet<>(dates));
            dates.forEach(date -> shape.append('@').append(allDates.indexOf(date)));
        }

        /**
         * The ends of a period, when written in two ways, and of a range, when measured in two units, are compared after
         * conversion: their order here would not be the one that counts.
         */
        private static boolean hasUnlikeEnds(JsonObject object) {
            return isUnlike(object.get("start"), object.get("end"), Reader::form)
                    || isUnlike(object.get("low"), object.get("high"), Reader::unit);
        }

        private static boolean isUnlike(
                @Nullable JsonElement from, @Nullable JsonElement to, Function<JsonElement, String> measure) {
            return from != null && to != null && !measure.apply(from).equals(measure.apply(to));
        }

        private static String form(JsonElement date) {
            if (!date.isJsonString()) {
                return "";
            }
            String written = date.asString();
            int time = written.indexOf('T');
            Matcher zone = ZONE.matcher(written);
            return DIGIT.matcher(written).replaceAll("9") + (time > 0 && zone.find() ? zone.group() : "");
        }

        private static String unit(JsonElement quantity) {
            if (!quantity.isJsonObject()) {
                return "";
            }
            JsonObject object = quantity.asJsonObject();
            return text(object, "system") + "|" + text(object, "code") + "|" + text(object, "unit");
        }

        /** With its length, so that no two contents are written alike. */
        private void name(String name) {
            exact.append(name.length()).append(':').append(name);
            shape.append(name.length()).append(':').append(name);
        }

        private void both(char sign) {
            exact.append(sign);
            shape.append(sign);
        }
    }

    /** Written as JSON demands: otherwise the validator says so. */
    private static boolean isPlain(JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
            if (array.isNoComma(i) || array.isUnquoted(i)) {
                return false;
            }
        }
        return !array.isExtraComma();
    }

    private static boolean isDate(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    date.group(2) == null ? 1 : Integer.parseInt(date.group(2)),
                    date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Letters, digits and common signs, single spaces inside: nothing that FHIR, HTML or Markdown would look at. */
    private static boolean isPlain(String value) {
        if (value.isEmpty() || value.contains("://") || value.startsWith("urn:")) {
            return false;
        }
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            boolean isCommon = Character.isLetterOrDigit(sign) && sign < 0x590
                    || sign == ' ' && before != ' ' && i < value.length() - 1
                    || ".,-()/+:'".indexOf(sign) >= 0 && sign != ' ';
            if (!isCommon) {
                return false;
            }
            before = sign;
        }
        return true;
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonString() ? value.asString() : "";
    }
}
