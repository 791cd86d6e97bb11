/**
 * Shared words without logic: canonical URLs, codes and identifier systems, most of them generated from the compiled
 * profiles.
 *
 * <p>May use: nothing.
 *
 * <p>{@code CartProfiles}, {@code CartExtensions}, {@code CartModels}, {@code CartCodeSystems}, {@code
 * CartValueSets}, {@code CartConceptMaps}, {@code CartQuestionnaires}, {@code CartSchedules}, {@code CartSearchParameters},
 * {@code CartOperations} and {@code CartCodes} are generated into {@code target/generated-sources/fhir}.
 */
@NullMarked
package org.cartexchange.fhir;

import org.jspecify.annotations.NullMarked;
