package org.cartexchange.security;

/** Whether the server asks who calls. */
public enum AccessMode {
    /** On this machine alone, without a login. */
    TRY_IT,
    /** Whoever calls carries the bearer token. */
    TOKEN
}
