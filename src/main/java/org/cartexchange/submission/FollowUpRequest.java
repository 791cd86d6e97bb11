package org.cartexchange.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartexchange.registry.FollowUp;

/**
 * Which forms of a follow-up list are asked for.
 *
 * @param registries whose schedules
 * @param centres ids of organizations; empty for every centre
 * @param patient number of the only patient; empty for all
 * @param from first day: forms whose due day is not before it
 * @param to last day: forms whose due day is not after it, planned ones too; empty for those whose target day has come
 * @param statuses none for all
 * @param asOf the day of asking
 */
record FollowUpRequest(
        List<Registry> registries,
        Optional<Set<String>> centres,
        Optional<Long> patient,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<FollowUp.Status> statuses,
        LocalDate asOf) {

    FollowUpRequest {
        registries = List.copyOf(registries);
        statuses = Set.copyOf(statuses);
    }

    /** The day until which forms can be meant: a form's target day is never after its due day. */
    LocalDate until() {
        return to.filter(day -> day.isAfter(asOf)).orElse(asOf);
    }

    boolean wants(FollowUp one) {
        LocalDate due = one.due().due();
        return from.map(day -> !due.isBefore(day)).orElse(true)
                && to.map(day -> !due.isAfter(day)).orElse(true)
                && (statuses.isEmpty() || statuses.contains(one.status()));
    }
}
