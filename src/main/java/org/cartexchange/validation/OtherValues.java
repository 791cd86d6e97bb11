package org.cartexchange.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonNumber;
import org.hl7.fhir.utilities.json.model.JsonString;

/**
 * Values to stand in for those that a {@link Shape} leaves out, when it is tried out whether a verdict depends on them.
 *
 * @param years by which dates are moved: 28 years, so that every day exists in the other year too
 * @param moreOfNumbers part of itself that is added to each number
 * @param inForm whether of a text only the digits are replaced, for rules that ask for a form; else it is replaced by one
 *     that looks like nothing else
 */
record OtherValues(int years, BigDecimal moreOfNumbers, boolean inForm) {

    /** One of them keeps the order of dates and numbers in nearly every resource. */
    static final List<OtherValues> TO_TRY = List.of(
            new OtherValues(-28, new BigDecimal("0.25"), false),
            new OtherValues(28, new BigDecimal("0.25"), false),
            new OtherValues(-28, BigDecimal.ZERO, false),
            new OtherValues(28, BigDecimal.ZERO, false),
            new OtherValues(-28, new BigDecimal("0.25"), true),
            new OtherValues(-28, BigDecimal.ZERO, true),
            new OtherValues(0, BigDecimal.ZERO, true),
            new OtherValues(0, BigDecimal.ZERO, false));

    private static final int DECIMALS = 6;
    private static final Set<String> REFERENCES = Set.of("reference", "fullUrl", "url");

    /** @param same number of this text in the resource: equal texts are replaced by equal ones */
    JsonElement insteadOf(String name, String value, boolean isNumber, int same) {
        if (isNumber) {
            return new JsonNumber(number(value));
        }
        if (name.equals("id")) {
            return new JsonString("z-140233.Q");
        }
        if (REFERENCES.contains(name)) {
            return new JsonString(reference(value, same));
        }
        boolean isDate = value.length() >= 4 && value.chars().limit(4).allMatch(Character::isDigit) && isDate(value);
        if (isDate) {
            return new JsonString(date(value));
        }
        return new JsonString(inForm ? withOtherDigits(value) : "Qz7-" + same + "k");
    }

    private static String withOtherDigits(String value) {
        StringBuilder other = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign >= '0' && sign <= '9') {
                other.setCharAt(i, (char) ('0' + (sign - '0' + 3) % 10));
            }
        }
        return other.toString();
    }

    private static boolean isDate(String value) {
        return value.length() == 4 || value.charAt(4) == '-';
    }

    private String number(String value) {
        BigDecimal number = new BigDecimal(value);
        BigDecimal more = number.multiply(moreOfNumbers);
        int decimals = value.indexOf('.') < 0 ? 0 : Math.min(DECIMALS, number.scale() + 2);
        return number.add(more).setScale(decimals, RoundingMode.DOWN).toPlainString();
    }

    private String date(String value) {
        return Integer.parseInt(value.substring(0, 4)) + years + value.substring(4);
    }

    private static String reference(String value, int same) {
        if (value.startsWith("urn:uuid:")) {
            return "urn:uuid:140233ab-0000-4000-8000-%012d".formatted(same);
        }
        int end = Math.max(value.indexOf('/'), value.indexOf('|'));
        return value.substring(0, end + 1) + (same == 0 ? "z-140233.Q" : "y-" + same + ".P");
    }
}
