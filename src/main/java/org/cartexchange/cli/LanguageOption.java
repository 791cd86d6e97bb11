package org.cartexchange.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cartexchange.message.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}: one of our languages by its code. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String code) {
        return Language.of(code)
                .orElseThrow(() -> new TypeConversionException("`" + code + "` is none of "
                        + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "))));
    }
}
