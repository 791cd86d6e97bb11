package org.cartexchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DayBookTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DayBook dayBook = new DayBook(meters);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        ((Logger) LoggerFactory.getLogger(DayBook.class)).addAppender(lines);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(DayBook.class)).detachAppender(lines);
        dayBook.close();
    }

    @Test
    void tellsWhatCameInOnceAndThenBeginsAnew() {
        dayBook.stored(96);
        dayBook.stored(4);
        dayBook.refused("CART-VAL-010");
        dayBook.refused("CART-VAL-010");
        dayBook.refused(null);

        dayBook.writeLine();
        dayBook.writeLine();

        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("2 bundles with 100 entries stored", "2 requests refused", "CART-VAL-010 × 2");
        assertThat(meters.counter("cart.refusals", "code", "CART-VAL-010").count())
                .isEqualTo(2);
    }
}
