package org.cartexchange.server;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server does for somebody who tries it out.
 *
 * @param demo whether the demo patients are pushed into an empty database
 */
@ConfigurationProperties("cart.try-it")
record TryItSettings(@DefaultValue("true") boolean demo) {}
