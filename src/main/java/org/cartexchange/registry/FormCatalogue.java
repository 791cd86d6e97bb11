package org.cartexchange.registry;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;

/** Every registry form of the package, in all its revisions. */
public final class FormCatalogue {

    private final List<Form> forms;

    private FormCatalogue(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The forms of a package. */
    public static FormCatalogue of(ConformancePackage conformance) {
        return new FormCatalogue(conformance.all(Questionnaire.class).stream()
                .flatMap(questionnaire -> Form.of(questionnaire).stream())
                .sorted(Comparator.comparing(Form::name).thenComparing(NEWEST_FIRST))
                .toList());
    }

    /** Active before draft, then by date. */
    private static final Comparator<Form> NEWEST_FIRST = Comparator.comparing(
                    (Form form) -> form.questionnaire().getStatus() != PublicationStatus.ACTIVE)
            .thenComparing(
                    Comparator.comparing((Form form) -> form.questionnaire().hasDate()
                                    ? form.questionnaire().getDateElement().getValueAsString()
                                    : "")
                            .reversed());

    /** All forms, by name, the newest revision first. */
    public List<Form> forms() {
        return forms;
    }

    /** The registries that have forms. */
    public Set<String> registries() {
        return forms.stream().map(Form::registry).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The forms of a registry. */
    public List<Form> ofRegistry(String registry) {
        return forms.stream().filter(form -> form.registry().equals(registry)).toList();
    }

    /**
     * Every form that a canonical or name may mean: one revision where it says which, else all of them, the newest first.
     */
    List<Form> revisions(String name) {
        Optional<Form> found = find(name);
        return name.contains("|")
                ? found.stream().toList()
                : found.map(newest -> forms.stream()
                                .filter(form -> form.name().equals(newest.name()))
                                .toList())
                        .orElse(List.of());
    }

    /**
     * The form of that name (newest active revision), {@code name|version}, id, or canonical with or without version; empty
     * if there is none.
     */
    public Optional<Form> find(String nameOrId) {
        Optional<Form> byId =
                forms.stream().filter(form -> form.id().equals(nameOrId)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        int bar = nameOrId.indexOf('|');
        String name = bar < 0 ? nameOrId : nameOrId.substring(0, bar);
        String version = bar < 0 ? "" : nameOrId.substring(bar + 1);
        return forms.stream()
                .filter(form -> form.name().equals(name)
                        || form.questionnaire().getUrl().equals(name))
                .filter(form -> version.isEmpty() || form.version().equals(version))
                .findFirst();
    }
}
