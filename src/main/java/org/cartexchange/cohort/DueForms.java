package org.cartexchange.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The forms that the registries want of a course by a day, by their published schedules (CIBMTR standard track, EBMT, and a
 * national programme), written here a second time so that the server's own schedule can be compared with them.
 *
 * <p>Days are counted from the story's first infusion.
 */
final class DueForms {

    /** A form that is due. */
    record Due(String registry, String form, String timepoint, int due) {}

    /** A report about a period: its target day, the last day a contact counts for it, and the day it is due. */
    private record Report(String timepoint, int target, int windowEnd, int due) {}

    private static final int[] YEARS = {
        365, 730, 1096, 1461, 1826, 2192, 2557, 2922, 3287, 3652, 4018, 4383, 4748, 5114, 5479
    };
    private static final List<Integer> CIBMTR_YEARS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 14);
    private static final int ONE_MONTH = 30;
    private static final int PRODUCT_AND_INFUSION = 45;

    private DueForms() {}

    /** The forms of a registry, in order of their due days. */
    static List<Due> of(
            String registry,
            Treatment course,
            List<Integer> neoplasms,
            Optional<Integer> death,
            Optional<Integer> closed,
            int asOf) {
        List<Due> due = new ArrayList<>();
        int zero = course.dayZero;
        switch (registry) {
            case "cibmtr" -> {
                due.add(new Due(registry, "cibmtr-2402", "day-0", zero + ONE_MONTH));
                due.add(new Due(registry, "cibmtr-4000", "day-0", zero + ONE_MONTH));
                due.add(new Due(registry, "cibmtr-4003", "day-0", zero + PRODUCT_AND_INFUSION));
                for (Treatment.Dose dose : course.doses) {
                    if (dose.day() <= asOf) {
                        due.add(new Due(registry, "cibmtr-4006", "day-0", dose.day() + PRODUCT_AND_INFUSION));
                    }
                }
                death.ifPresent(day -> due.add(new Due(registry, "cibmtr-2900", "unscheduled", day + ONE_MONTH)));
                for (int neoplasm : neoplasms) {
                    if (neoplasm >= zero && neoplasm <= closed.orElse(asOf)) {
                        due.add(new Due(registry, "cibmtr-3500", "unscheduled", neoplasm + ONE_MONTH));
                    }
                }
            }
            case "ebmt" -> due.add(new Due(registry, "ebmt-ct-day0", "day-0", zero + 100));
            default -> due.add(new Due(registry, "national-day0", "day-0", zero + ONE_MONTH));
        }
        reports(registry, zero, death, closed, asOf, due);
        due.sort(Comparator.comparingInt(Due::due));
        return due;
    }

    /** Report after report; death, or what follows the course, calls the one that runs and ends them. */
    private static void reports(
            String registry, int zero, Optional<Integer> death, Optional<Integer> closed, int asOf, List<Due> due) {
        Optional<Integer> last = closed.isPresent() && death.isPresent()
                ? Optional.of(Math.min(closed.get(), death.get()))
                : closed.or(() -> death);
        for (Report report : reports(registry)) {
            boolean ends = last.filter(day -> day <= zero + report.windowEnd()).isPresent();
            if (!ends && zero + report.target() > asOf) {
                return;
            }
            int grace = report.due() - report.target();
            int day = ends ? Math.min(last.orElseThrow(), zero + report.target()) + grace : zero + report.due();
            due.add(new Due(registry, form(registry, report.timepoint()), report.timepoint(), day));
            if (ends) {
                return;
            }
        }
    }

    private static List<Report> reports(String registry) {
        List<Report> reports = new ArrayList<>();
        boolean ebmt = registry.equals("ebmt");
        reports.add(ebmt ? new Report("day-100", 100, 160, 160) : new Report("day-100", 100, 130, 130));
        if (ebmt) {
            reports.add(new Report("month-6", 180, 240, 240));
        } else if (registry.equals("cibmtr")) {
            reports.add(new Report("month-6", 180, 225, 225));
        }
        int grace = registry.equals("cibmtr") ? 60 : 90;
        for (int year = 1; year <= YEARS.length; year++) {
            if (!registry.equals("cibmtr") || CIBMTR_YEARS.contains(year)) {
                int target = YEARS[year - 1];
                reports.add(new Report("year-" + year, target, target + grace, target + grace));
            }
        }
        return reports;
    }

    private static String form(String registry, String timepoint) {
        return switch (registry) {
            case "cibmtr" -> "cibmtr-4100";
            case "ebmt" ->
                timepoint.equals("day-100")
                        ? "ebmt-ct-day100"
                        : timepoint.equals("month-6") ? "ebmt-ct-6months" : "ebmt-ct-annual";
            default -> timepoint.equals("day-100") ? "national-day100" : "national-annual";
        };
    }
}
