package org.cartexchange.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.r4.model.Quantity;

/**
 * Converts quantities between UCUM units, exactly and offline.
 *
 * <p>A conversion that UCUM does not define (mass to arbitrary units of IFN-γ or sIL-2R, D-dimer FEU to DDU) is empty: the
 * value stays known, in its own unit.
 */
public final class Units {

    private static final String UCUM_DEFINITIONS = "/ucum-essence.xml";
    private static final int DIGITS = 16;

    private final UcumEssenceService ucum;

    private Units(UcumEssenceService ucum) {
        this.ucum = ucum;
    }

    /** Units by the UCUM definitions on the classpath. Make it once and share it. */
    public static Units load() {
        try (InputStream definitions = Units.class.getResourceAsStream(UCUM_DEFINITIONS)) {
            if (definitions == null) {
                throw new IllegalStateException("The UCUM definitions are not on the classpath at " + UCUM_DEFINITIONS);
            }
            return new Units(new UcumEssenceService(definitions));
        } catch (IOException | UcumException unreadable) {
            throw new IllegalStateException("The UCUM definitions cannot be read", unreadable);
        }
    }

    /** Is this a well-formed UCUM unit, e.g. {@code mg/dL}? */
    public boolean isUnit(String code) {
        return !code.isEmpty() && ucum.validate(code) == null;
    }

    /**
     * The value in another unit, rounded to 16 significant digits; empty if the units do not measure the same thing or are
     * no units.
     */
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        if (!isUnit(from) || !isUnit(to)) {
            return Optional.empty();
        }
        try {
            Decimal converted = ucum.convert(new Decimal(value.toPlainString(), DIGITS), from, to);
            return Optional.of(new BigDecimal(converted.asDecimal()).stripTrailingZeros());
        } catch (UcumException notComparable) {
            return Optional.empty();
        }
    }

    /** The value of a quantity in that unit; empty if it has no value or no UCUM code, or does not convert. */
    public Optional<BigDecimal> convert(Quantity quantity, String to) {
        return quantity.hasValue() && quantity.hasCode()
                ? convert(quantity.getValue(), quantity.getCode(), to)
                : Optional.empty();
    }
}
