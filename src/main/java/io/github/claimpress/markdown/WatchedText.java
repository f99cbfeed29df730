package io.github.claimpress.markdown;

/**
 * The parser's view of a text, which counts how often it is looked at. A parser that loses its way looks at
 * the same characters over and over, wherever it is; the count is the same on every machine, so that a text is
 * refused everywhere or nowhere. The clock only decides where a single look is slow.
 */
final class WatchedText implements CharSequence {
    /** Ordinary texts need 5 to 30 looks at each character. */
    private static final long LOOKS_PER_CHARACTER = 1_000;

    private static final long LOOKS_ANYWAY = 10_000_000;
    private static final int ROUND = 1 << 14;

    private final String text;

    /** The same once more, because looking into an array is the quicker. */
    private final char[] characters;

    private final long deadline;
    private long roundsLeft;
    private int looksLeft = ROUND;
    private volatile boolean stopped;

    /** @param share the part of all that a text may cost, that this one may cost: 5 for a fifth */
    WatchedText(String text, int share) {
        this.text = text;
        this.characters = text.toCharArray();
        this.deadline = System.nanoTime() + Limits.PATIENCE.toNanos() / share;
        this.roundsLeft = (LOOKS_ANYWAY + LOOKS_PER_CHARACTER * text.length()) / share / ROUND;
    }

    @Override
    public char charAt(int index) {
        if (--looksLeft == 0) {
            nextRound();
        }
        return characters[index];
    }

    private void nextRound() {
        looksLeft = ROUND;
        if (--roundsLeft < 0 || stopped || System.nanoTime() - deadline > 0) {
            throw new CostlyMarkdownException();
        }
    }

    /** Lets the next look but a few fail; may be called from another thread. */
    void stop() {
        stopped = true;
    }

    boolean has(String sign) {
        return text.contains(sign);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
