package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.WordBook;
import java.util.Map;
import java.util.Set;

/**
 * What the reader of one file needs beside the file.
 *
 * @param path the file's path
 * @param countries every code that a field may have
 * @param names known names for help with mistyped codes
 */
record Reading(String path, Problems out, Set<String> countries, Names names) {
    /** What codes and closed words go by in every language of the interface; by name or label in lower case. */
    record Names(CountryNames countries, Map<String, String> languages, Map<String, Set<String>> labels) {
        static Names of(WordBook words) {
            return new Names(new CountryNames(words.codesByName()), words.languagesByName(), words.keysByLabel());
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
