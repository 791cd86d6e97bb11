package org.cartexchange.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Visits every reference of a resource, with its path below the resource, e.g. {@code .extension[0].value}. */
final class ReferenceWalk {

    private ReferenceWalk() {}

    static void walk(Resource resource, BiConsumer<String, Reference> visitor) {
        walk("", resource, visitor);
    }

    private static void walk(String path, Base base, BiConsumer<String, Reference> visitor) {
        if (base instanceof Reference reference) {
            visitor.accept(path, reference);
        }
        if (base.isPrimitive() && !((org.hl7.fhir.r4.model.Element) base).hasExtension()) {
            return;
        }
        for (Property property : base.children()) {
            List<Base> values = property.getValues();
            boolean repeats = property.getMaxCardinality() > 1;
            String name = property.getName().replace("[x]", "");
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    walk(path + "." + name + (repeats ? "[" + i + "]" : ""), values.get(i), visitor);
                }
            }
        }
    }
}
