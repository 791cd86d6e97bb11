package org.cartexchange.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of our messages. Whatever is not worded in the language asked for is said in English. */
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    KAZAKH("kk");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code of the language by BCP 47, as in {@code Accept-Language} and {@code --lang}. */
    public String code() {
        return code;
    }

    /** The language of a code, {@code ru} or {@code ru-KZ}. */
    public static Optional<Language> of(String code) {
        String primary = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equals(primary))
                .findFirst();
    }

    /**
     * The one that an {@code Accept-Language} header likes best among ours; English if there is none, or none of ours, or it
     * is no such header.
     *
     * @param header e.g. {@code kk, ru;q=0.8, *;q=0.1}
     */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ENGLISH;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().equals("*") ? Optional.of(ENGLISH) : of(range.getRange()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
    }
}
