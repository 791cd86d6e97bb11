package org.cartexchange.intake;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all bodies share while they are read: many large bodies at once wait outside instead of ending the JVM. */
final class BodyMemory {

    private final long capacity;
    private final AtomicLong taken = new AtomicLong();

    BodyMemory(long capacity) {
        this.capacity = capacity;
    }

    Share share() {
        return new Share();
    }

    /** What one request holds; given back when the request is answered. */
    final class Share implements AutoCloseable {

        private long held;

        private Share() {}

        void take(long bytes) {
            if (taken.addAndGet(bytes) > capacity) {
                taken.addAndGet(-bytes);
                throw IntakeMessage.TOO_MUCH_AT_ONCE.refusal().toException();
            }
            held += bytes;
        }

        @Override
        public void close() {
            taken.addAndGet(-held);
            held = 0;
        }
    }
}
