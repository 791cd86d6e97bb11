package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTests {

    @Test
    void answersComeInTheOrderOfTheChecks() {
        try (Workers workers = new Workers(2, () -> Duration.ofSeconds(20))) {
            List<Workers.Check<String>> checks = IntStream.range(0, 50)
                    .mapToObj(i -> check(() -> "answer " + i))
                    .toList();

            assertThat(workers.run(checks))
                    .isEqualTo(
                            IntStream.range(0, 50).mapToObj(i -> "answer " + i).toList());
        }
    }

    @Test
    void aCheckThatDoesNotEndIsAnsweredAbandonedReplacedAndCountedUntilItEnds() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (Workers workers = new Workers(1, () -> Duration.ofMillis(50))) {
            assertThat(workers.run(List.of(check(() -> waitFor(end))))).containsExactly("too long");
            assertThat(workers.abandoned()).isEqualTo(1);
            assertThat(workers.run(List.of(check(() -> "next")))).containsExactly("next");

            end.countDown();
            while (workers.abandoned() > 0) {
                Thread.sleep(5);
            }
            assertThat(workers.run(List.of(check(() -> "after")))).containsExactly("after");
        }
    }

    @Test
    void aCheckThatFailsIsAnsweredWhateverItThrows() {
        try (Workers workers = new Workers(1, () -> Duration.ofSeconds(20))) {
            assertThat(workers.run(List.of(check(() -> {
                        throw new StackOverflowError();
                    }))))
                    .containsExactly("failed");
        }
    }

    private static Workers.Check<String> check(java.util.function.Supplier<String> work) {
        return new Workers.Check<>(work, () -> "too long", () -> "failed");
    }

    private static String waitFor(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "ended";
            } catch (InterruptedException ignored) {
                // a check that takes no notice of being interrupted
            }
        }
    }
}
