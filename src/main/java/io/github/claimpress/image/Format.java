package io.github.claimpress.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A kind of image that pages show. */
enum Format {
    PNG("PNG", ".png"),
    JPEG("JPEG", ".jpg", ".jpeg"),
    GIF("GIF", ".gif"),
    WEBP("WebP", ".webp");

    private final String word;
    private final List<String> endings;

    Format(String word, String... endings) {
        this.word = word;
        this.endings = List.of(endings);
    }

    /** Its name as people write it. */
    String word() {
        return word;
    }

    String ending() {
        return endings.get(0);
    }

    /** What a file's name says it is; null for something else. */
    static @Nullable Format ofName(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.stream().anyMatch(name::endsWith)) {
                return format;
            }
        }
        return null;
    }

    /** What a file's first bytes say it is; null for something else. */
    static @Nullable Format ofContent(byte[] file) {
        String start = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? WEBP : null;
    }
}
