package io.github.claimpress.diagnostic;

/**
 * One thing that is wrong.
 *
 * @param message the headline: plain, about the text and not about its writer, no full stop
 * @param help a repair, as a sentence
 */
public record Problem(Code code, Severity severity, Place place, String message, String help) {
    public Problem withSeverity(Severity other) {
        return other == severity ? this : new Problem(code, other, place, message, help);
    }

    public Problem at(Place other) {
        return other == place ? this : new Problem(code, severity, other, message, help);
    }
}
