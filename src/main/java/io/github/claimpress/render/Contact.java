package io.github.claimpress.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The address to which readers write. */
final class Contact {
    private Contact() {}

    /** A web address as it is, an e-mail address with a subject; null where there is neither. */
    static @Nullable String href(@Nullable String reportTo, @Nullable String subject) {
        if (reportTo == null || reportTo.isEmpty()) {
            return null;
        }
        if (reportTo.startsWith("https://") || reportTo.startsWith("http://")) {
            return reportTo;
        }
        if (reportTo.indexOf('@') < 0) {
            return null;
        }
        String about = subject == null
                ? ""
                : "?subject="
                        + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
        return "mailto:" + reportTo + about;
    }
}
