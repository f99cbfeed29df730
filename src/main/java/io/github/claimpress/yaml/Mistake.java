package io.github.claimpress.yaml;

/**
 * What is wrong with a piece of YAML, in words for somebody who writes articles.
 *
 * @param start where, a UTF-16 offset of the file's text
 * @param end the offset after it
 */
record Mistake(int start, int end, String message, String help) {
    /** One character. */
    static Mistake at(int place, String message, String help) {
        return new Mistake(place, place + 1, message, help);
    }
}
