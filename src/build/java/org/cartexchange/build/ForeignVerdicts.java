package org.cartexchange.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints what the command {@code validate} says about each foreign example and compares it with the verdicts that we have looked at: each is
 * accepted, or refused for a reason that is true.
 *
 * <p>Arguments: the folder of {@link ForeignExamples}, the file of verdicts, a line each: example, accepted or the codes of the
 * errors, and for a refusal the reason in our words. The command is run as everybody runs it, with the class path of this
 * process.
 */
public final class ForeignVerdicts {

    private ForeignVerdicts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        TreeMap<String, String> said = new TreeMap<>();
        TreeMap<String, String> texts = new TreeMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(validate(Path.of(arguments[0])))) {
            if (line.startsWith("{")) {
                JsonNode outcome = mapper.readTree(line);
                String name = Path.of(outcome.path("meta").path("source").asText())
                        .getFileName()
                        .toString();
                TreeSet<String> codes = new TreeSet<>();
                for (Iterator<JsonNode> issues = outcome.path("issue").elements(); issues.hasNext(); ) {
                    JsonNode issue = issues.next();
                    String severity = issue.path("severity").asText();
                    if (severity.equals("error") || severity.equals("fatal")) {
                        codes.add(issue.at("/details/coding/0/code").asText());
                        texts.merge(name, "    " + issue.path("diagnostics").asText(), (a, b) -> a + "\n" + b);
                    }
                }
                said.put(name, codes.isEmpty() ? "accepted" : String.join(" ", codes));
            }
        }
        List<String> differences = compare(said, Path.of(arguments[1]));
        long accepted = said.values().stream().filter("accepted"::equals).count();
        said.forEach((name, verdict) ->
                System.out.println(name + "\t" + verdict + (texts.containsKey(name) ? "\n" + texts.get(name) : "")));
        System.out.println(
                said.size() + " foreign examples: " + accepted + " accepted, " + (said.size() - accepted) + " refused");
        if (said.isEmpty() || !differences.isEmpty()) {
            throw new IllegalStateException("The verdicts on foreign examples differ from those we looked at:\n"
                    + String.join("\n", differences));
        }
    }

    private static Path validate(Path folder) throws IOException, InterruptedException {
        Path report = folder.resolve("verdicts.ndjson");
        Process validate = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.cartexchange.CartExchange",
                        "validate",
                        "--format",
                        "json",
                        folder.resolve("examples").toString())
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (validate.waitFor() > 1) { // 0 all conform, 1 some do not
            throw new IllegalStateException("validate could not run: " + Files.readString(report));
        }
        return report;
    }

    private static List<String> compare(TreeMap<String, String> said, Path file) throws IOException {
        TreeMap<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                expected.put(columns[0], columns[1]);
            }
        }
        List<String> differences = new ArrayList<>();
        said.forEach((name, verdict) -> {
            String before = expected.remove(name);
            if (!verdict.equals(before)) {
                differences.add(name + ": " + verdict + ", was " + before);
            }
        });
        expected.keySet().forEach(name -> differences.add(name + ": no longer there"));
        return differences;
    }
}
