package io.github.claimpress.image;

/** JPEG: segments that begin with a marker, and after each start of a scan the coded pixels, up to the end marker. */
final class Jpeg {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int JFIF_LENGTH = 16;

    private final FileBytes bytes;
    private int width;
    private int height;
    private boolean turned;

    Jpeg(byte[] file) {
        this.bytes = new FileBytes(file);
    }

    Stripped stripped() throws DamagedException {
        bytes.expect("\u00ff\u00d8");
        bytes.drop(2);
        bytes.write(0xff, START);
        boolean scanned = false;
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                scanned = true;
                bytes.keep(coded());
            }
        }
        if (!scanned) {
            throw new DamagedException("no pixels");
        }
        bytes.write(0xff, END);
        return new Stripped(width, height, bytes.written());
    }

    /** Reads a marker; any number of bytes 0xff may stand before it. */
    private int marker() throws DamagedException {
        if (bytes.peek(0) != 0xff) {
            throw new DamagedException("no marker");
        }
        while (bytes.peek(0) == 0xff) {
            bytes.drop(1);
        }
        int marker = bytes.peek(0);
        bytes.drop(1);
        return marker;
    }

    private void segment(int marker) throws DamagedException {
        int length = bytes.big16(0);
        if (length < 2) {
            throw new DamagedException("no length");
        }
        if (isFrame(marker)) {
            frame();
        }
        if (marker == SCAN && width == 0) {
            throw new DamagedException("pixels before their size");
        }
        if (marker == FIRST_APPLICATION) {
            jfif(length);
        } else if (marker == FIRST_APPLICATION + 1) {
            exif(length);
        } else {
            boolean kept = isKept(marker, length);
            if (kept) {
                bytes.write(0xff, marker);
            }
            bytes.keepOrDrop(kept, length);
        }
    }

    /** Whether a segment is needed to show the picture: tables, frames and scans, colour profile, kind of colours. */
    private boolean isKept(int marker, int length) throws DamagedException {
        boolean table = marker == 0xc4 || marker == 0xcc || marker == 0xdb || marker == 0xdd;
        boolean profile = marker == FIRST_APPLICATION + 2 && begins("ICC_PROFILE\0", length);
        boolean colours = marker == FIRST_APPLICATION + 14 && begins("Adobe", length) && length == 14;
        return table || profile || colours || marker == SCAN || isFrame(marker);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame() throws DamagedException {
        height = bytes.big16(3);
        width = bytes.big16(5);
        if (width == 0 || height == 0) {
            throw new DamagedException("no size");
        }
    }

    /** Keeps the density of the pixels; a small preview after it may show what was cut off, and goes. */
    private void jfif(int length) throws DamagedException {
        if (!begins("JFIF\0", length) || length < JFIF_LENGTH) {
            bytes.drop(length);
            return;
        }
        bytes.write(0xff, FIRST_APPLICATION, 0, JFIF_LENGTH);
        bytes.drop(2);
        bytes.keep(JFIF_LENGTH - 4);
        bytes.write(0, 0);
        bytes.drop(length - JFIF_LENGTH + 2L);
    }

    /** Of all that cameras write down, only which way is up is kept. */
    private void exif(int length) throws DamagedException {
        if (!turned && begins("Exif\0\0", length)) {
            int orientation = Exif.orientation(bytes.letters(8, length - 8));
            turned = orientation != 1;
            if (turned) {
                bytes.write(Exif.segment(orientation));
            }
        }
        bytes.drop(length);
    }

    private boolean begins(String start, int length) throws DamagedException {
        return length >= start.length() + 2 && bytes.letters(2, start.length()).equals(start);
    }

    /** How many bytes of coded pixels come now: up to a marker that is neither a stuffed 0xff nor a restart. */
    private int coded() throws DamagedException {
        int ahead = 0;
        while (bytes.peek(ahead) != 0xff || isCoded(bytes.peek(ahead + 1))) {
            ahead++;
        }
        return ahead;
    }

    private static boolean isCoded(int afterMark) {
        return afterMark == 0 || afterMark == 0xff || afterMark >= 0xd0 && afterMark <= 0xd7;
    }
}
