/**
 * How measurements are run and printed: {@code mvn -Pbench}. What is measured stands beside what it measures, in the same
 * package: a class {@code …Bench} with JMH methods {@code ours}, {@code stock} and {@code limit}, or a {@link LongRun}.
 */
@NullMarked
package org.cartexchange.bench;

import org.jspecify.annotations.NullMarked;
