package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.Characters;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of strangers become text, or a problem. */
public final class SourceFiles {
    /** How large a text file may be, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final char LOST = '\uFFFD';

    private final FileTree tree;

    public SourceFiles(FileTree tree) {
        this.tree = tree;
    }

    /** A file as text; empty where it cannot be read as such, which was added as a problem. */
    Optional<SourceText> read(FileTree.Entry entry, Problems out) {
        return bytes(entry, out).flatMap(bytes -> text(entry.path(), bytes, out));
    }

    /** A file's bytes; empty where it is gone, or has too many, which was added as a problem. */
    Optional<byte[]> bytes(FileTree.Entry entry, Problems out) {
        if (entry.size() > MOST_BYTES) {
            new SizeProblems(entry.path(), out).fileTooLarge(MOST_BYTES);
            return Optional.empty();
        }
        return tree.read(entry.path());
    }

    /** The text of a file with these bytes; empty where they are none, which was added as a problem. */
    static Optional<SourceText> text(String path, byte[] bytes, Problems out) {
        ReadProblems problems = new ReadProblems(path, out);
        try {
            String decoded = decode(bytes);
            SourceText text = SourceText.of(path, decoded);
            // As many letters as bytes: all of them are of ASCII, and neither mark nor sign is.
            if (decoded.length() < bytes.length) {
                reportDirectionMarks(text, problems);
                reportLostLetters(text, problems);
            }
            return Optional.of(text);
        } catch (CharacterCodingException broken) {
            problems.notUtf8(ProbableEncoding.of(bytes));
            return Optional.empty();
        }
    }

    /** A file as text if it can be one, to show the place of a problem in it. */
    public Optional<SourceText> forShowing(String path) {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty() || bytes.get().length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.of(path, decode(bytes.get())));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** The quick way puts a sign where bytes are no text; only where that sign is found the way that tells is gone. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(LOST) < 0) {
            return text;
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Who opens a file in the wrong encoding and saves it has these signs in it, in place of letters that are gone. */
    private static void reportLostLetters(SourceText text, ReadProblems problems) {
        int first = text.content().indexOf(LOST);
        if (first >= 0) {
            int count = (int) text.content().chars().filter(c -> c == LOST).count();
            problems.lostLetters(first, count);
        }
    }

    /** Marks that make a text read other than it is stored; the first of each line is told. */
    private static void reportDirectionMarks(SourceText text, ReadProblems problems) {
        String content = text.content();
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            if (Characters.turnsDirection(c)) {
                problems.directionMark(c, at);
                int end = content.indexOf('\n', at);
                at = end < 0 ? content.length() : end;
            }
        }
    }
}
