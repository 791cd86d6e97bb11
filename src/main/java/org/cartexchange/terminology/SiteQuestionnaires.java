package org.cartexchange.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/**
 * A site's own copies of instruments that patients fill in, read once from a folder of FHIR Questionnaires (JSON or XML, one
 * in a file, folders within folders allowed).
 *
 * <p>The questions belong to the owners of the instruments, so that the package holds none. The copies are for checking
 * answers alone: nothing serves, exports or logs them.
 *
 * <p>Found by {@code url} (the copy without version, or the only one) and by {@code url|version}. Immutable.
 */
public final class SiteQuestionnaires {

    /** A site without copies. */
    public static final SiteQuestionnaires NONE = new SiteQuestionnaires(Map.of());

    private static final String OURS = "https://fhir.cartexchange.org/ig/";

    private final Map<String, Questionnaire> byCanonical;

    private SiteQuestionnaires(Map<String, Questionnaire> byCanonical) {
        this.byCanonical = Map.copyOf(byCanonical);
    }

    /**
     * The copies in a folder.
     *
     * @throws IllegalArgumentException if the folder cannot be read or a file is not what it must be: one sentence that names
     *     the file and what to change, and nothing of its content
     */
    public static SiteQuestionnaires in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The folder of site questionnaires " + folder
                    + " does not exist or is not a folder: name one, or leave the setting out.");
        }
        Map<String, Questionnaire> byCanonical = new HashMap<>();
        for (Path file : files(folder)) {
            Questionnaire copy = read(file);
            String canonical = copy.hasVersion() ? copy.getUrl() + "|" + copy.getVersion() : copy.getUrl();
            if (byCanonical.put(canonical, copy) != null) {
                throw refused(
                        file, "is a second copy of " + canonical + ": keep one of them, or give it another version");
            }
        }
        byCanonical.values().stream()
                .toList()
                .forEach(copy -> byCanonical.merge(
                        copy.getUrl(), copy, (one, other) -> one.hasVersion() && newer(other, one) ? other : one));
        return new SiteQuestionnaires(byCanonical);
    }

    private static boolean newer(Questionnaire one, Questionnaire other) {
        return one.getVersion() != null
                && ConformancePackage.versionKey(one).compareTo(ConformancePackage.versionKey(other)) > 0;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> isJson(file) || isXml(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The folder of site questionnaires " + folder + " cannot be read: let the server read it.",
                    unreadable);
        }
    }

    private static boolean isJson(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isXml(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static Questionnaire read(Path file) {
        FhirContext fhirContext = FhirContext.forR4Cached();
        IParser parser = isXml(file) ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
        IBaseResource resource;
        try {
            resource = parser.setParserErrorHandler(new StrictErrorHandler()).parseResource(Files.readString(file));
        } catch (IOException | DataFormatException unreadable) {
            throw new IllegalArgumentException(
                    "The site questionnaire " + file + " is not a FHIR R4 resource that can be read: correct it.",
                    unreadable);
        }
        if (!(resource instanceof Questionnaire copy)) {
            throw refused(file, "is a " + resource.fhirType() + ": only Questionnaires may be in this folder");
        }
        if (!copy.hasUrl() || !copy.getUrl().contains(":")) {
            throw refused(file, "has no absolute url: give it the one by which responses name it");
        }
        if (copy.getUrl().startsWith(OURS)) {
            throw refused(file, "has an url of the guide's own: registry forms come with the package");
        }
        if (!haveLinkIds(copy.getItem())) {
            throw refused(file, "has a question without linkId: give it one");
        }
        return copy;
    }

    private static boolean haveLinkIds(List<QuestionnaireItemComponent> items) {
        return items.stream().allMatch(item -> item.hasLinkId() && haveLinkIds(item.getItem()));
    }

    private static IllegalArgumentException refused(Path file, String why) {
        return new IllegalArgumentException("The site questionnaire " + file + " " + why + ".");
    }

    /** The copy with that canonical, {@code url} or {@code url|version}. */
    public Optional<Questionnaire> byCanonical(String canonical) {
        return Optional.ofNullable(byCanonical.get(canonical));
    }

    /** How many copies there are. */
    public long size() {
        return byCanonical.values().stream().distinct().count();
    }
}
