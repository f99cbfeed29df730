package io.github.claimpress.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is written, in UTF-8 from the first letter on: as text it would be copied three times more. */
final class PageText extends Writer {
    private static final int USUAL_LENGTH = 32 * 1024;
    private static final int MOST_BYTES_A_LETTER = 3;
    private static final char NONE = 0;

    /** A longer text goes faster through an array of its own. */
    private static final int LONG = 32;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;
    private char first = NONE;

    @Override
    public void write(int character) {
        ensure(1);
        add((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        ensure(count);
        int end = offset + count;
        for (int i = first == NONE ? plain(characters, offset, end) : offset; i < end; i++) {
            add(characters[i]);
        }
    }

    /** Takes over what is ASCII at the start, which is nearly everything; the answer is where it ends. */
    private int plain(char[] characters, int offset, int end) {
        byte[] to = bytes;
        int at = length;
        int i = offset;
        while (i < end && characters[i] < 0x80) {
            to[at++] = (byte) characters[i++];
        }
        length = at;
        return i;
    }

    @Override
    public void write(String words) {
        write(words, 0, words.length());
    }

    @Override
    public void write(String words, int offset, int count) {
        if (count > LONG && first == NONE && !Character.isHighSurrogate(words.charAt(offset + count - 1))) {
            addLong(words.substring(offset, offset + count).getBytes(StandardCharsets.UTF_8));
            return;
        }
        ensure(count);
        for (int i = offset; i < offset + count; i++) {
            add(words.charAt(i));
        }
    }

    private void addLong(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void add(char letter) {
        if (letter < 0x80 && first == NONE) {
            bytes[length++] = (byte) letter;
        } else {
            addRare(letter);
        }
    }

    /** Letters beyond ASCII; half of a pair alone becomes a question mark. */
    private void addRare(char letter) {
        if (first != NONE) {
            char high = first;
            first = NONE;
            if (Character.isLowSurrogate(letter)) {
                addPair(Character.toCodePoint(high, letter));
                return;
            }
            bytes[length++] = '?';
        }
        if (letter < 0x80) {
            bytes[length++] = (byte) letter;
        } else if (letter < 0x800) {
            bytes[length++] = (byte) (0xC0 | letter >> 6);
            bytes[length++] = (byte) (0x80 | letter & 0x3F);
        } else if (Character.isHighSurrogate(letter)) {
            first = letter;
        } else if (Character.isLowSurrogate(letter)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xE0 | letter >> 12);
            bytes[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | letter & 0x3F);
        }
    }

    private void addPair(int codePoint) {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    /** Room for so many letters, and for one that is still waiting for its second half. */
    private void ensure(int letters) {
        int most = length + (letters + 1) * MOST_BYTES_A_LETTER;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written; the next letter begins another page. */
    byte[] bytes() {
        if (first != NONE) {
            first = NONE;
            ensure(1);
            bytes[length++] = '?';
        }
        byte[] page = Arrays.copyOf(bytes, length);
        length = 0;
        return page;
    }
}
