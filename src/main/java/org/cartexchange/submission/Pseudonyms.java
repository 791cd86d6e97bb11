package org.cartexchange.submission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stable names for one registry that say nothing to anybody else: HMAC-SHA-256 under the registry's key over the registry's
 * code and what is named, so that two registries stay apart even if one's key file was copied from the other's; in base 32, 26 characters (130 bits), so that it fits a FHIR id. Offsets of dates come from the same key: one for all
 * dates of a patient.
 */
final class Pseudonyms {

    private static final char[] BASE_32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 26;
    private static final int FARTHEST_DAYS = 50;

    private final String registry;
    private final byte[] key;

    /** @param registry code of the registry */
    Pseudonyms(String registry, byte[] key) {
        this.registry = registry;
        this.key = key.clone();
    }

    /** The name of a resource of this server. */
    String of(String type, String id) {
        byte[] digest = hmac("name|" + type + "|" + id);
        StringBuilder name = new StringBuilder(LENGTH);
        for (int bit = 0; name.length() < LENGTH; bit += 5) {
            int window = (digest[bit / 8] & 0xff) << 8 | digest[bit / 8 + 1] & 0xff;
            name.append(BASE_32[window >> (11 - bit % 8) & 31]);
        }
        return name.toString();
    }

    /** By how many days all dates of a patient are moved: from -50 to 50, never 0. */
    int daysOf(String patientId) {
        int number = ByteBuffer.wrap(hmac("days|" + patientId)).getInt();
        int days = Math.floorMod(number, 2 * FARTHEST_DAYS) - FARTHEST_DAYS;
        return days >= 0 ? days + 1 : days;
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((registry + "|" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
