package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.WordBook;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of one file needs beside the file.
 *
 * @param path the file's path
 * @param countries every code that a field may have
 * @param names known names for help with mistyped codes
 */
record Reading(String path, Problems out, Set<String> countries, Names names) {
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

    Reading of(String otherPath, Problems otherOut) {
        return new Reading(otherPath, otherOut, countries, names);
    }
}
