package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cartexchange.terminology.TerminologySupport;
import org.cartexchange.validation.IntendedDifferences.Unexplained;
import org.cartexchange.validation.UnmodifiedPath.Finding;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * HL7's own test cases for validators, those of R4 that need no further package: ours and the unmodified path say the same
 * errors at the same places, but for the {@link IntendedDifferences}. Any other difference stands with its reason in {@code
 * hl7-test-cases/differences.txt}; one that does not stand there fails, and so does one that is none any more.
 *
 * <p>Run by {@code mvn -Ptest-cases} alone: the cases are an artifact of 54 MB that no other build needs.
 */
class Hl7TestCases {

    private static final Path DIFFERENCES = Path.of("src/test/resources/hl7-test-cases/differences.txt");
    private static final String FOLDER = "/org/hl7/fhir/testcases/validator/";

    private static final Set<String> R4 = Set.of("4.0", "4.0.1");

    /** HL7's validator would call package servers to check it. */
    private static final Pattern DEFINITION = Pattern.compile(
            "^\\s*(?:\\{|<\\?xml[^>]*>|<!--.*?-->|\\s)*(?:\"resourceType\"\\s*:\\s*\"|<)(?:StructureDefinition|ImplementationGuide)\\b",
            Pattern.DOTALL);

    private final ObjectMapper json = new ObjectMapper();
    private final FhirContext fhir = SharedValidator.PACKAGE.fhirContext();

    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> explained = new TreeMap<>();
    private final Set<String> different = new TreeSet<>();
    private int same;
    private int sameButForRules;
    private int refused;

    /** A case as the manifest has it: {@code profile} is asked for beside what the resource declares. */
    private record Case(String name, String text, boolean isXml, Optional<String> profile, List<Resource> needs) {}

    @Test
    void everyCaseIsJudgedAsTheUnmodifiedPathJudgesIt() throws Exception {
        List<Case> cases = cases();
        for (List<Case> round : rounds(cases)) {
            judge(round);
        }

        Map<String, String> reasons = reasons();
        Map<String, Long> byReason = different.stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf('\t')), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        lines -> reasons.getOrDefault(lines.get(0), "none"), TreeMap::new, Collectors.counting()));
        System.out.printf(
                "HL7's test cases of R4: %d judged, %d of them refused by ours%n  %d: the same errors at the same"
                        + " places%n  %d: the same but for rules that have a name: %s%n",
                cases.size(), refused, same, sameButForRules, explained);
        byReason.forEach((reason, count) -> System.out.printf("  %d: different: %s%n", count, reason));
        skipped.forEach((reason, count) -> System.out.printf("  %d: not judged: %s%n", count, reason));
        assertThat(different).as("differences, as listed in " + DIFFERENCES).isEqualTo(new TreeSet<>(reasons.keySet()));
    }

    /** Each listed difference with its reason: the comment above it. */
    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        String reason = "";
        boolean isReason = false;
        for (String line : Files.readAllLines(DIFFERENCES)) {
            if (line.startsWith("# ")) {
                reason = isReason ? reason + " " + line.substring(2) : line.substring(2);
            } else if (!line.isBlank()) {
                assertThat(reason).as("reason of " + line).isNotEmpty();
                reasons.put(line, reason);
            }
            isReason = line.startsWith("#");
        }
        return reasons;
    }

    private List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonNode test : json.readTree(read("manifest.json")).path("test-cases")) {
            String name = test.path("name").asText();
            String file = test.path("file").asText();
            String reason = reasonToSkip(test, file);
            if (reason != null) {
                skipped.merge(reason, 1, Integer::sum);
                continue;
            }
            String text = read(file);
            if (DEFINITION.matcher(text).find()) {
                skipped.merge("a definition, which ours neither checks nor takes (CART-VAL-046)", 1, Integer::sum);
                continue;
            }
            try {
                boolean xml = file.endsWith(".xml");
                List<Resource> needs = new ArrayList<>(needs(test));
                Optional<String> asked = Optional.empty();
                JsonNode profile = test.path("profile");
                if (profile.has("source")) {
                    MetadataResource definition =
                            (MetadataResource) definition(profile.path("source").asText());
                    needs.addAll(needs(profile));
                    needs.add(definition);
                    asked = Optional.of(definition.getUrl());
                }
                cases.add(new Case(name, text, xml, Optional.empty(), needs));
                if (asked.isPresent()) {
                    cases.add(new Case(name + " (profile)", text, xml, asked, needs));
                }
            } catch (RuntimeException notR4) {
                skipped.merge("its definitions are not of R4", 1, Integer::sum);
            }
        }
        return cases;
    }

    private static @Nullable String reasonToSkip(JsonNode test, String file) {
        JsonNode profile = test.path("profile");
        if (!R4.contains(test.path("version").asText())) {
            return "of another version of FHIR";
        } else if (needsPackage(test)
                || needsPackage(profile)
                || profile.path("source").asText().startsWith("http")) {
            return "needs a further package";
        } else if (test.has("logical") || profile.has("logical")) {
            return "no resource, but of a logical model";
        } else if (!file.endsWith(".json") && !file.endsWith(".xml")) {
            return "neither JSON nor XML";
        } else if (Hl7TestCases.class.getResource(FOLDER + file) == null) {
            return "not in the artifact";
        } else {
            return null;
        }
    }

    private static boolean needsPackage(JsonNode test) {
        return test.has("packages") || test.has("package-map");
    }

    private List<Resource> needs(JsonNode test) throws IOException {
        List<Resource> needs = new ArrayList<>();
        for (String list : List.of("supporting", "supporting5", "profiles")) {
            for (JsonNode file : test.path(list)) {
                needs.add(definition(file.asText()));
            }
        }
        return needs;
    }

    private Resource definition(String file) throws IOException {
        IParser parser = file.endsWith(".xml") ? fhir.newXmlParser() : fhir.newJsonParser();
        return (Resource) parser.parseResource(read(file));
    }

    /** Cases that may be judged with one validator, because no two mean different definitions by one url. */
    private List<List<Case>> rounds(List<Case> cases) {
        List<List<Case>> rounds = new ArrayList<>();
        List<Map<String, String>> definitions = new ArrayList<>();
        for (Case one : cases) {
            Map<String, String> needs = new HashMap<>();
            one.needs()
                    .forEach(need -> needs.put(key(need), fhir.newJsonParser().encodeResourceToString(need)));
            int round = 0;
            while (round < rounds.size() && !agree(definitions.get(round), needs)) {
                round++;
            }
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
                definitions.add(new HashMap<>());
            }
            rounds.get(round).add(one);
            definitions.get(round).putAll(needs);
        }
        return rounds;
    }

    private static boolean agree(Map<String, String> definitions, Map<String, String> needs) {
        return needs.entrySet().stream()
                .allMatch(need ->
                        definitions.getOrDefault(need.getKey(), need.getValue()).equals(need.getValue()));
    }

    private static String key(Resource definition) {
        return definition.fhirType() + " "
                + (definition instanceof MetadataResource known ? known.getUrl() : definition.getId());
    }

    private void judge(List<Case> round) throws Exception {
        Map<String, Resource> definitions = new LinkedHashMap<>();
        round.forEach(one -> one.needs().forEach(need -> definitions.put(key(need), need)));
        ValidationSupportChain chain = new ValidationSupportChain(
                new Definitions(fhir, definitions.values()), TerminologySupport.chain(SharedValidator.PACKAGE));
        try (BundleValidator ours = BundleValidator.create(SharedValidator.PACKAGE, chain, Remembering.ALL)) {
            UnmodifiedPath stock = new UnmodifiedPath(ours);
            for (Case one : round) {
                judge(one, ours, stock);
            }
        }
    }

    private void judge(Case one, BundleValidator ours, UnmodifiedPath stock) throws Exception {
        List<String> asked = one.profile().stream().toList();
        String asJson =
                one.isXml() ? XmlInput.read(one.text(), ours.pool().context()).json() : one.text();
        BundleText bundle = new BundleText(asJson);
        String declared = one.isXml() ? one.text() : withProfilesDeclared(bundle, ours);
        Optional<List<Finding>> expected = expected(declared, asJson, asked, ours, stock);
        ValidationReport report;
        try {
            report = one.isXml() ? ours.validateXml(one.text(), asked) : ours.validateJson(one.text(), asked);
        } catch (RuntimeException thrown) {
            different(one, expected.isEmpty() ? "both throw" : "ours throws");
            return;
        }
        refused += report.isConformant() ? 0 : 1;
        if (expected.isEmpty()) {
            different(one, report.isConformant() ? "HAPI throws, ours accepts" : "HAPI throws, ours refuses");
            return;
        }
        Set<String> theirErrors = expected.get().stream()
                .filter(Finding::isError)
                .map(Finding::place)
                .collect(Collectors.toSet());
        Set<String> ourErrors =
                report.errors().stream().map(ValidationMessage::expression).collect(Collectors.toSet());
        if (theirErrors.equals(ourErrors)) {
            same++;
            return;
        }
        IntendedDifferences differences = new IntendedDifferences();
        List<Unexplained> unexplained =
                differences.unexplainedErrors(expected.get(), report, entries(bundle), isWrite(bundle));
        unexplained.forEach(line -> different(one, line.side() + " alone\t" + line.place() + "\t" + line.id()));
        if (unexplained.isEmpty()) {
            sameButForRules++;
            differences.used().keySet().forEach(rule -> explained.merge(rule.name(), 1, Integer::sum));
        }
    }

    /** Empty if HAPI throws, in whatever way. */
    private static Optional<List<Finding>> expected(
            String text, String asJson, List<String> asked, BundleValidator ours, UnmodifiedPath stock) {
        try {
            Set<String> profiles = new LinkedHashSet<>(asked);
            Corpus.lenient(asJson).map(ours::requiredProfiles).ifPresent(profiles::addAll);
            return stock.findings(text, profiles);
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            return Optional.empty();
        }
    }

    private static String withProfilesDeclared(BundleText text, BundleValidator ours) {
        try {
            return text.withProfilesDeclared(ours);
        } catch (IOException unreadable) {
            return text.json();
        }
    }

    private static Map<String, Integer> entries(BundleText text) {
        try {
            return text.entries();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private static boolean isWrite(BundleText text) {
        try {
            return text.isWrite();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void different(Case one, String line) {
        different.add((one.name() + "\t" + line).stripTrailing());
    }

    private static String read(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Hl7TestCases.class.getResourceAsStream(FOLDER + file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    /** The definitions that come with the cases. */
    private static final class Definitions implements IValidationSupport {

        private final FhirContext fhir;
        private final Map<String, IBaseResource> byUrl = new HashMap<>();

        private Definitions(FhirContext fhir, Collection<Resource> definitions) {
            this.fhir = fhir;
            for (Resource definition : definitions) {
                if (definition instanceof MetadataResource known) {
                    byUrl.put(known.getUrl(), known);
                    byUrl.put(known.getUrl() + "|" + known.getVersion(), known);
                }
            }
        }

        @Override
        public FhirContext getFhirContext() {
            return fhir;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String canonical) {
            IBaseResource definition = byUrl.get(canonical);
            return type != null && type.isInstance(definition) ? type.cast(definition) : null;
        }

        @Override
        public @Nullable IBaseResource fetchStructureDefinition(String url) {
            return fetchResource(org.hl7.fhir.r4.model.StructureDefinition.class, url);
        }

        @Override
        public @Nullable IBaseResource fetchCodeSystem(String system) {
            return fetchResource(org.hl7.fhir.r4.model.CodeSystem.class, system);
        }

        @Override
        public @Nullable IBaseResource fetchValueSet(String url) {
            return fetchResource(org.hl7.fhir.r4.model.ValueSet.class, url);
        }

        @Override
        public boolean isCodeSystemSupported(
                ca.uhn.fhir.context.support.ValidationSupportContext context, String system) {
            return fetchCodeSystem(system) != null;
        }
    }
}
