package org.cartexchange.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final MathContext DIGITS = new MathContext(16);

    /** Of a factor, so that a product of 16 digits is right to the last. */
    private static final int DIGITS_OF_FACTOR = 30;

    /** A few dozen pairs of units occur; what senders invent must not fill the memory. */
    private static final int REMEMBERED = 1000;

    private final UcumEssenceService ucum;

    /** Reading a unit takes UCUM a third of a millisecond, and a course of therapy has thousands of values in few units. */
    private final Map<Pair, Optional<BigDecimal>> factors = new ConcurrentHashMap<>();

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

    private record Pair(String from, String to) {}

    /**
     * The value in another unit, rounded to 16 significant digits; empty if the units do not measure the same thing, are no
     * units, or have different zeros (degrees Celsius and Fahrenheit).
     */
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Pair units = new Pair(from, to);
        Optional<BigDecimal> factor = factors.get(units);
        if (factor == null) {
            factor = factor(units);
            if (factors.size() < REMEMBERED) {
                factors.put(units, factor);
            }
        }
        return factor.map(one -> value.multiply(one).round(DIGITS).stripTrailingZeros());
    }

    private Optional<BigDecimal> factor(Pair units) {
        if (!isUnit(units.from()) || !isUnit(units.to())) {
            return Optional.empty();
        }
        try {
            BigDecimal zero = converted("0", units);
            BigDecimal one = converted("1", units);
            BigDecimal ten = converted("10", units);
            boolean isProportional = zero.signum() == 0 && one.movePointRight(1).compareTo(ten) == 0;
            return isProportional ? Optional.of(one) : Optional.empty();
        } catch (UcumException notComparable) {
            return Optional.empty();
        }
    }

    private BigDecimal converted(String value, Pair units) throws UcumException {
        return new BigDecimal(ucum.convert(new Decimal(value, DIGITS_OF_FACTOR), units.from(), units.to())
                .asDecimal());
    }

    /** The value of a quantity in that unit; empty if it has no value or no UCUM code, or does not convert. */
    public Optional<BigDecimal> convert(Quantity quantity, String to) {
        return quantity.hasValue() && quantity.hasCode()
                ? convert(quantity.getValue(), quantity.getCode(), to)
                : Optional.empty();
    }
}
