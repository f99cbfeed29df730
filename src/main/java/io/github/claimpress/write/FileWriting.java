package io.github.claimpress.write;

import io.github.claimpress.model.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes files, one after the other. A small one is held until it is known whether the former tree has the same bytes;
 * then a second name for that file costs no writing. A large one is written as it comes.
 */
final class FileWriting {
    private static final int HELD = 1 << 20;
    private static final int USUAL = 1 << 16;

    private final Held held = new Held();
    private final ByteBuffer some = ByteBuffer.allocateDirect(USUAL);
    private boolean unchanged;

    /** Whether the file written last was the same in the former tree. */
    boolean wasUnchanged() {
        return unchanged;
    }

    /** Takes the former file over where it is still the one that was made then. */
    boolean take(Path target, @Nullable Path former, Made made) throws IOException {
        if (former == null || !Files.isRegularFile(former, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        unchanged = isAsMade(former, made) && link(target, former);
        return unchanged;
    }

    private boolean isAsMade(Path former, Made made) throws IOException {
        CRC32 checksum = new CRC32();
        long length = 0;
        try (FileChannel file = FileChannel.open(former, StandardOpenOption.READ)) {
            while (file.read(some.clear()) >= 0) {
                length += some.position();
                checksum.update(some.flip());
            }
        }
        return length == made.digest().bytes() && (int) checksum.getValue() == made.checksum();
    }

    /**
     * @param former where the file lay in the former tree; null where there is no such tree
     * @param mark see {@link Made}
     */
    Made write(Path target, @Nullable Path former, OutputFile.Content content, String mark) throws IOException {
        unchanged = false;
        try (held) {
            held.begin(target);
            content.writeTo(held);
            if (held.file == null) {
                unchanged = former != null && isSame(former) && link(target, former);
                if (!unchanged) {
                    held.spill();
                }
            }
            FileDigest digest = held.digest();
            return new Made(mark, digest, (int) held.plain.getValue());
        }
    }

    private boolean isSame(Path former) throws IOException {
        return Files.isRegularFile(former, LinkOption.NOFOLLOW_LINKS)
                && Files.size(former) == held.length
                && Arrays.equals(Files.readAllBytes(former), 0, held.length, held.bytes, 0, held.length);
    }

    /** A file system may have no second names for a file; then it is written anew. */
    private static boolean link(Path target, Path former) {
        try {
            Files.createLink(target, former);
            return true;
        } catch (IOException | UnsupportedOperationException notPossible) {
            return false;
        }
    }

    /** Keeps up to {@link #HELD} bytes, and turns to the file when more come. */
    private static final class Held extends OutputStream {
        private final MessageDigest checksum = sha256();
        private final CRC32 plain = new CRC32();
        private byte[] bytes = new byte[USUAL];
        private int length;
        private long spilled;
        private @Nullable Path target;
        private @Nullable FileChannel file;

        /** The room that a former file took is there for the next one. */
        void begin(Path next) {
            target = next;
            length = 0;
            spilled = 0;
            checksum.reset();
            plain.reset();
        }

        @Override
        public void write(int b) throws IOException {
            if (length == bytes.length) {
                ensure(1);
            }
            bytes[length++] = (byte) b;
        }

        @Override
        public void write(byte[] more, int from, int count) throws IOException {
            ensure(count);
            if (count > bytes.length) {
                put(more, from, count);
            } else {
                System.arraycopy(more, from, bytes, length, count);
                length += count;
            }
        }

        /** Makes room, in memory as long as that is not much. */
        private void ensure(int count) throws IOException {
            if (length + count <= bytes.length) {
                return;
            }
            if (file != null || length + count > HELD) {
                spill();
            } else {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
        }

        void spill() throws IOException {
            put(bytes, 0, length);
            length = 0;
        }

        private void put(byte[] all, int from, int count) throws IOException {
            FileChannel open = file;
            if (open == null) {
                open = FileChannel.open(
                        Objects.requireNonNull(target), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                file = open;
            }
            checksum.update(all, from, count);
            plain.update(all, from, count);
            spilled += count;
            ByteBuffer rest = ByteBuffer.wrap(all, from, count);
            while (rest.hasRemaining()) {
                open.write(rest);
            }
        }

        FileDigest digest() throws IOException {
            if (file != null && length > 0) {
                spill();
            }
            checksum.update(bytes, 0, length);
            plain.update(bytes, 0, length);
            return new FileDigest(spilled + length, HexFormat.of().formatHex(checksum.digest()));
        }

        @Override
        public void close() throws IOException {
            FileChannel open = file;
            file = null;
            if (open != null) {
                open.close();
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
