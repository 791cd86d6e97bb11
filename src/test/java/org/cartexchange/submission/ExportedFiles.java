package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartexchange.job.Job;
import org.cartexchange.job.JobFile;
import org.cartexchange.job.Jobs;

/** What an export wrote, as a test reads it. */
final class ExportedFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportedFiles() {}

    /** The sha256 of each file, by its name. */
    static Map<String, String> digests(Job job) {
        return job.files().stream().collect(Collectors.toMap(JobFile::name, JobFile::sha256));
    }

    static String text(Jobs jobs, Job job, String name) throws IOException {
        JobFile file = job.files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Files.readString(jobs.path(job, file));
    }

    /** The lines of an NDJSON file. */
    static List<JsonNode> lines(Jobs jobs, Job job, String name) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(jobs, job, name).split("\n")) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
