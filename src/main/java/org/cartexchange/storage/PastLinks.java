package org.cartexchange.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import ca.uhn.fhir.parser.IParser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cartexchange.storage.PatientRecords.Link;
import org.hl7.fhir.instance.model.api.IIdType;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The links at an instant of what was written since then. HAPI keeps the links of current versions only; those of older
 * ones are read from their content, by the same paths.
 */
final class PastLinks {

    private static final int AT_A_TIME = 500;

    private final JdbcTemplate jdbc;
    private final ISearchParamExtractor extractor;
    private final StoredResources stored;
    private final IParser parser;
    private final String[] types;
    private final Instant asOf;
    private final Set<Long> changed = new HashSet<>();
    private final Map<Long, List<PastLink>> from = new HashMap<>();
    private final Map<Long, List<PastLink>> to = new HashMap<>();

    private record PastLink(String path, Link link) {}

    private record Reference(StoredResource from, String path, String toType, String toId) {}

    PastLinks(
            DataSource dataSource,
            FhirContext context,
            ISearchParamExtractor extractor,
            StoredResources stored,
            Set<String> types,
            Instant asOf) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.extractor = extractor;
        this.stored = stored;
        this.parser = context.newJsonParser();
        this.types = types.toArray(String[]::new);
        this.asOf = asOf;
    }

    /** Takes in what was written since the last time. What it has of a resource stays right: the instant is past. */
    void refresh() {
        List<Long> fresh = jdbc
                .queryForList(
                        "SELECT res_id FROM hfj_resource WHERE res_updated > ? AND res_type = ANY (?)",
                        Long.class,
                        Timestamp.from(asOf),
                        types)
                .stream()
                .filter(changed::add)
                .toList();
        for (int first = 0; first < fresh.size(); first += AT_A_TIME) {
            take(stored.read(fresh.subList(first, Math.min(first + AT_A_TIME, fresh.size())), asOf, null));
        }
    }

    List<Link> toInsteadOf(List<Link> now, Collection<Long> targets, Set<String> paths) {
        return insteadOf(now, to, targets, past -> paths.contains(past.path()));
    }

    List<Link> fromInsteadOf(List<Link> now, Collection<Long> sources, Set<String> paths) {
        return insteadOf(now, from, sources, past -> paths.contains(past.path()));
    }

    List<Link> namedInsteadOf(List<Link> now, Collection<Long> sources, Set<String> types) {
        return insteadOf(now, from, sources, past -> types.contains(past.link().toType()));
    }

    private List<Link> insteadOf(
            List<Link> now, Map<Long, List<PastLink>> index, Collection<Long> pids, Predicate<PastLink> wanted) {
        Stream<Link> unchanged = now.stream().filter(link -> !changed.contains(link.from()));
        Stream<Link> then = pids.stream()
                .distinct()
                .flatMap(pid -> index.getOrDefault(pid, List.of()).stream())
                .filter(wanted)
                .map(PastLink::link);
        return Stream.concat(unchanged, then).distinct().toList();
    }

    private void take(List<StoredResource> resources) {
        List<Reference> references =
                resources.stream().flatMap(this::references).toList();
        Map<String, Long> pids = new HashMap<>();
        jdbc.query(
                "SELECT res_type || '/' || fhir_id, res_id FROM hfj_resource"
                        + " WHERE (res_type, fhir_id) IN (SELECT * FROM unnest(?, ?))",
                row -> {
                    pids.put(row.getString(1), row.getLong(2));
                },
                references.stream().map(Reference::toType).toArray(String[]::new),
                references.stream().map(Reference::toId).toArray(String[]::new));
        for (Reference reference : references) {
            Long target = pids.get(reference.toType() + "/" + reference.toId());
            if (target != null) {
                PastLink link = new PastLink(
                        reference.path(),
                        new Link(reference.from().pid(), reference.from().type(), target, reference.toType()));
                from.computeIfAbsent(link.link().from(), pid -> new ArrayList<>())
                        .add(link);
                to.computeIfAbsent(link.link().to(), pid -> new ArrayList<>()).add(link);
            }
        }
    }

    private Stream<Reference> references(StoredResource resource) {
        List<Reference> references = new ArrayList<>();
        for (PathAndRef found : extractor.extractResourceLinks(parser.parseResource(resource.json()), false)) {
            if (found.getRef() != null && !found.isCanonical()) {
                IIdType id = found.getRef().getReferenceElement();
                if (id.hasResourceType() && id.hasIdPart()) {
                    references.add(new Reference(resource, found.getPath(), id.getResourceType(), id.getIdPart()));
                }
            }
        }
        return references.stream();
    }
}
