package org.cartexchange.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What holds this must be FHIR that conforms; else the test fails and names element, message code and what to do.
 *
 * <p>On a <b>field</b> of a test class: its value is checked after each test. On a <b>parameter</b> of a test: its value is
 * checked before the test, wherever it comes from; with {@link #file()} it is read from there.
 *
 * <p>A value is a HAPI resource, JSON or XML as a {@code String}, a {@code Path}, {@code File} or {@code URL} of a file or a
 * folder, or a collection, array, map or stream of those. Nothing at all ({@code null}, an empty collection or folder) fails
 * too: it would not have been checked.
 *
 * <pre>{@code
 * @ConformsTo(CartProfiles.CART_INFUSION)
 * private Procedure infusion;
 *
 * @Test
 * void readsABundle(@ConformsTo(file = "src/test/resources/course.json") Bundle course) { … }
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ConformanceExtension.class)
public @interface ConformsTo {

    /** Canonical urls of profiles to meet, besides those that a resource declares or that its type and codes imply. */
    String[] value() default {};

    /** For a parameter: the file its value is read from, as {@code Path}, {@code String} or resource. */
    String file() default "";
}
