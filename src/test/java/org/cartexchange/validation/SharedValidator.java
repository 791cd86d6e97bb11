package org.cartexchange.validation;

import java.nio.file.Path;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.SiteQuestionnaires;
import org.cartexchange.terminology.TerminologySupport;

/** One validator for all tests of this room: making one takes seconds. */
final class SharedValidator {

    static final ConformancePackage PACKAGE = ConformancePackage.load();
    static final BundleValidator VALIDATOR = BundleValidator.create(
            PACKAGE,
            TerminologySupport.chain(PACKAGE, SiteQuestionnaires.in(Path.of("src/test/resources/questionnaires"))));

    private SharedValidator() {}
}
