package org.cartexchange.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes many stored patients of few, inside PostgreSQL: every row of the tables that are read is copied under other numbers,
 * and every UUID in it is changed in the same way, so that references lead to the copies. A hundred times faster than pushing
 * them; what a push adds beyond these tables (search by string, date, quantity) is not there.
 */
final class SeededPatients {

    /** A random UUID (version 4) but for what a copy has instead: its first three digits and the version. */
    private static final String UUID = "[0-9a-f]{3}([0-9a-f]{5}-[0-9a-f]{4}-)4([0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})";

    private final JdbcTemplate jdbc;

    SeededPatients(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param copies how many of each, beside the one that is there */
    void copy(int copies) {
        long width = 1
                + jdbc.queryForObject(
                        "SELECT greatest((SELECT max(res_id) FROM hfj_resource), (SELECT max(pid) FROM hfj_res_ver),"
                                + " (SELECT max(pid) FROM hfj_res_link), (SELECT max(sp_id) FROM hfj_spidx_token))",
                        Long.class);
        long before = width;
        for (int copy = 1; copy <= copies; copy++) {
            String by = Long.toString(width * copy);
            String mark = "%03x".formatted(copy);
            // What came with the package has a name for an id, and is there once.
            String isOfPatients = "IN (SELECT res_id FROM hfj_resource WHERE res_id < " + before
                    + " AND fhir_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-')";
            insert(
                    "hfj_resource",
                    "res_id " + isOfPatients,
                    Map.of("res_id", "res_id + " + by, "fhir_id", other("fhir_id", mark)));
            insert(
                    "hfj_res_ver",
                    "res_id " + isOfPatients,
                    Map.of("pid", "pid + " + by, "res_id", "res_id + " + by, "res_text_vc", text(mark, copy)));
            insert(
                    "hfj_res_link",
                    "src_resource_id " + isOfPatients + " AND target_resource_id " + isOfPatients,
                    Map.of(
                            "pid", "pid + " + by,
                            "src_resource_id", "src_resource_id + " + by,
                            "target_resource_id", "target_resource_id + " + by));
            insert(
                    "hfj_spidx_token",
                    "res_id " + isOfPatients + " AND sp_name IN ('code', 'category')",
                    Map.of("sp_id", "sp_id + " + by, "res_id", "res_id + " + by));
        }
        jdbc.execute("ANALYZE");
    }

    private static String other(String column, String mark) {
        return "regexp_replace(" + column + ", '" + UUID + "', '" + mark + "\\1f\\2')";
    }

    /** With the copies' references, and registry identifiers of their own. */
    private static String text(String mark, int copy) {
        return "regexp_replace(regexp_replace(res_text_vc, '" + UUID + "', '" + mark + "\\1f\\2', 'g'),"
                + " '(identifier/CRID\",\"value\":\")\\d{4}', '\\1" + "%04d".formatted(copy) + "')";
    }

    private void insert(String table, String where, Map<String, String> changed) {
        List<String> columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ?"
                        + " AND is_generated = 'NEVER' ORDER BY ordinal_position",
                String.class,
                table);
        jdbc.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                + columns.stream()
                        .map(column -> changed.getOrDefault(column, column))
                        .collect(Collectors.joining(", "))
                + " FROM " + table + " WHERE " + where);
    }
}
