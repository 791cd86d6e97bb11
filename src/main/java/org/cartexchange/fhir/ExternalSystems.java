package org.cartexchange.fhir;

/** URLs of code systems that others keep. */
public final class ExternalSystems {

    public static final String SNOMED_CT = "http://snomed.info/sct";
    public static final String LOINC = "http://loinc.org";
    public static final String UCUM = "http://unitsofmeasure.org";

    /** WHO's International Classification of Diseases, 10th revision. */
    public static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

    /** The clinical modification of ICD-10 used in the United States. */
    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

    /** The procedure coding system used in the United States, where CAR-T infusions are XW0… codes. */
    public static final String ICD_10_PCS = "http://www.cms.gov/Medicare/Coding/ICD10";

    public static final String ICD_O_3 = "http://terminology.hl7.org/CodeSystem/icd-o-3";
    public static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
    public static final String ATC = "http://www.whocc.no/atc";
    public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    /** ISBT 128 product description codes. */
    public static final String ISBT_128_PRODUCT = "https://www.isbt128.org/uri/productdescriptioncode";

    public static final String MEASURE_POPULATION = "http://terminology.hl7.org/CodeSystem/measure-population";

    public static final String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    public static final String OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    public static final String OBSERVATION_INTERPRETATION =
            "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    public static final String CONDITION_CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    public static final String CONDITION_VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    public static final String CONSENT_SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    public static final String PARTICIPATION_TYPE = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    public static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    public static final String ADMINISTRATIVE_GENDER = "http://hl7.org/fhir/administrative-gender";
    public static final String NULL_FLAVOR = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

    /** HL7 version 2 table 0203, the kinds of identifier, such as {@code MR}. */
    public static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";

    /** HL7 version 2 table 0136, {@code Y} and {@code N}. */
    public static final String YES_NO = "http://terminology.hl7.org/CodeSystem/v2-0136";

    /** Security tag by which CIBMTR keeps centres apart: {@code rc_} and the centre's number of five digits. */
    public static final String CIBMTR_TRANSPLANT_CENTER = "http://terminology.cibmtr.org/codesystem/transplant-center";

    private ExternalSystems() {}
}
