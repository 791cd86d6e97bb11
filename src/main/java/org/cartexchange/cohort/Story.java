package org.cartexchange.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Centre;
import org.cartexchange.cohort.Calibration.Disease;
import org.cartexchange.cohort.Calibration.Plan;
import org.cartexchange.cohort.Calibration.Product;
import org.cartexchange.cohort.Outlook.Depth;
import org.cartexchange.cohort.Treatment.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one synthetic patient. Days are counted from the first infusion; what lies after the end of follow-up, after
 * death or after contact was lost happens all the same, but nobody writes it down.
 */
final class Story {

    /** One line of therapy before the course. */
    record Line(int number, int start, int end, String kind, List<String[]> drugs, String response) {}

    /** A transplantation before the course. */
    record Transplant(int day, boolean autologous) {}

    /** What the patient decided about one registry; withdrawn on a later day, or given for good. */
    record Consent(String registry, boolean given, int day, Optional<Integer> withdrawn) {}

    /** A new malignancy. */
    record Neoplasm(
            int day, String lineage, String words, @Nullable Boolean transgene) {}

    private static final int LAST_BEDSIDE_DAY = 30;
    private static final double NEVER = 1e6;
    private static final int REMISSION_TO_TRANSPLANT = 170;
    private static final int TIME_FOR_REINFUSION = 160;
    private static final int QUESTIONNAIRES = 5;

    final long index;
    final Plan plan;
    final Centre centre;
    final boolean female;
    final double age;
    final LocalDate dayZero;
    final LocalDate birth;
    final int followUp;
    final double height;
    final double weight;
    final int family;
    final int given;

    int diagnosis;
    String stage = "";
    final List<Line> lines = new ArrayList<>();
    final List<Transplant> transplants = new ArrayList<>();
    final List<String> comorbidities = new ArrayList<>();
    int comorbidityIndex;
    int ecog;
    final List<Consent> consents = new ArrayList<>();
    final List<Treatment> courses = new ArrayList<>();
    final List<Neoplasm> neoplasms = new ArrayList<>();

    /** Whether the patient fills in the questionnaire at each of its time points. */
    final List<Boolean> fillsIn = new ArrayList<>();

    double death = NEVER;
    String cause = "";
    final List<String> contributing = new ArrayList<>();
    double lost = NEVER;

    private Story(long index, Plan plan, LocalDate dataUntil, int followUpDays, Dice dice) {
        this.index = index;
        this.plan = plan;
        this.centre = dice.one(plan.centres());
        this.female = dice.chance(plan.valueOf("female"));
        this.age = age(plan, dice.unit());
        this.followUp = Math.max(120, followUpDays + 30);
        this.dayZero = dataUntil.minusDays(followUp + dice.whole(0, 700));
        this.birth = dayZero.minusDays((long) (age * 365.25));
        this.height = height(age, female, dice);
        this.weight = weight(age, height, dice);
        this.family = dice.whole(0, 9999);
        this.given = dice.whole(0, 9999);
    }

    /** Tells the story of one patient of a cohort. */
    static Story tell(long index, Plan plan, Outlook outlook, LocalDate dataUntil, int followUpDays, Dice dice) {
        Story story = new Story(index, plan, dataUntil, followUpDays, dice.fork("person"));
        story.before(dice.fork("before"));
        Treatment first = story.course(1, 0, plan.product(), dice.fork("course-1"));
        if (first.isInfused()) {
            story.outcome(first, outlook, dice.fork("outcome"));
            story.later(first, dice);
        } else {
            story.death = dice.fork("outcome").between(30, 400);
            story.cause = "disease";
        }
        return story;
    }

    /** The last day on which anything is written down. */
    int lastDay() {
        return (int) Math.min(Math.min(death, lost), followUp);
    }

    boolean isDead() {
        return death <= Math.min(lost, followUp);
    }

    boolean isLost() {
        return !isDead() && lost <= followUp;
    }

    LocalDate date(int day) {
        return dayZero.plusDays(day);
    }

    boolean isChild() {
        return age < 12;
    }

    Treatment first() {
        return courses.get(0);
    }

    // --- the person

    /** The median of the cohort is the median; both halves reach to the ends of its range. */
    private static double age(Plan plan, double unit) {
        double median = plan.medianAge().value();
        return unit < 0.5
                ? plan.lowestAge() + (median - plan.lowestAge()) * StrictMath.pow(2 * unit, 0.55)
                : median + (plan.highestAge() - median) * StrictMath.pow(2 * unit - 1, 1.5);
    }

    private static double height(double age, boolean female, Dice dice) {
        double grown = female ? 164 : 177;
        double typical = age >= 17 ? grown : 75 + (grown - 75) * StrictMath.pow(age / 17, 0.8);
        return Math.round(typical + dice.normal() * (age >= 17 ? 6.5 : 4.5));
    }

    private static double weight(double age, double height, Dice dice) {
        double metres = height / 100;
        double index = age >= 17 ? 25.5 + dice.normal() * 3.6 : 16.5 + age * 0.25 + dice.normal() * 1.5;
        return Math.round(Math.max(13.5, index) * metres * metres * 10) / 10.0;
    }

    double bodySurface() {
        return StrictMath.sqrt(height * weight / 3600);
    }

    // --- before the course

    private void before(Dice dice) {
        int count =
                switch (plan.disease()) {
                    case B_ALL_CHILD -> dice.whole(2, 4);
                    case B_ALL_ADULT, DLBCL -> dice.whole(2, 4);
                    case MCL -> dice.whole(2, 5);
                    case MYELOMA -> dice.whole(3, 7);
                };
        int end = -dice.whole(60, 150);
        List<Line> backwards = new ArrayList<>();
        for (int i = count; i >= 1; i--) {
            int lasts = dice.whole(60, plan.disease() == Disease.MYELOMA ? 420 : 190);
            backwards.add(line(i, end - lasts, end, dice));
            end = end - lasts - dice.whole(30, plan.disease() == Disease.MYELOMA ? 500 : 320);
        }
        for (int i = backwards.size() - 1; i >= 0; i--) {
            lines.add(backwards.get(i));
        }
        diagnosis = lines.get(0).start() - dice.whole(5, 35);
        int born = (int) (birth.toEpochDay() - dayZero.toEpochDay());
        if (diagnosis < born + 90) {
            shorten(born + 120);
        }
        transplants(dice);
        stage = switch (plan.disease()) {
            case MYELOMA -> dice.one(List.of("ISS I", "ISS II", "ISS II", "ISS III"));
            case DLBCL, MCL -> dice.one(List.of("Stage II", "Stage III", "Stage III", "Stage IV", "Stage IV"));
            default -> "";
        };
        if (age > 45) {
            for (String one : List.of(
                    "Arterial hypertension", "Type 2 diabetes mellitus", "Chronic obstructive pulmonary disease")) {
                if (dice.chance(one.startsWith("Art") ? 0.35 : 0.12)) {
                    comorbidities.add(one);
                }
            }
        }
        comorbidityIndex = Math.min(8, comorbidities.size() + dice.whole(0, 2));
        ecog = dice.chance(0.45) ? 0 : dice.chance(0.85) ? 1 : 2;
        consents(dice);
        for (int i = 0; i < QUESTIONNAIRES; i++) {
            fillsIn.add(dice.chance(plan.valueOf("promResponse")));
        }
    }

    /** A young child has had less time for everything. */
    private void shorten(int earliest) {
        double factor = (double) (-60 - earliest) / (lines.get(lines.size() - 1).end() - diagnosis);
        factor = Math.max(0.05, Math.min(1, factor));
        int anchor = lines.get(lines.size() - 1).end();
        List<Line> shorter = new ArrayList<>();
        for (Line line : lines) {
            int start = anchor - (int) ((anchor - line.start()) * factor);
            int end = anchor - (int) ((anchor - line.end()) * factor);
            shorter.add(new Line(
                    line.number(), start, Math.max(start + 1, end), line.kind(), line.drugs(), line.response()));
        }
        lines.clear();
        lines.addAll(shorter);
        diagnosis = lines.get(0).start() - 6;
    }

    private Line line(int number, int start, int end, Dice dice) {
        List<String[]> drugs =
                switch (plan.disease()) {
                    case DLBCL, MCL ->
                        number == 1 || dice.chance(0.4)
                                ? List.of(Drugs.RITUXIMAB, Drugs.CYCLOPHOSPHAMIDE)
                                : dice.chance(0.5)
                                        ? List.of(Drugs.RITUXIMAB, Drugs.BENDAMUSTINE)
                                        : List.of(Drugs.RITUXIMAB, Drugs.ETOPOSIDE);
                    case MYELOMA ->
                        number == 1 || dice.chance(0.5)
                                ? List.<String[]>of(Drugs.DEXAMETHASONE)
                                : List.of(Drugs.CYCLOPHOSPHAMIDE, Drugs.DEXAMETHASONE);
                    case B_ALL_CHILD, B_ALL_ADULT ->
                        number == 1
                                ? List.of(Drugs.CYCLOPHOSPHAMIDE, Drugs.DEXAMETHASONE)
                                : dice.chance(0.5)
                                        ? List.<String[]>of(Drugs.BLINATUMOMAB)
                                        : List.<String[]>of(Drugs.INOTUZUMAB);
                };
        String response = dice.chance(number == 1 ? 0.7 : 0.3)
                ? "complete-response"
                : dice.chance(0.5)
                        ? plan.disease().isLeukaemia() ? "no-response" : "partial-response"
                        : plan.disease().isLeukaemia() ? "relapse" : "progressive-disease";
        return new Line(
                number,
                start,
                end,
                drugs.get(0) == Drugs.BLINATUMOMAB || drugs.get(0) == Drugs.INOTUZUMAB ? "immunotherapy" : "systemic",
                drugs,
                response);
    }

    private void transplants(Dice dice) {
        boolean donor = plan.product().ofDonor();
        double share = donor
                ? 1
                : switch (plan.disease()) {
                    case MYELOMA -> 0.75;
                    case MCL -> 0.35;
                    case DLBCL -> 0.22;
                    case B_ALL_ADULT, B_ALL_CHILD -> 0.35;
                };
        if (dice.chance(share) && lines.size() > 1) {
            Line line = lines.get(lines.size() > 2 ? 1 : 0);
            transplants.add(
                    new Transplant(line.end() + 15, !donor && !plan.disease().isLeukaemia()));
        }
    }

    private void consents(Dice dice) {
        boolean european = centre.cic().isPresent();
        List<String[]> registries = new ArrayList<>();
        if (centre.ccn().isPresent()) {
            registries.add(new String[] {"cibmtr", "consentCibmtr"});
        }
        if (european) {
            registries.add(new String[] {"ebmt", "consentEbmt"});
        }
        if ("hospital-exemption".equals(plan.setting())) {
            registries.add(new String[] {"national", "consentNational"});
        }
        for (String[] registry : registries) {
            boolean given = dice.chance(plan.valueOf(registry[1]));
            Optional<Integer> withdrawn = given && dice.chance(plan.valueOf("consentWithdrawn"))
                    ? Optional.of(dice.whole(30, 700))
                    : Optional.empty();
            consents.add(new Consent(registry[0], given, -dice.whole(40, 60), withdrawn));
        }
    }

    // --- a course

    private Treatment course(int number, int day, Product product, Dice dice) {
        Counts.Recovery recovery = recovery(dice);
        boolean leukaemia = plan.disease().isLeukaemia();
        double depth =
                switch (recovery) {
                    case QUICK -> dice.between(0.5, 1.3);
                    case INTERMITTENT -> dice.between(0.9, 2.2);
                    case APLASTIC -> dice.between(1.8, 3.6);
                };
        Counts counts = new Counts(
                recovery,
                Math.max(1.2, 2.9 + dice.normal() * 0.9),
                Math.max(45, (leukaemia ? 130 : 165) + dice.normal() * 45),
                depth,
                Math.max(8.2, 10.8 + dice.normal() * 1.2),
                Math.max(0.3, 0.9 + dice.normal() * 0.3),
                dice.nextLong());
        Treatment course = new Treatment(number, day, product, counts);
        courses.add(course);
        manufacture(course, dice.fork("manufacture"));
        if (!course.manufactures.isEmpty() && course.infused().verdict() != Verdict.REJECTED) {
            prepare(course, dice.fork("preparation"));
            infuse(course, dice.fork("infusion"));
            toxicity(course, dice.fork("toxicity"));
            events(course, dice.fork("events"));
        }
        return course;
    }

    private Counts.Recovery recovery(Dice dice) {
        double unit = dice.unit();
        double aplastic = plan.valueOf("aplasticRecovery");
        return unit < aplastic
                ? Counts.Recovery.APLASTIC
                : unit < aplastic + plan.valueOf("intermittentRecovery")
                        ? Counts.Recovery.INTERMITTENT
                        : Counts.Recovery.QUICK;
    }

    /** The days from collection to infusion lie around the product's median; a second attempt takes them again. */
    private void manufacture(Treatment course, Dice dice) {
        double median = plan.veinToVein().value();
        boolean fails =
                course.number == 1 && dice.chance(course.product.failure().value());
        double fate = dice.unit();
        boolean again = fails
                && fate >= plan.valueOf("outOfSpecificationAmongFailures") + plan.valueOf("notInfusedAmongFailures");
        boolean never = fails && !again && fate < plan.valueOf("notInfusedAmongFailures");
        int last = veinToVein(median, dice);
        if (again) {
            int first = veinToVein(median, dice);
            course.manufactures.add(
                    made(1, course.dayZero - last - first - 5, course.dayZero - last - 8, Verdict.REJECTED, dice));
        }
        Verdict verdict = never ? Verdict.REJECTED : fails && !again ? Verdict.OUT_OF_SPECIFICATION : Verdict.RELEASED;
        int released = course.dayZero
                - (course.product.isMadeOnSite() ? 0 : dice.whole(6, Math.min(9, Math.max(6, last / 3))));
        course.manufactures.add(made(course.manufactures.size() + 1, course.dayZero - last, released, verdict, dice));
    }

    private static int veinToVein(double median, Dice dice) {
        double spread = median < 15 ? 0.08 : 0.17;
        return (int) Math.round(Math.max(7, median * StrictMath.exp(dice.normal() * spread)));
    }

    private static Treatment.Manufacture made(int number, int collected, int released, Verdict verdict, Dice dice) {
        boolean poor = verdict != Verdict.RELEASED;
        boolean tooFew = poor && dice.chance(0.4);
        return new Treatment.Manufacture(
                number,
                collected,
                released,
                verdict,
                round(
                        poor && !tooFew
                                ? dice.between(verdict == Verdict.REJECTED ? 40 : 66, 78)
                                : dice.between(81, 97),
                        1),
                round(dice.between(86, 99), 1),
                round(tooFew ? dice.between(4, 9.5) : dice.between(14, 55), 1),
                round(dice.between(0.6, 4.4), 2),
                round(dice.between(0.05, 0.45), 2),
                round(dice.between(80, 900), 0));
    }

    private void prepare(Treatment course, Dice dice) {
        course.lymphodepletion = course.dayZero - 5;
        int collected = course.infused().collected();
        int room = course.lymphodepletion - 4 - (collected + 2);
        if (room >= 1 && dice.chance(plan.valueOf("bridging"))) {
            course.bridging = plan.disease().isLeukaemia()
                    ? "chemotherapy"
                    : dice.one(List.of("chemotherapy", "steroids", "immunotherapy", "radiotherapy"));
            course.bridgingStart = collected + 2 + dice.whole(0, Math.max(0, room / 3));
            course.bridgingEnd = Math.min(course.lymphodepletion - 4, course.bridgingStart + dice.whole(3, 12));
        }
    }

    private void infuse(Treatment course, Dice dice) {
        Product product = course.product;
        double dose = product.dosePerKg() > 0
                ? Math.min(product.highestDose(), product.dosePerKg() * weight * dice.between(0.96, 1.02))
                : dice.between(product.lowestDose(), product.highestDose());
        if (product.dosePerKg() == 0 && weight < 50 && product.lowestDose() < 100) {
            dose = weight * dice.between(1.0, 4.5);
        }
        if (course.infused().carPositive() < 10) {
            dose = dose * 0.55;
        }
        double share = Math.max(0.2, course.infused().carPositive() / 100);
        boolean stopped = product.parts().size() == 1 && dice.chance(0.01);
        for (int i = 0; i < product.parts().size(); i++) {
            double part = product.parts().get(i) * (stopped ? 0.6 : 1);
            double carPositive = round(dose * part, dose * part < 20 ? 2 : 1);
            course.doses.add(new Treatment.Dose(
                    course.dayZero + i,
                    carPositive,
                    round(carPositive / share, 1),
                    round(dice.between(product.lowestVolume(), product.highestVolume()) * (stopped ? 0.6 : 1), 0),
                    !stopped));
        }
    }

    static double round(double value, int digits) {
        double factor = StrictMath.pow(10, digits);
        return Math.rint(value * factor) / factor;
    }

    // --- toxicity: severity makes findings, findings make grades

    /** Severities of two syndromes whose normal numbers are correlated; each share of the severest is the published one. */
    private void toxicity(Treatment course, Dice dice) {
        double correlation = plan.valueOf("crsIcansCorrelation");
        double one = dice.normal();
        double other = correlation * one + StrictMath.sqrt(1 - correlation * correlation) * dice.normal();
        double again = course.number == 1 ? 1 : 0.6;
        course.crsSeverity = severity(
                1 - Dice.shareBelow(one),
                plan.crsAny().value() * again,
                plan.crsSevere().value() * again,
                course.number == 1 ? plan.crsFatal().value() : 0);
        course.icansSeverity = severity(
                1 - Dice.shareBelow(other),
                plan.icansAny().value() * again,
                plan.icansSevere().value() * again,
                0);
        boolean cd28 = course.product.costimulatoryDomains().contains("cd28");
        int crsOnset = Math.max(1, (int) Math.round((cd28 ? 2.5 : 4) + dice.normal() * 1.2));
        int crsPeak = crsOnset + dice.whole(1, 3);
        int crsEnd = crsPeak + dice.whole(1, 3) + (int) Math.min(4, course.crsSeverity);
        int icansOnset = Math.max(2, crsOnset + dice.whole(1, 4));
        int icansPeak = icansOnset + dice.whole(0, 3);
        int icansEnd = icansPeak + dice.whole(1, 4) + (int) Math.min(5, course.icansSeverity);
        double lean = dice.unit();
        int feverGoes = dice.whole(1, 2);
        boolean seizes = dice.chance(0.25);
        boolean swells = course.icansSeverity >= 4.85;
        boolean treats = dice.chance(plan.valueOf("tocilizumabAmongCrsGrade2"));
        boolean steroids = dice.chance(plan.valueOf("steroidsAmongIcansGrade2"));
        boolean early = dice.chance(0.15) && course.crsSeverity < 2;
        int firstTocilizumab = -1;
        boolean fatal = course.crsSeverity >= 5;
        boolean before = false;
        for (int day = 0; day <= LAST_BEDSIDE_DAY; day++) {
            double crs = level(course.crsSeverity, day, crsOnset, crsPeak, crsEnd);
            double icans = level(course.icansSeverity, day, icansOnset, icansPeak, icansEnd);
            boolean masked = firstTocilizumab >= 0 && day > firstTocilizumab && day <= firstTocilizumab + 10;
            boolean cooled = masked && day >= firstTocilizumab + feverGoes;
            Bedside now = bedside(
                    crs,
                    icans,
                    lean,
                    masked,
                    cooled,
                    seizes && day == icansPeak,
                    swells,
                    fatal && day == crsPeak + 1,
                    dice);
            int grade = now.crsGrade(before);
            before = grade > 0;
            int neurological = now.icansGrade();
            course.days.add(now);
            course.crsGrades.add(grade);
            course.icansGrades.add(neurological);
            if (firstTocilizumab < 0 && (grade >= 2 && treats || grade == 1 && early && day >= crsOnset + 2)) {
                firstTocilizumab = day;
                course.crsDrugs.add(drug(
                        course.dayZero + day,
                        Drugs.TOCILIZUMAB,
                        Math.min(800, Math.round(weight * (weight < 30 ? 12 : 8)))));
            } else if (masked
                    && grade >= 3
                    && course.crsDrugs.stream()
                                    .filter(given -> given.code().equals(Drugs.TOCILIZUMAB[0]))
                                    .count()
                            < 3) {
                course.crsDrugs.add(drug(
                        course.dayZero + day,
                        Drugs.TOCILIZUMAB,
                        Math.min(800, Math.round(weight * (weight < 30 ? 12 : 8)))));
            }
            if (grade >= 3 && treats) {
                course.crsDrugs.add(drug(course.dayZero + day, Drugs.DEXAMETHASONE, 20));
            }
            if (neurological >= 2 && steroids) {
                course.icansDrugs.add(drug(
                        course.dayZero + day,
                        neurological >= 4 ? Drugs.METHYLPREDNISOLONE : Drugs.DEXAMETHASONE,
                        neurological >= 4 ? 1000 : 20));
            }
            if (grade >= 3 || neurological >= 4) {
                course.intensiveCareFrom =
                        course.intensiveCareFrom < 0 ? course.dayZero + day : course.intensiveCareFrom;
                course.intensiveCareTo = course.dayZero + day + 1;
            }
            if (grade == 5
                    || now.oedema() == 2 && neurological >= 4 && course.icansSeverity >= 4.97 && day == icansPeak) {
                course.diedOfToxicity = true;
                death = course.dayZero + day;
                cause = grade == 5 ? "crs" : "neurotoxicity";
                break;
            }
        }
    }

    private static Treatment.Drug drug(int day, String[] coded, double milligrams) {
        return new Treatment.Drug(day, coded[0], coded[1], milligrams);
    }

    /**
     * A number from 0 to 5 whose whole part says what it takes: below 1 nothing, 1 fever or a slip of the ICE score, 3 and
     * more what makes a grade severe, 5 death.
     */
    private static double severity(double exceeded, double any, double severe, double fatal) {
        double second = severe + (any - severe) * 0.45;
        double fourth = Math.max(fatal, severe * 0.33);
        if (exceeded > any) {
            return (1 - exceeded) / (1 - any + 1e-12) * 0.999;
        }
        if (exceeded > second) {
            return 1 + (any - exceeded) / (any - second) * 0.999;
        }
        if (exceeded > severe) {
            return 2 + (second - exceeded) / (second - severe) * 0.999;
        }
        if (exceeded > fourth) {
            return 3 + (severe - exceeded) / (severe - fourth) * 0.999;
        }
        if (exceeded > fatal) {
            return 4 + (fourth - exceeded) / (fourth - fatal + 1e-12) * 0.999;
        }
        return 5;
    }

    /** How far it has come on a day: from its first sign to the peak and down again. */
    private static double level(double severity, int day, int onset, int peak, int end) {
        if (severity < 1 || day < onset || day > end) {
            return 0;
        }
        double part = day <= peak
                ? peak == onset ? 1 : (double) (day - onset) / (peak - onset)
                : (double) (end - day) / (end - peak + 1);
        return Math.max(1, 1 + (Math.min(severity, 4.999) - 1) * part);
    }

    /** What a level of the two syndromes does to the body. */
    private Bedside bedside(
            double crs,
            double icans,
            double lean,
            boolean masked,
            boolean cooled,
            boolean seizes,
            boolean swells,
            boolean dies,
            Dice dice) {
        double temperature = crs >= 1 && !cooled
                ? Math.min(41, 38.1 + (crs - 1) * 0.45 + dice.between(0, 0.7))
                : dice.between(36.4, 37.5);
        int need = (int) crs - 1;
        int pressure = 0;
        int oxygen = 0;
        if (need >= 1) {
            pressure = lean < 0.62 ? need : Math.max(0, need - 1);
            oxygen = lean > 0.38 ? need : Math.max(0, need - 1);
            if (lean < 0.15) {
                oxygen = 0;
            } else if (lean > 0.9) {
                pressure = 0;
            }
        }
        int systolic =
                (int) Math.round((age < 12 ? 102 : 124) - (pressure > 0 ? 22 + 5 * pressure : 0) + dice.normal() * 6);
        int saturation =
                Math.min(99, (int) Math.round(97.2 - (oxygen > 0 ? 5.5 + 1.5 * oxygen : 0) + dice.normal() * 0.7));
        int heartRate = (int) Math.round(
                (age < 12 ? 96 : 76) + Math.max(0, temperature - 37) * 10 + pressure * 6 + dice.normal() * 5);
        int slip = (int) icans;
        int ice =
                switch (slip) {
                    case 0 -> 10;
                    case 1 -> dice.whole(7, 9);
                    case 2 -> dice.whole(3, 6);
                    case 3 -> dice.whole(0, 2);
                    default -> -1;
                };
        int consciousness = slip >= 4 ? 3 : slip == 3 && dice.chance(0.4) ? 2 : slip == 2 && dice.chance(0.4) ? 1 : 0;
        int capd = -1;
        if (isChild()) {
            ice = -1;
            capd = switch (slip) {
                case 0 -> dice.whole(0, 4);
                case 1, 2 -> dice.whole(4, 8);
                case 3 -> dice.whole(9, 22);
                default -> -1;
            };
            consciousness = slip >= 4 ? 3 : slip == 2 ? 1 : 0;
        }
        int seizure = seizes && slip >= 3 ? slip >= 4 ? 2 : 1 : 0;
        int oedema = slip >= 4 && swells ? 2 : 0;
        return new Bedside(
                round(temperature, 1),
                systolic,
                systolic - dice.whole(38, 50),
                heartRate,
                saturation,
                pressure,
                oxygen,
                masked,
                ice,
                capd,
                consciousness,
                seizure,
                oedema,
                slip >= 1,
                dies);
    }

    // --- what else befalls the patient in a course

    private void events(Treatment course, Dice dice) {
        int zero = course.dayZero;
        double prone = course.counts.recovery() == Counts.Recovery.APLASTIC ? 1.6 : 0.85;
        if (dice.chance(plan.valueOf("earlyInfection"))) {
            course.infections.add(infection(zero + dice.whole(3, 28), dice));
        }
        double day = 31;
        double mean = 365 / (plan.valueOf("lateInfectionPerYear") * prone);
        while ((day += dice.waiting(mean)) < 5500) {
            course.infections.add(infection(zero + (int) day, dice));
        }
        if (dice.chance(plan.valueOf("iecHs"))) {
            course.hyperinflammation = dice.chance(0.3) ? 3 : 2;
            course.hyperinflammationFrom = zero + dice.whole(9, 16);
        }
        if (dice.chance(plan.valueOf("tumourLysis"))) {
            course.events.add(
                    new Treatment.Event(zero + dice.whole(1, 5), "C146688", "Tumor lysis syndrome", "metabolic", 3, 6));
        }
        if (course.highestIcans() >= 1 && dice.chance(0.5)) {
            course.events.add(new Treatment.Event(icansDay(course, 1), "C146780", "Tremor", "neurologic", 1, 4));
        }
        if (course.highestIcans() >= 2 && dice.chance(0.6)) {
            course.events.add(new Treatment.Event(
                    icansDay(course, 2), "C143427", "Dysphasia", "neurologic", course.highestIcans() >= 3 ? 3 : 2, 5));
        }
        if (course.highestCrs() >= 3 && dice.chance(0.4)) {
            course.events.add(new Treatment.Event(
                    zero + dice.whole(5, 9), "C143262", "Acute kidney injury", "kidneys", dice.chance(0.8) ? 3 : 4, 9));
        }
        if (dice.chance(0.10)) {
            course.events.add(new Treatment.Event(
                    zero + dice.whole(6, 20), "C143267", "Alanine aminotransferase increased", "liver", 3, 12));
        }
        course.bCellRecovery = zero + (int) Math.max(75, dice.waiting(plan.disease() == Disease.MYELOMA ? 260 : 420));
        course.cellsLost = zero
                + (int) Math.max(
                        40, dice.waiting(course.product.costimulatoryDomains().contains("cd28") ? 110 : 520));
        if (dice.chance(plan.valueOf("hypogammaglobulinaemia"))) {
            course.hypogammaglobulinaemiaFrom = zero + dice.whole(25, 75);
        }
        if (course.product.ofDonor()) {
            if (dice.chance(plan.valueOf("acuteGvhdOfDonorCells"))) {
                course.gvhd.add(
                        new Treatment.Gvhd(true, zero + dice.whole(20, 70), dice.whole(18, 45), dice.whole(1, 3)));
            }
            if (dice.chance(plan.valueOf("chronicGvhdOfDonorCells"))) {
                course.gvhd.add(
                        new Treatment.Gvhd(false, zero + dice.whole(110, 260), dice.whole(90, 400), dice.whole(1, 2)));
            }
        }
    }

    /** The first day with at least that grade of ICANS; there is one. */
    private static int icansDay(Treatment course, int grade) {
        int first = 0;
        while (course.icansGrades.get(first) < grade) {
            first++;
        }
        return course.dayZero + first;
    }

    private static Treatment.Infection infection(int day, Dice dice) {
        String[] one = dice.one(INFECTIONS);
        return new Treatment.Infection(day, one[0], one[1], one[2], dice.whole(6, 20));
    }

    private static final List<String[]> INFECTIONS = List.of(
            new String[] {"blood", "bacterial", "Bloodstream infection, Escherichia coli"},
            new String[] {"blood", "bacterial", "Bloodstream infection, Staphylococcus epidermidis"},
            new String[] {"lung", "bacterial", "Pneumonia"},
            new String[] {"lung", "viral", "COVID-19 pneumonia"},
            new String[] {"lung", "fungal", "Probable invasive pulmonary aspergillosis"},
            new String[] {"sinus-urt", "viral", "Respiratory syncytial virus infection"},
            new String[] {"sinus-urt", "viral", "Rhinovirus infection"},
            new String[] {"gi-lower", "bacterial", "Clostridioides difficile colitis"},
            new String[] {"urinary-lower", "bacterial", "Urinary tract infection"},
            new String[] {"skin-cellulitis", "bacterial", "Cellulitis of the lower leg"},
            new String[] {"blood", "viral", "Cytomegalovirus reactivation"});

    // --- how it ends

    private void outcome(Treatment course, Outlook outlook, Dice dice) {
        double unit = dice.unit();
        course.depth = unit < plan.completeResponse().value()
                ? Depth.COMPLETE
                : unit < plan.overallResponse().value() ? Depth.PARTIAL : Depth.NONE;
        course.progression = outlook.progression(course.depth, dice);
        double other = outlook.otherDeath(dice);
        double ofDisease = outlook.deathAfter(course.progression, dice);
        if (course.diedOfToxicity) {
            return;
        }
        death = Math.floor(Math.min(other, ofDisease));
        if (ofDisease <= other) {
            cause = "disease";
            if (dice.chance(0.25)) {
                contributing.add("infection");
            }
        } else {
            cause = dice.chance(0.6)
                    ? "infection"
                    : dice.chance(0.5) ? "organ-failure" : dice.chance(0.5) ? "haemorrhage" : "other";
            if ("infection".equals(cause)) {
                course.infections.add(new Treatment.Infection(
                        (int) Math.max(3, death - dice.whole(2, 9)), "blood", "bacterial", "Septic shock", 30));
                if (dice.chance(0.5)) {
                    contributing.add("organ-failure");
                }
            }
        }
    }

    private void later(Treatment course, Dice all) {
        Dice dice = all.fork("later");
        lost = dice.waiting(365 / plan.valueOf("lostPerYear"));
        if (lost < 120) {
            lost = NEVER;
        }
        double neoplasm = 120 + dice.waiting(365 / plan.valueOf("secondNeoplasmPerYear"));
        if (neoplasm < death - 20) {
            double kind = dice.unit();
            neoplasms.add(
                    kind < 0.45
                            ? new Neoplasm((int) neoplasm, "myeloid", "Myelodysplastic syndrome", null)
                            : kind < 0.65
                                    ? new Neoplasm((int) neoplasm, "skin", "Squamous cell carcinoma of the skin", null)
                                    : kind < 0.95
                                            ? new Neoplasm((int) neoplasm, "solid", "Carcinoma of the colon", null)
                                            : new Neoplasm(
                                                    (int) neoplasm,
                                                    "t-cell",
                                                    "Peripheral T-cell lymphoma",
                                                    dice.chance(0.15)));
        }
        if (course.diedOfToxicity) {
            return;
        }
        boolean relapses = course.progression < death;
        int progression = (int) Math.min(course.progression, NEVER);
        if (isCandidateForReinfusion(course) && dice.chance(plan.valueOf("reinfusionAfterProgression"))) {
            again(progression + dice.whole(60, 90), all.fork("course-2"));
        } else if (relapses && death - progression > 40 && dice.chance(0.6)) {
            course.furtherTherapy = Optional.of(progression + dice.whole(7, 28));
        }
        if (isCandidateForTransplant(course) && dice.chance(plan.valueOf("transplantAfterAllResponse"))) {
            course.transplant = Optional.of(dice.whole(80, 150));
        }
    }

    /** A lasting remission of leukaemia may be made safe by a transplant. */
    boolean isCandidateForTransplant(Treatment course) {
        return plan.disease().isLeukaemia()
                && course.depth == Depth.COMPLETE
                && courses.size() == 1
                && Math.min(course.progression, death) > REMISSION_TO_TRANSPLANT;
    }

    boolean isCandidateForReinfusion(Treatment course) {
        return !course.diedOfToxicity && course.progression < death && death - course.progression > TIME_FOR_REINFUSION;
    }

    /** A second, unplanned course of the same product; it does not change when the patient dies. */
    private void again(int day, Dice dice) {
        Treatment second = course(2, day, plan.product(), dice);
        second.depth = death - day > 300 ? Depth.COMPLETE : Depth.NONE;
        second.progression = second.depth == Depth.NONE ? day + dice.between(25, 50) : death - dice.between(40, 120);
    }
}
