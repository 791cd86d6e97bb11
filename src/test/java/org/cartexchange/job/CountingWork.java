package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Writes numbers into parts and puts them together: as slow, as wide and as faulty as its parameters say. */
class CountingWork implements JobWork {

    static ObjectNode order(int shards, int lines, Duration pausePerLine) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("shards", shards)
                .put("lines", lines)
                .put("pause", pausePerLine.toMillis());
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public List<JsonNode> plan(ShardRun run) {
        return IntStream.range(0, run.job().order().parameters().get("shards").asInt())
                .mapToObj(n -> (JsonNode) JsonNodeFactory.instance.objectNode().put("from", n * 1000))
                .toList();
    }

    @Override
    public void work(ShardRun run) throws IOException, InterruptedException {
        JsonNode order = run.job().order().parameters();
        FileSink part = run.file("part-" + run.number(), JobFile.Role.PART, "Number", "text/plain");
        for (int n = 0; n < order.get("lines").asInt(); n++) {
            part.line(Integer.toString(run.parameters().get("from").asInt() + n));
            run.worked(1);
            Thread.sleep(order.get("pause").asLong());
        }
        run.result(JsonNodeFactory.instance.objectNode().put("lines", part.itemCount()));
    }

    @Override
    public void finish(ShardRun run) throws IOException {
        FileSink whole = run.file("numbers.txt", JobFile.Role.OUTPUT, "Number", "text/plain");
        for (JobFile part : run.parts()) {
            run.append(part, whole);
        }
        long said =
                run.results().stream().mapToLong(r -> r.get("lines").asLong()).sum();
        run.result(JsonNodeFactory.instance.objectNode().put("lines", said));
    }

    @Override
    public ObjectNode manifest(Job job) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("transactionTime", job.asOf().toString());
        for (JobFile file : Jobs.files(job, JobFile.Role.OUTPUT)) {
            manifest.withArray("output")
                    .addObject()
                    .put("url", job.fileUrl(file))
                    .put("count", file.items());
        }
        return manifest;
    }
}
