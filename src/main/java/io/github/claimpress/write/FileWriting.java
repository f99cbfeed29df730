package io.github.claimpress.write;

import io.github.claimpress.model.OutputFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file on its way to disk. A small one is held until it is known whether the former tree has the same bytes; then
 * a second name for that file costs no writing. A large one is written as it comes.
 */
final class FileWriting {
    private static final int HELD = 1 << 20;

    private final Path target;
    private final Path former;
    private boolean unchanged;

    FileWriting(Path target, Path former) {
        this.target = target;
        this.former = former;
    }

    boolean wasUnchanged() {
        return unchanged;
    }

    FileDigest write(OutputFile.Content content) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (Held held = new Held(target);
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(held, digest))) {
            content.writeTo(out);
            out.flush();
            bytes = held.count;
            if (!held.spilled()) {
                byte[] all = held.buffer.toByteArray();
                unchanged = isSame(all) && link();
                if (!unchanged) {
                    Files.write(target, all);
                }
            }
        }
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private boolean isSame(byte[] all) throws IOException {
        return Files.isRegularFile(former, LinkOption.NOFOLLOW_LINKS)
                && Files.size(former) == all.length
                && Arrays.equals(Files.readAllBytes(former), all);
    }

    /** A file system may have no second names for a file; then it is written anew. */
    private boolean link() {
        try {
            Files.createLink(target, former);
            return true;
        } catch (IOException | UnsupportedOperationException notPossible) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps up to {@link #HELD} bytes, and turns to the file when more come. */
    private static final class Held extends OutputStream {
        private final Path target;
        private ByteArrayOutputStream buffer = new ByteArrayOutputStream(8192);
        private OutputStream file = OutputStream.nullOutputStream();
        private boolean spilled;
        private long count;

        Held(Path target) {
            this.target = target;
        }

        boolean spilled() {
            return spilled;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (!spilled && count > HELD) {
                spilled = true;
                file = Files.newOutputStream(target);
                buffer.writeTo(file);
                buffer = new ByteArrayOutputStream(0);
            }
            if (spilled) {
                file.write(bytes, from, length);
            } else {
                buffer.write(bytes, from, length);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
