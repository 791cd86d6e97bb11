package org.cartexchange.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * Visits every element of one type in a resource, with its path below the resource as FHIRPath writes it, e.g.
 * {@code .extension[0].value.ofType(Reference)}.
 */
final class ElementWalk {

    private ElementWalk() {}

    static <T extends Base> void walk(Resource resource, Class<T> wanted, BiConsumer<String, T> visitor) {
        walk("", resource, wanted, visitor);
    }

    private static <T extends Base> void walk(String path, Base base, Class<T> wanted, BiConsumer<String, T> visitor) {
        if (wanted.isInstance(base)) {
            visitor.accept(path, wanted.cast(base));
        }
        if (base.isPrimitive() && base instanceof Element primitive && !primitive.hasExtension()) {
            return;
        }
        for (Property property : base.children()) {
            List<Base> values = property.getValues();
            boolean repeats = property.getMaxCardinality() > 1;
            boolean choice = property.getName().endsWith("[x]");
            String name = property.getName().replace("[x]", "");
            for (int i = 0; i < values.size(); i++) {
                Base value = values.get(i);
                if (value != null) {
                    String step =
                            name + (repeats ? "[" + i + "]" : "") + (choice ? ".ofType(" + value.fhirType() + ")" : "");
                    walk(path + "." + step, value, wanted, visitor);
                }
            }
        }
    }
}
