package org.cartexchange.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartexchange.course.Course;
import org.cartexchange.course.CourseVariables;
import org.cartexchange.course.Infusion;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.ReportingPeriod;
import org.cartexchange.course.Source;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/**
 * Which forms a registry wants of a patient, and when, by the PlanDefinitions of the package.
 *
 * <p>A schedule belongs to a reporting track and is valid for a time. A form that speaks about a period speaks about the days
 * since the last such form. Death, and a new course or a transplant, end the running period early and call its form at once.
 * Immutable; share one.
 */
public final class FormSchedule {

    private final List<Track> tracks;

    private FormSchedule(List<Track> tracks) {
        this.tracks = List.copyOf(tracks);
    }

    /** The schedules of a package. */
    public static FormSchedule of(ConformancePackage conformance) {
        FormCatalogue catalogue = FormCatalogue.of(conformance);
        return new FormSchedule(conformance.all(PlanDefinition.class).stream()
                .flatMap(plan -> Track.of(plan, catalogue).stream())
                .toList());
    }

    /** The names of a registry's tracks, the default first. */
    public List<String> tracks(String registry) {
        return tracks.stream()
                .filter(track -> track.registry().equals(registry))
                .sorted(Comparator.comparing((Track track) -> !track.isDefault()))
                .map(Track::name)
                .distinct()
                .toList();
    }

    /** The forms that a registry wants of a patient by a day, on the registry's default track. */
    public List<DueForm> due(PatientCourses patient, String registry, LocalDate asOf) {
        return due(patient, registry, Optional.empty(), asOf);
    }

    /**
     * The forms that a registry wants of a patient by a day: those whose target day has come, in the order of courses and
     * target days. Nothing that happened after the day is seen.
     *
     * @param track name of the reporting track; the registry's default if empty
     * @throws IllegalArgumentException if the registry has no such track
     */
    public List<DueForm> due(PatientCourses patient, String registry, Optional<String> track, LocalDate asOf) {
        return planned(patient, registry, track, asOf, asOf);
    }

    /**
     * The forms that a registry wants of a patient until a day, as far as is known on another day: those whose target day
     * comes by {@code until}. What happens after {@code asOf} is not seen, so a form planned for later may still be called
     * off or moved by a death, a new course or a transplant.
     *
     * @param asOf the day of asking
     * @param until not before it
     */
    public List<DueForm> planned(
            PatientCourses patient, String registry, Optional<String> track, LocalDate asOf, LocalDate until) {
        Track valid = valid(registry, track, asOf);
        List<DueForm> due = new ArrayList<>();
        for (Course course : patient.courses()) {
            if (!course.dayZero().isAfter(asOf)) {
                due.addAll(ofCourse(valid, course, asOf, until));
            }
        }
        return due;
    }

    private Track valid(String registry, Optional<String> name, LocalDate asOf) {
        List<Track> candidates = tracks.stream()
                .filter(track -> track.registry().equals(registry))
                .filter(track -> name.map(track.name()::equals).orElse(track.isDefault()))
                .sorted(Comparator.comparing(Track::validFrom).reversed())
                .toList();
        return candidates.stream()
                .filter(track -> !track.validFrom().isAfter(asOf))
                .findFirst()
                .or(() -> candidates.stream().reduce((newer, older) -> older))
                .orElseThrow(() -> new IllegalArgumentException("registry `" + registry + "` has no track"
                        + name.map(wanted -> " `" + wanted + "`").orElse("") + "; there are " + tracks(registry)));
    }

    private static List<DueForm> ofCourse(Track track, Course course, LocalDate asOf, LocalDate until) {
        List<DueForm> due = new ArrayList<>();
        Viewpoint whole = course.asOf(asOf);
        for (Planned planned : track.planned()) {
            switch (planned.unit()) {
                case COURSE -> add(due, planned, whole, Optional.empty(), course.dayZero(), until);
                case PRODUCT -> {
                    for (BiologicallyDerivedProduct product : course.products()) {
                        Viewpoint view = whole.at(product);
                        Optional<String> focus = Optional.of(Source.referenceTo(product));
                        if (!view.infusion().day().isAfter(asOf)) {
                            add(due, planned, view, focus, view.infusion().day(), until);
                        }
                    }
                }
                case INFUSION -> {
                    for (Infusion infusion : course.infusions()) {
                        if (!infusion.day().isAfter(asOf)) {
                            add(due, planned, whole.at(infusion), Optional.empty(), infusion.day(), until);
                        }
                    }
                }
                case DEATH ->
                    course.death(asOf).ifPresent(death -> add(due, planned, whole, Optional.empty(), death, until));
                case NEOPLASM ->
                    CourseVariables.neoplasms(whole)
                            .forEach(neoplasm ->
                                    add(due, planned, whole, Optional.of(neoplasm.reference()), neoplasm.day(), until));
                case PERIOD -> {
                    // Periods follow from each other, below.
                }
            }
        }
        due.addAll(periods(track, course, asOf, until));
        due.sort(Comparator.comparing(DueForm::target));
        return due;
    }

    private static void add(
            List<DueForm> due,
            Planned planned,
            Viewpoint view,
            Optional<String> focus,
            LocalDate event,
            LocalDate until) {
        DueForm form = planned.dueForm(view, focus, event);
        if (!form.target().isAfter(until)) {
            due.add(form);
        }
    }

    /** Each period from the day after the one before to the contact it rests on; forms of one time point share a period. */
    private static List<DueForm> periods(Track track, Course course, LocalDate asOf, LocalDate until) {
        List<DueForm> due = new ArrayList<>();
        Optional<LocalDate> last = lastDay(course, asOf);
        List<LocalDate> contacts = course.contacts(asOf);
        LocalDate start = course.dayZero();
        for (List<Planned> atOnce : track.periods()) {
            Planned first = atOnce.get(0);
            LocalDate target = course.dayZero().plusDays(first.target());
            boolean isLast = last.filter(day -> !day.isAfter(course.dayZero().plusDays(first.windowEnd())))
                    .isPresent();
            if (!isLast && target.isAfter(until)) {
                break;
            }
            LocalDate end = isLast ? last.orElseThrow() : contact(contacts, first, course.dayZero(), target);
            if (!end.isBefore(start)) {
                Viewpoint view = course.asOf(asOf).during(new ReportingPeriod(start, end));
                for (Planned planned : atOnce) {
                    DueForm form = planned.dueForm(view, Optional.empty(), course.dayZero());
                    due.add(isLast ? planned.calledBy(form, end) : form);
                }
                start = end.plusDays(1);
            }
            if (isLast) {
                break;
            }
        }
        return due;
    }

    /** The day that ends the course: death, or the day before what comes next is prepared. */
    private static Optional<LocalDate> lastDay(Course course, LocalDate asOf) {
        Optional<LocalDate> closed = course.closed().filter(day -> day.isBefore(asOf));
        Optional<LocalDate> death = course.death(asOf);
        return closed.isPresent() && death.isPresent()
                ? Optional.of(closed.get().isBefore(death.get()) ? closed.get() : death.get())
                : closed.or(() -> death);
    }

    /** The first contact from the target day on, else the last one before it in the window, else the target day. */
    private static LocalDate contact(List<LocalDate> contacts, Planned planned, LocalDate dayZero, LocalDate target) {
        LocalDate from = dayZero.plusDays(planned.windowStart());
        LocalDate to = dayZero.plusDays(planned.windowEnd());
        return contacts.stream()
                .filter(day -> !day.isBefore(target) && !day.isAfter(to))
                .findFirst()
                .or(() -> contacts.stream()
                        .filter(day -> !day.isBefore(from) && day.isBefore(target))
                        .reduce((earlier, later) -> later))
                .orElse(target);
    }

    /**
     * One form of a schedule.
     *
     * @param revisions the revisions of it that this server produces, the newest first: one where the schedule says which
     */
    private record Planned(
            String formName,
            String canonical,
            List<Form> revisions,
            Form.Unit unit,
            String timepoint,
            int target,
            int windowStart,
            int windowEnd,
            int due,
            Optional<String> provisional) {

        DueForm dueForm(Viewpoint view, Optional<String> focus, LocalDate event) {
            return new DueForm(
                    formName,
                    revision(event.plusDays(target)).map(Form::canonical).orElse(canonical),
                    revision(event.plusDays(target)),
                    timepoint,
                    view,
                    focus,
                    event.plusDays(target),
                    event.plusDays(windowStart),
                    event.plusDays(windowEnd),
                    event.plusDays(due),
                    provisional);
        }

        /**
         * The revision in force on the target day, whenever the form is filled: it stays the one that was sent. Where none
         * is, the newest that had begun by then, else the oldest.
         */
        private Optional<Form> revision(LocalDate target) {
            return revisions.stream()
                    .filter(form -> form.isInForce(target))
                    .findFirst()
                    .or(() -> revisions.stream()
                            .filter(form -> form.hasBegun(target))
                            .findFirst())
                    .or(() -> revisions.stream().reduce((newer, older) -> older));
        }

        /** The same form called by an event before its target day: then that is the day that says which revision. */
        DueForm calledBy(DueForm regular, LocalDate event) {
            return regular.calledBy(event, revision(event.isBefore(regular.target()) ? event : regular.target()));
        }

        static Optional<Planned> of(PlanDefinitionActionComponent action, FormCatalogue catalogue) {
            Extension timing = action.getExtensionByUrl(CartExtensions.CART_FORM_TIMING);
            if (timing == null || !action.hasDefinitionCanonicalType()) {
                return Optional.empty();
            }
            String canonical = action.getDefinitionCanonicalType().getValue();
            List<Form> revisions = catalogue.revisions(canonical);
            int target = days(timing, "target").orElse(0);
            int due = days(timing, "due").orElse(target);
            return Optional.of(new Planned(
                    nameOf(canonical),
                    canonical,
                    revisions,
                    revisions.stream().findFirst().map(Form::unit).orElse(Form.Unit.COURSE),
                    action.getCodeFirstRep().getCodingFirstRep().getCode(),
                    target,
                    days(timing, "windowStart").orElse(target),
                    days(timing, "windowEnd").orElse(due),
                    due,
                    Optional.ofNullable(action.getExtensionByUrl(CartExtensions.CART_PROVISIONAL))
                            .map(extension -> extension.getValue().primitiveValue())));
        }

        private static String nameOf(String canonical) {
            String url = canonical.contains("|") ? canonical.substring(0, canonical.indexOf('|')) : canonical;
            return url.substring(url.lastIndexOf('/') + 1);
        }

        private static Optional<Integer> days(Extension timing, String part) {
            Extension days = timing.getExtensionByUrl(part);
            return days != null && days.getValue() instanceof IntegerType value
                    ? Optional.of(value.getValue())
                    : Optional.empty();
        }
    }

    /** One schedule: what a registry wants of the patients of a track. */
    private record Track(String registry, String name, boolean isDefault, LocalDate validFrom, List<Planned> planned) {

        /** The forms about periods, by time point. */
        List<List<Planned>> periods() {
            Map<Integer, List<Planned>> byTarget = new TreeMap<>();
            planned.stream().filter(one -> one.unit() == Form.Unit.PERIOD).forEach(one -> byTarget.computeIfAbsent(
                            one.target(), any -> new ArrayList<>())
                    .add(one));
            return List.copyOf(byTarget.values());
        }

        static Optional<Track> of(PlanDefinition plan, FormCatalogue catalogue) {
            Extension about = plan.getExtensionByUrl(CartExtensions.CART_REGISTRY_SCHEDULE);
            if (about == null) {
                return Optional.empty();
            }
            boolean isDefault =
                    about.getExtensionByUrl("default").getValue() instanceof BooleanType value && value.booleanValue();
            LocalDate from = plan.getEffectivePeriod().hasStart()
                    ? LocalDate.parse(
                            plan.getEffectivePeriod().getStartElement().getValueAsString())
                    : LocalDate.MIN;
            return Optional.of(new Track(
                    about.getExtensionString("registry"),
                    about.getExtensionString("track"),
                    isDefault,
                    from,
                    plan.getAction().stream()
                            .flatMap(action -> Planned.of(action, catalogue).stream())
                            .toList()));
        }
    }
}
