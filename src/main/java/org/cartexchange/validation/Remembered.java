package org.cartexchange.validation;

/**
 * How often a validator could answer from what it remembered, since it was made or warmed up.
 *
 * @param asked resources and entries of Bundles it was asked about
 * @param sameContent of these, the same content for the same profiles as before
 * @param sameShape of these, another content of a known good shape
 * @param wrongShapes shapes that proved wrong when they were checked again; anything but 0 is a defect worth reporting
 */
public record Remembered(long asked, long sameContent, long sameShape, long wrongShapes) {}
