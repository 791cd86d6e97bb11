package org.cartexchange.validation;

import org.cartexchange.terminology.ConformancePackage;

/** One validator for all tests of this room: making one takes seconds. */
final class SharedValidator {

    static final ConformancePackage PACKAGE = ConformancePackage.load();
    static final BundleValidator VALIDATOR = BundleValidator.create(PACKAGE);

    private SharedValidator() {}
}
