package org.cartexchange.validation;

import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Date;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The same kind of resource for another patient on another day: other ids, identifiers, references, dates and numbers. */
final class Variations {

    private Variations() {}

    /** @param number makes the variation; 0 is the resource itself */
    static Resource of(Resource resource, int number) {
        Resource varied = resource.copy();
        if (number != 0) {
            if (varied.hasId()) {
                varied.setId(varied.getIdElement().getIdPart() + "-" + number);
            }
            vary(varied, number);
        }
        return varied;
    }

    private static void vary(Base base, int number) {
        if (base instanceof BaseDateTimeType date && date.hasValue()) {
            Calendar calendar = Calendar.getInstance();
            calendar.setTime(date.getValue());
            calendar.add(Calendar.DAY_OF_YEAR, -7 * (number % 500));
            var precision = date.getPrecision();
            date.setValue(Date.from(calendar.toInstant()));
            date.setPrecision(precision);
        } else if (base instanceof Identifier identifier && identifier.hasValue() && !isWrittenByRule(identifier)) {
            identifier.setValue(identifier.getValue() + "-" + number);
        } else if (base instanceof Reference reference
                && reference.hasReference()
                && !reference.getReference().startsWith("#")
                && !reference.getReference().startsWith("urn:")) {
            reference.setReference(reference.getReference() + "-" + number);
        } else if (base instanceof Quantity quantity
                && quantity.hasValue()
                && quantity.getValue().scale() > 0) {
            quantity.setValue(quantity.getValue().multiply(BigDecimal.ONE.add(BigDecimal.valueOf(number % 900, 5))));
        }
        for (Property property : base.children()) {
            for (Base value : property.getValues()) {
                if (value != null) {
                    vary(value, number);
                }
            }
        }
    }

    /** Numbers with check characters and the registries' own numbers must stay as they are. */
    private static boolean isWrittenByRule(Identifier identifier) {
        return identifier.hasType()
                || identifier.getSystem() == null
                || !identifier.getSystem().contains("example.org");
    }
}
