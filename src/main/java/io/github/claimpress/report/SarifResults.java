package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.HelpPart;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The results of one SARIF run, one after the other. */
final class SarifResults {
    private static final String UNRESERVED = "-._~/";

    private final String folder;
    private final List<Code> codes;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param codes of all results, in the order of the run's rules */
    SarifResults(String folder, List<Code> codes) {
        this.folder = folder;
        this.codes = codes;
    }

    void write(Located located, JsonWriter json) throws IOException {
        Code code = located.problem().code();
        json.text("ruleId", code);
        json.number("ruleIndex", codes.indexOf(code));
        json.text("level", located.problem().severity().word());
        String help = located.problem().help();
        StringBuilder lines = new StringBuilder(located.problem().message());
        HelpPart.of(help)
                .forEach(part -> lines.append(part.typed() ? "\n  " : "\n").append(part.text()));
        String text = lines.toString();
        json.object("message", () -> json.text("text", literal(text)));
        json.array("locations", () -> json.object(() -> json.object("physicalLocation", () -> place(located, json))));
        json.object("partialFingerprints", () -> json.text("claimpressProblem/v1", fingerprint(located)));
    }

    private void place(Located located, JsonWriter json) throws IOException {
        json.object("artifactLocation", () -> {
            json.text("uri", encoded(folder + located.path()));
            json.text("uriBaseId", "%SRCROOT%");
        });
        json.object("region", () -> {
            json.number("startLine", located.start().line());
            json.number("startColumn", located.start().column());
            json.number("endLine", located.end().line());
            json.number("endColumn", located.end().column());
        });
    }

    /**
     * The same for the same problem wherever its line moves to: of the code, the path, the message and the line's
     * text, and a number where these are the same. GitHub's own {@code primaryLocationLineHash} is left to GitHub,
     * which computes it when it takes the file in, and complains of another value.
     */
    private String fingerprint(Located located) {
        String[] parts = {
            located.problem().code().value(),
            folder + located.path(),
            located.problem().message(),
            located.line().strip()
        };
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, 16);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    /** Braces and brackets mean placeholders and links in a message of SARIF (3.11.5, 3.11.6); these are text. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return uri.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
