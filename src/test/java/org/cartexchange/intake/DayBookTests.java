package org.cartexchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cartexchange.fhir.IdentifierSystems;
import org.cartexchange.fhir.MessageCodes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class DayBookTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Sender CENTRE = new Sender(IdentifierSystems.CCN + "|10077", true);

    private static EmbeddedPostgres postgres;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private RefusalTable table;
    private DayBook dayBook;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        new JdbcTemplate(database()).execute("CREATE SCHEMA cart");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V13__refusals.sql")).execute(database());
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    @BeforeEach
    void listen() {
        new JdbcTemplate(database()).execute("TRUNCATE cart.refusal");
        table = new RefusalTable(database(), Period.ofDays(400));
        dayBook = new DayBook(meters, table, CLOCK);
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
        dayBook.refused(outcome("CART-VAL-010", "CART-VAL-012"), CENTRE);
        dayBook.refused(outcome("CART-VAL-010"), CENTRE);
        dayBook.refused(new OperationOutcome(), CENTRE);

        dayBook.writeLine();
        dayBook.writeLine();

        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("2 bundles with 100 entries stored", "2 requests refused", "CART-VAL-010 × 2");
        assertThat(meters.counter("cart.refusals", "code", "CART-VAL-010").count())
                .isEqualTo(2);
        assertThat(meters.counter("cart.refused.findings", "code", "CART-VAL-012", "profile", "none")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsThereAfterARestart() {
        dayBook.refused(outcome("CART-VAL-010", "CART-VAL-010", "CART-VAL-012"), CENTRE);
        dayBook.close();

        try (DayBook another = new DayBook(meters, table, CLOCK)) {
            another.refused(outcome("CART-VAL-012"), CENTRE);
            assertThat(found(another, Optional.of("10077")))
                    .containsExactlyInAnyOrder(count("CART-VAL-010", 2), count("CART-VAL-012", 2));
            assertThat(found(another, Optional.of("10078"))).isEmpty();
        }
    }

    @Test
    void aQuestionThatFailsIsNoRefusalToADataManager() {
        dayBook.refused(outcome("CART-SRV-002"), new Sender(CentreOfBundle.UNKNOWN, false));

        assertThat(found(dayBook, Optional.empty())).isEmpty();
        assertThat(meters.counter("cart.refusals", "code", "CART-SRV-002").count())
                .isEqualTo(1);
    }

    @Test
    void countsWaitWhileTheDatabaseIsAway() {
        JdbcTemplate sql = new JdbcTemplate(database());
        sql.execute("ALTER TABLE cart.refusal RENAME TO away");
        dayBook.refused(outcome("CART-VAL-010"), CENTRE);
        assertThatThrownBy(dayBook::keep).isInstanceOf(NestedRuntimeException.class);
        dayBook.refused(outcome("CART-VAL-010"), CENTRE);
        sql.execute("ALTER TABLE cart.away RENAME TO refusal");

        assertThat(found(dayBook, Optional.empty())).containsExactly(count("CART-VAL-010", 2));
    }

    @Test
    void forgetsWhatIsOlderThanItIsKept() {
        table.add(List.of(
                new RefusalCount(TODAY.minusDays(401), "unknown", "CART-VAL-010", "", 1),
                new RefusalCount(TODAY.minusDays(400), "unknown", "CART-VAL-011", "", 1)));

        dayBook.keep();

        assertThat(table.find(Optional.empty(), TODAY.minusYears(3), TODAY, 10))
                .extracting(RefusalCount::code)
                .containsExactly("CART-VAL-011");
    }

    @Test
    void aDayWithTooManyLinesGoesOnByCodeAlone() {
        new JdbcTemplate(database()).update("""
                        INSERT INTO cart.refusal SELECT ?, 'centre-' || n, 'CART-VAL-010', '', 1
                        FROM generate_series(1, 20000) AS n""", TODAY);

        table.add(List.of(new RefusalCount(TODAY, CENTRE.centre(), "CART-VAL-010", "profile", 3)));

        assertThat(table.find(Optional.of(CENTRE.centre()), TODAY, TODAY, 10)).isEmpty();
        assertThat(table.find(Optional.of("unknown"), TODAY, TODAY, 10))
                .containsExactly(new RefusalCount(TODAY, "unknown", "CART-VAL-010", "", 3));
    }

    @Test
    void theCentreIsWhatTheContentSaysAndNothingThatIsNoNumber() {
        Organization centre = new Organization();
        centre.addIdentifier().setSystem("https://st-vitus.example.org/unit").setValue("7");
        centre.addIdentifier().setSystem(IdentifierSystems.EBMT_CIC).setValue("802");
        centre.addIdentifier().setSystem(IdentifierSystems.CCN).setValue("10077");
        Organization other = new Organization();
        other.addIdentifier().setSystem(IdentifierSystems.CCN).setValue("10078");
        Organization liar = new Organization();
        liar.addIdentifier().setSystem(IdentifierSystems.CCN).setValue("Jane Doe");

        assertThat(CentreOfBundle.of(bundle(new Patient(), centre, liar))).isEqualTo(IdentifierSystems.CCN + "|10077");
        assertThat(CentreOfBundle.of(centre)).isEqualTo(IdentifierSystems.CCN + "|10077");
        assertThat(CentreOfBundle.of(bundle(liar))).isEqualTo("unknown");
        assertThat(CentreOfBundle.of(bundle(centre, other))).isEqualTo("unknown");
        assertThat(CentreOfBundle.of(bundle())).isEqualTo("unknown");
        assertThat(CentreOfBundle.of(new Patient())).isEqualTo("unknown");
    }

    private static List<RefusalCount> found(DayBook book, Optional<String> centre) {
        return book.read(counts -> counts.find(centre, TODAY.minusDays(1), TODAY, 100));
    }

    private static RefusalCount count(String code, long refused) {
        return new RefusalCount(TODAY, CENTRE.centre(), code, "", refused);
    }

    private static Bundle bundle(org.hl7.fhir.r4.model.Resource... resources) {
        Bundle bundle = new Bundle();
        for (org.hl7.fhir.r4.model.Resource resource : resources) {
            bundle.addEntry().setResource(resource);
        }
        return bundle;
    }

    private static OperationOutcome outcome(String... codes) {
        OperationOutcome outcome = new OperationOutcome();
        for (String code : codes) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .getDetails()
                    .addCoding()
                    .setSystem(MessageCodes.SYSTEM)
                    .setCode(code);
        }
        return outcome;
    }
}
