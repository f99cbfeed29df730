package io.github.claimpress.diagnostic;

/** What was asked for cannot be done, and nothing was changed. The message says why, and what to ask for instead. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
