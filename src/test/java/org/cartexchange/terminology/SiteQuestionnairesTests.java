package org.cartexchange.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site's own copies of instruments: found by name, and refused in a sentence that repeats nothing of their content. */
class SiteQuestionnairesTests {

    private static final String URL = "https://st-vitus.example.org/questionnaire/walk-771";

    @TempDir
    private Path folder;

    @Test
    void findsACopyByUrlAndByVersion() throws IOException {
        write("a.json", questionnaire(URL, "1"));
        write("sub/b.json", questionnaire(URL, "10"));
        write("notes.txt", "not read");
        SiteQuestionnaires site = SiteQuestionnaires.in(folder);

        assertThat(site.size()).isEqualTo(2);
        assertThat(site.byCanonical(URL).orElseThrow().getVersion()).isEqualTo("10");
        assertThat(site.byCanonical(URL + "|1").orElseThrow().getVersion()).isEqualTo("1");
        assertThat(site.byCanonical(URL + "|2")).isEmpty();
    }

    @Test
    void aCopyWithoutVersionIsTheOneWithoutVersion() throws IOException {
        write("a.json", questionnaire(URL, "7"));
        write(
                "b.xml",
                "<Questionnaire xmlns=\"http://hl7.org/fhir\"><url value=\"" + URL
                        + "\"/><status value=\"active\"/></Questionnaire>");
        SiteQuestionnaires site = SiteQuestionnaires.in(folder);

        assertThat(site.byCanonical(URL).orElseThrow().hasVersion()).isFalse();
        assertThat(site.byCanonical(URL + "|7")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"resourceType\":\"Patient\"} | is a Patient: only Questionnaires may be in this folder.",
                "{\"resourceType\":\"Questionnaire\",\"status\":\"active\"} | has no absolute url",
                "{\"resourceType\":\"Questionnaire\",\"url\":\"walk\",\"status\":\"active\"} | has no absolute url",
                "{\"resourceType\":\"Questionnaire\",\"url\":\"https://fhir.cartexchange.org/ig/Questionnaire/x\"} | has an url of"
                        + " the guide's own",
                "{\"resourceType\":\"Questionnaire\",\"url\":\"urn:x:1\",\"item\":[{\"type\":\"group\"}]} | has a question without"
                        + " linkId",
                "{\"resourceType\":\"Questionnaire\",\"secret\":\"licensed words\"} | is not a FHIR R4 resource that can be read",
                "licensed words | is not a FHIR R4 resource that can be read"
            })
    void refusesWhatIsNoCopyWithoutRepeatingIt(String content, String why) throws IOException {
        write("wrong.json", content);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteQuestionnaires.in(folder))
                .withMessageContaining("wrong.json")
                .withMessageContaining(why)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("licensed words"));
    }

    @Test
    void refusesTheSameCopyTwiceAndAFolderThatIsNotThere() throws IOException {
        write("a.json", questionnaire(URL, "1"));
        write("b.json", questionnaire(URL, "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteQuestionnaires.in(folder))
                .withMessageContaining("second copy of " + URL + "|1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteQuestionnaires.in(folder.resolve("nowhere")))
                .withMessageContaining("does not exist");
    }

    private static String questionnaire(String url, String version) {
        return "{\"resourceType\":\"Questionnaire\",\"url\":\"" + url + "\",\"version\":\"" + version
                + "\",\"status\":\"active\",\"item\":[{\"linkId\":\"q-1\",\"type\":\"integer\"}]}";
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
