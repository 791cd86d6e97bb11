package org.cartexchange.intake;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How long it is remembered what was refused.
 *
 * @param kept days after which a count is forgotten
 */
@ConfigurationProperties("cart.refusals")
record RefusalSettings(@DefaultValue("400d") Period kept) {

    RefusalSettings {
        Assert.isTrue(
                !kept.isNegative() && !kept.isZero() && kept.toTotalMonths() <= 120 && kept.getDays() <= 3_660,
                "cart.refusals.kept must be from one day to ten years, such as 400d");
    }
}
