package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.hl7.fhir.utilities.json.model.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * One Bundle being checked: each entry once and by itself, with its references resolved in the Bundle; then the envelope
 * without its contents; then the rules between resources.
 */
final class BundleCheck {

    private static final Pattern IN_A_CONTENT = Pattern.compile("\\.resource(\\.|$)");
    private static final Set<String> SPLIT = Set.of("transaction", "batch", "collection");
    private static final Set<String> HEAD = Set.of("resourceType", "id", "meta", "type", "timestamp", "entry");
    private static final Set<String> ENTRY_PARTS = Set.of("fullUrl", "resource", "request");
    private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[\\d+]");

    private final BundleValidator validator;
    private final JsonObject json;
    private final Bundle bundle;
    private final BundleContents contents;
    private final StoredResources stored;
    private final boolean places;
    private final Map<String, Collection<String>> met;

    /**
     * @param places whether lines and columns are wanted
     * @param met is filled with the profiles that each resource had to meet, by the resource's expression
     */
    BundleCheck(
            BundleValidator validator,
            JsonObject json,
            Bundle bundle,
            StoredResources stored,
            boolean places,
            Map<String, Collection<String>> met) {
        this.validator = validator;
        this.json = json;
        this.bundle = bundle;
        this.contents = BundleContents.of(bundle, stored);
        this.stored = stored;
        this.places = places;
        this.met = met;
    }

    List<ValidationMessage> run(Collection<String> extraProfiles) {
        List<ValidationMessage> findings = new ArrayList<>(envelope(extraProfiles));
        Map<Resource, Set<String>> required = requiredProfiles();
        findings.addAll(entries(required));
        Places inText = Places.of(json);
        findings.addAll(inText.locate(references()));
        findings.addAll(inText.locate(choices(required)));
        findings.addAll(inText.locate(contents.unresolved()));
        findings.addAll(inText.locate(CourseRules.check(contents, required)));
        return limitedForEachEntry(findings);
    }

    private List<ValidationMessage> entries(Map<Resource, Set<String>> required) {
        List<String> roots = new ArrayList<>();
        List<BundleValidator.One> checks = new ArrayList<>();
        List<ValidationMessage> findings = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Resource resource = bundle.getEntry().get(i).getResource();
            JsonObject content = content(i);
            if (resource == null || content == null) {
                continue;
            }
            String root = "Bundle.entry[" + i + "].resource";
            if (resource instanceof Bundle inner) {
                new BundleCheck(validator, content, inner, stored, places, new HashMap<>())
                        .run(List.of())
                        .forEach(finding -> findings.add(finding.under(root)));
            } else {
                met.put(root, required.getOrDefault(resource, Set.of()));
                roots.add(root);
                checks.add(new BundleValidator.One(
                        content,
                        required.getOrDefault(resource, Set.of()),
                        List.of(),
                        new InBundle(validator, i),
                        finding -> true,
                        places,
                        false));
            }
        }
        List<List<ValidationMessage>> answers = validator.checkAll(checks);
        for (int i = 0; i < answers.size(); i++) {
            String root = roots.get(i);
            answers.get(i).forEach(finding -> findings.add(finding.under(root)));
        }
        return findings;
    }

    /** The rules between resources may add to what an entry has already: still no more than 100 for each. */
    private static List<ValidationMessage> limitedForEachEntry(List<ValidationMessage> findings) {
        if (findings.size() <= Findings.LISTED) {
            return findings;
        }
        Map<String, List<ValidationMessage>> byEntry = new LinkedHashMap<>();
        for (ValidationMessage finding : findings) {
            Matcher entry = ENTRY.matcher(finding.expression());
            byEntry.computeIfAbsent(entry.find() ? entry.group() : "Bundle", none -> new ArrayList<>())
                    .add(finding);
        }
        List<ValidationMessage> limited = new ArrayList<>();
        byEntry.forEach((entry, ofEntry) -> limited.addAll(Findings.limited(ofEntry, entry)));
        return limited;
    }

    /** Profiles by rule and declaration, and those that references from other entries ask for. */
    Map<Resource, Set<String>> requiredProfiles() {
        Map<Resource, Set<String>> required = new LinkedHashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() != null) {
                required.put(entry.getResource(), validator.requiredProfiles(entry.getResource()));
            }
        }
        List<Resource> open = new ArrayList<>(required.keySet());
        while (!open.isEmpty()) {
            Resource resource = open.remove(open.size() - 1);
            validator.demands().of(resource, required.get(resource), contents).forEach((target, profiles) -> {
                if (required.computeIfAbsent(target, none -> new LinkedHashSet<>())
                        .addAll(profiles)) {
                    open.add(target);
                }
            });
        }
        return required;
    }

    /** The Bundle's own rules, checked on a copy whose contents are reduced to type and id. */
    private List<ValidationMessage> envelope(Collection<String> extraProfiles) {
        JsonObject shell = shell();
        if (extraProfiles.isEmpty() && isGoodEntryByEntry(shell)) {
            return List.of();
        }
        return validator.checkAll(List.of(envelope(shell, extraProfiles))).get(0);
    }

    /**
     * Whether nothing is to be said about an envelope, found by looking at each entry as if it were the only one: what FHIR
     * asks of a transaction, a batch or a collection, it asks of each entry, but that no two have one fullUrl. So an entry
     * of a known shape need not be looked at.
     */
    private boolean isGoodEntryByEntry(JsonObject shell) {
        JsonArray entries = shell.getJsonArray("entry");
        String type = shell.asString("type");
        if (entries == null || type == null || !SPLIT.contains(type) || hasMoreThanEntries(shell)) {
            return false;
        }
        Set<String> fullUrls = new HashSet<>();
        List<BundleValidator.One> checks = new ArrayList<>();
        for (JsonElement entry : entries.getItems()) {
            if (!entry.isJsonObject() || !isWithOwnFullUrl(entry.asJsonObject(), fullUrls)) {
                return false;
            }
            JsonObject alone = positioned(new JsonObject(), shell);
            for (JsonProperty property : shell.getProperties()) {
                if (!property.getName().equals("entry")) {
                    alone.add(property.getName(), property.getValue());
                }
            }
            JsonArray one = positioned(new JsonArray(), entries);
            one.add(entry);
            alone.add("entry", one);
            checks.add(envelope(ReadAgain.of(alone), List.of()));
        }
        return validator.checkAll(checks).stream().allMatch(List::isEmpty);
    }

    private static boolean hasMoreThanEntries(JsonObject shell) {
        return shell.getProperties().stream().anyMatch(property -> !HEAD.contains(property.getName()));
    }

    private static boolean isWithOwnFullUrl(JsonObject entry, Set<String> fullUrls) {
        JsonElement fullUrl = entry.get("fullUrl");
        return fullUrl != null
                && fullUrl.isJsonString()
                && fullUrls.add(fullUrl.asString())
                && entry.getProperties().stream().allMatch(property -> ENTRY_PARTS.contains(property.getName()));
    }

    private BundleValidator.One envelope(JsonObject shell, Collection<String> extraProfiles) {
        return new BundleValidator.One(
                shell,
                Set.of(),
                extraProfiles,
                null,
                finding -> !IN_A_CONTENT.matcher(finding.expression()).find() || isOfBundles(finding),
                places,
                true);
    }

    /** That the first entry of a message is a MessageHeader is told at its content. */
    private static boolean isOfBundles(ValidationMessage finding) {
        return finding.messageId().toUpperCase(Locale.ROOT).contains("BUNDLE_");
    }

    /** What only the whole Bundle shows about references from one entry to another. */
    private List<ValidationMessage> references() {
        return validator.translate(new BundleReferences(bundle, validator.pool().context()).messages(), json);
    }

    /** Targets that must be one thing or another, and that nothing makes either: each is tried. */
    private List<ValidationMessage> choices(Map<Resource, Set<String>> required) {
        List<ValidationMessage> findings = new ArrayList<>();
        required.forEach((resource, profiles) -> {
            for (ReferenceDemands.Choice choice : validator.demands().choices(resource, profiles, contents)) {
                Set<String> asked = required.getOrDefault(choice.target(), Set.of());
                boolean isOneOfThem = asked.stream()
                        .map(profile -> profile.replaceFirst("\\|.*", ""))
                        .anyMatch(choice.profiles()::contains);
                if (!isOneOfThem && !meetsOne(choice, asked)) {
                    String place = contents.place(resource) + choice.path();
                    findings.addAll(validator.translate(
                            List.of(BundleReferences.noMatch(
                                    place,
                                    choice.reference(),
                                    choice.profiles(),
                                    validator.pool().context())),
                            json));
                }
            }
        });
        return findings;
    }

    /** What is wrong with the target whatever it is, is told at the target, and is no reason to call the reference wrong. */
    private boolean meetsOne(ReferenceDemands.Choice choice, Set<String> asked) {
        int entry = entryOf(choice.target());
        JsonObject content = content(entry);
        if (content == null) {
            return true;
        }
        List<Set<String>> tries = new ArrayList<>(List.of(asked));
        choice.profiles().forEach(profile -> tries.add(Set.of(profile)));
        List<List<ValidationMessage>> answers = validator.checkAll(tries.stream()
                .map(profiles -> new BundleValidator.One(
                        ReadAgain.of(content),
                        profiles,
                        List.of(),
                        new InBundle(validator, entry),
                        finding -> true,
                        false,
                        false))
                .toList());
        // A remembered finding has no line.
        Set<ValidationMessage> told = new HashSet<>();
        answers.get(0).forEach(finding -> told.add(finding.at(0, 0)));
        return answers.stream().skip(1).anyMatch(findings -> findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> told.contains(finding.at(0, 0))));
    }

    private int entryOf(Resource resource) {
        int entry = 0;
        while (bundle.getEntry().get(entry).getResource() != resource) {
            entry++;
        }
        return entry;
    }

    private JsonObject shell() {
        JsonObject shell = positioned(new JsonObject(), json);
        for (JsonProperty property : json.getProperties()) {
            if (property.getName().equals("entry") && property.getValue().isJsonArray()) {
                JsonArray entries = positioned(new JsonArray(), property.getValue());
                for (JsonElement entry : property.getValue().asJsonArray().getItems()) {
                    entries.add(entry.isJsonObject() ? withoutContent(entry.asJsonObject()) : entry);
                }
                shell.add("entry", entries);
            } else {
                shell.add(property.getName(), property.getValue());
            }
        }
        return shell;
    }

    private static JsonObject withoutContent(JsonObject entry) {
        JsonObject copy = positioned(new JsonObject(), entry);
        for (JsonProperty property : entry.getProperties()) {
            if (property.getName().equals("resource") && property.getValue().isJsonObject()) {
                JsonObject content = property.getValue().asJsonObject();
                // What the header of a message is about must be in the Bundle.
                boolean isHeader = "MessageHeader".equals(content.asString("resourceType"));
                JsonObject stub = isHeader ? ReadAgain.of(content) : stub(content);
                copy.add("resource", stub);
            } else {
                copy.add(property.getName(), property.getValue());
            }
        }
        return copy;
    }

    /** Type, id and version, which the rules of a Bundle ask for; and never nothing at all, for an entry must have a content. */
    private static JsonObject stub(JsonObject content) {
        JsonObject stub = positioned(new JsonObject(), content);
        for (JsonProperty part : content.getProperties()) {
            if (part.getName().equals("resourceType") || part.getName().equals("id")) {
                stub.add(part.getName(), part.getValue());
            }
        }
        JsonElement meta = content.get("meta");
        if (meta != null && meta.isJsonObject() && meta.asJsonObject().get("versionId") != null) {
            JsonObject version = positioned(new JsonObject(), meta);
            version.add("versionId", meta.asJsonObject().get("versionId"));
            stub.add("meta", version);
        }
        JsonString language = positioned(new JsonString("en"), content);
        stub.add("language", language);
        return stub;
    }

    private @Nullable JsonObject content(int entry) {
        JsonArray entries = json.getJsonArray("entry");
        return entries == null || entry >= entries.size() || !entries.get(entry).isJsonObject()
                ? null
                : entries.get(entry).asJsonObject().getJsonObject("resource");
    }

    private static <E extends JsonElement> E positioned(E made, JsonElement like) {
        made.setStart(like.getStart());
        made.setEnd(like.getEnd());
        return made;
    }

    /** FHIRPath's resolve() for the entry being checked. Read for this call alone: the validator keeps notes on what it reads. */
    private final class InBundle implements CorePool.References {

        private final BundleValidator validator;
        private final int from;
        private final Map<String, Element> parsed = new HashMap<>();

        private InBundle(BundleValidator validator, int from) {
            this.validator = validator;
            this.from = from;
        }

        @Override
        public @Nullable Base resolve(String reference) {
            return contents.entryOf(from, reference)
                    .map(entry -> parsed.computeIfAbsent(reference, none -> parse(entry)))
                    .orElse(null);
        }

        @Override
        public Optional<String> typeOf(String reference) {
            return contents.entryOf(from, reference)
                    .map(entry -> bundle.getEntry().get(entry).getResource().fhirType());
        }

        @Override
        public boolean areInABundle() {
            return true;
        }

        private @Nullable Element parse(int entry) {
            JsonObject content = content(entry);
            return content == null
                    ? null
                    : new org.hl7.fhir.r5.elementmodel.JsonParser(
                                    validator.pool().context())
                            .parse(new ArrayList<>(), ReadAgain.of(content));
        }
    }
}
