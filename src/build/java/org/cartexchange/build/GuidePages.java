package org.cartexchange.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.ImplementationGuide;

/**
 * Renders the guide as a folder of static pages: the markdown of {@code implementation-guide/input/pagecontent} and a page for
 * every artifact of the package.
 *
 * <p>Arguments: the repository's root, the {@code package.tgz}, the folder to write, the record of the last run, a private home
 * directory for {@link CorePackage}. Nothing is done when no input changed.
 */
public final class GuidePages {

    /** The chapters, each a folder below {@code profiles/} and a page. */
    static final List<String> JOURNEY = List.of(
            "patient",
            "disease",
            "collection",
            "product",
            "preparation",
            "infusion",
            "toxicity",
            "biomarkers",
            "response",
            "follow-up",
            "patient-reported",
            "cost");

    /** Courses to try with, by their names in the guide: two of the case folders. */
    private static final Map<String, String> COURSES = Map.of(
            "example-course.json", "allogeneic-with-sibling-donor",
            "example-course-refused.json", "refused-product-made-of-another-patients-cells");

    private final Path root;
    private final Path source;
    private final Path target;
    private final GuideContents contents;
    private final GuideLayout layout;
    private final GuideText text;
    private final GuideLists lists;
    private final Set<Path> written = new HashSet<>();

    private GuidePages(Path root, Path packageFile, Path target) throws IOException {
        this.root = root;
        this.source = root.resolve("implementation-guide");
        this.target = target;
        this.contents = GuideContents.read(packageFile, root.resolve("profiles"));
        Path includes = source.resolve("fsh-generated").resolve("includes");
        this.layout = new GuideLayout(
                includes.resolve("menu.xml"),
                contents.guide().getVersion(),
                contents.guide().getDateElement().getValueAsString());
        this.text = new GuideText(Files.readString(includes.resolve("fsh-link-references.md")), this::picture);
        this.lists = new GuideLists(contents, root.resolve("src/main/resources/org/cartexchange/messages"));
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path packageFile = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        Path record = Path.of(arguments[3]);
        Path home = Path.of(arguments[4]);
        Fingerprint inputs = new Fingerprint()
                .addFile(packageFile)
                .addDirectory(root.resolve("implementation-guide/input"))
                .addDirectory(root.resolve("implementation-guide/site"))
                .addDirectory(root.resolve("implementation-guide/fsh-generated/includes"))
                .addDirectory(root.resolve("profiles"))
                .addDirectory(root.resolve("src/main/resources/org/cartexchange/messages"))
                .addCode(
                        Artifact.class,
                        ArtifactPages.class,
                        GuideContents.class,
                        GuideContext.class,
                        GuideIcons.class,
                        GuideLayout.class,
                        GuideLinks.class,
                        GuideLists.class,
                        GuidePages.class,
                        GuideText.class,
                        Html.class,
                        StructureTables.class,
                        ValueSetCodes.class);
        COURSES.values().stream().sorted().forEach(name -> inputs.addFile(course(root, name)));
        if (inputs.isRecordedIn(record, target.resolve("index.html"))) {
            return;
        }
        GuidePages pages = new GuidePages(root, packageFile, target);
        pages.render(packageFile, home, record.resolveSibling("guide-scratch"));
        inputs.recordIn(record);
        System.out.println("Rendered " + pages.written.size() + " files of the guide into " + target);
    }

    private void render(Path packageFile, Path home, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        for (Path file : Fingerprint.filesBelow(source.resolve("site"))) {
            copy(file, Fingerprint.slashed(source.resolve("site").relativize(file)));
        }
        for (Path file : Fingerprint.filesBelow(source.resolve("input/images"))) {
            copy(file, Fingerprint.slashed(source.resolve("input/images").relativize(file)));
        }
        copy(packageFile, "package.tgz");
        for (Map.Entry<String, String> course : COURSES.entrySet()) {
            copy(course(root, course.getValue()), course.getKey());
        }
        Deque<ImplementationGuide.ImplementationGuideDefinitionPageComponent> pages =
                new ArrayDeque<>(contents.guide().getDefinition().getPage().getPage());
        while (!pages.isEmpty()) {
            ImplementationGuide.ImplementationGuideDefinitionPageComponent page = pages.pop();
            textPage(page.getNameUrlType().getValue(), page.getTitle());
            pages.addAll(page.getPage());
        }
        ArtifactPages artifactPages = new ArtifactPages(contents, text, new StructureTables(home, scratch, contents));
        for (Artifact artifact : contents.artifacts()) {
            write(
                    artifact.page(),
                    layout.page(artifact.page(), chapterOf(artifact), artifact.title(), artifactPages.body(artifact)));
            write(artifact.name() + ".json", artifact.json());
        }
        removeLeftOvers();
    }

    private static Path course(Path root, String name) {
        return root.resolve("src/test/resources/cases").resolve(name).resolve("bundle.json");
    }

    private void textPage(String page, String title) throws IOException {
        Path markdown = source.resolve("input/pagecontent").resolve(page.replace(".html", ".md"));
        String body = text.toHtml(Files.readString(markdown), lists::get);
        write(page, layout.page(page, page, title, body));
    }

    /** The page of the menu that leads to an artifact. */
    private static String chapterOf(Artifact artifact) {
        return artifact.folder()
                .filter(JOURNEY::contains)
                .map(folder -> folder + ".html")
                .orElse(
                        switch (artifact.kind()) {
                            case QUESTIONNAIRE, PLAN, CONCEPT_MAP -> "registry-forms.html";
                            case LOGICAL_MODEL -> "dictionary.html";
                            case OPERATION, SEARCH_PARAMETER -> "operations.html";
                            case CODE_SYSTEM, FRAGMENT, VALUE_SET -> "terminology.html";
                            default -> "artifacts.html";
                        });
    }

    /** A picture of the guide; on a narrow screen the one whose name ends in {@code -narrow}, if there is one. */
    private String picture(String name) {
        Path images = source.resolve("input/images");
        Path narrow = images.resolve(name.replaceFirst("\\.svg$", "-narrow.svg"));
        try {
            String wide = Files.readString(images.resolve(name));
            return Files.exists(narrow)
                    ? "<figure class=\"wide\">" + wide + "</figure>\n<figure class=\"narrow\">"
                            + Files.readString(narrow) + "</figure>\n"
                    : "<figure>" + wide + "</figure>\n";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void copy(Path file, String name) throws IOException {
        Path to = target.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        written.add(to);
    }

    private void write(String name, String content) throws IOException {
        Path to = target.resolve(name);
        Files.createDirectories(to.getParent());
        Files.write(to, content.getBytes(StandardCharsets.UTF_8));
        written.add(to);
    }

    private void removeLeftOvers() throws IOException {
        for (Path file : Fingerprint.filesBelow(target)) {
            if (!written.contains(file)) {
                Files.delete(file);
            }
        }
    }
}
