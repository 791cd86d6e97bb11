package org.cartexchange.intake;

import java.util.Map;
import java.util.Optional;
import org.cartexchange.security.Refusal;

/**
 * What a reading request may ask. The entries of a bundle are held to it here, because HAPI shows them to no interceptor of
 * incoming requests.
 */
public interface ReadRules {

    /** @param parameters of the query, decoded */
    Optional<Refusal> refusal(Map<String, String[]> parameters);

    /**
     * Whether the operation gives back a resource, which an entry of the answer can carry.
     *
     * @param operation with its dollar sign
     */
    boolean answersInBundle(String operation);
}
