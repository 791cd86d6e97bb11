package org.cartexchange.validation;

import java.util.List;

/** The rules between resources, beyond what a profile of one resource can say. */
final class CourseRules {

    private CourseRules() {}

    static List<ValidationMessage> check(BundleContents contents) {
        return List.of();
    }
}
