package org.cartexchange.course;

import org.hl7.fhir.r4.model.Type;

/**
 * What another source says about the same thing, and why it is not the answer. Both stay in the record; a data manager sees
 * that they differ.
 *
 * @param value as it was sent
 * @param source where it was read
 * @param reason why the answer was preferred to it
 */
public record SetAside(Type value, Source source, Reason reason) {

    /** Why one of two sources that differ is taken. */
    public enum Reason {
        /** Nothing tells which of two values of one day is the later one. */
        ORDER_OF_IDENTIFIERS("both are of one time: the last in the order of the senders' identifiers was taken"),
        /** What was found is not undone by somebody who did not find it. */
        YES_BEFORE_NO("both are of one time: a yes was taken before a no"),
        /** The sender's grade is the clinician's judgement. */
        GRADE_BEFORE_COMPONENTS("the grade that was given was taken before the one that its components make"),
        /** Of a death before the day that the patient resource names. */
        DEATH_OF_THE_PATIENT_RESOURCE(
                "the date of death of the patient resource was taken before that of a survival status"),
        /** CIBMTR has one CRID for a patient, under a present and a former system. */
        PRESENT_SYSTEM("the CRID under CIBMTR's present system was taken before the one under its former system");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** In words, for a data manager. */
        public String explanation() {
            return explanation;
        }
    }
}
