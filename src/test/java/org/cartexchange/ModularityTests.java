package org.cartexchange;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** No cycles between packages, and nobody reaches into a package's inner folders. */
class ModularityTests {

    @Test
    void packagesHaveNoCyclesAndKeepTheirInsidesToThemselves() {
        ApplicationModules.of("org.cartexchange").verify();
    }
}
