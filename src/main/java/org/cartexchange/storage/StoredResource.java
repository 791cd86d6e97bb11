package org.cartexchange.storage;

import java.time.Instant;

/**
 * A version of a resource as it is in the database.
 *
 * @param pid HAPI's number of the resource, the key of its tables
 * @param type the resource type
 * @param id the logical id
 * @param version the version
 * @param updated when that version was written
 * @param deleted whether that version is its deletion; then there is no JSON
 * @param json the resource on one line, with id and meta as a read would show them; empty when deleted
 */
public record StoredResource(
        long pid, String type, String id, long version, Instant updated, boolean deleted, String json) {

    @Override
    public String toString() {
        // Never the content: it may come near a log.
        return type + "/" + id + "/_history/" + version;
    }
}
