package io.github.claimpress.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the preview adds to a site; all of it lies in one folder, whose name no site uses. */
final class OwnFiles {
    static final String FOLDER = "/.claimpress/";
    static final String SCRIPT = FOLDER + "reload.js";
    static final String STYLE = FOLDER + "preview.css";
    static final String EVENTS = FOLDER + "events";
    static final String PROBLEMS = FOLDER + "problems";

    private static final String PACKED = "/META-INF/claimpress/preview/";
    private static final String END = "</body>";

    private OwnFiles() {}

    /** The bytes of the script or of the style. */
    static byte[] packed(String address) {
        String name = PACKED + address.substring(FOLDER.length());
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed");
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A page of the site with our script, as its last element. Nothing else is changed. */
    static byte[] withScript(byte[] page, long version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf(END);
        int at = end < 0 ? html.length() : end;
        String script = "<script src=\"" + SCRIPT + "\" data-version=\"" + version + "\" defer></script>";
        return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }
}
