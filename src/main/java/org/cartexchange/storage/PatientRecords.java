package org.cartexchange.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.SearchParameterUtil;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says which resources are the record of a patient: the patient, what is in the patient's compartment (FHIR R4), the cells
 * that were collected from the patient or made for the patient and what was measured on them, the Provenance of all of it,
 * and the organizations, practitioners, places and things it names. Never what is another patient's: not a donor, and not
 * what was made of the patient's cells for somebody else.
 *
 * <p>R4 has no search parameter for BiologicallyDerivedProduct and puts it in no compartment; the SearchParameters of our
 * package say where the references are.
 */
public final class PatientRecords {

    private static final String PRODUCT = "BiologicallyDerivedProduct";

    /** In a patient's compartment by the letter, but about several patients. */
    private static final Set<String> ABOUT_SEVERAL = Set.of("Patient", "Group", "AuditEvent", "Provenance");

    /** What a record names and no patient owns. */
    private static final String[] NAMED = {
        "Organization",
        "Practitioner",
        "PractitionerRole",
        "Location",
        "HealthcareService",
        "Device",
        "Medication",
        "Substance"
    };

    private static final String FROM = "src_resource_id";
    private static final String TO = "target_resource_id";

    private static final int MOST_GENERATIONS_OF_CELLS = 8;
    private static final int MOST_HOPS_TO_WHAT_IS_NAMED = 4;

    private final JdbcTemplate jdbc;
    private final FhirContext context;
    private final ISearchParamRegistry searchParameters;
    private final TransactionTemplate snapshot;
    private final BiFunction<Set<String>, Instant, PastLinks> pastLinks;
    private final @Nullable PastLinks past;

    PatientRecords(
            DataSource dataSource,
            FhirContext context,
            ISearchParamRegistry searchParameters,
            BiFunction<Set<String>, Instant, PastLinks> pastLinks) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.context = context;
        this.searchParameters = searchParameters;
        this.snapshot = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.pastLinks = pastLinks;
        this.past = null;
    }

    private PatientRecords(PatientRecords now, PastLinks past) {
        this.jdbc = now.jdbc;
        this.context = now.context;
        this.searchParameters = now.searchParameters;
        this.snapshot = now.snapshot;
        this.pastLinks = now.pastLinks;
        this.past = past;
    }

    /**
     * The records as they were at an instant: what was corrected from one patient to another since then is the former's,
     * and what was deleted since then is there. To go with {@link StoredResources#read} of the same instant; for one
     * thread, who reads several times keeps it.
     */
    public PatientRecords asOf(Instant instant) {
        return new PatientRecords(this, pastLinks.apply(types(), instant));
    }

    /** A resource of a record: HAPI's number, and the type. */
    public record Member(long pid, String type) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            return Long.compare(pid, other.pid);
        }
    }

    record Link(long from, String fromType, long to, String toType) {}

    /** The types in the compartment of a patient, with the types that only the products lead to. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>(compartment().keySet());
        types.removeAll(ABOUT_SEVERAL);
        types.addAll(List.of("Patient", PRODUCT, "Provenance"));
        types.addAll(List.of(NAMED));
        return types;
    }

    /** The records of these patients, by the number of the patient; each in the order of the numbers. */
    public Map<Long, Set<Member>> of(Collection<Long> patients) {
        // One snapshot: what changes while it is read would else be there with new links and old content.
        return Objects.requireNonNull(snapshot.execute(status -> {
            if (past != null) {
                past.refresh();
            }
            return read(patients);
        }));
    }

    /** The patients whom these patients name as linked, or who name them, whatever the kind of link. */
    public Map<Long, Set<Long>> linked(Collection<Long> patients) {
        return Objects.requireNonNull(snapshot.execute(status -> {
            if (past != null) {
                past.refresh();
            }
            String[] paths = paths("Patient", "link");
            Map<Long, Set<Long>> linked = new TreeMap<>();
            linksFrom(patients, paths).forEach(link -> linked.computeIfAbsent(link.from(), one -> new TreeSet<>())
                    .add(link.to()));
            linksTo(patients, paths).forEach(link -> linked.computeIfAbsent(link.to(), one -> new TreeSet<>())
                    .add(link.from()));
            return linked;
        }));
    }

    private Map<Long, Set<Member>> read(Collection<Long> patients) {
        Map<Long, Set<Member>> records = new TreeMap<>();
        patients.forEach(patient ->
                records.computeIfAbsent(patient, one -> new TreeSet<>()).add(new Member(patient, "Patient")));
        String[] paths =
                compartment().values().stream().flatMap(Set::stream).distinct().toArray(String[]::new);
        for (Link link : linksTo(patients, paths)) {
            if (!ABOUT_SEVERAL.contains(link.fromType())) {
                add(records, link.to(), link.from(), link.fromType());
            }
        }
        addProducts(records);
        addWhatWasMeasuredOnProducts(records);
        addProvenance(records);
        addWhatIsNamed(records);
        return records;
    }

    private void addProducts(Map<Long, Set<Member>> records) {
        String[] recipient = paths(PRODUCT, "recipient");
        Map<Long, Set<Long>> products = new HashMap<>();
        linksTo(records.keySet(), recipient)
                .forEach(link -> products.computeIfAbsent(link.to(), patient -> new HashSet<>())
                        .add(link.from()));
        Map<Long, Set<Long>> collected = new HashMap<>();
        linksTo(records.keySet(), paths(PRODUCT, "collection-source")).forEach(link -> collected
                .computeIfAbsent(link.to(), patient -> new HashSet<>())
                .add(link.from()));
        addUnlessForAnother(collected, products);
        Map<Long, Set<Long>> owners = owners(records, "Procedure");
        for (Link link : linksFrom(owners.keySet(), paths("Procedure", "infused-product"))) {
            owners.getOrDefault(link.from(), Set.of())
                    .forEach(patient -> products.computeIfAbsent(patient, one -> new HashSet<>())
                            .add(link.to()));
        }
        Map<Long, Set<Long>> youngest = products;
        for (int generation = 0; generation < MOST_GENERATIONS_OF_CELLS && !youngest.isEmpty(); generation++) {
            youngest = addParents(youngest, products);
        }
        products.forEach((patient, pids) -> pids.forEach(pid -> add(records, patient, pid, PRODUCT)));
    }

    /** @return those that were not there before */
    private Map<Long, Set<Long>> addParents(Map<Long, Set<Long>> children, Map<Long, Set<Long>> products) {
        Set<Long> all = children.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, Set<Long>> parentsOf = new HashMap<>();
        linksFrom(all, paths(PRODUCT, "parent")).forEach(link -> parentsOf
                .computeIfAbsent(link.from(), child -> new HashSet<>())
                .add(link.to()));
        Map<Long, Set<Long>> parents = new HashMap<>();
        children.forEach((patient, pids) -> {
            Set<Long> found = pids.stream()
                    .flatMap(pid -> parentsOf.getOrDefault(pid, Set.of()).stream())
                    .filter(pid -> !products.getOrDefault(patient, Set.of()).contains(pid))
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                parents.put(patient, found);
            }
        });
        Map<Long, Set<Long>> added = new HashMap<>();
        addUnlessForAnother(parents, added);
        added.forEach((patient, pids) ->
                products.computeIfAbsent(patient, one -> new HashSet<>()).addAll(pids));
        return added;
    }

    /** Cells that are declared for another patient belong to that one, whoever they come from. */
    private void addUnlessForAnother(Map<Long, Set<Long>> candidates, Map<Long, Set<Long>> to) {
        Set<Long> all = candidates.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, Set<Long>> recipients = new HashMap<>();
        linksFrom(all, paths(PRODUCT, "recipient")).forEach(link -> recipients
                .computeIfAbsent(link.from(), product -> new HashSet<>())
                .add(link.to()));
        candidates.forEach((patient, pids) -> pids.stream()
                .filter(pid -> recipients.getOrDefault(pid, Set.of(patient)).contains(patient))
                .forEach(pid ->
                        to.computeIfAbsent(patient, one -> new HashSet<>()).add(pid)));
    }

    private void addWhatWasMeasuredOnProducts(Map<Long, Set<Member>> records) {
        Map<Long, Set<Long>> owners = owners(records, PRODUCT);
        List<Link> measured = linksTo(owners.keySet(), paths("Observation", "focus"));
        Map<Long, Set<Long>> subjects = new HashMap<>();
        Set<Long> observations = measured.stream().map(Link::from).collect(Collectors.toSet());
        linksFrom(observations, paths("Observation", "subject"))
                .forEach(link -> subjects.computeIfAbsent(link.from(), one -> new HashSet<>())
                        .add(link.to()));
        for (Link link : measured) {
            for (long patient : owners.getOrDefault(link.to(), Set.of())) {
                if (subjects.getOrDefault(link.from(), Set.of(patient)).contains(patient)) {
                    add(records, patient, link.from(), link.fromType());
                }
            }
        }
    }

    private void addProvenance(Map<Long, Set<Member>> records) {
        Map<Long, Set<Long>> owners = owners(records, null);
        for (Link link : linksTo(owners.keySet(), paths("Provenance", "target"))) {
            owners.getOrDefault(link.to(), Set.of())
                    .forEach(patient -> add(records, patient, link.from(), link.fromType()));
        }
    }

    private void addWhatIsNamed(Map<Long, Set<Member>> records) {
        Map<Long, Set<Long>> from = owners(records, null);
        for (int hop = 0; hop < MOST_HOPS_TO_WHAT_IS_NAMED && !from.isEmpty(); hop++) {
            Map<Long, Set<Long>> next = new HashMap<>();
            List<Link> named = named(from.keySet());
            Set<Long> ofOthers = ofPatients(named.stream()
                    .filter(link -> link.toType().equals("Device"))
                    .map(Link::to)
                    .collect(Collectors.toSet()));
            for (Link link : named) {
                for (long patient : from.getOrDefault(link.from(), Set.of())) {
                    if (!ofOthers.contains(link.to()) && add(records, patient, link.to(), link.toType())) {
                        next.computeIfAbsent(link.to(), one -> new HashSet<>()).add(patient);
                    }
                }
            }
            from = next;
        }
    }

    private List<Link> named(Collection<Long> sources) {
        List<Link> now = jdbc.query(
                "SELECT DISTINCT src_resource_id, source_resource_type, target_resource_id, target_resource_type"
                        + " FROM hfj_res_link WHERE src_resource_id = " + Numbers.ANY
                        + " AND target_resource_type = ANY (?)"
                        + " AND target_resource_id IS NOT NULL",
                (row, n) -> new Link(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                sources.toArray(Long[]::new),
                NAMED);
        return past == null ? now : past.namedInsteadOf(now, sources, Set.of(NAMED));
    }

    /** Those of the devices that are somebody's: an implant is not named, it is owned. */
    private Set<Long> ofPatients(Set<Long> devices) {
        return linksFrom(devices, paths("Device", "patient")).stream()
                .map(Link::from)
                .collect(Collectors.toSet());
    }

    private static boolean add(Map<Long, Set<Member>> records, long patient, long pid, String type) {
        Set<Member> record = records.get(patient);
        return record != null && record.add(new Member(pid, type));
    }

    /** To whom each member belongs; of one type, or of all. */
    private static Map<Long, Set<Long>> owners(Map<Long, Set<Member>> records, @Nullable String type) {
        Map<Long, Set<Long>> owners = new HashMap<>();
        records.forEach((patient, members) -> members.stream()
                .filter(member -> type == null || member.type().equals(type))
                .forEach(member -> owners.computeIfAbsent(member.pid(), pid -> new HashSet<>())
                        .add(patient)));
        return owners;
    }

    private List<Link> linksTo(Collection<Long> targets, String[] paths) {
        return links(TO, targets, paths);
    }

    private List<Link> linksFrom(Collection<Long> sources, String[] paths) {
        return links(FROM, sources, paths);
    }

    private List<Link> links(String column, Collection<Long> pids, String[] paths) {
        if (pids.isEmpty() || paths.length == 0) {
            return List.of();
        }
        List<Link> now = jdbc.query(
                "SELECT DISTINCT src_resource_id, source_resource_type, target_resource_id, target_resource_type"
                        + " FROM hfj_res_link WHERE " + column + " = " + Numbers.ANY + " AND src_path = ANY (?)"
                        + " AND target_resource_id IS NOT NULL",
                (row, n) -> new Link(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                pids.toArray(Long[]::new),
                paths);
        if (past == null) {
            return now;
        }
        return column.equals(TO)
                ? past.toInsteadOf(now, pids, Set.of(paths))
                : past.fromInsteadOf(now, pids, Set.of(paths));
    }

    /** For each type in the patient compartment the paths that put a resource there. */
    private Map<String, Set<String>> compartment() {
        Map<String, Set<String>> compartment = new TreeMap<>();
        for (String type : context.getResourceTypes()) {
            Set<String> paths =
                    context.getResourceDefinition(type).getSearchParamsForCompartmentName("Patient").stream()
                            .map(RuntimeSearchParam::getPath)
                            .flatMap(PatientRecords::split)
                            .filter(path -> path.startsWith(type + "."))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!paths.isEmpty()) {
                compartment.put(type, paths);
            }
        }
        return compartment;
    }

    /** The paths under which HAPI records the references that a search parameter finds. */
    String[] paths(String type, String parameter) {
        RuntimeSearchParam found = searchParameters.getActiveSearchParam(
                type, parameter, ISearchParamRegistry.SearchParamLookupContextEnum.ALL);
        if (found == null) {
            // Better no record at all than one without the cells.
            throw new IllegalStateException("There is no search parameter `" + parameter + "` of " + type);
        }
        return split(found.getPath()).toArray(String[]::new);
    }

    private static Stream<String> split(String path) {
        return Arrays.stream(SearchParameterUtil.splitSearchParameterExpressions(path))
                .map(String::trim);
    }
}
