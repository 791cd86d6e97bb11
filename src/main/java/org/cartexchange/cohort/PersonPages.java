package org.cartexchange.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.CartExtensions;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.fhir.IdentifierSystems;

/** Who the patient is, the disease and its earlier treatment, and what the patient consented to. */
final class PersonPages {

    private static final List<String> FAMILY = List.of(
            "Quillenbrook",
            "Trelouvigny",
            "Ostrakamp",
            "Venhoorn",
            "Marabeque",
            "Silvarenko",
            "Aldermost",
            "Brinquist",
            "Corvanne",
            "Dulmeyer",
            "Estarrow",
            "Falkengrove",
            "Gremauld",
            "Hollowick",
            "Isterbaev",
            "Jarmukhan",
            "Kestrelov",
            "Lunderby",
            "Mirzobek",
            "Nordhavel",
            "Orazaly",
            "Pellegrun",
            "Qosymbai",
            "Rautemont",
            "Sagynbek",
            "Tolvanen-Ash",
            "Umbridel",
            "Vostermann",
            "Wexcombe",
            "Yuldosher");
    private static final List<String> GIVEN_F = List.of(
            "Aelis", "Botagoz", "Corinna", "Dilnaz", "Elowen", "Farida", "Gesine", "Hanneli", "Ilvy", "Jorunn",
            "Kamila", "Liselot", "Maribel", "Nigora");
    private static final List<String> GIVEN_M = List.of(
            "Anselm", "Bekzat", "Corvin", "Daulet", "Emeric", "Farrukh", "Gerolf", "Hadrian", "Ivo", "Jasur", "Kolja",
            "Leander", "Marius", "Nurlan");

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Chart chart;
    private final Story story;
    private final EntryWriter entries;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    final Ident indication;
    final Optional<Ident> donor;

    PersonPages(Chart chart) {
        this.chart = chart;
        this.story = chart.story;
        this.entries = chart.entries;
        this.indication = chart.next("Condition", "diagnosis", "DX");
        this.donor =
                story.plan.product().ofDonor() ? Optional.of(chart.next("Patient", "donor", "DON")) : Optional.empty();
    }

    /** What holds for every course of the patient. */
    Map<String, Object> answers() {
        return answers;
    }

    void write() {
        for (int part = 0; part < entries.parts(); part++) {
            centre(part);
            patient(part);
        }
        donor.ifPresent(this::donor);
        story.consents.forEach(this::consent);
        indication();
        history();
        story.comorbidities.forEach(this::comorbidity);
    }

    private void centre(int part) {
        Ident ident = chart.organization;
        entries.beginIn(part, ident).array("identifier");
        chart.centre.ccn().ifPresent(ccn -> entries.object()
                .text("system", IdentifierSystems.CCN)
                .text("value", ccn)
                .end());
        chart.centre.cic().ifPresent(cic -> entries.object()
                .text("system", IdentifierSystems.EBMT_CIC)
                .text("value", cic)
                .end());
        entries.endArray().bool("active", true).text("name", chart.centre.name());
        entries.array("address")
                .object()
                .text("country", chart.centre.country())
                .end()
                .endArray();
        entries.close(ident);
        chart.centre.ccn().ifPresent(ccn -> answers.put("centre.ccn", ccn));
        chart.centre.cic().ifPresent(cic -> answers.put("centre.cic", cic));
    }

    private void patient(int part) {
        Ident ident = chart.patient;
        entries.beginIn(part, ident).array("identifier");
        entries.object()
                .object("type")
                .array("coding")
                .coding(ExternalSystems.IDENTIFIER_TYPE, "MR", "")
                .endArray()
                .end()
                .text("system", ident.system)
                .text("value", ident.value)
                .end();
        answers.put("patient.hospitalNumber", ident.value);
        if (consented("cibmtr")) {
            boolean old = chart.dice.fork("crid").chance(chart.untidiness.of("oldCridSystem"));
            String crid = digits(10);
            entries.object()
                    .text("system", old ? IdentifierSystems.CRID_OLD : IdentifierSystems.CRID)
                    .text("value", crid)
                    .end();
            answers.put("patient.crid", crid);
            if (old && part == 0) {
                chart.mess("old-crid-system", ident, "patient.crid");
            }
        }
        if (consented("ebmt")) {
            String number = chart.centre.country() + "-" + digits(6);
            entries.object()
                    .text("system", IdentifierSystems.EBMT_PATIENT)
                    .text("value", number)
                    .end();
            answers.put("patient.ebmtNumber", number);
        }
        entries.endArray().bool("active", true);
        List<String> givenNames = story.female ? GIVEN_F : GIVEN_M;
        entries.array("name")
                .object()
                .text("use", "official")
                .text("family", FAMILY.get(story.family % FAMILY.size()))
                .array("given")
                .item(givenNames.get(story.given % givenNames.size()))
                .endArray()
                .end()
                .endArray();
        entries.text("gender", story.female ? "female" : "male").text("birthDate", story.birth.toString());
        answers.put(
                "patient.sex",
                new Ledger.Code(ExternalSystems.ADMINISTRATIVE_GENDER, story.female ? "female" : "male"));
        answers.put("patient.birthDate", story.birth.toString());
        if (story.isDead()) {
            entries.text("deceasedDateTime", chart.date(story.lastDay()));
        }
        entries.array("address").object().text("use", "home");
        if (!chart.centre.states().isEmpty()) {
            String state = chart.centre
                    .states()
                    .get(story.family % chart.centre.states().size());
            entries.text("state", state);
            answers.put("patient.state", state);
        }
        entries.text("country", chart.centre.country()).end().endArray();
        answers.put("patient.country", chart.centre.country());
        entries.reference("managingOrganization", chart.organization);
        entries.close(ident);
    }

    private boolean consented(String registry) {
        return story.consents.stream().anyMatch(consent -> consent.registry().equals(registry) && consent.given());
    }

    /** Digits that belong to the patient. */
    private String digits(int count) {
        StringBuilder text = new StringBuilder("7");
        Dice dice = chart.dice.fork("digits-" + count);
        while (text.length() < count) {
            text.append((char) ('0' + dice.whole(0, 9)));
        }
        return text.toString();
    }

    private void donor(Ident ident) {
        entries.begin(ident, -100)
                .bool("active", true)
                .text("gender", story.given % 2 == 0 ? "female" : "male")
                .text("birthDate", Integer.toString(story.birth.getYear() + story.family % 5 - 2));
        entries.close(ident);
    }

    private void consent(Story.Consent consent) {
        Ident ident = chart.next("Consent", "consent", "CON");
        boolean over = consent.withdrawn().filter(chart::isKnown).isPresent();
        entries.begin(ident, consent.day())
                .text("status", over ? "inactive" : consent.given() ? "active" : "rejected")
                .concept("scope", ExternalSystems.CONSENT_SCOPE, "research", "Research");
        entries.array("category");
        for (String scope : consent.registry().equals("cibmtr")
                ? List.of(CartCodes.ConsentScope.REGISTRY_REPORTING, CartCodes.ConsentScope.RESEARCH_USE)
                : List.of(CartCodes.ConsentScope.REGISTRY_REPORTING)) {
            entries.object()
                    .array("coding")
                    .coding(CartCodes.ConsentScope.SYSTEM, scope, "")
                    .endArray()
                    .end();
        }
        entries.endArray().reference("patient", chart.patient).text("dateTime", chart.date(consent.day()));
        entries.array("policy")
                .object()
                .text("uri", chart.home("policy/registry-consent-" + consent.registry()))
                .end()
                .endArray();
        entries.object("provision")
                .text("type", consent.given() ? "permit" : "deny")
                .object("period")
                .text("start", chart.date(consent.day()));
        if (over) {
            entries.text("end", chart.date(consent.withdrawn().orElseThrow()));
        }
        entries.end()
                .array("actor")
                .object()
                .concept("role", ExternalSystems.PARTICIPATION_TYPE, "IRCP", "information recipient")
                .object("reference")
                .text("type", "Organization")
                .object("identifier")
                .text("system", IdentifierSystems.REGISTRY)
                .text("value", consent.registry())
                .end()
                .end()
                .end()
                .endArray()
                .end();
        entries.close(ident);
    }

    private void indication() {
        String[][] codes =
                switch (story.plan.disease()) {
                    case B_ALL_CHILD, B_ALL_ADULT ->
                        chart.centre.country().equals("US")
                                ? new String[][] {
                                    {ExternalSystems.ICD_10_CM, "C91.00", ""},
                                    {ExternalSystems.SNOMED_CT, "277571004", "B-cell acute lymphoblastic leukemia"}
                                }
                                : new String[][] {{ExternalSystems.ICD_10, "C91.0", ""}};
                    case DLBCL -> new String[][] {{ExternalSystems.ICD_10, "C83.3", "Diffuse large B-cell lymphoma"}};
                    case MCL -> new String[][] {{ExternalSystems.ICD_10, "C83.1", "Mantle cell lymphoma"}};
                    case MYELOMA ->
                        new String[][] {
                            {ExternalSystems.ICD_10, "C90.0", "Multiple myeloma"},
                            {ExternalSystems.SNOMED_CT, "109989006", "Multiple myeloma"}
                        };
                };
        String words =
                switch (story.plan.disease()) {
                    case B_ALL_CHILD, B_ALL_ADULT -> "B-cell acute lymphoblastic leukaemia";
                    case DLBCL -> "Diffuse large B-cell lymphoma";
                    case MCL -> "Mantle cell lymphoma";
                    case MYELOMA -> "Multiple myeloma";
                };
        entries.begin(indication, -100)
                .concept("clinicalStatus", ExternalSystems.CONDITION_CLINICAL, "active", "")
                .concept("verificationStatus", ExternalSystems.CONDITION_VERIFICATION, "confirmed", "")
                .concepts(
                        "category",
                        CartCodes.ConditionCategory.SYSTEM,
                        CartCodes.ConditionCategory.CAR_T_INDICATION,
                        "");
        entries.object("code").array("coding");
        for (String[] code : codes) {
            entries.coding(code[0], code[1], code[2]);
        }
        if (chart.centre.localCodes()) {
            entries.coding(chart.home("codes/diagnosis"), "DX-" + codes[0][1].replace(".", ""), "");
        }
        entries.endArray().text("text", words).end().reference("subject", chart.patient);
        String date = partial(story.diagnosis, "partialDiagnosisDate", indication, "indication.diagnosisDate");
        entries.text("onsetDateTime", date);
        if (!story.stage.isEmpty()) {
            entries.array("stage")
                    .object()
                    .object("summary")
                    .text("text", story.stage)
                    .end()
                    .object("type")
                    .text(
                            "text",
                            story.stage.startsWith("ISS")
                                    ? "International staging system"
                                    : "Ann Arbor stage at diagnosis")
                    .end()
                    .end()
                    .endArray();
        }
        entries.close(indication);
        answers.put("indication.disease", new Ledger.Code(codes[0][0], codes[0][1]));
        answers.put("indication.diagnosisDate", date);
        if (!story.stage.isEmpty()) {
            answers.put("indication.stage", story.stage);
        }
    }

    /** A date; now and then only its month or its year, as long as these lie before the infusion. */
    private String partial(int day, String kind, Ident where, String... variables) {
        String date = chart.date(day);
        if (!chart.dice.chance(chart.untidiness.of(kind))) {
            return date;
        }
        int length = chart.dice.chance(0.6) ? MONTH : YEAR;
        String infusion = story.dayZero.toString();
        if (date.substring(0, length).equals(infusion.substring(0, length))) {
            return date;
        }
        chart.mess("partial-date", where, variables);
        return date.substring(0, length);
    }

    private void history() {
        for (Story.Line line : story.lines) {
            Ident ident = chart.next("Procedure", "procedure", "LINE");
            entries.begin(ident, -100);
            entries.array("extension")
                    .object()
                    .text("url", CartExtensions.CART_THERAPY_LINE)
                    .number("valuePositiveInt", line.number())
                    .end()
                    .endArray();
            entries.text("status", "completed")
                    .concept("category", CartCodes.TherapyKind.SYSTEM, line.kind(), "")
                    .concept(
                            "code",
                            CartCodes.Procedure.SYSTEM,
                            CartCodes.Procedure.PRIOR_THERAPY_LINE,
                            "Prior line of therapy")
                    .reference("subject", chart.patient);
            String start = partial(line.start(), "partialHistoryDate", ident);
            entries.object("performedPeriod")
                    .text("start", start)
                    .text("end", chart.date(line.end()).substring(0, start.length()))
                    .end();
            entries.concept("outcome", CartCodes.Response.SYSTEM, line.response(), "");
            entries.array("usedCode");
            for (String[] drug : line.drugs()) {
                entries.object()
                        .array("coding")
                        .coding(ExternalSystems.ATC, drug[0], drug[1])
                        .endArray()
                        .end();
            }
            entries.endArray();
            entries.close(ident);
        }
        Ident none = chart.next("Procedure", "procedure", "CT");
        chart.procedure(none, -100, "not-done", CartCodes.Procedure.PRIOR_CELLULAR_THERAPY, "Prior cellular therapy");
        entries.close(none);
        transplants();
    }

    private void transplants() {
        if (story.transplants.isEmpty()) {
            Ident ident = chart.next("Procedure", "procedure", "HCT");
            entries.begin(ident, -100)
                    .text("status", "not-done")
                    .concept("code", ExternalSystems.SNOMED_CT, "77465005", "Transplantation")
                    .reference("subject", chart.patient)
                    .text("performedDateTime", chart.date(-40));
            entries.close(ident);
            answers.put("history.priorTransplant", false);
            return;
        }
        for (Story.Transplant transplant : story.transplants) {
            Ident ident = chart.next("Procedure", "procedure", "HCT");
            entries.begin(ident, -100)
                    .text("status", "completed")
                    .concept(
                            "code",
                            ExternalSystems.SNOMED_CT,
                            transplant.autologous() ? "53088000" : "50223000",
                            transplant.autologous() ? "Autogenous transplantation" : "Allogeneic transplantation")
                    .reference("subject", chart.patient);
            String date = partial(transplant.day(), "partialHistoryDate", ident, "history.priorTransplantDate");
            entries.text("performedDateTime", date);
            entries.close(ident);
            answers.put("history.priorTransplant", true);
            answers.put("history.priorTransplantDate", date);
        }
    }

    private void comorbidity(String words) {
        Ident ident = chart.next("Condition", "comorbidity", "CO");
        chart.condition(ident, -100, CartCodes.ConditionCategory.COMORBIDITY, false, false)
                .object("code")
                .text("text", words)
                .end()
                .reference("subject", chart.patient);
        entries.text("onsetDateTime", Integer.toString(story.dayZero.getYear() - 3 - words.length() % 9));
        entries.close(ident);
    }

    /** History of a course: for the first what was denied, for a second the first one. */
    Map<String, Object> history(int course) {
        Map<String, Object> history = new LinkedHashMap<>();
        history.put("history.firstCellularTherapy", course == 1);
        history.put("history.priorCellularTherapies", course - 1);
        history.put("history.priorLines", story.lines.size());
        return history;
    }
}
