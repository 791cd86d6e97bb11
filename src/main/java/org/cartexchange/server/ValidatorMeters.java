package org.cartexchange.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.cartexchange.validation.BundleValidator;

/** What the validator was asked, and how much of it it remembered, for Prometheus. */
final class ValidatorMeters implements MeterBinder {

    private final Supplier<BundleValidator> validator;

    ValidatorMeters(Supplier<BundleValidator> validator) {
        this.validator = validator;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        counter("cart.validation.asked", "", one -> one.remembered().asked(), meters);
        counter("cart.validation.remembered", "content", one -> one.remembered().sameContent(), meters);
        counter("cart.validation.remembered", "shape", one -> one.remembered().sameShape(), meters);
        counter("cart.validation.wrong.shapes", "", one -> one.remembered().wrongShapes(), meters);
        Gauge.builder("cart.validation.abandoned", () -> validator.get().abandonedChecks())
                .register(meters);
    }

    private void counter(String name, String by, ToDoubleFunction<BundleValidator> count, MeterRegistry meters) {
        FunctionCounter.Builder<Supplier<BundleValidator>> counter =
                FunctionCounter.builder(name, validator, supplier -> count.applyAsDouble(supplier.get()));
        (by.isEmpty() ? counter : counter.tag("by", by)).register(meters);
    }
}
