package org.cartexchange.security;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses to start, before anything else is done, rather than run unsafely. */
public final class SafeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> refusals = Exposure.of(context.getEnvironment()).refusals();
        if (!refusals.isEmpty()) {
            throw new UnsafeStart(refusals);
        }
    }
}
