package org.cartexchange.job;

/**
 * Why a job failed.
 *
 * @param code message code, {@code CART-…}
 * @param text for the client; without data of patients
 */
public record JobFailure(String code, String text) {}
