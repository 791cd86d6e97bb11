package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cartexchange.security.UnsafeStart;
import org.cartexchange.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SafeStartTests {

    @Test
    void aServerThatWouldBeOpenDoesNotStart() {
        assertThatThrownBy(() -> ServerApplication.run("--server.address=0.0.0.0"))
                .isInstanceOfSatisfying(UnsafeStart.class, refused -> assertThat(refused.reasons())
                        .hasSize(3)
                        .allSatisfy(reason -> assertThat(reason).endsWith(".")));
    }

    @Test
    void theOperatorReadsSentencesInsteadOfAStackTrace() {
        UnsafeStart refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                UnsafeStart.class, () -> ServerApplication.run("--server.address=0.0.0.0"));

        FailureAnalysis analysis = new UnsafeStartAnalyzer().analyze(refused);

        assertThat(analysis.getDescription())
                .contains("cart.security.token-file")
                .doesNotContain("Exception");
    }

    @Test
    void aDatabaseThatCannotBeHadIsToldInItsOwnSentence() {
        StorageException inUse = new StorageException("Another server is using /srv/cart-5521. [CART-STO-004]");

        FailureAnalysis analysis = new DatabaseStartAnalyzer().analyze(new IllegalStateException("a bean", inUse));

        assertThat(analysis.getDescription()).isEqualTo(inUse.getMessage());
    }

    @Test
    void aFolderOfQuestionnairesThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> ServerApplication.run("--cart.validation.site-questionnaires=/nowhere/4471"))
                .isInstanceOfSatisfying(UnsafeStart.class, refused -> assertThat(refused.reasons())
                        .singleElement()
                        .asString()
                        .startsWith("cart.validation.site-questionnaires: ")
                        .contains("/nowhere/4471"));
    }
}
