package org.cartexchange.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartexchange.fhir.CartModels;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionMappingComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the answers that are given by hand become, by the mapping {@code cart-course-extraction} of the course dictionary: an
 * asserted observation, once per course, product, infusion or period; or nothing, for a reason. A group says it for its
 * variables, unless a variable says otherwise.
 */
final class ExtractionRules {

    /**
     * What a variable becomes.
     *
     * @param scope what an answer counts for; empty if it becomes nothing
     * @param reason why it becomes nothing; empty if it becomes something
     */
    public record Rule(Optional<Form.Unit> scope, String reason) {}

    private static final String MAPPING = "cart-course-extraction";
    private static final Pattern ONCE_PER = Pattern.compile("Observation \\(cart-asserted-answer\\), once per (\\w+)");
    private static final Pattern NOTHING = Pattern.compile("nothing: (.+)");

    private final Map<String, Rule> rules = new HashMap<>();

    private ExtractionRules() {}

    /** The rules of a package. */
    public static ExtractionRules of(ConformancePackage conformance) {
        ExtractionRules rules = new ExtractionRules();
        conformance
                .byCanonical(StructureDefinition.class, CartModels.CART_COURSE)
                .map(dictionary -> dictionary.getDifferential().getElement())
                .ifPresent(elements -> elements.forEach(rules::index));
        return rules;
    }

    private void index(ElementDefinition element) {
        String path = element.getPath();
        for (ElementDefinitionMappingComponent mapping : element.getMapping()) {
            if (MAPPING.equals(mapping.getIdentity()) && path.contains(".")) {
                rules.put(path.substring(path.indexOf('.') + 1), rule(path, mapping.getMap()));
            }
        }
    }

    private static Rule rule(String path, String text) {
        Matcher becomes = ONCE_PER.matcher(text);
        if (becomes.matches()) {
            return new Rule(Optional.of(Form.Unit.of(becomes.group(1))), "");
        }
        Matcher nothing = NOTHING.matcher(text);
        if (nothing.matches()) {
            return new Rule(Optional.empty(), nothing.group(1));
        }
        throw new IllegalArgumentException("`" + path + "` becomes `" + text + "`, which says nothing this code knows");
    }

    /** The rule of a variable or group, its own or that of the nearest group around it; empty if none says anything. */
    public Optional<Rule> of(String variable) {
        for (String path = variable; !path.isEmpty(); path = outer(path)) {
            Rule rule = rules.get(path);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static String outer(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
