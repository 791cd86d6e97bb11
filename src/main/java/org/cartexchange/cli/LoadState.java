package org.cartexchange.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files one server has stored, so that a load that broke off goes on where it was. A line for each, in the form of
 * {@code sha256sum}, is written when the server's answer is there: a file that was changed since is sent again, and a file
 * whose answer got lost too, which changes nothing at the server. Deleted once everything is stored; so loading a second
 * time sends all of it again.
 */
final class LoadState {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    private final Path file;
    private final Map<String, String> stored = new HashMap<>();

    private LoadState(Path file) {
        this.file = file;
    }

    /** The file for this server in a folder of bundles; each server has its own. */
    static Path fileFor(Path folder, FhirBase server) {
        return folder.resolve(".load-"
                + sha256(server.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12) + ".state");
    }

    /**
     * Reads what is stored, and makes sure that more can be written.
     *
     * @param again forget what earlier runs stored
     */
    static LoadState open(Path file, FhirBase server, boolean again) throws IOException {
        LoadState state = new LoadState(file);
        if (again) {
            Files.deleteIfExists(file);
        }
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                Matcher entry = LINE.matcher(line);
                if (entry.matches()) {
                    state.stored.put(entry.group(2), entry.group(1));
                }
            }
            // A line that a crash cut in two must not spoil the next one.
            state.write("\n");
        } else {
            state.write("# stored at " + server + " by `load`; delete this file to send everything again\n");
        }
        return state;
    }

    /** Did an earlier run store this file, as it is now? */
    synchronized boolean isStored(Path part, byte[] content) {
        String sum = stored.get(name(part));
        return sum != null && sum.equals(sha256(content));
    }

    synchronized void stored(Path part, byte[] content) throws IOException {
        write(sha256(content) + "  " + name(part) + "\n");
    }

    /** Nothing is left to do: the next load begins from the start. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String name(Path part) {
        return part.toString().replace('\\', '/');
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
