package org.cartexchange.submission;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Makes many stored patients of few, inside PostgreSQL: every row of the tables that are read is copied under other numbers,
 * and every UUID in it is changed in the same way, so that references lead to the copies. Hundreds of times faster than pushing
 * them; what a push adds beyond these tables (search by string, date, quantity) is not there.
 */
final class SeededPatients {

    /** A random UUID (version 4) but for what a copy has instead: its first three digits and the version. */
    private static final String UUID = "[0-9a-f]{3}([0-9a-f]{5}-[0-9a-f]{4}-)4([0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})";

    /** In the texts that are copied these stand where a copy has its own: three digits of a UUID, four of a CRID. */
    private static final String MARK = "~mark~";

    private static final String CRID = "~crid~";

    private static final String TABLES = "('hfj_resource', 'hfj_res_ver', 'hfj_res_link', 'hfj_spidx_token')";

    private final DataSource dataSource;

    SeededPatients(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param copies how many of each, beside the one that is there */
    void copy(int copies) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            statement.execute("SET maintenance_work_mem = '512MB'");
            // Each on its own: the server, which looks around meanwhile, would wait for the locks of one transaction.
            List<String> madeAgain = dropped(statement);
            copy(statement, copies);
            for (String made : madeAgain) {
                statement.execute(made);
            }
            statement.execute("VACUUM (ANALYZE) hfj_resource, hfj_res_ver, hfj_res_link, hfj_spidx_token");
            statement.execute("RESET statement_timeout");
            statement.execute("RESET maintenance_work_mem");
        }
    }

    /** Foreign keys and the indexes that no constraint needs: each row would be looked up and sorted in one by one. */
    private static List<String> dropped(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> again = new ArrayList<>();
        try (ResultSet indexes = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes"
                + " WHERE schemaname = 'public' AND tablename IN " + TABLES
                + " AND indexname NOT IN (SELECT conname FROM pg_constraint)")) {
            while (indexes.next()) {
                drops.add("DROP INDEX " + indexes.getString(1));
                again.add(indexes.getString(2));
            }
        }
        try (ResultSet keys = statement.executeQuery("SELECT conrelid::regclass, conname, pg_get_constraintdef(oid)"
                + " FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text IN " + TABLES)) {
            while (keys.next()) {
                String of = "ALTER TABLE " + keys.getString(1);
                drops.add(of + " DROP CONSTRAINT " + keys.getString(2));
                again.add(of + " ADD CONSTRAINT " + keys.getString(2) + " " + keys.getString(3));
            }
        }
        for (String drop : drops) {
            statement.execute(drop);
        }
        return again;
    }

    private static void copy(Statement statement, int copies) throws SQLException {
        // What came with the package has a name for an id, and is there once.
        statement.execute("CREATE TEMP TABLE seed AS SELECT res_id FROM hfj_resource"
                + " WHERE fhir_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-'");
        statement.execute("ALTER TABLE seed ADD PRIMARY KEY (res_id)");
        statement.execute("ANALYZE seed");
        long width = 1
                + number(
                        statement,
                        "SELECT greatest((SELECT max(res_id) FROM hfj_resource), (SELECT max(pid) FROM hfj_res_ver),"
                                + " (SELECT max(pid) FROM hfj_res_link), (SELECT max(sp_id) FROM hfj_spidx_token))");
        String by = " + " + width + " * copy";
        Copies of = new Copies(statement, copies);
        of.insert(
                "hfj_resource",
                "res_id IN (SELECT res_id FROM seed)",
                Map.of("fhir_id", marked("fhir_id")),
                Map.of("res_id", "res_id" + by, "fhir_id", own("fhir_id")));
        of.insert(
                "hfj_res_ver",
                "res_id IN (SELECT res_id FROM seed)",
                Map.of(
                        "res_text_vc",
                        "regexp_replace(" + marked("res_text_vc") + ", '(identifier/CRID\",\"value\":\")\\d{4}', '\\1"
                                + CRID + "')"),
                Map.of(
                        "pid", "pid" + by,
                        "res_id", "res_id" + by,
                        "res_text_vc",
                                "replace(" + own("res_text_vc") + ", '" + CRID + "', lpad(copy::text, 4, '0'))"));
        of.insert(
                "hfj_res_link",
                "src_resource_id IN (SELECT res_id FROM seed) AND target_resource_id IN (SELECT res_id FROM seed)",
                Map.of(),
                Map.of(
                        "pid", "pid" + by,
                        "src_resource_id", "src_resource_id" + by,
                        "target_resource_id", "target_resource_id" + by));
        of.insert(
                "hfj_spidx_token",
                "res_id IN (SELECT res_id FROM seed) AND sp_name IN ('code', 'category')",
                Map.of(),
                Map.of("sp_id", "sp_id" + by, "res_id", "res_id" + by));
        statement.execute("DROP TABLE seed");
    }

    private static String marked(String column) {
        return "regexp_replace(" + column + ", '" + UUID + "', '" + MARK + "\\1f\\2', 'g')";
    }

    private static String own(String column) {
        return "replace(" + column + ", '" + MARK + "', lpad(to_hex(copy), 3, '0'))";
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The rows of a table, each as often as there are copies. */
    private record Copies(Statement statement, int copies) {

        /**
         * @param once what is made of columns before they are copied
         * @param changed what is made of them in each copy, by its number {@code copy}
         */
        void insert(String table, String where, Map<String, String> once, Map<String, String> changed)
                throws SQLException {
            List<String> columns = columns(table);
            statement.execute("CREATE TEMP TABLE original AS SELECT "
                    + columns.stream()
                            .map(column -> once.getOrDefault(column, column) + " AS " + column)
                            .collect(Collectors.joining(", "))
                    + " FROM " + table + " WHERE " + where);
            // One copy after the other: the rows of a patient lie beside each other, as after a push.
            for (int copy = 1; copy <= copies; copy++) {
                statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                        + columns.stream()
                                .map(column -> changed.getOrDefault(column, column))
                                .collect(Collectors.joining(", "))
                        + " FROM original, (VALUES (" + copy + ")) AS number(copy)");
            }
            statement.execute("DROP TABLE original");
        }

        private List<String> columns(String table) throws SQLException {
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                    + " WHERE table_schema = 'public' AND table_name = '" + table + "'"
                    + " AND is_generated = 'NEVER' ORDER BY ordinal_position")) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            return columns;
        }
    }
}
