package io.github.claimpress.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds where the content runs on in the words of a source: our own words are our own, and quotations are marked. */
final class LedgerCopies {
    /** So many words in a row are no accident, but for names and titles. */
    static final int LONG_RUN = 8;

    /** Quotations, titles of pages and the words of a claim: they may be said as a source says them. */
    private static final Pattern MARKED = Pattern.compile("“[^”]*”|(?m:^ *(?:title|text|name): .*$)");

    /** What stands between words without being one: addresses, citations, the targets of links. */
    private static final Pattern BETWEEN = Pattern.compile("https?://[^\\s\"')>]+|\\[\\d+]\\([^)]*\\)|]\\([^)]*\\)");

    /** A bar ends a run; so does it between the columns of a table. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*|\\|");

    private final Set<List<String>> runs = new HashSet<>();

    /** @param names words that cannot be said otherwise, such as the name of a monument */
    LedgerCopies(List<String> sources, Set<String> names) {
        sources.forEach(source -> runs.addAll(runs(words(source))));
        names.forEach(name -> runs(words(name)).forEach(runs::remove));
    }

    /** The copied runs of a file, each as {@code path:line: words}. */
    List<String> faults(String path, String text) {
        String own = blank(BETWEEN, text, " ");
        own = blank(MARKED, own, "|");
        List<MatchResult> words = WORD.matcher(own).results().toList();
        List<List<String>> all = runs(words(own));
        List<String> faults = new ArrayList<>();
        for (int start = 0; start < all.size(); start++) {
            if (runs.contains(all.get(start))) {
                String before = own.substring(0, words.get(start).start());
                long line = before.chars().filter(letter -> letter == '\n').count() + 1;
                faults.add(path + ":" + line + ": words of a source: " + String.join(" ", all.get(start)));
                start += LONG_RUN - 1;
            }
        }
        return faults;
    }

    private static String blank(Pattern pattern, String text, String first) {
        return pattern.matcher(text)
                .replaceAll(match -> match.group().replaceAll("[^\\n]", " ").replaceFirst(" ", first));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    private static List<List<String>> runs(List<String> words) {
        List<List<String>> found = new ArrayList<>();
        for (int end = LONG_RUN; end <= words.size(); end++) {
            found.add(words.subList(end - LONG_RUN, end));
        }
        return found;
    }
}
