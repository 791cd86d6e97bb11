package org.cartexchange.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send in one request.
 *
 * @param maximumBody bytes of one resource, after inflation
 * @param maximumTransaction bytes of one Bundle, after inflation
 * @param maximumInflation how many times larger than itself a compressed body may become
 * @param bodyTimeout how long a body may take to arrive
 * @param maximumDepth levels of nested JSON objects and lists
 * @param maximumValue bytes of one JSON string
 * @param maximumValues JSON values and names of one resource
 * @param maximumTransactionValues JSON values and names of one Bundle
 * @param memory bytes of bodies that are read at the same time
 */
@ConfigurationProperties("cart.intake")
record BodySettings(
        @Nullable DataSize maximumBody,
        @Nullable DataSize maximumTransaction,
        @Nullable Integer maximumInflation,
        @Nullable Duration bodyTimeout,
        @Nullable Integer maximumDepth,
        @Nullable DataSize maximumValue,
        @Nullable Integer maximumValues,
        @Nullable Integer maximumTransactionValues,
        @Nullable DataSize memory) {

    BodySettings {
        maximumBody = maximumBody == null ? DataSize.ofMegabytes(20) : maximumBody;
        maximumTransaction = maximumTransaction == null ? DataSize.ofMegabytes(50) : maximumTransaction;
        // A bundle of many alike observations shrinks about forty times, a bomb a thousand times.
        maximumInflation = maximumInflation == null ? 100 : maximumInflation;
        bodyTimeout = bodyTimeout == null ? Duration.ofSeconds(60) : bodyTimeout;
        maximumDepth = maximumDepth == null ? 64 : maximumDepth;
        maximumValue = maximumValue == null ? DataSize.ofMegabytes(5) : maximumValue;
        maximumValues = maximumValues == null ? 200_000 : maximumValues;
        maximumTransactionValues = maximumTransactionValues == null ? 2_000_000 : maximumTransactionValues;
        memory = memory == null ? DataSize.ofBytes(Runtime.getRuntime().maxMemory() / 10) : memory;
        Assert.isTrue(maximumBody.toBytes() > 0, "cart.intake.maximum-body must be more than nothing.");
        Assert.isTrue(
                maximumTransaction.compareTo(maximumBody) >= 0,
                "cart.intake.maximum-transaction must not be smaller than cart.intake.maximum-body.");
        Assert.isTrue(bodyTimeout.toMillis() > 0, "cart.intake.body-timeout must be more than nothing.");
        Assert.isTrue(
                maximumDepth > 8 && maximumDepth <= 200,
                "cart.intake.maximum-depth must be between 9 and 200: the FHIR parser is recursive.");
    }

    static BodySettings defaults() {
        return new BodySettings(null, null, null, null, null, null, null, null, null);
    }

    JsonScan.Limits limitsOfResource() {
        return new JsonScan.Limits(maximumDepth, (int) maximumValue.toBytes(), maximumValues);
    }

    JsonScan.Limits limitsOfBundle() {
        return new JsonScan.Limits(maximumDepth, (int) maximumValue.toBytes(), maximumTransactionValues);
    }
}
