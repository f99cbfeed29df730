package io.github.claimpress.report;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Likeness;
import io.github.claimpress.model.Verdict;
import java.io.IOException;
import java.util.List;

/** Shows what was checked already, for people or for programs. */
public enum EarlierChecks {
    TEXT {
        @Override
        public String show(List<EarlierCheck> found) {
            StringBuilder text = new StringBuilder();
            for (EarlierCheck check : found) {
                text.append(text.isEmpty() ? "" : "\n").append(lines(check));
            }
            return text.toString();
        }
    },
    JSON {
        @Override
        public String show(List<EarlierCheck> found) {
            return JsonWriter.text(json -> json.object(() -> {
                        json.number("version", VERSION);
                        json.array("found", () -> {
                            for (EarlierCheck check : found) {
                                json.object(() -> members(check, json));
                            }
                        });
                    }))
                    + "\n";
        }
    };

    private static final int VERSION = 1;

    public abstract String show(List<EarlierCheck> found);

    /**
     * A last line that says how far the answer goes.
     *
     * @param compared how many entries were looked at
     * @param errors how many errors the content has
     */
    public static String summary(List<EarlierCheck> found, int compared, int errors) {
        String counts = (found.isEmpty() ? "Nothing found" : found.size() + " found") + " among " + compared
                + (compared == 1 ? " fact-check." : " fact-checks.");
        return errors == 0
                ? counts
                : counts + " The content has errors, and what cannot be read was not compared: see claimpress check.";
    }

    /** How alike, and the verdict; what was claimed; where it is. */
    private static String lines(EarlierCheck check) {
        FactCheck entry = check.entry();
        Verdict verdict = entry.verdict();
        StringBuilder text = new StringBuilder(how(check))
                .append(", verdict: ")
                .append(verdict == null ? "none yet" : verdict.rating())
                .append(state(entry))
                .append("\n  ")
                .append(OneLine.of(entry.title()));
        if (!entry.claim().text().equals(entry.title())) {
            text.append("\n  claim: ").append(OneLine.of(entry.claim().text()));
        }
        text.append("\n  ").append(OneLine.of(entry.path()));
        if (check.address() != null) {
            text.append("\n  ").append(OneLine.of(check.address()));
        }
        return text.append('\n').toString();
    }

    private static String how(EarlierCheck check) {
        if (!check.anchors().isEmpty()) {
            String anchors = OneLine.of(String.join(", ", check.anchors()));
            return (wasSeen(check) ? "its claim was seen there (" : "cites that page (") + anchors + ")";
        }
        return words(check) + " (" + percent(check) + " %)";
    }

    private static boolean wasSeen(EarlierCheck check) {
        return check.entry().appearances().stream()
                .anyMatch(appearance -> check.anchors().contains(appearance.id()));
    }

    private static String words(EarlierCheck check) {
        return switch (Likeness.of(check.likeness())) {
            case NEARLY_THE_SAME -> "nearly the same";
            case MUCH_ALIKE -> "much alike";
            case ALIKE_IN_PART -> "alike in part";
            case FAINTLY_ALIKE -> "a few words in common";
        };
    }

    /** Rounded down, so that only the same words are 100 %. */
    private static int percent(EarlierCheck check) {
        return (int) Math.floor(check.likeness() * 100 + 1e-9);
    }

    private static String state(FactCheck entry) {
        String day = entry.published() == null ? "" : " " + entry.published();
        return switch (entry.status()) {
            case PUBLISHED -> ", published" + day;
            case VOID -> ", void, published" + day;
            case IN_REVIEW -> ", in review";
            case DRAFT -> ", a draft";
        };
    }

    private static void members(EarlierCheck check, JsonWriter json) throws IOException {
        FactCheck entry = check.entry();
        if (check.anchors().isEmpty()) {
            json.text("likeness", words(check));
            json.number("percent", percent(check));
        } else {
            json.texts("anchors", check.anchors());
        }
        json.text("verdict", entry.verdict() == null ? null : entry.verdict().rating());
        json.text("title", entry.title());
        json.text("claim", entry.claim().text());
        json.text("id", entry.id());
        json.text("language", entry.language());
        json.text("path", entry.path());
        json.text("status", entry.status().key());
        json.text("published", entry.published());
        json.text("url", check.address());
    }
}
