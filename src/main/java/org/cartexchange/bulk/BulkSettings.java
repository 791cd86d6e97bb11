package org.cartexchange.bulk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code cart.bulk.*}.
 *
 * @param grace how long after its time of request a write may begin its transaction
 * @param patience how long an export waits for writes that began before it
 * @param resourcesPerFile about how many resources a file holds at most
 * @param mostFiltered how many resources a filter may find at system level
 */
@ConfigurationProperties("cart.bulk")
record BulkSettings(
        @DefaultValue("1s") Duration grace,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("50000") int resourcesPerFile,
        @DefaultValue("100000") int mostFiltered) {

    BulkSettings {
        if (resourcesPerFile < 1) {
            throw new IllegalArgumentException("cart.bulk.resources-per-file must be at least 1.");
        }
        if (mostFiltered < 1) {
            throw new IllegalArgumentException("cart.bulk.most-filtered must be at least 1.");
        }
    }
}
