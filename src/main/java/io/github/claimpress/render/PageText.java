package io.github.claimpress.render;

import java.io.Writer;

/** A page while it is written: a {@link java.io.StringWriter} without the lock. */
final class PageText extends Writer {
    private static final int USUAL_LENGTH = 32 * 1024;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String words) {
        text.append(words);
    }

    @Override
    public void write(String words, int offset, int length) {
        text.append(words, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
