package io.github.claimpress.start;

import io.github.claimpress.text.Characters;

/** A title as it was typed or pasted, on one line and without marks that nobody sees. */
final class OneLine {
    private OneLine() {}

    static String of(String given) {
        StringBuilder kept = new StringBuilder();
        Characters.printable(given)
                .codePoints()
                .filter(character -> !Characters.turnsDirection(character))
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll("\\s+", " ").strip();
    }
}
