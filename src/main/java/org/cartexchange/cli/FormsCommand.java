package org.cartexchange.cli;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.registry.DueForm;
import org.cartexchange.registry.FilledForm;
import org.cartexchange.registry.FilledItem;
import org.cartexchange.registry.Form;
import org.cartexchange.registry.FormCatalogue;
import org.cartexchange.registry.FormFiller;
import org.cartexchange.registry.FormSchedule;
import org.cartexchange.registry.FormTable;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms}: fills the registry forms that are due for the patients in the given files. */
@Command(
        name = "forms",
        description = "Fills the registry forms that are due, from Bundles or resources (JSON, XML, NDJSON).",
        footer = {
            "",
            "Every Bundle is taken by itself; resources that come without a Bundle are taken together.",
            "Without --out the answers are printed; with it DIR gets a QuestionnaireResponse for each form and a CSV",
            "table for each kind of form.",
            "",
            "Exit code: 0 done, 2 could not run."
        },
        mixinStandardHelpOptions = true)
final class FormsCommand extends ConsoleCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Where the patients are; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--registry", paramLabel = "R", description = "cibmtr, ebmt or national; all of them by default.")
    private @Nullable String registry;

    @Option(names = "--form", paramLabel = "F", description = "Name, name|version or id of a form; all due by default.")
    private @Nullable String form;

    @Option(names = "--track", paramLabel = "T", description = "Reporting track; the registry's default by default.")
    private @Nullable String track;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the forms are filled; today by default.")
    private @Nullable String asOf;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write QuestionnaireResponses and tables.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        ConformancePackage conformance = ConformancePackage.load();
        FormCatalogue catalogue = FormCatalogue.of(conformance);
        LocalDate day = day();
        Optional<Form> wanted = wantedForm(catalogue);
        List<String> registries = registries(catalogue);
        FormSchedule schedule = FormSchedule.of(conformance);
        FormFiller filler = FormFiller.of(conformance);
        List<FilledForm> filled = new ArrayList<>();
        PrintWriter print = out();
        int patients = 0;
        for (PatientCourses patient : patients(conformance.fhirContext())) {
            patients++;
            int number = patients;
            patient.issues().forEach(issue -> print.println("patient " + number + ": " + issue));
            for (String one : registries) {
                for (DueForm due : schedule.due(patient, one, Optional.ofNullable(track), day)) {
                    if (due.form().isPresent()
                            && wanted.map(due.form().get()::equals).orElse(true)) {
                        FilledForm result = filler.fill(due, day);
                        filled.add(result);
                        print(print, due, result);
                    }
                }
            }
        }
        if (out != null) {
            write(out, filled, conformance.fhirContext());
        }
        print.printf("%d patients, %d forms as of %s%n", patients, filled.size(), day);
        print.flush();
        return CommandLine.ExitCode.OK;
    }

    private LocalDate day() {
        try {
            return asOf == null ? LocalDate.now() : LocalDate.parse(asOf);
        } catch (DateTimeParseException notADay) {
            throw misused("--as-of `" + asOf + "` is not a day like 2026-03-17.");
        }
    }

    private Optional<Form> wantedForm(FormCatalogue catalogue) {
        if (form == null) {
            return Optional.empty();
        }
        Optional<Form> found = catalogue.find(form);
        if (found.isEmpty()) {
            throw misused("There is no form `" + form + "`; there are "
                    + String.join(", ", catalogue.forms().stream().map(Form::id).toList()) + ".");
        }
        return found;
    }

    private List<String> registries(FormCatalogue catalogue) {
        if (registry == null) {
            return List.copyOf(catalogue.registries());
        }
        if (!catalogue.registries().contains(registry)) {
            throw misused("There is no registry `" + registry + "`; there are "
                    + String.join(", ", catalogue.registries()) + ".");
        }
        return List.of(registry);
    }

    private List<PatientCourses> patients(FhirContext fhirContext) throws IOException {
        List<PatientCourses> patients = new ArrayList<>();
        List<Resource> loose = new ArrayList<>();
        try (InputFiles.Cursor cursor = InputFiles.find(inputs).open()) {
            for (InputFiles.Input input = cursor.next(); input != null; input = cursor.next()) {
                Resource resource = parse(fhirContext, input);
                if (resource instanceof Bundle) {
                    patients.addAll(CourseReader.readAll(List.of(resource)));
                } else {
                    loose.add(resource);
                }
            }
            LeftOut.print(cursor.leftOut(), err());
        }
        patients.addAll(CourseReader.readAll(loose));
        return patients;
    }

    private static Resource parse(FhirContext fhirContext, InputFiles.Input input) throws IOException {
        if (input.isTooLong()) {
            throw new IOException("%s has more than %,d characters".formatted(input.name(), Lines.LONGEST));
        }
        IParser parser = input.isXml() ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
        try {
            return (Resource) parser.parseResource(input.text());
        } catch (RuntimeException unreadable) {
            throw new IOException(input.name() + " is not a FHIR resource; try `validate` on it", unreadable);
        }
    }

    private static void print(PrintWriter out, DueForm due, FilledForm filled) {
        Map<String, Integer> counts = new TreeMap<>();
        filled.items().forEach(item -> counts.merge(item.state().code(), 1, Integer::sum));
        out.printf(
                "%n%s (%s), due %s: %s%n",
                filled.form().title(), due.timepoint(), due.due(), filled.isReady() ? "ready" : "critical items open");
        for (FilledItem item : filled.items()) {
            if (!item.values().isEmpty()) {
                out.printf(
                        "  %-8s %-48s %s%n",
                        item.question().number(), item.question().linkId(), String.join("; ", item.values()));
            }
        }
        filled.issues().forEach(issue -> out.println("  ! " + issue));
        out.println("  " + counts);
    }

    private static void write(Path folder, List<FilledForm> forms, FhirContext fhirContext) throws IOException {
        Files.createDirectories(folder);
        Map<Form, List<FilledForm>> byForm = new LinkedHashMap<>();
        forms.forEach(filled ->
                byForm.computeIfAbsent(filled.form(), any -> new ArrayList<>()).add(filled));
        IParser parser = fhirContext.newJsonParser().setPrettyPrint(true);
        byForm.forEach((form, filled) -> {
            StringBuilder table = new StringBuilder(FormTable.csv(FormTable.header(form)));
            for (int i = 0; i < filled.size(); i++) {
                table.append(FormTable.csv(FormTable.row(filled.get(i))));
                write(
                        folder.resolve(form.id() + "-" + (i + 1) + ".json"),
                        parser.encodeResourceToString(filled.get(i).response()));
            }
            write(folder.resolve(form.id() + ".csv"), table.toString());
        });
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
