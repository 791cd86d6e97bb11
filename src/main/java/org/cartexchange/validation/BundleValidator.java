package org.cartexchange.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.TerminologySupport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * Checks resources and Bundles against FHIR R4, our profiles, and the rules between resources. The server, the command
 * line and people's test suites all ask this one.
 *
 * <p>A resource must meet base R4, every profile it declares that is known here, and every profile its type and codes
 * imply. In a Bundle it must also meet the profile that a reference from another entry asks of it. Entries are checked
 * one by one, each once; then the Bundle as an envelope; then the rules between resources.
 *
 * <p>Thread-safe, and expensive to make (seconds, some 200 MB): make one and share it. It asks nobody outside this
 * process.
 */
public final class BundleValidator implements AutoCloseable {

    /** For one resource; a usual one takes a millisecond. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** Before {@link #warmUp()} has ended, a check may have to load every definition first. */
    private static final Duration TIME_LIMIT_WHEN_COLD = Duration.ofMinutes(2);

    private final ConformancePackage conformance;
    private final IValidationSupport chain;
    private final CorePool pool;
    private final Workers workers;
    private volatile boolean warm;
    private final ProfileRules rules;
    private final ReferenceDemands demands;
    private final CoreMessages coreMessages;
    private final Verdicts verdicts;

    private BundleValidator(
            ConformancePackage conformance,
            IValidationSupport chain,
            int parallel,
            Duration limit,
            Remembering remembering) {
        this.conformance = conformance;
        this.chain = chain;
        // An abandoned thread keeps its validator, so that there are as many more.
        this.pool = new CorePool(chain, parallel + Workers.REPLACED);
        this.workers = new Workers(parallel, () -> warm ? limit : TIME_LIMIT_WHEN_COLD);
        this.rules = ProfileRules.load(conformance);
        this.demands = new ReferenceDemands(conformance);
        this.coreMessages = new CoreMessages(this::definition);
        this.verdicts = new Verdicts(FreeValues.of(conformance), remembering);
    }

    /** A validator for the package of this build. */
    public static BundleValidator create() {
        return create(ConformancePackage.load());
    }

    /** A validator for a package at hand. */
    public static BundleValidator create(ConformancePackage conformance) {
        return create(conformance, TerminologySupport.chain(conformance));
    }

    /** A validator over a package and a chain made from it, shared with the server's terminology operations. */
    public static BundleValidator create(ConformancePackage conformance, IValidationSupport chain) {
        return create(conformance, chain, Remembering.ALL);
    }

    /** The same, remembering as much as the caller allows. */
    public static BundleValidator create(
            ConformancePackage conformance, IValidationSupport chain, Remembering remembering) {
        return create(conformance, chain, TIME_LIMIT, remembering);
    }

    static BundleValidator create(
            ConformancePackage conformance, IValidationSupport chain, Duration limit, Remembering remembering) {
        return new BundleValidator(
                conformance, chain, Math.max(2, Runtime.getRuntime().availableProcessors()), limit, remembering);
    }

    /**
     * Loads what the first validation would have to load, and learns from the examples of the package: after it the first
     * resource of their kind is checked as fast as the hundredth.
     */
    public void warmUp() {
        Warmup.run(this, conformance);
        verdicts.countAnew();
        warm = true;
    }

    /** Checks a resource, or a Bundle with all its entries. */
    public ValidationReport validate(Resource resource) {
        return validate(resource, List.of());
    }

    /**
     * Checks a resource, or a Bundle, against profiles of the caller's choice as well.
     *
     * @param extraProfiles canonical urls; each must be known here, else the report holds an error
     */
    public ValidationReport validate(Resource resource, Collection<String> extraProfiles) {
        return validate(resource, extraProfiles, StoredResources.NONE);
    }

    /**
     * Checks a resource, or a Bundle, together with what is stored: an infusion that is sent alone is checked against the
     * product it refers to.
     */
    public ValidationReport validate(Resource resource, Collection<String> extraProfiles, StoredResources stored) {
        return check(json(resource), resource, extraProfiles, stored, false).withoutPlaces();
    }

    /**
     * Checks what is stored against a change of what it depends on: a product whose apheresis gets another source, an
     * infusion whose product gets another recipient. Only errors that the change would make are reported, at the change.
     *
     * @param content the Bundle or the resource that is written; it conforms
     * @param changes those of its resources that are stored already
     */
    public ValidationReport validateDependants(Resource content, Collection<Change> changes, StoredResources stored) {
        return new ValidationReport(
                changes.isEmpty() ? List.of() : new DependantRules(content, changes, stored).newErrors());
    }

    /** Checks FHIR JSON as text: unknown elements, wrong shapes and duplicate names are found, with line and column. */
    public ValidationReport validateJson(String text, Collection<String> extraProfiles) {
        return validateJson(text, 1, extraProfiles);
    }

    /**
     * Checks FHIR JSON that begins somewhere in a file, e.g. a line of NDJSON.
     *
     * @param firstLine line of the file at which the text begins, from 1
     */
    public ValidationReport validateJson(String text, int firstLine, Collection<String> extraProfiles) {
        return validateJson(text, firstLine, extraProfiles, StoredResources.NONE);
    }

    /** Checks FHIR JSON as text, together with what is stored. */
    public ValidationReport validateJson(
            String text, int firstLine, Collection<String> extraProfiles, StoredResources stored) {
        JsonObject json;
        try {
            json = JsonParser.parseObject(text, true, true, firstLine - 1);
        } catch (IOException | RuntimeException unreadable) {
            return new ValidationReport(List.of(Findings.unreadable(unreadable.getMessage())));
        }
        return check(json, lenient(text), extraProfiles, stored, true);
    }

    /** The report of an input that could not even be read as text. */
    public static ValidationReport unreadable(String reason) {
        return new ValidationReport(List.of(Findings.unreadable(reason)));
    }

    /** Checks FHIR XML as text, with line and column. */
    public ValidationReport validateXml(String text, Collection<String> extraProfiles) {
        XmlInput xml = XmlInput.read(text, pool.context());
        if (xml.json().isEmpty()) {
            return new ValidationReport(coreMessages.translate(xml.errors(), new JsonObject(), Masking.none()));
        }
        List<ValidationMessage> findings =
                new ArrayList<>(coreMessages.translate(xml.errors(), new JsonObject(), Masking.none()));
        ValidationReport report = validateJson(xml.json(), extraProfiles);
        report.messages().stream().map(xml::located).forEach(findings::add);
        return new ValidationReport(findings, report.checked());
    }

    /** Checks that took too long, were answered as such, and have not ended yet: for the operator's metrics. */
    public int abandonedChecks() {
        return workers.abandoned();
    }

    /** How often a verdict was remembered, not counting {@link #warmUp()}: for the operator's metrics. */
    public Remembered remembered() {
        return verdicts.remembered();
    }

    Remembered rememberedOfEnvelopes() {
        return verdicts.rememberedOfEnvelopes();
    }

    @Override
    public void close() {
        workers.close();
    }

    /** @param places whether line and column are wanted: of a resource they would be those of a text that nobody has seen */
    private ValidationReport check(
            JsonObject json,
            @Nullable Resource resource,
            Collection<String> extraProfiles,
            StoredResources stored,
            boolean places) {
        long begin = System.nanoTime();
        Map<String, Collection<String>> profiles = new HashMap<>();
        List<ValidationMessage> findings = check(json, resource, extraProfiles, stored, places, profiles);
        return new ValidationReport(findings)
                .of(new Checked(
                        profiles,
                        conformance.name(),
                        conformance.version(),
                        Duration.ofNanos(System.nanoTime() - begin)));
    }

    /** @param met is filled with the profiles that each resource had to meet, by the resource's expression */
    private List<ValidationMessage> check(
            JsonObject json,
            @Nullable Resource resource,
            Collection<String> extraProfiles,
            StoredResources stored,
            boolean places,
            Map<String, Collection<String>> met) {
        if (resource instanceof Bundle bundle && bundle.getType() != Bundle.BundleType.DOCUMENT) {
            return new BundleCheck(this, json, bundle, stored, places, met).run(extraProfiles);
        }
        if (resource == null) {
            List<ValidationMessage> findings = checkOne(json, Set.of(), extraProfiles, places);
            // Without the resource its profiles are not known: never good.
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                    ? findings
                    : List.of(Findings.error("CART-VAL-047", "Resource", "Resource"));
        }
        Set<String> profiles = requiredProfiles(resource);
        met.put(resource.fhirType(), with(profiles, extraProfiles));
        List<ValidationMessage> findings = new ArrayList<>(checkOne(json, profiles, extraProfiles, places));
        findings.addAll(Places.of(json)
                .locate(CourseRules.check(BundleContents.of(resource, stored), Map.of(resource, profiles))));
        return Findings.limited(findings, resource.fhirType());
    }

    private static Set<String> with(Collection<String> profiles, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(profiles);
        all.addAll(more);
        return all;
    }

    /**
     * One resource, or one entry of a Bundle, to be checked against R4 and its profiles.
     *
     * @param told which of its findings are told
     * @param places whether their lines and columns are told
     * @param isEnvelope a Bundle whose contents are reduced to type and id
     */
    record One(
            JsonObject json,
            Set<String> required,
            Collection<String> extraProfiles,
            CorePool.@Nullable References references,
            Predicate<ValidationMessage> told,
            boolean places,
            boolean isEnvelope) {

        String type() {
            return Optional.ofNullable(json.asString("resourceType")).orElse("Resource");
        }
    }

    /** Each by itself and side by side; at most 100 findings for each, and expressions begin at its type. */
    List<List<ValidationMessage>> checkAll(List<One> all) {
        return workers.run(all.stream().map(this::check).toList());
    }

    private Workers.Check<List<ValidationMessage>> check(One one) {
        String type = one.type();
        return new Workers.Check<>(
                () -> Findings.limited(findings(one), type),
                () -> List.of(Findings.error("CART-VAL-041", type, type, TIME_LIMIT.toSeconds())),
                () -> List.of(Findings.error("CART-VAL-047", type, type)));
    }

    private List<ValidationMessage> findings(One one) {
        List<String> profiles = new ArrayList<>(one.extraProfiles());
        profiles.addAll(one.required());
        return verdicts.of(
                one,
                profiles,
                (json, references) -> allFindings(json, one.required(), one.extraProfiles(), references).stream()
                        .filter(one.told())
                        .toList());
    }

    private List<ValidationMessage> checkOne(
            JsonObject json, Set<String> required, Collection<String> extraProfiles, boolean places) {
        return checkAll(List.of(new One(json, required, extraProfiles, null, finding -> true, places, false)))
                .get(0);
    }

    private List<ValidationMessage> allFindings(
            JsonObject json, Set<String> required, Collection<String> extraProfiles, CorePool.References references) {
        List<ValidationMessage> unsafe = Unsafe.findings(json);
        if (!unsafe.isEmpty()) {
            return unsafe;
        }
        List<ValidationMessage> findings = new ArrayList<>();
        String type = Optional.ofNullable(json.asString("resourceType")).orElse("Resource");
        for (String url : extraProfiles) {
            if (definition(url) == null) {
                findings.add(Findings.error("CART-VAL-040", type, url, type));
            }
        }
        Set<String> profiles = new LinkedHashSet<>(extraProfiles);
        profiles.addAll(required);
        findings.addAll(translate(coreMessages(json, definitions(profiles), references), json));
        return findings;
    }

    /** The HL7 validator's messages in our words. */
    List<ValidationMessage> translate(
            List<org.hl7.fhir.utilities.validation.ValidationMessage> messages, JsonObject json) {
        return messages.isEmpty() ? List.of() : coreMessages.translate(messages, json, Masking.of(json));
    }

    /** What the HL7 validator says, as it says it. */
    List<org.hl7.fhir.utilities.validation.ValidationMessage> coreMessages(
            JsonObject json, List<StructureDefinition> profiles, CorePool.@Nullable References references) {
        return pool.use(validator -> {
            List<org.hl7.fhir.utilities.validation.ValidationMessage> messages = new ArrayList<>();
            validator.setFetcher(references != null && references.areInABundle() ? pool.fetcher() : null);
            validator.validate(references, messages, json, new ArrayList<>(profiles));
            return messages;
        });
    }

    /** The definitions of those profiles that are known here. */
    List<StructureDefinition> definitions(Collection<String> urls) {
        List<StructureDefinition> definitions = new ArrayList<>();
        for (String url : urls) {
            StructureDefinition definition = definition(url);
            if (definition != null && !definitions.contains(definition)) {
                definitions.add(definition);
            }
        }
        return definitions;
    }

    /** Profiles by rule and by declaration. A declared profile that is unknown is left to the core, which warns. */
    Set<String> requiredProfiles(Resource resource) {
        Set<String> profiles = new LinkedHashSet<>(rules.profilesFor(resource));
        for (CanonicalType declared : resource.getMeta().getProfile()) {
            if (declared.getValue() != null && definition(declared.getValue()) != null) {
                profiles.add(declared.getValue());
            }
        }
        return profiles;
    }

    private @Nullable StructureDefinition definition(String url) {
        return pool.context().fetchResource(StructureDefinition.class, url);
    }

    ConformancePackage conformance() {
        return conformance;
    }

    ReferenceDemands demands() {
        return demands;
    }

    CorePool pool() {
        return pool;
    }

    IValidationSupport chain() {
        return chain;
    }

    private JsonObject json(Resource resource) {
        try {
            return JsonParser.parseObject(
                    conformance.fhirContext().newJsonParser().encodeResourceToString(resource), true, true);
        } catch (IOException impossible) {
            throw new IllegalStateException("A resource was written as JSON that cannot be read", impossible);
        }
    }

    private @Nullable Resource lenient(String text) {
        try {
            return (Resource) conformance
                    .fhirContext()
                    .newJsonParser()
                    .setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false))
                    .parseResource(text);
        } catch (RuntimeException unreadable) {
            // What HAPI cannot read, in whatever way it says so, the HL7 validator explains.
            return null;
        }
    }
}
