package io.github.claimpress.markdown;

/** Stops the reading of a text that takes too long, nests too deeply or writes too much; never leaves this room. */
final class CostlyMarkdownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CostlyMarkdownException() {
        // Without a stack trace: it may be thrown far down, and nobody looks at it.
        super("costly Markdown", null, false, false);
    }
}
