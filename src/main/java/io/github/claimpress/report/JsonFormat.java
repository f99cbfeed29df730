package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.json.JsonWriter;
import java.io.IOException;
import java.util.List;

/** For programs: one object on one line. Members may be added later; these stay. */
final class JsonFormat implements Format {
    private static final int VERSION = 1;

    @Override
    public String show(List<Located> problems) {
        return JsonWriter.text(json -> json.object(() -> {
                    json.number("version", VERSION);
                    json.array("problems", () -> {
                        for (Located located : problems) {
                            json.object(() -> problem(located, json));
                        }
                    });
                    json.number("errors", count(problems, Severity.ERROR));
                    json.number("warnings", count(problems, Severity.WARNING));
                }))
                + "\n";
    }

    private static void problem(Located located, JsonWriter json) throws IOException {
        json.text("code", located.problem().code());
        json.text("severity", located.problem().severity().word());
        json.text("message", located.problem().message());
        json.text("path", located.path());
        json.number("line", located.start().line());
        json.number("column", located.start().column());
        json.number("endLine", located.end().line());
        json.number("endColumn", located.end().column());
        json.text("help", located.problem().help());
    }

    private static long count(List<Located> problems, Severity severity) {
        return problems.stream()
                .filter(located -> located.problem().severity() == severity)
                .count();
    }
}
