package io.github.claimpress.testkit;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** The file of a seeded entry: front matter with five sources, and Markdown that uses what entries use. */
record SeededText(SeededEntry entry, SplittableRandom random) {
    private static final int SOURCES = 5;
    private static final int PARAGRAPH = 60;

    String file(int words) {
        return "---\n" + head() + appearances() + sources() + statements() + "---\n\n" + body(words);
    }

    private String head() {
        return """
                title: "%s"
                language: %s
                published: %s
                authors: [a-editor]
                reviewers: [b-editor]
                claim:
                  text: "%s"
                  claimant: %s
                  date: %s
                  kind: text
                verdict: {rating: %s, explanation: "%s"}
                countries: [%s]
                topics: [%s]
                narratives: [%s]
                """.formatted(
                        words(8),
                        entry.language().code(),
                        entry.published(),
                        sentence(16),
                        entry.speaker(),
                        day(-9),
                        entry.verdict(),
                        sentence(14),
                        String.join(", ", entry.countries()),
                        String.join(", ", entry.topics()),
                        entry.narrative());
    }

    private String appearances() {
        return """
                appearances:
                  - {id: a1, first: true, url: "%s", publisher: %s, kind: social-post, date: %s, country: %s,
                     archived: "https://archive.example/a1-%d"}
                  - {id: a2, from: a1, relation: repeated, url: "%s", publisher: "%s", kind: article, date: %s,
                     archived: "https://archive.example/a2-%d"}
                """.formatted(
                        address("post"),
                        entry.speaker(),
                        day(-9),
                        entry.origin(),
                        entry.number(),
                        address("repeat"),
                        words(2),
                        day(-7),
                        entry.number());
    }

    private String sources() {
        StringBuilder sources = new StringBuilder("sources:\n");
        for (int i = 1; i <= SOURCES; i++) {
            String url = address("source-" + i);
            sources.append("""
                      - {id: s%d, title: "%s", publisher: "%s", url: "%s", archived: "https://archive.example/%s", \
                    accessed: %s, type: %s, level: %s, stance: %s}
                    """.formatted(
                            i,
                            words(7),
                            words(2),
                            url,
                            url,
                            day(-1),
                            i == 1 ? "document" : "news-report",
                            i == 1 ? "primary" : "secondary",
                            i == 1 ? "refutes" : "context"));
        }
        return sources.toString();
    }

    private String statements() {
        String asked = """
                requests_for_comment:
                  - {to: %s, sent: %s, outcome: no-reply}
                """.formatted(entry.speaker(), day(-3));
        String denied = """
                official_denials:
                  - {id: d1, kind: denial, official: "%s", country: %s, date: %s, statement: "%s", source: s2}
                """.formatted(words(2), entry.countries().get(0), day(-4), sentence(9));
        String corrected = """
                updated: %1$s
                corrections:
                  - {date: %1$s, kind: minor, note: "%2$s"}
                """.formatted(day(5), sentence(9));
        return asked + (entry.denied() ? denied : "") + (entry.corrected() ? corrected : "");
    }

    /** Paragraphs by and large, now and then a heading, a list, a quotation or a table between them. */
    private String body(int words) {
        StringBuilder body = new StringBuilder();
        for (int left = words; left > 0; left -= PARAGRAPH) {
            body.append(paragraph(Math.min(left, PARAGRAPH))).append("\n\n");
            body.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "## " + words(4) + "\n\n";
                        case 1 -> "- " + words(5) + "\n- **" + words(3) + "**\n- " + words(4) + "\n\n";
                        case 2 -> "> " + sentence(12) + "\n\n";
                        case 3 -> "| " + words(1) + " | " + words(1) + " |\n|---|--:|\n| " + words(2) + " | 17 |\n\n";
                        default -> "";
                    });
        }
        return body.toString();
    }

    private String paragraph(int words) {
        int half = Math.max(1, words / 2);
        int cited = 1 + random.nextInt(SOURCES);
        return sentence(half) + " [" + cited + "](#s" + cited + ") *" + words(2) + "* " + sentence(half) + " ["
                + words(2) + "](" + address("more") + ")";
    }

    private String address(String kind) {
        return "https://" + kind + ".example/" + entry.number() + "/" + random.nextInt(100_000);
    }

    private LocalDate day(int later) {
        return entry.published().plusDays(later);
    }

    private String words(int count) {
        return entry.language().words(random, count);
    }

    private String sentence(int count) {
        return entry.language().sentence(random, count);
    }
}
