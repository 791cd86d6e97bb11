package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cartexchange.job.FileSink;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFailed;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.JobOwner;
import org.cartexchange.job.JobWork;
import org.cartexchange.job.Jobs;
import org.cartexchange.job.ShardRun;
import org.cartexchange.registry.FormTable;
import org.cartexchange.storage.StoredResources;
import org.hl7.fhir.r4.model.IdType;

/**
 * The job behind {@code $registry-export}. A shard is some patients; it leaves parts, which the last shard puts together in
 * the order of the patients, so that the same data give the same bytes. Before the job is complete it checks that every form
 * that came in was either exported or excluded for a reason.
 */
final class RegistryExport implements JobWork {

    static final String KIND = "registry-export";

    static final String EXCLUSIONS = "exclusions.ndjson";
    static final String COMPLETENESS = "completeness.csv";
    static final String DELETIONS = "deletions.ndjson";
    static final String CHANGES = "changes.ndjson";

    /** Labs and drugs: the transactions in the order in which they are sent; a line for each patient; what does not leave. */
    static final String TRANSACTIONS = SentForms.RESOURCES + ".ndjson";

    static final String PATIENTS = SentForms.RESOURCES + ".patients.ndjson";
    static final String LEFT_OUT = SentForms.RESOURCES + ".left-out.ndjson";

    private static final int PATIENTS_PER_SHARD = 50;

    /** Each has hundreds of resources: who works on a shard holds some patients' at a time. */
    private static final int PATIENTS_IN_MEMORY = 10;

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String NDJSON = "application/fhir+ndjson";

    private final StoredResources stored;
    private final StoredCourses courses;
    private final Registries registries;
    private final Forms forms;
    private final Submitter submitter;
    private final SentForms sent;
    private final RegistryKeys keys;

    RegistryExport(
            StoredResources stored,
            StoredCourses courses,
            Registries registries,
            Forms forms,
            Submitter submitter,
            SentForms sent,
            RegistryKeys keys) {
        this.stored = stored;
        this.courses = courses;
        this.registries = registries;
        this.forms = forms;
        this.submitter = submitter;
        this.sent = sent;
        this.keys = keys;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<JsonNode> plan(ShardRun run) throws InterruptedException {
        checkClocks();
        if (!stored.awaitWritesBefore(run.job().asOf(), GRACE, PATIENCE)) {
            throw new JobFailed(
                    "CART-SUB-019",
                    "A write that began before the export did not end. Start the export again. [CART-SUB-019]");
        }
        List<Long> patients = courses.patients();
        List<JsonNode> shards = new ArrayList<>();
        for (int from = 0; from < patients.size(); from += PATIENTS_PER_SHARD) {
            ObjectNode shard = JsonNodeFactory.instance.objectNode();
            ArrayNode pids = shard.putArray("patients");
            patients.subList(from, Math.min(from + PATIENTS_PER_SHARD, patients.size()))
                    .forEach(pids::add);
            shards.add(shard);
        }
        shards.add(JsonNodeFactory.instance.objectNode().put("gone", true));
        return shards;
    }

    /** HAPI stamps what it writes by this server's clock, the export reads as of an instant of the database's clock. */
    private void checkClocks() {
        Duration difference = stored.clockDifference();
        if (difference.compareTo(GRACE) > 0) {
            throw new JobFailed(
                    "CART-SUB-020",
                    "The clocks of this server and of its database differ by %d ms: the export could miss what was just written. The operator must set both by the same time service (NTP); then start the export again. [CART-SUB-020]"
                            .formatted(difference.toMillis()));
        }
    }

    @Override
    public void work(ShardRun run) throws IOException {
        RegistryExportRequest request = request(run.job());
        Registry registry = registries.get(request.registry());
        if (run.parameters().path("gone").asBoolean()) {
            retractTheGone(run, registry);
            run.result(new Tally().toJson());
            return;
        }
        List<Long> patients = new ArrayList<>();
        run.parameters().get("patients").forEach(pid -> patients.add(pid.asLong()));
        Map<Long, String> ids = stored.ids(patients);
        Submitter.Batch batch = submitter.batch(registry, request, run.job(), patients);
        Tally tally = new Tally();
        List<SentForms.Draft> drafts = new ArrayList<>();
        Map<String, List<SentForms.SentResponse>> sentBefore = sent.responses(
                registry,
                ids.values().stream().map(id -> "Patient/" + id).toList(),
                run.job().asOf());
        for (int from = 0; from < patients.size(); from += PATIENTS_IN_MEMORY) {
            List<Long> some = patients.subList(from, Math.min(from + PATIENTS_IN_MEMORY, patients.size()));
            for (Map.Entry<Long, StoredRecord> one :
                    courses.read(some, run.job().asOf()).entrySet()) {
                run.checkpoint();
                String reference = "Patient/" + ids.get(one.getKey());
                PatientSubmission submission = batch.submit(one.getKey(), reference, one.getValue());
                write(run, request, submission, drafts);
                retract(run, registry, submission, sentBefore.getOrDefault(reference, List.of()));
                tally.add(submission);
                run.worked(1);
            }
        }
        run.alongside(statements -> sent.draft(statements, run.job().id(), drafts));
        run.result(tally.toJson());
    }

    private static void write(
            ShardRun run, RegistryExportRequest request, PatientSubmission submission, List<SentForms.Draft> drafts)
            throws IOException {
        for (PatientSubmission.Released released : submission.released()) {
            if (request.formats().contains(RegistryExportRequest.Format.NDJSON)) {
                part(run, released.form(), RegistryExportRequest.Format.NDJSON).line(released.json());
            }
            if (request.formats().contains(RegistryExportRequest.Format.CSV)) {
                FileSink csv = part(run, released.form(), RegistryExportRequest.Format.CSV);
                csv.write(FormTable.csv(released.row()).getBytes(StandardCharsets.UTF_8));
                csv.item();
            }
            drafts.add(new SentForms.Draft(
                    released.unit(), submission.patient(), released.form(), released.response(), released.json()));
        }
        if (submission.resources().isPresent()) {
            drafts.add(write(run, submission.patient(), submission.resources().get()));
        }
        FileSink ledger = run.file(EXCLUSIONS + "." + run.number(), JobFile.Role.PART, EXCLUSIONS, NDJSON);
        for (PatientSubmission.Excluded excluded : submission.excluded()) {
            ledger.line(line(submission.patient(), excluded).toString());
        }
        for (List<String> row : submission.completeness()) {
            FileSink completeness = run.file(COMPLETENESS + "." + run.number(), JobFile.Role.PART, COMPLETENESS, CSV);
            completeness.write(FormTable.csv(row).getBytes(StandardCharsets.UTF_8));
            completeness.item();
        }
        for (ObjectNode change : submission.changes()) {
            run.file(CHANGES + "." + run.number(), JobFile.Role.PART, CHANGES, NDJSON)
                    .line(change.toString());
        }
    }

    private static SentForms.Draft write(ShardRun run, String patient, PatientSubmission.SentResources resources)
            throws IOException {
        for (String transaction : resources.transactions()) {
            run.file(TRANSACTIONS + "." + run.number(), JobFile.Role.PART, TRANSACTIONS, NDJSON)
                    .line(transaction);
        }
        run.file(PATIENTS + "." + run.number(), JobFile.Role.PART, PATIENTS, NDJSON)
                .line(resources.index().toString());
        for (ObjectNode left : resources.left()) {
            run.file(LEFT_OUT + "." + run.number(), JobFile.Role.PART, LEFT_OUT, NDJSON)
                    .line(left.toString());
        }
        return new SentForms.Draft(
                patient + "|" + SentForms.RESOURCES,
                patient,
                SentForms.RESOURCES,
                resources.index().path("patient").asText(),
                resources.index().toString());
    }

    private void retract(
            ShardRun run, Registry registry, PatientSubmission submission, List<SentForms.SentResponse> sentBefore)
            throws IOException {
        List<SentForms.SentResponse> responses = sentBefore.stream()
                .filter(response -> submission.mustBeDeleted(response.unit()))
                .toList();
        if (!responses.isEmpty()) {
            retract(run, registry, submission.patient(), responses, submission.isNothingAllowed());
        }
    }

    /** What was sent of a patient and the registry may not have any more; the patient too, where that is everything. */
    private void retract(
            ShardRun run,
            Registry registry,
            String patient,
            List<SentForms.SentResponse> responses,
            boolean isEverything)
            throws IOException {
        Pseudonyms pseudonyms = new Pseudonyms(registry.code(), keys.of(registry));
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        responses.forEach(response -> delete(entries, response));
        if (isEverything) {
            delete(entries, "Patient/" + pseudonyms.of("Patient", new IdType(patient).getIdPart()));
        }
        run.alongside(statements -> sent.draftRetraction(statements, run.job().id(), responses));
        run.file(DELETIONS + "." + run.number(), JobFile.Role.PART, DELETIONS, NDJSON)
                .line(bundle.toString());
    }

    /** A form by its id; labs and drugs by the number of the patient at the registry. */
    private static void delete(ArrayNode entries, SentForms.SentResponse sent) {
        if (sent.unit().endsWith("|" + SentForms.RESOURCES)) {
            delete(entries, "Observation?subject:Patient.identifier=" + sent.id());
            delete(entries, "MedicationAdministration?subject:Patient.identifier=" + sent.id());
            delete(entries, "Patient?identifier=" + sent.id());
        } else {
            delete(entries, "QuestionnaireResponse/" + sent.id());
        }
    }

    private static void delete(ArrayNode entries, String url) {
        entries.addObject().putObject("request").put("method", "DELETE").put("url", url);
    }

    private static FileSink part(ShardRun run, String form, RegistryExportRequest.Format format) throws IOException {
        String name = form + "." + format.code();
        return run.file(name + "." + run.number(), JobFile.Role.PART, name, NDJSON);
    }

    private static ObjectNode line(String patient, PatientSubmission.Excluded excluded) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("patient", patient);
        line.put("infusion", excluded.infusion());
        line.put("form", excluded.form());
        line.put("timePoint", excluded.timePoint());
        line.put("reason", excluded.reason().code());
        if (excluded.detail() != null) {
            line.put("detail", excluded.detail());
        }
        return line;
    }

    /** Patients who are not there any more are withdrawn as well. */
    private void retractTheGone(ShardRun run, Registry registry) throws IOException {
        for (Map.Entry<String, List<SentForms.SentResponse>> one :
                sent.responsesOfTheGone(registry, run.job().asOf()).entrySet()) {
            retract(run, registry, one.getKey(), one.getValue(), true);
        }
    }

    @Override
    public void finish(ShardRun run) throws IOException {
        RegistryExportRequest request = request(run.job());
        Registry registry = registries.get(request.registry());
        Map<String, List<JobFile>> parts = new TreeMap<>();
        run.parts().forEach(part -> parts.computeIfAbsent(part.label(), label -> new ArrayList<>())
                .add(part));
        long lines = 0;
        for (String form : new TreeSet<>(forms.ids(registry))) {
            if (request.wants(form)) {
                lines += putTogether(run, request, form, parts);
            }
        }
        FileSink ledger = run.file(EXCLUSIONS, JobFile.Role.CENTRE, EXCLUSIONS, NDJSON);
        for (JobFile part : parts.getOrDefault(EXCLUSIONS, List.of())) {
            run.append(part, ledger);
        }
        putTogether(run, COMPLETENESS, JobFile.Role.CENTRE, CSV, FormTable.csv(Forms.COMPLETENESS), parts);
        putTogether(run, DELETIONS, JobFile.Role.DELETED, NDJSON, "", parts);
        putTogether(run, CHANGES, JobFile.Role.OUTPUT, NDJSON, "", parts);
        putTogether(run, TRANSACTIONS, JobFile.Role.OUTPUT, NDJSON, "", parts);
        putTogether(run, PATIENTS, JobFile.Role.OUTPUT, NDJSON, "", parts);
        putTogether(run, LEFT_OUT, JobFile.Role.CENTRE, NDJSON, "", parts);
        Tally tally = Tally.sum(run.results());
        int formats = Math.max(1, request.formsAs().size());
        long exported = lines / formats
                + parts.getOrDefault(PATIENTS, List.of()).stream()
                        .mapToLong(JobFile::items)
                        .sum();
        if (tally.units() != exported + ledger.itemCount() || lines % formats != 0) {
            throw new JobFailed(
                    "CART-SUB-018",
                    "The export does not add up: %d forms in, %d exported, %d excluded. Tell the operator; nothing of it may be sent to the registry. [CART-SUB-018]"
                            .formatted(tally.units(), exported, ledger.itemCount()));
        }
        run.alongside(statements -> sent.send(statements, run.job(), registry));
        run.result(tally.toJson());
    }

    private static void putTogether(
            ShardRun run,
            String name,
            JobFile.Role role,
            String contentType,
            String header,
            Map<String, List<JobFile>> parts)
            throws IOException {
        List<JobFile> found = parts.getOrDefault(name, List.of());
        if (found.isEmpty() && header.isEmpty()) {
            return;
        }
        FileSink whole = run.file(name, role, name, contentType);
        whole.write(header.getBytes(StandardCharsets.UTF_8));
        for (JobFile part : found) {
            run.append(part, whole);
        }
    }

    /** @return how many forms are in the files of this form, all formats together */
    private long putTogether(ShardRun run, RegistryExportRequest request, String form, Map<String, List<JobFile>> parts)
            throws IOException {
        long items = 0;
        for (RegistryExportRequest.Format format : request.formsAs()) {
            String name = form + "." + format.code();
            boolean csv = format == RegistryExportRequest.Format.CSV;
            FileSink whole = run.file(name, JobFile.Role.OUTPUT, form, csv ? CSV : NDJSON);
            if (csv) {
                whole.write(FormTable.csv(forms.header(form)).getBytes(StandardCharsets.UTF_8));
                FileSink columns = run.file(form + ".columns.csv", JobFile.Role.OUTPUT, form, CSV);
                columns.write(FormTable.csv(FormTable.descriptionHeader()).getBytes(StandardCharsets.UTF_8));
                for (List<String> column : forms.columns(form)) {
                    columns.write(FormTable.csv(column).getBytes(StandardCharsets.UTF_8));
                    columns.item();
                }
            }
            for (JobFile part : parts.getOrDefault(name, List.of())) {
                run.append(part, whole);
            }
            items += whole.itemCount();
        }
        return items;
    }

    @Override
    public void discard(UUID job) {
        sent.discard(job);
    }

    /** For the registry: files, and counts of what is left out; nothing about single patients. */
    @Override
    public ObjectNode manifest(Job job) {
        RegistryExportRequest request = request(job);
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("transactionTime", job.asOf().toString());
        manifest.put("request", job.order().request());
        manifest.put("requiresAccessToken", !job.order().owner().equals(JobOwner.TRY_IT));
        manifest.put("registry", request.registry());
        manifest.put("asOf", request.asOf().toString());
        if (request.since() != null) {
            manifest.put("since", request.since().toString());
        }
        if (request.from() != null) {
            manifest.put("from", request.from().toString());
        }
        if (request.to() != null) {
            manifest.put("to", request.to().toString());
        }
        if (job.result() != null) {
            manifest.setAll((ObjectNode) job.result());
        }
        files(manifest.putArray("output"), job, JobFile.Role.OUTPUT);
        files(manifest.putArray("deleted"), job, JobFile.Role.DELETED);
        files(manifest.putArray("error"), job, JobFile.Role.ERROR);
        return manifest;
    }

    private static void files(ArrayNode list, Job job, JobFile.Role role) {
        for (JobFile file : Jobs.files(job, role)) {
            list.addObject()
                    .put("type", file.label())
                    .put("name", file.name())
                    .put("contentType", file.contentType())
                    .put("url", job.fileUrl(file))
                    .put("count", file.items())
                    .put("sha256", file.sha256());
        }
    }

    private static RegistryExportRequest request(Job job) {
        return RegistryExportRequest.of(job.order().parameters());
    }
}
