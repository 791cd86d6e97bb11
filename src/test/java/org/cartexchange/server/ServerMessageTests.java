package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartexchange.security.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerMessageTests {

    @ParameterizedTest
    @EnumSource
    void everyMessageIsWordedAndSaysWhatToDo(ServerMessage message) {
        Refusal refusal = message.refusal("one", "two", "three");

        assertThat(refusal.text()).doesNotContain("{", "}").endsWith(".");
        assertThat(refusal.text().split("(?<=[.:])\\s")).hasSizeGreaterThan(1);
    }
}
