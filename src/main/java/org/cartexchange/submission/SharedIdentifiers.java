package org.cartexchange.submission;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds patients who share an identifier of a registry: at least one of them would be reported under another's name. */
final class SharedIdentifiers {

    private final JdbcTemplate jdbc;

    SharedIdentifiers(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Of those patients, by number, whose identifier of the registry another patient has too: references to the others. Who
     * was merged with a patient may be among them.
     */
    Map<Long, Set<String>> among(Registry registry, Collection<Long> patients) {
        if (registry.patientIdentifiers().isEmpty() || patients.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<String>> sharing = new TreeMap<>();
        jdbc.query(
                "SELECT DISTINCT mine.res_id, r.fhir_id FROM hfj_spidx_token mine JOIN hfj_spidx_token other"
                        + " ON other.hash_value = mine.hash_value AND other.res_type = 'Patient' AND other.sp_name = 'identifier'"
                        + " AND other.sp_value = mine.sp_value AND other.sp_system = ANY (?)"
                        + " AND other.res_id <> mine.res_id"
                        + " JOIN hfj_resource r ON r.res_id = other.res_id AND r.res_deleted_at IS NULL"
                        + " WHERE mine.res_id = ANY (?) AND mine.res_type = 'Patient' AND mine.sp_name = 'identifier'"
                        + " AND mine.sp_system = ANY (?)",
                row -> {
                    sharing.computeIfAbsent(row.getLong(1), pid -> new TreeSet<>())
                            .add("Patient/" + row.getString(2));
                },
                registry.patientIdentifiers().toArray(String[]::new),
                patients.toArray(Long[]::new),
                registry.patientIdentifiers().toArray(String[]::new));
        return sharing;
    }
}
