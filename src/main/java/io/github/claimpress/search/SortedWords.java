package io.github.claimpress.search;

/** Writes words in their order, each without the beginning that it shares with the one before. */
final class SortedWords {
    private static final int RADIX = 36;

    private final StringBuilder out = new StringBuilder();
    private String last = "";

    void add(String word) {
        int shared = 0;
        int most = Math.min(Math.min(last.length(), word.length()), RADIX - 1);
        while (shared < most && last.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        out.append(out.length() == 0 ? "" : " ")
                .append(Character.forDigit(shared, RADIX))
                .append(word, shared, word.length());
        last = word;
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The shortest beginning of a word by which it comes after another one. */
    static String boundary(String before, String word) {
        int shared = 0;
        while (shared < before.length() && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return word.substring(0, shared + 1);
    }
}
