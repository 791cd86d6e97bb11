package org.cartexchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

class JobControllerTests {

    private static final Principal OWNER = () -> "client-7781";
    private static final Principal STRANGER = () -> "client-9999";

    @TempDir
    Path directory;

    private Jobs jobs;
    private JobWorker worker;
    private JobController controller;
    private MockMvc http;

    @BeforeEach
    void startWorker() {
        new JdbcTemplate(JobDatabase.dataSource()).update("DELETE FROM cart.job");
        JobSettings settings = WorkerProcess.settings(directory, DataSize.ofMegabytes(1));
        JobTables tables = new JobTables(JobDatabase.dataSource());
        JobFiles files = new JobFiles(directory);
        CountingWork work = new CountingWork();
        worker = new JobWorker(tables, files, settings, List.of(work));
        jobs = new Jobs(tables, files, settings, worker::ring);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("counting", work);
        controller = new JobController(jobs, beans.getBeanProvider(JobWork.class));
        http = MockMvcBuilders.standaloneSetup(controller).build();
        worker.start();
    }

    @AfterEach
    void stopWorker() {
        worker.stop();
    }

    @Test
    void tellsHowFarItIsAndWhenToAskAgain() throws Exception {
        Job job = start(1, 500, 10);

        http.perform(get(job.statusUrl()).principal(OWNER))
                .andExpect(status().isAccepted())
                .andExpect(header().string("X-Progress", matchesPattern(".{1,99}")))
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void answersWithTheManifestWhenItIsComplete() throws Exception {
        Job job = complete(start(2, 3, 0));

        http.perform(get(job.statusUrl()).principal(OWNER))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(header().exists("Expires"))
                .andExpect(jsonPath("$.output[0].count").value(6))
                .andExpect(
                        jsonPath("$.output[0].url").value("http://localhost/jobs/" + job.id() + "/files/numbers.txt"));
    }

    @Test
    void servesFilesPlainAndCompressed() throws Exception {
        Job job = complete(start(1, 2000, 0));
        JobFile file = job.files().get(0);
        String url = job.fileUrl(file);

        byte[] plain = http.perform(get(url).principal(OWNER))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + file.sha256() + "\""))
                .andExpect(header().longValue("Content-Length", file.bytes()))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] compressed = http.perform(get(url).principal(OWNER).header("Accept-Encoding", "br, gzip;q=0.8"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Vary", containsString("Accept-Encoding")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(plain).hasSize((int) file.bytes());
        assertThat(compressed.length).isLessThan(plain.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(plain);
        http.perform(get(url).principal(OWNER).header("Accept-Encoding", "gzip;q=0"))
                .andExpect(header().doesNotExist("Content-Encoding"));
        http.perform(head(url).principal(OWNER))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", file.bytes()))
                .andExpect(content().bytes(new byte[0]));
        http.perform(get(url).principal(OWNER).header("If-None-Match", "\"" + file.sha256() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void isNotThereForAStrangerNorAfterItWasDeleted() throws Exception {
        Job job = complete(start(1, 1, 0));
        String file = job.fileUrl(job.files().get(0));

        for (String url : List.of(job.statusUrl(), file)) {
            notFound(url, STRANGER);
        }
        http.perform(delete(job.statusUrl()).principal(STRANGER)).andExpect(status().isNotFound());
        http.perform(delete(job.statusUrl()).principal(OWNER)).andExpect(status().isAccepted());
        for (String url : List.of(job.statusUrl(), file)) {
            notFound(url, OWNER);
        }
        http.perform(delete(job.statusUrl()).principal(OWNER)).andExpect(status().isNotFound());
        notFound("/jobs/not-a-job", OWNER);
        notFound(job.statusUrl() + "/files/..%2f..%2fsecret", OWNER);
    }

    @Test
    void saysThatAFileIsGone() throws Exception {
        Job job = complete(start(1, 5, 0));
        Files.delete(jobs.path(job, job.files().get(0)));

        for (String coding : List.of("gzip", "identity")) {
            http.perform(get(job.fileUrl(job.files().get(0))).principal(OWNER).header("Accept-Encoding", coding))
                    .andExpect(status().isGone())
                    .andExpect(header().doesNotExist("Content-Encoding"))
                    .andExpect(content().contentTypeCompatibleWith("application/fhir+json"))
                    .andExpect(content().string(containsString("CART-JOB-008")));
        }
    }

    @Test
    void aFileThatCannotBeReadWholeIsRefusedOrVisiblyBrokenOff() throws Exception {
        Job job = complete(start(1, 100_000, 0));
        JobFile file = job.files().get(0);
        try (FileChannel whole = FileChannel.open(jobs.path(job, file), StandardOpenOption.WRITE)) {
            whole.truncate(file.bytes() - 1);
        }
        for (String coding : List.of("gzip", "identity")) {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setUserPrincipal(OWNER);
            request.addHeader("Accept-Encoding", coding);
            MockHttpServletResponse response = new MockHttpServletResponse();

            assertThatThrownBy(() -> controller.file(job.id().toString(), file.name(), request, response))
                    .isInstanceOf(IOException.class);

            assertThat(response.isCommitted()).isTrue();
            if (coding.equals("gzip")) {
                assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))
                                .readAllBytes())
                        .isInstanceOf(EOFException.class);
            }
        }

        try (FileChannel whole = FileChannel.open(jobs.path(job, file), StandardOpenOption.WRITE)) {
            whole.truncate(10);
        }
        http.perform(get(job.fileUrl(file)).principal(OWNER).header("Accept-Encoding", "gzip"))
                .andExpect(status().isInternalServerError())
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andExpect(content().string(containsString("CART-JOB-009")));
    }

    private void notFound(String url, Principal principal) throws Exception {
        http.perform(get(java.net.URI.create(url)).principal(principal))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/fhir+json"))
                .andExpect(jsonPath("$.resourceType").value("OperationOutcome"))
                .andExpect(jsonPath("$.issue.length()").value(lessThan(2)));
    }

    private Job start(int shards, int lines, int pause) {
        return jobs.start(new JobOrder(
                "counting",
                OWNER.getName(),
                "http://localhost/fhir/$count",
                "http://localhost",
                CountingWork.order(shards, lines, Duration.ofMillis(pause))));
    }

    private Job complete(Job job) throws InterruptedException {
        for (int n = 0; n < 500; n++) {
            Job now = jobs.find(job.id(), OWNER.getName()).orElseThrow();
            if (now.state() == JobState.COMPLETE) {
                return now;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("not complete in time");
    }
}
