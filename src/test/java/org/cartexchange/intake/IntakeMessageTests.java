package org.cartexchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartexchange.security.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeMessageTests {

    @ParameterizedTest
    @EnumSource
    void everyMessageIsWordedAndSaysWhatToDo(IntakeMessage message) {
        Refusal refusal = message.refusal("one", "two", "three");

        assertThat(refusal.text())
                .doesNotContain("{", "}")
                .endsWith(message == IntakeMessage.NOT_STORED_HERE ? "two" : ".");
        assertThat(refusal.text().split("(?<=[.:])\\s")).hasSizeGreaterThan(1);
        assertThat(refusal.status()).isBetween(400, 503);
    }
}
