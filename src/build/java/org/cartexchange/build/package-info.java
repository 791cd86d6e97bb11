/**
 * Makes, while Maven builds, what the FSH in {@code profiles/} stands for: constants, package and guide.
 *
 * <p>Compiled into {@code target/build-classes}, so that nothing of it is in either jar. Each class with a {@code main} is
 * one step of the pipeline, run by Maven in this order: {@link org.cartexchange.build.CorePackage} and {@link
 * org.cartexchange.build.CompileProfiles} (in {@code -Pig} alone), {@link org.cartexchange.build.GenerateConstants}, {@link
 * org.cartexchange.build.BuildPackage}, {@link org.cartexchange.build.FailOnChanges} (in {@code -Pig} alone).
 */
@NullMarked
package org.cartexchange.build;

import org.jspecify.annotations.NullMarked;
