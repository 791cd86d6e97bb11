package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Centre;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;

/**
 * The record of one patient as the hospital keeps and sends it: what the pages have in common. What is written here is
 * also entered into the {@link Ledger}.
 */
final class Chart {

    /** How untidy the record may be: shares of what can be untidy. */
    record Untidiness(Calibration calibration, double times) {

        double of(String kind) {
            return Math.min(0.9, calibration.mess(kind) * times);
        }
    }

    private static final int DAY_100 = 112;
    private static final int YEAR_1 = 400;
    private static final int YEARS = 5;
    private static final int MINUTES = 60;
    private static final int WEEK = 7;

    final Story story;
    final Centre centre;
    final Calibration calibration;
    final Ledger ledger = new Ledger();
    final EntryWriter entries;
    final Ident patient;
    final Ident organization;
    final Untidiness untidiness;
    final Dice dice;
    final List<Integer> visits;

    private final String tag;
    private final long serial;
    private final String home;
    private int number;

    /**
     * Opens the record.
     *
     * @param tag what the patient's identifiers have in common, different for every seed and patient
     * @param serial a number that no other patient of the cohort has
     * @param mess by how much the shares of untidiness are multiplied
     */
    Chart(Story story, Calibration calibration, String tag, long serial, double mess, Dice dice) {
        this.story = story;
        this.centre = story.centre;
        this.calibration = calibration;
        this.tag = tag;
        this.serial = serial;
        this.home = "https://" + centre.slug() + ".example.org/";
        this.untidiness = new Untidiness(calibration, mess);
        this.dice = dice;
        this.visits = visits(story, dice.fork("visits"));
        this.entries = new EntryWriter(parts(story));
        this.patient = new Ident("Patient", home + "patient", tag);
        this.organization = centre.ccn()
                .map(ccn -> new Ident("Organization", IdentifierSystems.CCN, ccn))
                .orElseGet(() -> new Ident("Organization", home + "organization", centre.slug()));
    }

    /** Day 28, day 100, six months and the years, as far as the patient is seen. */
    private static List<Integer> visits(Story story, Dice dice) {
        List<Integer> visits = new ArrayList<>();
        visits.add(28);
        visits.add(100 + dice.whole(-4, 8));
        visits.add(182 + dice.whole(0, 20));
        for (int year = 1; year <= 15; year++) {
            visits.add((int) Math.ceil(year * 365.25) + dice.whole(1, 26));
        }
        int last = story.lastDay();
        visits.removeIf(visit -> visit > last || story.isDead() && visit > last - 3);
        return List.copyOf(visits);
    }

    /** The last days of all parts but the last: day 100 with its visit, the first year, then five years at a time. */
    private static int[] parts(Story story) {
        List<Integer> ends = new ArrayList<>();
        int end = DAY_100;
        while (end < story.lastDay()) {
            ends.add(end);
            end = end == DAY_100 ? YEAR_1 : end + (int) (YEARS * 365.25);
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isKnown(int day) {
        return day <= story.lastDay();
    }

    /** Is it known, and does the day belong to that course and not yet to the next one? */
    boolean isKnown(Treatment course, int day) {
        return isKnown(day)
                && story.courses.stream()
                        .noneMatch(other ->
                                other.number > course.number && isKnown(other.dayZero) && day >= other.dayZero - WEEK);
    }

    // --- identifiers and dates

    /** The next identifier of a kind of record; kinds are folders of the hospital's namespace. */
    Ident next(String type, String thing, String prefix) {
        number++;
        return new Ident(type, home + thing, prefix + "-" + tag + "-" + number);
    }

    String home(String thing) {
        return home + thing;
    }

    String tag() {
        return tag;
    }

    long serial() {
        return serial;
    }

    String date(int day) {
        return story.date(day).toString();
    }

    /** A moment on a day; minutes since midnight, at the hospital's offset. */
    String moment(int day, int minute) {
        StringBuilder text = new StringBuilder(25).append(story.date(day)).append('T');
        two(text, minute / MINUTES);
        text.append(':');
        two(text, minute % MINUTES);
        return text.append(":00").append(centre.offset()).toString();
    }

    /** A moment; now and then only its day. */
    String momentOrDay(int day, int minute) {
        return dice.chance(untidiness.of("dayWithoutTime")) ? date(day) : moment(day, minute);
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static BigDecimal number(double value, int digits) {
        return BigDecimal.valueOf(Math.round(value * StrictMath.pow(10, digits)), digits);
    }

    static BigDecimal whole(double value) {
        return BigDecimal.valueOf(Math.round(value));
    }

    // --- what many pages write

    /** An observation of ours up to its value: identifier, status, code, subject, focus, date, performer. */
    EntryWriter observation(Ident ident, int day, String when, String code, String display, Optional<Ident> focus) {
        entries.begin(ident, day)
                .text("status", "final")
                .concept("code", CartCodes.Observation.SYSTEM, code, display)
                .reference("subject", patient);
        focus.filter(entries::isHere).ifPresent(target -> entries.references("focus", target));
        return entries.text("effectiveDateTime", when).references("performer", organization);
    }

    void absent(String reason) {
        entries.concept("dataAbsentReason", ExternalSystems.DATA_ABSENT_REASON, reason, "");
    }

    /** A condition up to its code. */
    EntryWriter condition(Ident ident, int day, String category, boolean refuted, boolean over) {
        entries.begin(ident, day);
        if (!refuted) {
            entries.concept("clinicalStatus", ExternalSystems.CONDITION_CLINICAL, over ? "resolved" : "active", "");
        }
        return entries.concept(
                        "verificationStatus",
                        ExternalSystems.CONDITION_VERIFICATION,
                        refuted ? "refuted" : "confirmed",
                        "")
                .concepts("category", CartCodes.ConditionCategory.SYSTEM, category, "");
    }

    /** A procedure up to its subject. */
    EntryWriter procedure(Ident ident, int day, String status, String code, String display) {
        return entries.begin(ident, day)
                .text("status", status)
                .concept("code", CartCodes.Procedure.SYSTEM, code, display)
                .reference("subject", patient);
    }

    void mess(String kind, Ident where, String... variables) {
        ledger.mess.add(new Ledger.Mess(kind, where.system + "|" + where.value, List.of(variables)));
    }

    static BigDecimal scaled(BigDecimal value, int powerOfTen) {
        BigDecimal scaled = value.scaleByPowerOfTen(powerOfTen);
        return scaled.scale() < 0 ? scaled.setScale(0, RoundingMode.UNNECESSARY) : scaled;
    }
}
