package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.json.JsonWriter;
import java.io.IOException;
import java.util.List;

/**
 * SARIF 2.1.0 (OASIS) for code scanning. GitHub takes at most 25,000 results of a run, so of more the worst are kept,
 * and a notification says how many were left out.
 */
final class SarifFormat implements Format {
    private static final int MOST_RESULTS = 25_000;
    private static final String PROJECT = "https://github.com/claimpress/claimpress";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String folder;
    private final String version;

    /**
     * @param folder where the site lies in its repository, with a slash at the end, or empty
     * @param version this program's
     */
    SarifFormat(String folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    @Override
    public String show(List<Located> problems) {
        List<Located> worst =
                WorstFirst.of(problems).stream().limit(MOST_RESULTS).toList();
        return JsonWriter.text(json -> json.object(() -> {
                    json.text("$schema", SCHEMA);
                    json.text("version", "2.1.0");
                    json.array("runs", () -> json.object(() -> run(worst, problems.size() - worst.size(), json)));
                }))
                + "\n";
    }

    private void run(List<Located> problems, int leftOut, JsonWriter json) throws IOException {
        List<Code> codes = problems.stream()
                .map(located -> located.problem().code())
                .distinct()
                .sorted()
                .toList();
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "Claimpress");
                    json.text("version", version);
                    json.text("informationUri", PROJECT);
                    json.array("rules", () -> {
                        for (Code code : codes) {
                            json.object(() -> rule(code, json));
                        }
                    });
                }));
        if (leftOut > 0) {
            json.array("invocations", () -> json.object(() -> leftOut(leftOut, json)));
        }
        json.text("columnKind", "unicodeCodePoints");
        SarifResults results = new SarifResults(folder, codes);
        json.array("results", () -> {
            for (Located located : problems) {
                json.object(() -> results.write(located, json));
            }
        });
    }

    /** An extension's rule has no page of ours; its address then leads nowhere, which readers of SARIF bear. */
    private static void rule(Code code, JsonWriter json) throws IOException {
        String page = PROJECT + "/blob/main/docs/rules/" + code + ".md";
        String name = code.value().replace('-', ' ');
        String meaning = RulePage.about(code).orElse(name);
        json.text("id", code);
        json.object("shortDescription", () -> json.text("text", name));
        json.object("fullDescription", () -> json.text("text", meaning));
        json.object("help", () -> json.text("text", "What it means and how to mend it: " + page));
        json.text("helpUri", page);
    }

    private static void leftOut(int count, JsonWriter json) throws IOException {
        json.flag("executionSuccessful", true);
        json.array(
                "toolExecutionNotifications",
                () -> json.object(() -> {
                    json.text("level", Severity.WARNING.word());
                    json.object("message", () -> json.text("text", "left out, since there are too many: " + count));
                }));
    }
}
