package org.cartexchange.cohort;

/**
 * What identifies one entry: its type, the business identifier it is pushed again by, and the {@code urn:uuid} that follows
 * from both, so that the same entry has the same name in every bundle.
 */
final class Ident {

    /** Carried by every part. */
    static final int EVERY_PART = -2;

    private static final int NOT_WRITTEN = -1;
    private static final String HEX = "0123456789abcdef";

    final String type;
    final String system;
    final String value;
    final String urn;

    /** The part that holds the entry. */
    int part = NOT_WRITTEN;

    Ident(String type, String system, String value) {
        this.type = type;
        this.system = system;
        this.value = value;
        this.urn = urn(hash(type, 1), hash(system, 2), hash(value, 3));
    }

    boolean isIn(int other) {
        return part == EVERY_PART || part == NOT_WRITTEN || part == other;
    }

    /** The conditional reference to it, which is also the url of its conditional update. */
    String query() {
        return type + "?identifier=" + system + "|" + value;
    }

    private static long hash(String text, long salt) {
        long hash = salt;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return Dice.mix(hash);
    }

    /** A UUID of version 8 (RFC 9562): the bits are ours, version and variant in their places. */
    private static String urn(long type, long system, long value) {
        long high = Dice.mix(type ^ Dice.mix(system) ^ value) & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
        long low = Dice.mix(value ^ Dice.mix(type) + system) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        StringBuilder text = new StringBuilder(45).append("urn:uuid:");
        for (int digit = 0; digit < 16; digit++) {
            if (digit == 8 || digit == 12) {
                text.append('-');
            }
            text.append(HEX.charAt((int) (high >>> (60 - 4 * digit)) & 15));
        }
        text.append('-');
        for (int digit = 0; digit < 16; digit++) {
            if (digit == 4) {
                text.append('-');
            }
            text.append(HEX.charAt((int) (low >>> (60 - 4 * digit)) & 15));
        }
        return text.toString();
    }
}
