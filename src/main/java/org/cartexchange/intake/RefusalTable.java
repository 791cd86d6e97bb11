package org.cartexchange.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table of what was refused. It cannot grow without bound: a day has a largest number of lines, beyond which only codes
 * are counted, and days are forgotten after a time.
 */
final class RefusalTable {

    /** Lines of one day that name centre and profile. */
    private static final int MOST_OF_A_DAY = 20_000;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Period kept;

    RefusalTable(DataSource database, Period kept) {
        this.database = JdbcClient.create(database);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.kept = kept;
    }

    /** Adds all of them or none. */
    void add(Collection<RefusalCount> counts) {
        if (!counts.isEmpty()) {
            transactions.executeWithoutResult(all -> addEach(counts));
        }
    }

    private void addEach(Collection<RefusalCount> counts) {
        Map<LocalDate, Boolean> full = new HashMap<>();
        for (RefusalCount count : counts) {
            boolean byCode = full.computeIfAbsent(count.day(), day -> lines(day) >= MOST_OF_A_DAY);
            RefusalCount counted = byCode ? count.byCodeAlone() : count;
            database.sql("""
                            INSERT INTO cart.refusal (day, centre, code, profile, refused) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (day, centre, code, profile)
                            DO UPDATE SET refused = cart.refusal.refused + excluded.refused""")
                    .params(counted.day(), counted.centre(), counted.code(), counted.profile(), counted.refused())
                    .update();
        }
    }

    /** Forgets what is older than it is kept. */
    void forget(LocalDate today) {
        database.sql("DELETE FROM cart.refusal WHERE day < ?")
                .param(today.minus(kept))
                .update();
    }

    /**
     * What was refused on these days, the newest first.
     *
     * @param centre {@code system|value} or the value alone; all of them if empty
     * @param most lines at most
     */
    List<RefusalCount> find(Optional<String> centre, LocalDate from, LocalDate to, int most) {
        return database.sql("""
                        SELECT day, centre, code, profile, refused FROM cart.refusal
                        WHERE day BETWEEN :from AND :to
                          AND (:centre = '' OR centre = :centre OR split_part(centre, '|', 2) = :centre)
                        ORDER BY day DESC, centre, refused DESC, code, profile
                        LIMIT :most""")
                .param("from", from)
                .param("to", to)
                .param("centre", centre.orElse(""))
                .param("most", most)
                .query((row, number) -> new RefusalCount(
                        row.getObject("day", LocalDate.class),
                        row.getString("centre"),
                        row.getString("code"),
                        row.getString("profile"),
                        row.getLong("refused")))
                .list();
    }

    private int lines(LocalDate day) {
        return database.sql("SELECT count(*) FROM (SELECT 1 FROM cart.refusal WHERE day = ? LIMIT ?) AS lines")
                .params(day, MOST_OF_A_DAY)
                .query(Integer.class)
                .single();
    }
}
