package io.github.claimpress.read;

import io.github.claimpress.model.FactCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the originals of entries that are translations by their file's name. */
record Translations(List<Read> entries) {
    /**
     * An entry and what its file's name says.
     *
     * @param original the path of the file that it translates; null where the name says none
     */
    record Read(FactCheck entry, @Nullable String original) {}

    List<FactCheck> resolve() {
        Map<String, String> ids = new HashMap<>();
        entries.forEach(read -> ids.put(read.entry().path(), read.entry().id()));
        return entries.stream().map(read -> resolve(read, ids)).toList();
    }

    private static FactCheck resolve(Read read, Map<String, String> ids) {
        String id = read.original() == null ? null : ids.get(read.original());
        return id == null || read.entry().translationOf() != null
                ? read.entry()
                : read.entry().translating(id);
    }
}
