package org.cartexchange.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What became of a load, counted: the refusals by message code, then one line for the whole. Never a word of the data. */
final class LoadReport {

    private static final List<String> STAGES = List.of("intake", "security", "server", "storage", "validation");

    private final Map<String, Refusals> byCode = new TreeMap<>();
    private final long begin = System.nanoTime();
    private int stored;
    private int before;
    private int refused;
    private int heldBack;
    private int unanswered;
    private int leftOut;
    private String firstLeftOut = "";
    private long created;
    private long present;

    private static final class Refusals {
        private int count;
        private int bundles;
        private String example = "";
    }

    synchronized void stored(Path file, Reply.Stored reply) {
        created += reply.created();
        present += reply.present();
        if (reply.refused().isEmpty()) {
            stored++;
        } else {
            refused++;
            count(file, reply.refused());
        }
    }

    synchronized void refused(Path file, Reply.Refused reply) {
        refused++;
        count(file, reply.findings());
    }

    synchronized void storedBefore() {
        before++;
    }

    /** @param parts later parts of a course whose earlier part was not stored */
    synchronized void heldBack(int parts) {
        heldBack += parts;
    }

    synchronized void unanswered() {
        unanswered++;
    }

    synchronized void leftOut(Path file) {
        if (leftOut++ == 0) {
            firstLeftOut = file.toString();
        }
    }

    synchronized boolean isAllStored() {
        return refused + heldBack + unanswered == 0;
    }

    synchronized boolean hasRefusals() {
        return refused > 0;
    }

    /** Was there a bundle at all? */
    synchronized boolean hasBundles() {
        return stored + before + refused + heldBack + unanswered > 0;
    }

    synchronized void print(PrintWriter out) {
        Map<String, String> meanings = byCode.isEmpty() ? Map.of() : meanings();
        if (!byCode.isEmpty()) {
            out.printf("%-14s %8s %8s  %s%n", "code", "refusals", "bundles", "meaning, and where it was first");
        }
        byCode.forEach((code, refusals) -> out.printf(
                Locale.ROOT,
                "%-14s %8d %8d  %s%n%33s%s%n",
                code,
                refusals.count,
                refusals.bundles,
                meanings.getOrDefault(code, "-"),
                "",
                refusals.example));
        if (leftOut > 0) {
            out.printf(
                    "left out: %d files that are no Bundle of type transaction or batch (first: %s)%n",
                    leftOut, firstLeftOut);
        }
        double seconds = Math.max((System.nanoTime() - begin) / 1e9, 1e-3);
        out.printf(
                Locale.ROOT,
                "%d bundles stored with %d resources (%d new, %d there before)%s%s%s%s; %.1f s, %.0f resources/s%n",
                stored,
                created + present,
                created,
                present,
                part(before, "stored by an earlier run"),
                part(refused, "refused"),
                part(heldBack, "held back behind a part that was not stored"),
                part(unanswered, "without an answer"),
                seconds,
                (created + present) / seconds);
        out.flush();
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }

    private void count(Path file, List<Reply.Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (Reply.Finding finding : findings) {
            Refusals refusals = byCode.computeIfAbsent(finding.code(), any -> new Refusals());
            if (refusals.count++ == 0) {
                refusals.example = (file + " " + finding.place()).strip();
            }
            if (seen.add(finding.code())) {
                refusals.bundles++;
            }
        }
    }

    /** What our codes mean, from the same files as the guide's page of them. */
    private static Map<String, String> meanings() {
        Map<String, String> meanings = new TreeMap<>();
        for (String stage : STAGES) {
            try (InputStream file =
                    LoadReport.class.getResourceAsStream("/org/cartexchange/messages/" + stage + ".json")) {
                for (JsonNode message : new ObjectMapper().readTree(file).path("messages")) {
                    JsonNode meaning = message.has("meaning") ? message.path("meaning") : message.path("text");
                    meanings.put(
                            message.path("code").asText(),
                            meaning.path("en").asText().replaceAll("`?\\{\\d+}`?", "…"));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The messages of " + stage + " cannot be read", unreadable);
            }
        }
        return meanings;
    }
}
