package org.cartexchange.identity;

/**
 * The check character of ISBT 128: ISO 7064, mod 37-2. It finds every single wrong character and every exchange of two
 * neighbours. Source: ISBT 128 ST-001, appendix A.
 */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;

    private CheckCharacter() {}

    /** The check character of a text of capital letters and digits. */
    static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0 || value == MODULUS - 1) {
                throw new IllegalArgumentException("ISO 7064 mod 37-2 knows capital letters and digits alone");
            }
            sum = (sum + value) * 2 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS);
    }
}
