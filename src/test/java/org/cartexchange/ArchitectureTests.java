package org.cartexchange;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The dependency rules of the house. Each package says in its {@code package-info.java} what it may use, in a line
 * {@code May use: fhir, terminology.} (or {@code May use: nothing.}, {@code May use: everything.}); this test holds it to
 * its word, and to the rules that go across packages.
 */
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src/main/java/org/cartexchange");
    private static final Pattern MAY_USE = Pattern.compile("May use:([^.]+)\\.");
    private static final Set<String> PURE = Set.of(
            "fhir",
            "message",
            "terminology",
            "identity",
            "grading",
            "validation",
            "course",
            "registry",
            "cohort",
            "testkit");
    private static final Set<String> MAY_KNOW_HAPI_JPA = Set.of("storage", "job", "bulk", "submission", "server");
    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "helper", "helpers", "manager", "common", "impl", "misc", "service", "model");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cartexchange");

    @TestFactory
    Stream<DynamicTest> aPackageUsesWhatItSaysItUsesAndNothingElse() throws IOException {
        return packages().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Set<String> allowed = mayUse(name);
                    if (allowed.contains("everything")) {
                        return;
                    }
                    String[] forbidden = packages().stream()
                            .filter(other -> !other.equals(name) && !allowed.contains(other))
                            .map(other -> "org.cartexchange." + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("org.cartexchange." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .because("package-info of " + name + " says what it may use: " + allowed)
                            .allowEmptyShould(true)
                            .check(OURS);
                }));
    }

    private static ClassesShould inThePureRooms() {
        return noClasses()
                .that()
                .resideInAnyPackage(PURE.stream()
                        .map(name -> "org.cartexchange." + name + "..")
                        .toArray(String[]::new))
                .should();
    }

    @Test
    void thePureRoomsKnowNoSpringNoDatabaseAndNoNetwork() {
        inThePureRooms()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.persistence..",
                        "jakarta.servlet..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "ca.uhn.fhir.jpa..",
                        "ca.uhn.fhir.rest.client..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void thePureRoomsAreGivenTheTimeAndNeverAskForIt() {
        inThePureRooms()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .allowEmptyShould(true)
                .check(OURS);
    }

    /** Whatever its package-info may say one day: a truth read with the rules it is to test proves nothing. */
    @Test
    void theSyntheticCohortKnowsNoneOfTheRulesItsTruthIsToTest() {
        noClasses()
                .that()
                .resideInAPackage("org.cartexchange.cohort..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.cartexchange.course..",
                        "org.cartexchange.grading..",
                        "org.cartexchange.registry..",
                        "org.cartexchange.validation..")
                .check(OURS);
    }

    @Test
    void hapiJpaIsKnownToItsFewNeighboursAlone() {
        String[] others = packagesExcept(MAY_KNOW_HAPI_JPA);
        noClasses()
                .that()
                .resideInAnyPackage(others)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ca.uhn.fhir.jpa..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void noClassOfOursLivesInSomebodyElsesPackage() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            List<String> strangers = new ArrayList<>();
            for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                    // Somebody else's project, as an example.
                    .filter(file -> !file.startsWith(Path.of("src", "sample-test-project")))
                    .toList()) {
                if (Files.readAllLines(source).stream()
                        .filter(line -> line.startsWith("package "))
                        .anyMatch(line -> !line.startsWith("package org.cartexchange"))) {
                    strangers.add(source.toString());
                }
            }
            assertThat(strangers).isEmpty();
        }
    }

    @Test
    void nobodyBreaksIntoPrivateMembers() {
        noClasses()
                .should()
                .callMethod(java.lang.reflect.AccessibleObject.class, "setAccessible", boolean.class)
                .orShould()
                .callMethod(java.lang.reflect.AccessibleObject.class, "trySetAccessible")
                .orShould()
                .callMethod(java.lang.reflect.Field.class, "setAccessible", boolean.class)
                .orShould()
                .callMethod(java.lang.reflect.Method.class, "setAccessible", boolean.class)
                .orShould()
                .callMethod(java.lang.reflect.Constructor.class, "setAccessible", boolean.class)
                .check(OURS);
    }

    @Test
    void packageNamesSaySomething() {
        assertThat(OURS.stream()
                        .map(JavaClass::getPackageName)
                        .flatMap(name -> Arrays.stream(name.split("\\.")))
                        .filter(NAMES_THAT_SAY_NOTHING::contains)
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(not(resideInAnyPackage("org.cartexchange")))
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(OURS);
    }

    private static String[] packagesExcept(Set<String> exceptions) {
        try {
            return packages().stream()
                    .filter(name -> !exceptions.contains(name))
                    .map(name -> "org.cartexchange." + name + "..")
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            Set<String> names = new TreeSet<>();
            folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .forEach(names::add);
            return names;
        }
    }

    private static Set<String> mayUse(String name) throws IOException {
        String text = Files.readString(SOURCES.resolve(name).resolve("package-info.java"))
                .replaceAll("\\R\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1");
        Matcher line = MAY_USE.matcher(text);
        assertThat(line.find()).as("package-info of %s says `May use: …`", name).isTrue();
        return Stream.of(line.group(1).split("[,\\s]+"))
                .filter(word -> !word.isBlank() && !word.equals("nothing") && !word.equals("and"))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
