package io.github.claimpress.model;

import java.util.List;
import java.util.Optional;

/** The same thing introduced in several languages, sorted by language. */
public record Introductions(List<Introduction> all) {
    public Introductions {
        all = List.copyOf(all);
    }

    /** The words in a language, else in the other one, else whatever there is. */
    public Introduction in(String language, String otherwise) {
        return exactly(language).or(() -> exactly(otherwise)).orElseGet(() -> all.get(0));
    }

    public Optional<Introduction> exactly(String language) {
        return all.stream().filter(one -> one.language().equals(language)).findFirst();
    }
}
