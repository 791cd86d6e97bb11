package org.cartexchange.course;

import java.util.List;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;

/**
 * A laboratory test of the dictionary: the codes it is sent under and the unit the dictionary states.
 *
 * @param variable name in the dictionary
 * @param unit UCUM
 */
record Laboratory(String variable, String system, List<String> codeList, String unit) {

    static final Laboratory LEUKOCYTES = loinc("leukocytes", "10*9/L", "6690-2", "26464-8", "804-5");
    static final Laboratory NEUTROPHILS = loinc("neutrophils", "10*9/L", "751-8", "753-4", "26499-4");
    static final Laboratory LYMPHOCYTES = loinc("lymphocytes", "10*9/L", "731-0", "26474-7", "732-8");
    static final Laboratory NEUTROPHIL_SHARE = loinc("neutrophilShare", "%", "770-8", "26511-6");
    static final Laboratory LYMPHOCYTE_SHARE = loinc("lymphocyteShare", "%", "736-9", "26478-8");
    static final Laboratory HAEMOGLOBIN = loinc("haemoglobin", "g/dL", "718-7");
    static final Laboratory HAEMATOCRIT = loinc("haematocrit", "%", "20570-8", "4544-3");
    static final Laboratory PLATELETS = loinc("platelets", "10*9/L", "777-3", "26515-7", "778-1");
    static final Laboratory FERRITIN = loinc("ferritin", "ng/mL", "2276-4", "20567-4");
    static final Laboratory CRP = loinc("crp", "mg/L", "1988-5", "30522-7");
    static final Laboratory INTERLEUKIN_6 = loinc("interleukin6", "pg/mL", "26881-3");
    static final Laboratory LDH = loinc("ldh", "U/L", "14804-9", "2532-0");
    static final Laboratory D_DIMER = loinc("dDimer", "mg/L", "48065-7", "48066-5");
    static final Laboratory FIBRINOGEN = loinc("fibrinogen", "mg/dL", "3255-7");
    static final Laboratory IGG = loinc("igg", "mg/dL", "2465-3");
    static final Laboratory INTERFERON_GAMMA =
            ours("interferonGamma", "[IU]/mL", CartCodes.Observation.INTERFERON_GAMMA);
    static final Laboratory SOLUBLE_IL2_RECEPTOR =
            ours("solubleIl2Receptor", "U/mL", CartCodes.Observation.SOLUBLE_IL2_RECEPTOR);

    static final List<Laboratory> BEFORE_LYMPHODEPLETION =
            List.of(LEUKOCYTES, NEUTROPHILS, LYMPHOCYTES, HAEMOGLOBIN, HAEMATOCRIT, PLATELETS, LDH, CRP, FERRITIN);

    static final List<Laboratory> BIOMARKERS =
            List.of(INTERLEUKIN_6, INTERFERON_GAMMA, SOLUBLE_IL2_RECEPTOR, FERRITIN, CRP, LDH, D_DIMER, FIBRINOGEN);

    private static Laboratory loinc(String variable, String unit, String... codes) {
        return new Laboratory(variable, ExternalSystems.LOINC, List.of(codes), unit);
    }

    private static Laboratory ours(String variable, String unit, String... codes) {
        return new Laboratory(variable, CartCodes.Observation.SYSTEM, List.of(codes), unit);
    }

    String[] codes() {
        return codeList.toArray(String[]::new);
    }
}
