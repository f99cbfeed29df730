package io.github.claimpress.cli;

import io.github.claimpress.SchemaFormat;
import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.report.EarlierChecks;
import io.github.claimpress.report.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, in small letters as the help has them; capitals do not matter. */
abstract class OneOf<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> all;

    OneOf(Class<E> type) {
        this.all = List.copyOf(Arrays.asList(type.getEnumConstants()));
    }

    @Override
    public E convert(String value) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(value)) {
                return one;
            }
        }
        List<String> words =
                all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        String help = NearestName.of(value, words)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", words));
        throw new TypeConversionException("'" + value + "' is not known; " + help);
    }

    static final class Report extends OneOf<Formats> {
        Report() {
            super(Formats.class);
        }
    }

    static final class Answer extends OneOf<EarlierChecks> {
        Answer() {
            super(EarlierChecks.class);
        }
    }

    static final class Schema extends OneOf<SchemaFormat> {
        Schema() {
            super(SchemaFormat.class);
        }
    }
}
