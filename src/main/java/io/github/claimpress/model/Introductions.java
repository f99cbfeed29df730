package io.github.claimpress.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same thing introduced in several languages, sorted by language. */
public record Introductions(List<Introduction> all) {
    public Introductions {
        all = List.copyOf(all);
    }

    /** The words in a language, else in the other one, else whatever there is. */
    public Introduction in(String language, String otherwise) {
        Introduction found = find(language);
        if (found == null) {
            found = find(otherwise);
        }
        return found == null ? all.get(0) : found;
    }

    public Optional<Introduction> exactly(String language) {
        return Optional.ofNullable(find(language));
    }

    private @Nullable Introduction find(String language) {
        for (Introduction one : all) {
            if (one.language().equals(language)) {
                return one;
            }
        }
        return null;
    }
}
