package org.cartexchange.job;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.cartexchange.security.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Status and files of every asynchronous job: {@code /jobs/{id}} and {@code /jobs/{id}/files/{name}}, as the asynchronous
 * request pattern of FHIR Bulk Data wants them. Who is not the owner of a job is told that there is none.
 */
@RestController
final class JobController {

    private static final int CREATED_LONG_AGO_SECONDS = 300;
    private static final JobFailure UNKNOWN = new JobFailure("CART-JOB-001", "The job failed.");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Jobs jobs;
    private final Map<String, JobWork> works;
    private final ObjectMapper json = new ObjectMapper();

    JobController(Jobs jobs, ObjectProvider<JobWork> works) {
        this.jobs = jobs;
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
    }

    @GetMapping("/jobs/{id}")
    void status(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Job> found = find(id, request);
        if (found.isEmpty()) {
            refuse(response, JobMessage.NO_SUCH_JOB);
            return;
        }
        Job job = found.get();
        switch (job.state()) {
            case ACCEPTED, RUNNING -> stillAtWork(job, response);
            case FAILED -> {
                JobFailure failure = job.failure();
                outcome(response, 500, failed(failure == null ? UNKNOWN : failure));
            }
            case COMPLETE -> manifest(job, response);
        }
    }

    @DeleteMapping("/jobs/{id}")
    void cancel(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> uuid = uuid(id);
        if (uuid.isPresent() && jobs.cancel(uuid.get(), JobOwner.of(request))) {
            OperationOutcome ended = JobMessage.ENDED.refusal().toOperationOutcome();
            ended.getIssueFirstRep().setSeverity(IssueSeverity.INFORMATION);
            outcome(response, 202, ended);
        } else {
            refuse(response, JobMessage.NO_SUCH_JOB);
        }
    }

    /** GET, and through Spring HEAD. */
    @GetMapping("/jobs/{id}/files/{name}")
    void file(
            @PathVariable String id,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Job> job = find(id, request).filter(found -> found.state() == JobState.COMPLETE);
        Optional<JobFile> file = job.flatMap(found ->
                found.files().stream().filter(one -> one.name().equals(name)).findFirst());
        if (job.isEmpty() || file.isEmpty()) {
            refuse(response, JobMessage.NO_SUCH_FILE);
            return;
        }
        // Before the first header: what is not there is not promised.
        try (InputStream content = Files.newInputStream(jobs.path(job.get(), file.get()))) {
            serve(job.get(), file.get(), content, request, response);
        } catch (NoSuchFileException gone) {
            refuse(response, JobMessage.FILE_GONE);
        }
    }

    private void serve(
            Job job, JobFile file, InputStream content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean gzip = acceptsGzip(request);
        String tag = "\"" + file.sha256() + (gzip ? "-gzip" : "") + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Accept-Ranges", "none");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
        expires(job, response);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType(file.contentType());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        } else {
            response.setContentLengthLong(file.bytes());
        }
        if (!"HEAD".equals(request.getMethod())) {
            send(file, content, gzip, response);
        }
    }

    private void send(JobFile file, InputStream content, boolean gzip, HttpServletResponse response)
            throws IOException {
        try {
            if (gzip) {
                compress(file, content, response.getOutputStream());
            } else {
                copy(file, content, response.getOutputStream());
            }
        } catch (IOException cutShort) {
            if (response.isCommitted()) {
                // The container breaks the connection off: the client sees that its file is not whole.
                throw cutShort;
            }
            response.reset();
            response.setHeader("Cache-Control", "no-store");
            refuse(response, JobMessage.FILE_UNREADABLE);
        }
    }

    /** Without the end that gzip marks when something fails: a file cut short must not look whole. */
    private static void compress(JobFile file, InputStream content, OutputStream to) throws IOException {
        Gzip gzip = new Gzip(to);
        try {
            copy(file, content, gzip);
            gzip.finish();
        } finally {
            gzip.free();
        }
    }

    private static void copy(JobFile file, InputStream content, OutputStream to) throws IOException {
        if (content.transferTo(to) != file.bytes()) {
            throw new EOFException("A file of a job is not as long as it was written");
        }
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream to) throws IOException {
            super(to, 1 << 16);
        }

        void free() {
            def.end();
        }
    }

    private void stillAtWork(Job job, HttpServletResponse response) {
        response.setStatus(202);
        response.setHeader("X-Progress", progress(job));
        response.setHeader("Retry-After", Long.toString(retryAfter(job)));
    }

    private static String progress(Job job) {
        if (job.state() == JobState.ACCEPTED) {
            return "accepted";
        }
        if (job.shards() == 0) {
            return "planning";
        }
        return job.shardsDone() + " of " + job.shards() + " parts, " + job.items() + " items";
    }

    /** A second for what is young, a tenth of its age for what is not, half a minute at most. */
    private static long retryAfter(Job job) {
        long age = job.age().toSeconds();
        return Math.max(1, Math.min(age, CREATED_LONG_AGO_SECONDS) / 10);
    }

    private void manifest(Job job, HttpServletResponse response) throws IOException {
        JobWork work = works.get(job.order().kind());
        ObjectNode manifest = work.manifest(job);
        expires(job, response);
        write(response, 200, "application/json", json.writeValueAsBytes(manifest));
    }

    private static void expires(Job job, HttpServletResponse response) {
        if (job.expires() != null) {
            response.setHeader("Expires", HTTP_DATE.format(job.expires()));
        }
    }

    private Optional<Job> find(String id, HttpServletRequest request) {
        return uuid(id).flatMap(uuid -> jobs.find(uuid, JobOwner.of(request)));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(uuid -> uuid.toString().equals(id));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.split(",")) {
            String[] parts = coding.trim().split("\\s*;\\s*");
            if (parts[0].equalsIgnoreCase("gzip")) {
                return parts.length < 2 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    /** What was said when it failed, in the words of then: a worker has no reader whose language it knows. */
    private static OperationOutcome failed(JobFailure failure) {
        String text = failure.text().replace(" [" + failure.code() + "]", "");
        return new OperationOutcome()
                .addIssue(Refusal.of(500, IssueType.EXCEPTION, failure.code(), text)
                        .toIssue());
    }

    private static void refuse(HttpServletResponse response, JobMessage message) throws IOException {
        Refusal refusal = message.refusal();
        outcome(response, refusal.status(), refusal.toOperationOutcome());
    }

    private static void outcome(HttpServletResponse response, int status, OperationOutcome outcome) throws IOException {
        String body = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome);
        write(response, status, "application/fhir+json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, int status, String contentType, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
