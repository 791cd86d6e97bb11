package org.cartexchange.submission;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is stored of one person: the patient's record, with those of patients who were merged with this one.
 *
 * @param read what could be read of it
 * @param unreadable how many resources could not
 * @param mergedInto reference to the patient under whom it is reported, where that is another one
 */
record StoredRecord(List<Resource> read, int unreadable, Optional<String> mergedInto) {

    StoredRecord {
        read = List.copyOf(read);
    }

    /**
     * All of it.
     *
     * @throws IllegalStateException if something could not be read: half a record would give wrong answers
     */
    List<Resource> resources() {
        if (unreadable > 0) {
            throw new IllegalStateException(unreadable + " stored resources cannot be read");
        }
        return read;
    }
}
