package org.cartexchange.storage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Finds those few resources of patients' records that carry certain codes, without reading the records: of hundreds of
 * resources a schedule needs a dozen. By HAPI's indexes of references and codes, so always as they are now.
 */
public final class PatientExtracts {

    private final JdbcTemplate jdbc;
    private final BiFunction<String, String, String[]> paths;
    private final Hashes hashes;

    /** What HAPI's index holds for a code of a system that a search parameter of a type finds. */
    interface Hashes {
        long of(String type, String parameter, String system, String code);
    }

    /** @param paths the elements, as HAPI names them, that a search parameter of a type finds */
    PatientExtracts(DataSource dataSource, BiFunction<String, String, String[]> paths, Hashes hashes) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.paths = paths;
        this.hashes = hashes;
    }

    /**
     * Resources wanted of a record.
     *
     * @param type the resource type
     * @param link the search parameter of type reference by which it belongs to the patient, such as {@code subject}
     * @param parameter the search parameter of type token that finds its codes; null for all of the type
     * @param system of the codes
     * @param codes any of them
     */
    public record Wanted(String type, String link, @Nullable String parameter, String system, Set<String> codes) {

        public Wanted {
            codes = Set.copyOf(codes);
        }

        /** All resources of a type. */
        public static Wanted all(String type, String link) {
            return new Wanted(type, link, null, "", Set.of());
        }
    }

    /** HAPI's numbers of the resources that are wanted, by the number of the patient, who is among them. */
    public Map<Long, Set<Long>> of(Collection<Long> patients, List<Wanted> wanted) {
        Map<Long, Set<Long>> extracts = new TreeMap<>();
        Long[] pids = patients.toArray(Long[]::new);
        patients.forEach(patient ->
                extracts.computeIfAbsent(patient, one -> new TreeSet<>()).add(patient));
        for (Wanted one : wanted) {
            String sql = "SELECT l.target_resource_id, l.src_resource_id FROM hfj_res_link l"
                    + " WHERE l.target_resource_id = " + Numbers.ANY
                    + " AND l.src_path = ANY (?) AND l.source_resource_type = ?";
            if (one.parameter() == null) {
                jdbc.query(sql, into(extracts), pids, paths.apply(one.type(), one.link()), one.type());
            } else {
                jdbc.query(
                        // By the hash alone: all of it is in one index, and nothing else of the codes is read.
                        sql + " AND EXISTS (SELECT FROM hfj_spidx_token t WHERE t.res_id = l.src_resource_id"
                                + " AND t.hash_sys_and_value = ANY (?))",
                        into(extracts),
                        pids,
                        paths.apply(one.type(), one.link()),
                        one.type(),
                        one.codes().stream()
                                .map(code -> hashes.of(one.type(), one.parameter(), one.system(), code))
                                .toArray(Long[]::new));
            }
        }
        return extracts;
    }

    /** What resources of a type refer to, found by a search parameter of type reference. */
    public Map<Long, Set<Long>> targets(Collection<Long> sources, String type, String link) {
        Map<Long, Set<Long>> targets = new TreeMap<>();
        jdbc.query(
                "SELECT src_resource_id, target_resource_id FROM hfj_res_link WHERE src_resource_id = " + Numbers.ANY
                        + " AND src_path = ANY (?) AND target_resource_id IS NOT NULL",
                into(targets),
                sources.toArray(Long[]::new),
                paths.apply(type, link));
        return targets;
    }

    /** The logical ids of the resources of a type that carry an identifier. */
    public Set<String> identified(String type, @Nullable String system, String value) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT r.fhir_id FROM hfj_spidx_token t JOIN hfj_resource r ON r.res_id = t.res_id"
                        + " WHERE t.res_type = ? AND t.sp_name = 'identifier' AND t.sp_value = ?"
                        + " AND (?::text IS NULL OR t.sp_system = ?) AND r.res_deleted_at IS NULL",
                String.class,
                type,
                value,
                system,
                system));
    }

    /** Takes rows of two numbers: key and one of its values. */
    private static RowCallbackHandler into(Map<Long, Set<Long>> map) {
        return row ->
                map.computeIfAbsent(row.getLong(1), key -> new TreeSet<>()).add(row.getLong(2));
    }
}
