package org.cartexchange.fhir;

/** URLs of extensions that HL7 keeps. */
public final class ExternalExtensions {

    /** Why a primitive has no value. */
    public static final String DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** A text in another language. */
    public static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    /** Whether a Questionnaire's item shows to the person who fills it in. */
    public static final String QUESTIONNAIRE_HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

    /** The unit of a numeric question. */
    public static final String QUESTIONNAIRE_UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";

    /** How many digits after the point a question takes. */
    public static final String MAX_DECIMAL_PLACES = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";

    /** Line of the input at which an issue was found, from 1. */
    public static final String ISSUE_LINE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";

    /** Column of the input at which an issue was found, from 1. */
    public static final String ISSUE_COLUMN = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";

    private ExternalExtensions() {}
}
