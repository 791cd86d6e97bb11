package org.cartexchange.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many forms came in, how many left, and how many did not for which reason. */
final class Tally {

    private long units;
    private long exported;
    private final Map<String, Long> excluded = new TreeMap<>();

    void add(PatientSubmission submission) {
        units += submission.units();
        exported += submission.exported();
        submission.excluded().forEach(one -> excluded.merge(one.reason().code(), 1L, Long::sum));
    }

    static Tally sum(List<JsonNode> tallies) {
        Tally sum = new Tally();
        for (JsonNode one : tallies) {
            sum.units += one.get("in").asLong();
            sum.exported += one.get("exported").asLong();
            one.get("excluded")
                    .fields()
                    .forEachRemaining(reason -> sum.excluded.merge(
                            reason.getKey(), reason.getValue().asLong(), Long::sum));
        }
        return sum;
    }

    long units() {
        return units;
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("in", units);
        json.put("exported", exported);
        ObjectNode reasons = json.putObject("excluded");
        excluded.forEach(reasons::put);
        return json;
    }
}
