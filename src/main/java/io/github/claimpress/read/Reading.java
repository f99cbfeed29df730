package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.text.FieldPath;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of one file needs beside the file.
 *
 * @param path the file's path
 * @param countries every code that a field may have
 * @param names known names for help with mistyped codes
 * @param leftOut takes the items of lists that the model does not get, so that rules can be told where the others stand
 */
record Reading(String path, Problems out, Set<String> countries, Names names, Set<Place.OfField> leftOut) {
    Reading(String path, Problems out, Set<String> countries, Names names) {
        this(path, out, countries, names, new HashSet<>());
    }

    /** What codes and closed words go by in every language of the interface: found out as soon as something is mistyped. */
    static final class Names {
        private final WordBook words;
        private @Nullable Found found;

        private record Found(CountryNames countries, Map<String, String> languages, Map<String, Set<String>> labels) {}

        Names(WordBook words) {
            this.words = words;
        }

        private synchronized Found found() {
            if (found == null) {
                found = new Found(new CountryNames(words.codesByName()), words.languagesByName(), words.keysByLabel());
            }
            return found;
        }

        CountryNames countries() {
            return found().countries;
        }

        /** By name in lower case. */
        Map<String, String> languages() {
            return found().languages;
        }

        /** By label in lower case. */
        Map<String, Set<String>> labels() {
            return found().labels;
        }
    }

    SizeProblems sizes() {
        return new SizeProblems(path, out);
    }

    ReadProblems problems() {
        return new ReadProblems(path, out);
    }

    void leaveOut(FieldPath item) {
        leftOut.add(new Place.OfField(path, item, false));
    }

    /** The next file of several that are read one after the other. */
    Reading of(String otherPath, Problems otherOut) {
        return new Reading(otherPath, otherOut, countries, names, leftOut);
    }

    /** A file that is read beside others, and remembered by itself. */
    Reading apart(String otherPath, Problems otherOut) {
        return new Reading(otherPath, otherOut, countries, names);
    }
}
