package org.cartexchange.security;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may call.
 *
 * @param tokenFile file whose only content is the bearer token; without it the server is in try-it mode
 */
@ConfigurationProperties("cart.security")
record SecuritySettings(@Nullable Path tokenFile) {}
