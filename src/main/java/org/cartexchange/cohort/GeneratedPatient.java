package org.cartexchange.cohort;

import java.util.List;

/**
 * One synthetic patient, ready to be sent.
 *
 * @param folder name of the patient's folder: the number of the patient, counted from 1, with leading zeros
 * @param cohort id of the cohort the patient belongs to
 * @param bundles transaction Bundles in UTF-8, in the order in which they are to be sent
 * @param truth one line of {@code truth.ndjson}, with its line end
 * @param resources number of entries of all bundles together
 */
public record GeneratedPatient(String folder, String cohort, List<byte[]> bundles, byte[] truth, int resources) {

    public GeneratedPatient {
        bundles = List.copyOf(bundles);
    }
}
