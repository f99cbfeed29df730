package io.github.claimpress.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FileTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The style sheet and the scripts that pages load, with a mark of their content, so that no old copy is used. */
final class Assets {
    private static final int MARK_LENGTH = 8;
    private final Map<String, String> marks = new TreeMap<>();

    Assets(FileTree theme, Settings settings) {
        marks.put(Stylesheet.PATH, mark(Stylesheet.join(theme, settings).getBytes(StandardCharsets.UTF_8)));
        for (FileTree.Entry file : theme.list("static/js")) {
            theme.read(file.path()).ifPresent(bytes -> marks.put(StaticFiles.output(file.path()), mark(bytes)));
        }
    }

    /** The mark of each by path, in order. */
    Map<String, String> marks() {
        return marks;
    }

    /** Relative addresses by path, such as {@code css/site.css}; a file that is not there has none. */
    TemplateHashModel seenFrom(Standpoint here, boolean fromDisk) {
        return new Seen(marks, here, fromDisk);
    }

    private record Seen(Map<String, String> marks, Standpoint here, boolean fromDisk) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String path) {
            String mark = marks.get(path);
            return mark == null ? null : new SimpleScalar(here.to(path) + (fromDisk ? "" : "?v=" + mark));
        }

        @Override
        public boolean isEmpty() {
            return marks.isEmpty();
        }
    }

    private static String mark(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
