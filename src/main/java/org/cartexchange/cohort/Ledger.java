package org.cartexchange.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about one patient, in the words of the generator: the truth is drawn from it, never from the
 * resources. Days are counted from the first infusion.
 */
final class Ledger {

    /** A code of a system. */
    record Code(String system, String code) {}

    /** A number in the unit of the dictionary. */
    record Amount(BigDecimal value, String unit) {}

    record Lab(int day, BigDecimal value) {}

    /**
     * A note about CRS.
     *
     * @param grade as the physician gave it; empty if only findings were noted
     * @param findings whether the findings were noted
     * @param unknown the physician noted that it is not known
     */
    record CrsNote(int day, Optional<Integer> grade, boolean findings, boolean unknown, Bedside bedside) {

        /** The grade that can be told from the note. */
        Optional<Integer> told() {
            return grade.isPresent() || !findings ? grade : Optional.of(bedside.crsGrade(false));
        }
    }

    /** A note about ICANS, as {@link CrsNote}. */
    record IcansNote(int day, Optional<Integer> grade, boolean findings, boolean unknown, Bedside bedside) {

        Optional<Integer> told() {
            return grade.isPresent() || !findings ? grade : Optional.of(bedside.icansGrade());
        }
    }

    record Response(int day, String code, String criteria) {}

    record Finding(int day, boolean yes) {}

    record Given(int day, Code drug) {}

    record Persistence(int day, String method, boolean detected, boolean performed) {}

    record Status(int day, String code) {}

    /** A condition coded as a toxicity; refuted on a day, or from onset to abatement. */
    record Toxicity(String code, boolean refuted, int day, Optional<Integer> abatement) {}

    record Event(int day, String term, Optional<String> organ, int grade) {}

    record Infection(int day, String name, String site, String kind, String words) {}

    record Neoplasm(
            int day, int tested, String words, @Nullable Boolean transgene) {}

    record Procedure(int day, boolean done, String kind) {}

    /** Overall grade (a code of cart-gvhd-grade-cs) and stages of skin, lower and upper intestine, and liver. */
    record Gvhd(int day, String grade, int @Nullable [] stages, boolean steroids) {}

    record Graded(int day, int grade) {}

    record Haematotoxicity(int day, String variable, int grade) {}

    /** Codes of the reason are of cart-toxicity-cs. */
    record IntensiveCare(int from, int to, String reason) {}

    record ResidualDisease(int day, boolean detected) {}

    record Questionnaire(int day, String name, String instrument, String timepoint) {}

    record Score(int day, String name, String code, BigDecimal value) {}

    /** One thing that was made less tidy than it could be. */
    record Mess(String kind, String resource, List<String> variables) {}

    final Map<String, List<Lab>> labs = new LinkedHashMap<>();
    final List<CrsNote> crs = new ArrayList<>();
    final List<IcansNote> icans = new ArrayList<>();
    final List<Lab> iceScores = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();
    final List<Finding> progressions = new ArrayList<>();
    final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    final Map<String, List<Given>> given = new LinkedHashMap<>();
    final List<Persistence> persistence = new ArrayList<>();
    final List<Status> statuses = new ArrayList<>();
    final List<Toxicity> toxicities = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Infection> infections = new ArrayList<>();
    final List<Neoplasm> neoplasms = new ArrayList<>();
    final List<Procedure> redCells = new ArrayList<>();
    final List<Procedure> platelets = new ArrayList<>();
    final List<Procedure> transplants = new ArrayList<>();
    final List<Procedure> furtherTherapies = new ArrayList<>();
    final List<Gvhd> gvhd = new ArrayList<>();
    final List<Graded> hyperinflammation = new ArrayList<>();
    final List<Haematotoxicity> haematotoxicity = new ArrayList<>();
    final List<IntensiveCare> intensiveCare = new ArrayList<>();
    final List<ResidualDisease> residualDisease = new ArrayList<>();
    final List<Questionnaire> questionnaires = new ArrayList<>();
    final List<Score> scores = new ArrayList<>();
    final List<Lab> capdScores = new ArrayList<>();
    final List<Integer> contacts = new ArrayList<>();
    final List<Mess> mess = new ArrayList<>();

    /** What holds for a whole course: answers by the names of the dictionary. */
    final List<Map<String, Object>> courses = new ArrayList<>();

    /** What holds for one infusion of a course and its product. */
    final List<List<Map<String, Object>>> infusions = new ArrayList<>();

    Optional<Integer> death = Optional.empty();
    Optional<Code> primaryCause = Optional.empty();
    final List<Code> contributing = new ArrayList<>();
    Optional<Code> autopsy = Optional.empty();

    void lab(String test, int day, BigDecimal value) {
        labs.computeIfAbsent(test, any -> new ArrayList<>()).add(new Lab(day, value));
    }

    void finding(String what, int day, boolean yes) {
        findings.computeIfAbsent(what, any -> new ArrayList<>()).add(new Finding(day, yes));
    }

    void given(String toxicity, int day, Code drug) {
        given.computeIfAbsent(toxicity, any -> new ArrayList<>()).add(new Given(day, drug));
    }
}
