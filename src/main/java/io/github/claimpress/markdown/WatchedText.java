package io.github.claimpress.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parser's view of a text or of a piece of one, which counts how often it is looked at. A parser that loses its way looks
 * at the same characters over and over, wherever it is; the count is the same on every machine, so that a text is refused
 * everywhere or nowhere. The clock only decides where a single look is slow.
 *
 * <p>It takes the place of the parser's own sequence, which asks a chain of objects for each character and copies a
 * piece letter by letter, as often as a pattern is found in it.
 */
@SuppressWarnings("unchecked") // Of a method of the parser's own class, which its library suppresses there.
final class WatchedText extends BasedSequenceImpl {
    private static final int[] PARTS = Grammar.Part.bySign();

    private final String text;
    /** The same once more, because looking into an array is the quicker. */
    private final char[] characters;

    private final Watch watch;
    private final WatchedText whole;
    private final int start;
    private final int end;

    /** Counts the looks at a whole text and all its pieces. */
    private static final class Watch {
        /** Ordinary texts need 5 to 30 looks at each character. */
        private static final long LOOKS_PER_CHARACTER = 1_000;

        private static final long LOOKS_ANYWAY = 10_000_000;
        private static final int ROUND = 1 << 14;

        private final long deadline;
        private long roundsLeft;
        private int looksLeft = ROUND;
        private volatile boolean stopped;

        Watch(int length, int share) {
            this.deadline = System.nanoTime() + Limits.PATIENCE.toNanos() / share;
            this.roundsLeft = (LOOKS_ANYWAY + LOOKS_PER_CHARACTER * length) / share / ROUND;
        }

        void look() {
            if (--looksLeft == 0) {
                nextRound();
            }
        }

        void look(int times) {
            looksLeft -= times;
            while (looksLeft <= 0) {
                nextRound();
            }
        }

        private void nextRound() {
            looksLeft += ROUND;
            if (--roundsLeft < 0 || stopped || System.nanoTime() - deadline > 0) {
                throw new CostlyMarkdownException();
            }
        }
    }

    /** @param share the part of all that a text may cost, that this one may cost: 5 for a fifth */
    WatchedText(String text, int share) {
        super(0);
        // As the standard wants it, and the parser takes the first of these for the end.
        this.text = text.replace('\0', '\uFFFD');
        this.characters = this.text.toCharArray();
        this.watch = new Watch(text.length(), share);
        this.whole = this;
        this.start = 0;
        this.end = characters.length;
    }

    private WatchedText(WatchedText whole, int start, int end) {
        super(0);
        this.text = whole.text;
        this.characters = whole.characters;
        this.watch = whole.watch;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        int at = start + index;
        if (index < 0 || at >= end) {
            throw new StringIndexOutOfBoundsException(index);
        }
        watch.look();
        return characters[at];
    }

    /** Lets the next look but a few fail; may be called from another thread. */
    void stop() {
        watch.stopped = true;
    }

    /** The bits of the parts of the grammar whose signs stand in the text. */
    int parts() {
        int parts = 0;
        for (char c : characters) {
            parts |= c < PARTS.length ? PARTS[c] : 0;
        }
        return parts;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public WatchedText subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        return baseSubSequence(start + from, start + to);
    }

    @Override
    public WatchedText baseSubSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, characters.length);
        return from == start && to == end ? this : new WatchedText(whole, from, to);
    }

    @Override
    public String toString() {
        watch.look(length());
        return text.substring(start, end);
    }

    @Override
    public WatchedText getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return whole;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        return start + Objects.checkIndex(index, length() + 1);
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
