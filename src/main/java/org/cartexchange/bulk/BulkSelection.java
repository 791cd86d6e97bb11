package org.cartexchange.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cartexchange.job.JobFailed;
import org.cartexchange.storage.PatientRecords;
import org.cartexchange.storage.StoredResource;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds out which resources belong to an export that does not take all, and keeps them in {@code cart.bulk_member}. */
final class BulkSelection {

    private static final int PATIENTS_AT_A_TIME = 100;
    private static final int MEMBERS_AT_A_TIME = 500;
    private static final int ROWS_AT_A_TIME = 20_000;

    private final JdbcTemplate jdbc;
    private final StoredResources stored;
    private final PatientRecords records;
    private final FhirContext context;
    private final DaoRegistry daos;
    private final MatchUrlService searches;
    private final int mostFiltered;

    BulkSelection(
            DataSource dataSource,
            StoredResources stored,
            PatientRecords records,
            DaoRegistry daos,
            MatchUrlService searches,
            int mostFiltered) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.stored = stored;
        this.records = records;
        this.context = daos.getSystemDao().getContext();
        this.daos = daos;
        this.searches = searches;
        this.mostFiltered = mostFiltered;
    }

    void checkGroup(String id) {
        group(id, Instant.now());
    }

    /**
     * Writes down the records of the patients that the request is about.
     *
     * @param goOn called now and then; throws when there is no use in going on
     * @return references to patients asked for who are not among them
     */
    List<String> addRecords(UUID job, BulkExportRequest request, Instant asOf, Runnable goOn) {
        List<String> unknown = new ArrayList<>();
        List<Long> patients = patients(request, asOf, unknown);
        PatientRecords then = records.asOf(asOf);
        for (int from = 0; from < patients.size(); from += PATIENTS_AT_A_TIME) {
            goOn.run();
            Set<PatientRecords.Member> members = new HashSet<>();
            then.of(patients.subList(from, Math.min(from + PATIENTS_AT_A_TIME, patients.size())))
                    .values()
                    .forEach(members::addAll);
            add(
                    job,
                    members.stream()
                            .filter(member -> request.wants(member.type()))
                            .toList());
        }
        request.filters().stream()
                .map(filter -> filter.substring(0, filter.indexOf('?')))
                .distinct()
                .forEach(type -> keepOnlyFound(job, request, type, goOn));
        return unknown;
    }

    /**
     * Writes down what the filters of the request find of one type.
     *
     * @throws JobFailed when a filter finds more than may be
     */
    void addFiltered(UUID job, BulkExportRequest request, String type) {
        Set<Long> all = new HashSet<>();
        for (String filter : request.filtersOf(type)) {
            List<Long> found = found(filter, type, null, mostFiltered + 1);
            if (found.size() > mostFiltered) {
                throw new JobFailed(
                        "CART-BULK-016",
                        "A `_typeFilter` of `%s` finds more than %,d resources. Narrow it, for example by dates, and export in several steps; or leave it out and filter what you receive. [CART-BULK-016]"
                                .formatted(type, mostFiltered));
            }
            all.addAll(found);
        }
        add(job, all.stream().map(pid -> new PatientRecords.Member(pid, type)).toList());
    }

    /** Removes what was written down for a job, many rows at a time: no statement lasts long. */
    void forget(UUID job) {
        int gone;
        do {
            gone = jdbc.update(
                    "DELETE FROM cart.bulk_member WHERE ctid = ANY (ARRAY("
                            + "SELECT ctid FROM cart.bulk_member WHERE job_id = ? LIMIT ?))",
                    job,
                    ROWS_AT_A_TIME);
        } while (gone > 0);
    }

    Map<String, StoredResources.Extent> extents(UUID job) {
        Map<String, StoredResources.Extent> extents = new TreeMap<>();
        jdbc.query(
                "SELECT res_type, count(*), min(res_id), max(res_id) FROM cart.bulk_member WHERE job_id = ?"
                        + " GROUP BY res_type",
                row -> {
                    extents.put(
                            row.getString(1),
                            new StoredResources.Extent(row.getLong(2), row.getLong(3), row.getLong(4)));
                },
                job);
        return extents;
    }

    List<Long> page(UUID job, String type, long after, long last, int limit) {
        return jdbc.queryForList(
                "SELECT res_id FROM cart.bulk_member WHERE job_id = ? AND res_type = ? AND res_id > ? AND res_id <= ?"
                        + " ORDER BY res_id LIMIT ?",
                Long.class,
                job,
                type,
                after,
                last,
                limit);
    }

    private List<Long> patients(BulkExportRequest request, Instant asOf, List<String> unknown) {
        Set<String> ids = new LinkedHashSet<>();
        switch (request.level()) {
            case PATIENT -> ids.add(String.valueOf(request.id()));
            case GROUP -> ids.addAll(members(group(String.valueOf(request.id()), asOf), asOf));
            case SYSTEM, PATIENTS -> {
                if (request.patients().isEmpty()) {
                    return stored.pids("Patient");
                }
                ids.addAll(request.patients());
            }
        }
        if (!request.patients().isEmpty()) {
            request.patients().stream()
                    .filter(id -> !ids.contains(id))
                    .map(id -> "Patient/" + id)
                    .forEach(unknown::add);
            ids.retainAll(request.patients());
        }
        List<Long> pids = new ArrayList<>();
        for (String id : ids) {
            stored.pid("Patient", id).ifPresentOrElse(pids::add, () -> unknown.add("Patient/" + id));
        }
        return pids.stream().sorted().toList();
    }

    private Group group(String id, Instant asOf) {
        StoredResource resource = stored.pid("Group", id)
                .flatMap(pid -> stored.read(List.of(pid), asOf, null).stream().findFirst())
                .orElseThrow(() -> BulkMessage.NOT_THERE.refusal("Group").toException());
        Group group = context.newJsonParser().parseResource(Group.class, resource.json());
        if (!group.getActual() || group.getType() != Group.GroupType.PERSON) {
            throw BulkMessage.GROUP_BY_CRITERIA.refusal().toException();
        }
        return group;
    }

    /** Who is a member at the instant: not one marked inactive, nor one whose time has not come or is over. */
    private static Set<String> members(Group group, Instant asOf) {
        return group.getMember().stream()
                .filter(member -> !member.getInactive() && covers(member.getPeriod(), asOf))
                .map(member -> new IdType(member.getEntity().getReference()))
                .filter(reference -> "Patient".equals(reference.getResourceType()))
                .map(IdType::getIdPart)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean covers(Period period, Instant instant) {
        boolean begun = !period.hasStart() || !period.getStart().toInstant().isAfter(instant);
        // An end without a time of day includes all of that day.
        boolean ended = period.hasEnd()
                && (period.getEndElement().getPrecision().ordinal()
                                > ca.uhn.fhir.model.api.TemporalPrecisionEnum.DAY.ordinal()
                        ? period.getEnd().toInstant().isBefore(instant)
                        : period.getEndElement().getValueAsString().compareTo(day(instant, period)) < 0);
        return begun && !ended;
    }

    /** The day of the instant as far as the end of the period is known: a year, a month or a date. */
    private static String day(Instant instant, Period period) {
        String date = instant.toString();
        return date.substring(
                0,
                Math.min(
                        date.length(), period.getEndElement().getValueAsString().length()));
    }

    /** Asks the filters about the members alone, a slice at a time: what they find of others cannot crowd them out. */
    private void keepOnlyFound(UUID job, BulkExportRequest request, String type, Runnable goOn) {
        long after = Long.MIN_VALUE;
        List<Long> slice;
        do {
            goOn.run();
            slice = page(job, type, after, Long.MAX_VALUE, MEMBERS_AT_A_TIME);
            if (!slice.isEmpty()) {
                Set<Long> others = new HashSet<>(slice);
                for (String filter : request.filtersOf(type)) {
                    found(filter, type, slice, slice.size()).forEach(others::remove);
                }
                jdbc.update(
                        "DELETE FROM cart.bulk_member WHERE job_id = ? AND res_type = ? AND res_id = ANY (?)",
                        job,
                        type,
                        others.toArray(Long[]::new));
                after = slice.get(slice.size() - 1);
            }
        } while (slice.size() == MEMBERS_AT_A_TIME);
    }

    private List<Long> found(String filter, String type, @Nullable List<Long> among, int limit) {
        SearchParameterMap search = searches.translateMatchUrl(filter, context.getResourceDefinition(type));
        if (among != null) {
            TokenOrListParam ids = new TokenOrListParam();
            stored.ids(among).values().forEach(ids::add);
            search.add("_id", ids);
        }
        search.setLoadSynchronousUpTo(limit);
        List<IResourcePersistentId<?>> ids = daos.getResourceDao(type).searchForIds(search, new SystemRequestDetails());
        return ids.stream().map(id -> (Long) id.getId()).toList();
    }

    private void add(UUID job, List<PatientRecords.Member> members) {
        jdbc.update(
                "INSERT INTO cart.bulk_member (job_id, res_type, res_id) SELECT ?, t, i FROM unnest(?, ?) AS m (t, i)"
                        + " ON CONFLICT DO NOTHING",
                job,
                members.stream().map(PatientRecords.Member::type).toArray(String[]::new),
                members.stream().map(PatientRecords.Member::pid).toArray(Long[]::new));
    }
}
