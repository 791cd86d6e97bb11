package org.cartexchange.server;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/** Value sets of the package, and {@code $expand} of them and of those of FHIR R4 itself; never of one that a client sends. */
public final class ValueSetProvider extends PackagedResources<ValueSet> {

    private static final int MOST_CODES = 1_000;

    private final Supplier<IValidationSupport> terminology;

    ValueSetProvider(ConformancePackage conformancePackage, Supplier<IValidationSupport> terminology) {
        super(ValueSet.class, conformancePackage);
        this.terminology = terminology;
    }

    @Operation(name = "$expand", idempotent = true)
    public ValueSet expand(
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "filter") @Nullable StringType filter,
            @OperationParam(name = "offset") @Nullable IntegerType offset,
            @OperationParam(name = "count") @Nullable IntegerType count,
            RequestDetails request) {
        onlyKnown(request, "url", "filter", "offset", "count");
        ValueSet valueSet = named(url, "the canonical address of the value set")
                .orElseGet(() -> (ValueSet) terminology.get().fetchValueSet(url.getValue()));
        if (valueSet == null) {
            throw ServerMessage.NO_SUCH_RESOURCE.refusal("ValueSet").toException();
        }
        return expand(valueSet, filter, offset, count);
    }

    @Operation(name = "$expand", idempotent = true)
    public ValueSet expandById(
            @IdParam IdType id,
            @OperationParam(name = "filter") @Nullable StringType filter,
            @OperationParam(name = "offset") @Nullable IntegerType offset,
            @OperationParam(name = "count") @Nullable IntegerType count,
            RequestDetails request) {
        onlyKnown(request, "filter", "offset", "count");
        return expand((ValueSet) read(id), filter, offset, count);
    }

    private ValueSet expand(
            ValueSet valueSet, @Nullable StringType filter, @Nullable IntegerType offset, @Nullable IntegerType count) {
        ValueSetExpansionOptions options = new ValueSetExpansionOptions();
        if (filter != null) {
            options.setFilter(filter.getValue());
        }
        IValidationSupport support = terminology.get();
        IValidationSupport.ValueSetExpansionOutcome outcome =
                support.expandValueSet(new ValidationSupportContext(support), options, valueSet);
        if (outcome == null || outcome.getValueSet() == null) {
            throw ServerMessage.NOT_EXPANDABLE.refusal().toException();
        }
        ValueSet expanded = ((ValueSet) outcome.getValueSet()).copy();
        Map<String, Integer> order = order(valueSet);
        expanded.getExpansion()
                .getContains()
                .sort(Comparator.comparing(
                        code -> order.getOrDefault(code.getSystem() + "|" + code.getCode(), Integer.MAX_VALUE)));
        return page(expanded, filter, offset, count);
    }

    /** The place of each code as the value set, or else its code system, lists them: grade 1 comes before grade 2. */
    private Map<String, Integer> order(ValueSet valueSet) {
        Map<String, Integer> order = new HashMap<>();
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            Stream<String> listed = include.hasConcept()
                    ? include.getConcept().stream().map(ConceptReferenceComponent::getCode)
                    : conformancePackage().byCanonical(CodeSystem.class, include.getSystem()).stream()
                            .flatMap(system -> system.getConcept().stream())
                            .map(ConceptDefinitionComponent::getCode);
            listed.forEach(code -> order.putIfAbsent(include.getSystem() + "|" + code, order.size()));
        }
        return order;
    }

    private static ValueSet page(
            ValueSet page, @Nullable StringType filter, @Nullable IntegerType offset, @Nullable IntegerType count) {
        var codes = page.getExpansion().getContains();
        if (filter != null && filter.hasValue()) {
            String part = filter.getValue().toLowerCase(Locale.ROOT);
            codes.removeIf(code ->
                    !String.valueOf(code.getDisplay()).toLowerCase(Locale.ROOT).contains(part)
                            && !code.getCode().toLowerCase(Locale.ROOT).contains(part));
        }
        int from = offset == null ? 0 : Math.max(0, Math.min(offset.getValue(), codes.size()));
        int most = count == null ? MOST_CODES : Math.max(0, Math.min(count.getValue(), MOST_CODES));
        page.getExpansion().setTotal(codes.size());
        page.getExpansion().setOffset(from);
        page.getExpansion()
                .setContains(codes.subList(from, Math.min(codes.size(), from + most)).stream()
                        .toList());
        return page;
    }
}
