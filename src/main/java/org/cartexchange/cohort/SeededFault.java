package org.cartexchange.cohort;

import java.util.Optional;

/**
 * A known error in one synthetic patient's bundles.
 *
 * @param id of the fault in the catalogue, e.g. {@code infusion-before-collection}
 * @param rule message code that must catch it; empty if no rule exists yet
 * @param severity {@code error} or {@code warning}: how it must be caught
 * @param part number of the bundle it is in, from 1
 * @param entry fullUrl of the entry it is in
 */
public record SeededFault(String id, Optional<String> rule, String severity, int part, String entry) {}
