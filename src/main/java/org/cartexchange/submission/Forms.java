package org.cartexchange.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.course.Course;
import org.cartexchange.course.Infusion;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.course.Viewpoint;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.registry.AnswerAdvice;
import org.cartexchange.registry.DueForm;
import org.cartexchange.registry.FilledForm;
import org.cartexchange.registry.FilledItem;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.registry.FormCheck;
import org.cartexchange.registry.FormExtraction;
import org.cartexchange.registry.FormFiller;
import org.cartexchange.registry.FormSchedule;
import org.cartexchange.registry.FormTable;
import org.cartexchange.registry.ItemState;
import org.cartexchange.registry.Question;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The forms of registries: which are due for a patient, filled, and as rows of a table. */
final class Forms {

    /** Long enough to see every time point a schedule has. */
    private static final int YEARS_OF_ALL_SCHEDULES = 20;

    private static final String UNSCHEDULED = "unscheduled";

    /** In front of the questions' columns: whom and what a row is about. */
    private static final List<String> ABOUT = List.of(
            "subject",
            "subject_system",
            "pseudonym",
            "infusion",
            "focus",
            "time_point",
            "target_date",
            "due_date",
            "as_of");

    private static final List<String> ABOUT_IN_WORDS = List.of(
            "The registry's own identifier of the patient, or else the pseudonym",
            "System of that identifier; empty for the pseudonym",
            "Stable name of the patient for this registry",
            "Stable name of the infusion for this registry",
            "Stable name of the product or new malignancy the form is about, if it is about one",
            "Time point of the form",
            "Day the form speaks about",
            "Day by which the registry wants it",
            "Day for which it was filled, which is never moved");

    private final FormCatalogue catalogue;
    private final FormSchedule schedule;
    private final FormFiller filler;
    private final AnswerAdvice advice;
    private final FormExtraction extraction;
    private final FormCheck check;

    private Forms(
            FormCatalogue catalogue,
            FormSchedule schedule,
            FormFiller filler,
            AnswerAdvice advice,
            FormExtraction extraction,
            FormCheck check) {
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.filler = filler;
        this.advice = advice;
        this.extraction = extraction;
        this.check = check;
    }

    static Forms of(ConformancePackage conformance) {
        return new Forms(
                FormCatalogue.of(conformance),
                FormSchedule.of(conformance),
                FormFiller.of(conformance),
                AnswerAdvice.of(conformance),
                FormExtraction.of(conformance),
                FormCheck.of(conformance));
    }

    /** Whether a form is to be filled. */
    enum Standing {
        DUE,
        NOT_DUE,
        NOT_PRODUCED
    }

    /** What is counted: a form of a patient, for an infusion and a time point. */
    record Unit(DueForm due, Standing standing) {

        /** Id of the form, or its name where this server has none of it. */
        String form() {
            return due.form().map(Form::id).orElse(due.formName());
        }

        String infusion() {
            return due.infusionReference();
        }

        String timePoint() {
            return due.timepoint();
        }

        /** Names the unit among those of its patient. */
        String key() {
            return String.join("|", form(), infusion(), due.focus().orElse(""), timePoint());
        }

        @Nullable
        String detail() {
            return standing == Standing.NOT_DUE ? "target day " + due.target() : null;
        }
    }

    /**
     * A filled form, as the centre sees it.
     *
     * @param viewpoint what it was filled for
     */
    record Filled(FilledForm form, Viewpoint viewpoint) {

        QuestionnaireResponse response() {
            return form.response();
        }

        List<String> issues() {
            return form.issues();
        }

        /** Questions that nobody has answered, each once. */
        List<Question> missing() {
            return form.items().stream()
                    .filter(item -> item.state() == ItemState.MISSING)
                    .map(FilledItem::question)
                    .collect(Collectors.toMap(
                            Question::linkId, Function.identity(), (one, again) -> one, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }

        /** Link ids of critical questions without an answer; of a group of which one would do all in one. */
        List<String> missingCritical() {
            return open(item -> true);
        }

        /** Those of them for which the form is held back: not what only a data manager can answer, at the registry. */
        List<String> holding() {
            return open(item -> item.state() != ItemState.BY_HAND);
        }

        private List<String> open(Predicate<FilledItem> wanted) {
            Stream<String> questions = form.openCritical().stream()
                    .filter(wanted)
                    .map(item -> item.question().linkId());
            Stream<String> groups = form.openGroups().stream()
                    .filter(group -> group.stream().anyMatch(wanted))
                    .map(group -> group.stream()
                            .map(item -> item.question().linkId())
                            .collect(Collectors.joining(" or ", "one of ", "")));
            return Stream.concat(questions, groups).distinct().toList();
        }
    }

    /** What would answer a question of a filled form, with the days counted from day 0. */
    String advice(Question question, Filled filled) {
        return "`" + (question.number().isEmpty() ? "" : question.number() + " ") + question.linkId()
                + "`: nobody said. " + advice.answering(question, filled.viewpoint());
    }

    /** The names of the registry's tracks. */
    List<String> tracks(String registry) {
        return schedule.tracks(registry);
    }

    /** The registry of the parameter of that name. */
    Registry registry(OperationParameters parameters, Registries registries) {
        String example = registries.all().get(0).code();
        return registries.get(parameters.text("registry").orElseThrow(() -> SubmissionMessage.REGISTRY_MISSING
                .refusal(example)
                .toException()));
    }

    /** Ids of every revision of the registry's forms. */
    List<String> ids(Registry registry) {
        return catalogue.ofRegistry(registry.code()).stream().map(Form::id).toList();
    }

    /** Every revision of the registry's forms. */
    List<Form> of(Registry registry) {
        return catalogue.ofRegistry(registry.code());
    }

    /** The id of a form of the registry, by whatever name it was asked for. */
    String id(String name, Registry registry) {
        Form form = form(name);
        if (!form.registry().equals(registry.code())) {
            throw SubmissionMessage.FORM_OF_ANOTHER_REGISTRY
                    .refusal(Printable.of(name), registry.code(), String.join(", ", ids(registry)))
                    .toException();
        }
        return form.id();
    }

    /** Is it a form about a death, by its id? */
    boolean isAboutDeath(String id) {
        return catalogue.find(id).filter(form -> form.unit() == Form.Unit.DEATH).isPresent();
    }

    /** The id of a form, by whatever name it was asked for. */
    String known(String name) {
        return form(name).id();
    }

    private Form form(String name) {
        return catalogue.find(name).orElseThrow(() -> SubmissionMessage.FORM_UNKNOWN
                .refusal(
                        Printable.of(name),
                        catalogue.forms().stream().map(Form::id).collect(Collectors.joining(", ")))
                .toException());
    }

    /**
     * What the registry's schedule asks for until a day, as is known on another.
     *
     * @param track of the patient; empty for the default of the schedule
     */
    List<DueForm> planned(
            PatientCourses courses, Registry registry, Optional<String> track, LocalDate asOf, LocalDate until) {
        return schedule.tracks(registry.code()).isEmpty()
                ? List.of()
                : schedule.planned(courses, registry.code(), track, asOf, until);
    }

    /** The name that all revisions of a form share, by the id of one; the id if there is no such form any more. */
    String name(String id) {
        return catalogue.find(id).map(Form::name).orElse(id);
    }

    /**
     * Every form the registry's schedule has for the patient, those due by the day and those that come later.
     *
     * @param track of the patient; empty for the default of the schedule
     */
    List<Unit> units(PatientCourses courses, Registry registry, Optional<String> track, LocalDate asOf) {
        List<Unit> units = new ArrayList<>();
        if (schedule.tracks(registry.code()).isEmpty()) {
            return units;
        }
        Set<String> keys = new HashSet<>();
        for (DueForm due : schedule.due(courses, registry.code(), track, asOf)) {
            Unit unit = new Unit(due, due.form().isPresent() ? Standing.DUE : Standing.NOT_PRODUCED);
            if (keys.add(unit.key())) {
                units.add(unit);
            }
        }
        LocalDate horizon = asOf.plusYears(YEARS_OF_ALL_SCHEDULES);
        for (DueForm later : schedule.planned(courses, registry.code(), track, asOf, horizon)) {
            Unit unit = new Unit(later, Standing.NOT_DUE);
            if (keys.add(unit.key())) {
                units.add(unit);
            }
        }
        return units;
    }

    Filled fill(Unit unit, LocalDate asOf) {
        return new Filled(filler.fill(unit.due(), asOf), unit.due().viewpoint());
    }

    /**
     * Fills a form on demand, due or not.
     *
     * @param infusion reference to one of the patient's infusions; without it the last course's first
     * @param timePoint without it, the last one that is due, or none in particular
     * @param tracks the track of the patient for a registry, by its code; empty for the default of its schedule
     */
    Filled fill(
            String id,
            PatientCourses courses,
            Optional<String> infusion,
            Optional<String> timePoint,
            LocalDate asOf,
            Function<String, Optional<String>> tracks) {
        Form form = form(id);
        Optional<String> track = tracks.apply(form.registry());
        Viewpoint viewpoint = infusion.map(reference -> at(courses, reference, asOf))
                .orElseGet(() -> last(courses, asOf).asOf(asOf));
        Course course = viewpoint.course();
        LocalDate horizon = asOf.plusYears(YEARS_OF_ALL_SCHEDULES);
        List<DueForm> scheduled = ofForm(form, courses, course, infusion, track, asOf, horizon);
        timePoint.ifPresent(wanted -> checkTimePoint(wanted, scheduled));
        Optional<DueForm> due = scheduled.stream()
                .filter(one -> one.hasCome(asOf))
                .filter(one -> timePoint.map(one.timepoint()::equals).orElse(true))
                .reduce((earlier, later) -> later);
        return due.map(one -> new Filled(
                        filler.fill(form, one.viewpoint(), one.timepoint(), one.focus(), asOf), one.viewpoint()))
                .orElseGet(() -> new Filled(
                        filler.fill(form, viewpoint, timePoint.orElse(UNSCHEDULED), Optional.empty(), asOf),
                        viewpoint));
    }

    /**
     * A form as the record alone answers it, and what it was computed for.
     *
     * @param form without anything a data manager asserted
     */
    record Computed(FilledForm form, Viewpoint view) {}

    /** The form that a data manager completed, computed for the same infusion, time point and product. */
    Computed compute(String id, PatientCourses courses, QuestionnaireResponse completed, LocalDate asOf) {
        Form form = form(id);
        String infusion = completed.getPartOfFirstRep().getReference();
        String timePoint = text(completed, CartExtensions.CART_TIMEPOINT).orElse(UNSCHEDULED);
        Optional<String> focus = text(completed, CartExtensions.CART_FORM_FOCUS);
        for (Course course : courses.courses()) {
            for (Infusion one : course.infusions()) {
                if (one.reference().equals(infusion) && !one.day().isAfter(asOf)) {
                    LocalDate horizon = asOf.plusYears(YEARS_OF_ALL_SCHEDULES);
                    Optional<Viewpoint> scheduled = schedule.tracks(form.registry()).stream()
                            .flatMap(
                                    track -> ofForm(
                                            form,
                                            courses,
                                            course,
                                            Optional.of(infusion),
                                            Optional.of(track),
                                            asOf,
                                            horizon)
                                            .stream())
                            .filter(due -> due.timepoint().equals(timePoint)
                                    && due.focus().equals(focus)
                                    && due.infusionReference().equals(infusion))
                            .map(DueForm::viewpoint)
                            .findFirst();
                    if (scheduled.isEmpty() && !UNSCHEDULED.equals(timePoint)) {
                        throw SubmissionMessage.FORM_NOT_OF_COURSE.refusal().toException();
                    }
                    Viewpoint view = scheduled.orElseGet(() -> course.asOf(asOf).at(one));
                    return new Computed(filler.compute(form, view, timePoint, focus, asOf), view);
                }
            }
        }
        throw SubmissionMessage.FORM_NOT_OF_COURSE.refusal().toException();
    }

    private static Optional<String> text(QuestionnaireResponse response, String url) {
        Extension extension = response.getExtensionByUrl(url);
        return extension == null
                ? Optional.empty()
                : Optional.ofNullable(
                        extension.getValue() instanceof Reference reference
                                ? reference.getReference()
                                : extension.getValue().primitiveValue());
    }

    /** What of a response does not conform to its form and our profile; empty if it may leave. */
    List<String> findings(QuestionnaireResponse response) {
        return check.findings(response);
    }

    /** What the answers of a completed form become. */
    FormExtraction.Extracted extract(QuestionnaireResponse completed, Computed computed, Set<String> assertedBefore) {
        return extraction.extract(completed, computed.form(), computed.view(), assertedBefore);
    }

    /** What is scheduled of any revision of the form, for the course and, where one is asked for, the infusion. */
    private List<DueForm> ofForm(
            Form form,
            PatientCourses courses,
            Course course,
            Optional<String> infusion,
            Optional<String> track,
            LocalDate asOf,
            LocalDate until) {
        if (schedule.tracks(form.registry()).isEmpty()) {
            return List.of();
        }
        return schedule.planned(courses, form.registry(), track, asOf, until).stream()
                .filter(due -> due.formName().equals(form.name()))
                .filter(due -> due.viewpoint().course().dayZero().equals(course.dayZero()))
                .filter(due -> form.unit() != Form.Unit.INFUSION
                        || infusion.map(due.infusionReference()::equals).orElse(true))
                .toList();
    }

    private static void checkTimePoint(String wanted, List<DueForm> scheduled) {
        Set<String> known = scheduled.stream()
                .map(DueForm::timepoint)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        known.add(UNSCHEDULED);
        if (!known.contains(wanted)) {
            throw SubmissionMessage.TIME_POINT_UNKNOWN
                    .refusal(Printable.of(wanted), String.join(", ", known))
                    .toException();
        }
    }

    private static Course last(PatientCourses courses, LocalDate asOf) {
        return courses.courses().stream()
                .filter(course -> !course.dayZero().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> SubmissionMessage.NO_COURSE.refusal().toException());
    }

    private static Viewpoint at(PatientCourses courses, String reference, LocalDate asOf) {
        for (Course course : courses.courses()) {
            for (Infusion infusion : course.infusions()) {
                if (infusion.reference().equals(reference)) {
                    return course.asOf(asOf).at(infusion);
                }
            }
        }
        throw SubmissionMessage.INFUSION_UNKNOWN.refusal().toException();
    }

    /** The names of the columns of a form's table. */
    List<String> header(String id) {
        List<String> header = new ArrayList<>(ABOUT);
        header.addAll(FormTable.header(form(id)));
        return header;
    }

    /** The rows of the table that describes those columns. */
    List<List<String>> columns(String id) {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < ABOUT.size(); n++) {
            rows.add(List.of(ABOUT.get(n), "", ABOUT_IN_WORDS.get(n), "string", "", ""));
        }
        FormTable.columns(form(id)).forEach(column -> rows.add(FormTable.description(column)));
        return rows;
    }

    /** The row of a form that leaves: only what is in the released response, with its dates. */
    List<String> row(Unit unit, Filled filled, QuestionnaireResponse released, Subject subject, Release release) {
        List<String> row = new ArrayList<>();
        row.add(subject.name());
        row.add(subject.identifier().map(Identifier::getSystem).orElse(""));
        row.add(subject.pseudonym());
        row.add(release.name(unit.infusion()));
        row.add(unit.due().focus().map(release::name).orElse(""));
        row.add(unit.timePoint());
        row.add(release.moved(unit.due().target().toString(), subject));
        row.add(release.moved(unit.due().due().toString(), subject));
        row.add(released.getAuthoredElement().getValueAsString());
        List<FilledItem> items = filled.form().items().stream()
                .map(item -> isDate(item)
                        ? new FilledItem(
                                item.question(),
                                item.row(),
                                item.state(),
                                item.values().stream()
                                        .map(date -> release.moved(date, subject))
                                        .toList(),
                                List.of())
                        : item)
                .toList();
        row.addAll(FormTable.row(new FilledForm(filled.form().form(), released, items, List.of())));
        return row;
    }

    /** The names of the columns of the completeness table. */
    static final List<String> COMPLETENESS = List.of(
            "patient",
            "infusion",
            "form",
            "time_point",
            "questions",
            "known",
            "unknown",
            "not_evaluated",
            "missing",
            "by_hand",
            "not_convertible",
            "no_option",
            "not_asked",
            "critical_open");

    /** How many questions of a filled form became what, for the centre. */
    static List<String> completeness(String patient, Unit unit, Filled filled) {
        List<String> row = new ArrayList<>(List.of(patient, unit.infusion(), unit.form(), unit.timePoint()));
        List<FilledItem> items = filled.form().items();
        row.add(Integer.toString(items.size()));
        for (ItemState state : ItemState.values()) {
            row.add(Long.toString(
                    items.stream().filter(item -> item.state() == state).count()));
        }
        row.add(Integer.toString(filled.missingCritical().size()));
        return row;
    }

    private static boolean isDate(FilledItem item) {
        QuestionnaireItemType type = item.question().item().getType();
        return type == QuestionnaireItemType.DATE || type == QuestionnaireItemType.DATETIME;
    }
}
