package org.cartexchange.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a job is started.
 *
 * @param kind the {@link JobWork#kind()} that does it
 * @param owner who may see it, see {@link JobOwner}
 * @param request the whole URL of the request, for the manifest
 * @param serverBase the public base URL of this server without a slash at the end; status and files lie below it
 * @param parameters what the work needs to know, as the work itself wrote it
 */
public record JobOrder(String kind, String owner, String request, String serverBase, JsonNode parameters) {

    public JobOrder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(parameters, "parameters");
        serverBase = serverBase.endsWith("/") ? serverBase.substring(0, serverBase.length() - 1) : serverBase;
    }

    /**
     * The whole URL of a request, from the address of this server and not from what the request calls it.
     *
     * @param fhirBase the public base of the FHIR endpoint
     * @param path below it, such as {@code Patient/$export}
     * @param query as it came, without its question mark
     */
    public static String url(String fhirBase, @Nullable String path, @Nullable String query) {
        return fhirBase + (path == null || path.isEmpty() ? "" : "/" + path) + (query == null ? "" : "?" + query);
    }
}
