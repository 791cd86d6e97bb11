package org.cartexchange.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cartexchange.fhir.MessageCodes;
import org.cartexchange.job.FileSink;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFailed;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.JobWork;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.ShardRun;
import org.cartexchange.storage.StoredResource;
import org.cartexchange.storage.StoredResources;
import org.jspecify.annotations.Nullable;

/**
 * The job behind {@code $export}. All of it reads the data as of the instant the job was started, its
 * {@code transactionTime}; a shard is a range of one resource type and leaves one file.
 */
final class BulkExport implements JobWork {

    static final String KIND = "bulk-export";

    private static final int PAGE = 1_000;
    private static final String NDJSON = "application/fhir+ndjson";

    private final StoredResources stored;
    private final BulkSelection selection;
    private final BulkSettings settings;

    BulkExport(StoredResources stored, BulkSelection selection, BulkSettings settings) {
        this.stored = stored;
        this.selection = selection;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Refuses at once what would fail later. */
    void check(BulkExportRequest request) {
        switch (request.level()) {
            case PATIENT ->
                stored.pid("Patient", String.valueOf(request.id()))
                        .orElseThrow(
                                () -> BulkMessage.NOT_THERE.refusal("Patient").toException());
            case GROUP -> selection.checkGroup(String.valueOf(request.id()));
            case SYSTEM, PATIENTS -> {}
        }
    }

    @Override
    public List<JsonNode> plan(ShardRun run) throws IOException, InterruptedException {
        BulkExportRequest request = request(run.job());
        Instant asOf = run.job().asOf();
        checkClocks();
        if (!stored.awaitWritesBefore(asOf, settings.grace(), settings.patience())) {
            throw new JobFailed(
                    "CART-BULK-013",
                    "A write that began before the export did not end. Start the export again; nothing may be missing in"
                            + " it, so this one was given up. [CART-BULK-013]");
        }
        run.checkpoint();
        // An attempt before this one may have written down what is not to be exported any more.
        selection.forget(run.job().id());
        reportIgnored(request, run);
        return request.level() == BulkExportRequest.Level.SYSTEM ? planSystem(request, run) : planRecords(request, run);
    }

    /** HAPI stamps what it writes by this server's clock, the export reads as of an instant of the database's clock. */
    void checkClocks() {
        Duration difference = stored.clockDifference();
        if (difference.compareTo(settings.grace()) > 0) {
            throw new JobFailed(
                    "CART-BULK-017",
                    "The clocks of this server and of its database differ by %d ms: the export could miss what was just written. The operator must set both by the same time service (NTP); then start the export again. [CART-BULK-017]"
                            .formatted(difference.toMillis()));
        }
    }

    private List<JsonNode> planSystem(BulkExportRequest request, ShardRun run) {
        List<JsonNode> shards = new ArrayList<>();
        stored.extents().forEach((type, extent) -> {
            if (request.wants(type)) {
                boolean filtered = !request.filtersOf(type).isEmpty();
                if (filtered) {
                    selection.addFiltered(run.job().id(), request, type);
                }
                shards.addAll(ranges(type, extent, filtered));
            }
        });
        return shards;
    }

    private List<JsonNode> planRecords(BulkExportRequest request, ShardRun run) throws IOException {
        List<String> unknown =
                selection.addRecords(run.job().id(), request, run.job().asOf(), run::checkpoint);
        if (!unknown.isEmpty()) {
            report(
                    run,
                    "not-found",
                    "CART-BULK-014",
                    "Patients asked for are not in this export, because they are not there"
                            + " or not members of the group: " + String.join(", ", unknown) + ".");
        }
        List<JsonNode> shards = new ArrayList<>();
        selection.extents(run.job().id()).forEach((type, extent) -> shards.addAll(ranges(type, extent, true)));
        return shards;
    }

    private List<JsonNode> ranges(String type, StoredResources.Extent extent, boolean selected) {
        long files = Math.max(1, (extent.count() + settings.resourcesPerFile() - 1) / settings.resourcesPerFile());
        long width = (extent.last() - extent.first()) / files + 1;
        List<JsonNode> ranges = new ArrayList<>();
        for (long first = extent.first(); first <= extent.last(); first += width) {
            ranges.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("type", type)
                    .put("after", first - 1)
                    .put("last", Math.min(first + width - 1, extent.last()))
                    .put("selected", selected));
        }
        return ranges;
    }

    @Override
    public void work(ShardRun run) throws IOException {
        BulkExportRequest request = request(run.job());
        String type = run.parameters().get("type").asText();
        long last = run.parameters().get("last").asLong();
        boolean selected = run.parameters().get("selected").asBoolean();
        long after = run.parameters().get("after").asLong();
        while (after < last) {
            run.checkpoint();
            List<StoredResource> page;
            if (selected) {
                List<Long> pids = selection.page(run.job().id(), type, after, last, PAGE);
                page = stored.read(pids, run.job().asOf(), request.since());
                after = pids.size() < PAGE ? last : pids.get(pids.size() - 1);
            } else {
                page = stored.page(type, after, last, PAGE, run.job().asOf(), request.since());
                after = page.size() < PAGE ? last : page.get(page.size() - 1).pid();
            }
            write(run, type, page, request.until());
        }
    }

    private static void write(ShardRun run, String type, List<StoredResource> page, @Nullable Instant until)
            throws IOException {
        List<StoredResource> deleted = new ArrayList<>();
        for (StoredResource resource : page) {
            if (until != null && resource.updated().isAfter(until)) {
                continue;
            }
            if (resource.deleted()) {
                deleted.add(resource);
            } else {
                run.file(fileName(type, run), JobFile.Role.OUTPUT, type, NDJSON).line(resource.json());
                run.worked(1);
            }
        }
        if (!deleted.isEmpty()) {
            run.file(fileName("deleted." + type, run), JobFile.Role.DELETED, "Bundle", NDJSON)
                    .line(deletions(deleted));
        }
    }

    private static String fileName(String what, ShardRun run) {
        return "%s.%05d.ndjson".formatted(what, run.number());
    }

    private static String deletions(List<StoredResource> deleted) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        for (StoredResource resource : deleted) {
            entries.addObject()
                    .putObject("request")
                    .put("method", "DELETE")
                    .put("url", resource.type() + "/" + resource.id());
        }
        return bundle.toString();
    }

    @Override
    public void finish(ShardRun run) {
        run.checkpoint();
        selection.forget(run.job().id());
    }

    @Override
    public void discard(UUID job) {
        selection.forget(job);
    }

    @Override
    public ObjectNode manifest(Job job) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("transactionTime", job.asOf().toString());
        manifest.put("request", job.order().request());
        manifest.put("requiresAccessToken", !job.order().owner().equals(JobOwner.TRY_IT));
        Map<JobFile.Role, ArrayNode> lists = new TreeMap<>();
        lists.put(JobFile.Role.OUTPUT, manifest.putArray("output"));
        lists.put(JobFile.Role.DELETED, manifest.putArray("deleted"));
        lists.put(JobFile.Role.ERROR, manifest.putArray("error"));
        lists.forEach((role, list) -> {
            for (JobFile file : Jobs.files(job, role)) {
                list.addObject()
                        .put("type", file.label())
                        .put("url", job.fileUrl(file))
                        .put("count", file.items());
            }
        });
        return manifest;
    }

    private static BulkExportRequest request(Job job) {
        return BulkExportRequest.of(job.order().parameters());
    }

    private static void reportIgnored(BulkExportRequest request, ShardRun run) throws IOException {
        if (!request.ignored().isEmpty()) {
            report(
                    run,
                    "not-supported",
                    "CART-BULK-015",
                    "Parameters were ignored, as asked for: " + String.join(", ", request.ignored()) + ".");
        }
    }

    private static void report(ShardRun run, String type, String code, String text) throws IOException {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("resourceType", "OperationOutcome");
        ObjectNode issue = outcome.putArray("issue").addObject();
        issue.put("severity", "warning").put("code", type);
        issue.putObject("details")
                .putArray("coding")
                .addObject()
                .put("system", MessageCodes.SYSTEM)
                .put("code", code);
        issue.put("diagnostics", text + " [" + code + "]");
        FileSink errors = run.file("errors.ndjson", JobFile.Role.ERROR, "OperationOutcome", NDJSON);
        errors.line(outcome.toString());
    }
}
