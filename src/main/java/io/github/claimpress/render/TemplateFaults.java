package io.github.claimpress.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults of templates as problems. The same fault on many pages gives equal problems. */
record TemplateFaults(FileTree theme) {
    static final Code CODE = new Code("template-fault");

    Problem of(TemplateException fault) {
        String blamed = fault.getBlamedExpressionString();
        String message =
                blamed == null ? firstLine(fault.getMessageWithoutStackTop()) : "this gives no value: " + blamed;
        if (fault.getCause() != null && blamed == null) {
            message = firstLine(String.valueOf(fault.getCause().getMessage()));
        }
        return problem(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber(), message);
    }

    Problem of(ParseException fault) {
        return problem(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                firstLine(fault.getEditorMessage()));
    }

    Problem of(TemplateNotFoundException fault) {
        return missing(fault.getTemplateName());
    }

    Problem missing(String template) {
        String path = ThemeTemplates.FOLDER + template;
        return new Problem(
                CODE,
                Severity.ERROR,
                Place.file(path),
                "there is no template " + path,
                "Add it, or name another one where it is asked for. `eject --list` shows the built-in ones.");
    }

    static List<Problem> together(List<Problem> ofPages) {
        Map<Problem, Integer> pages = new LinkedHashMap<>();
        ofPages.forEach(problem -> pages.merge(problem, 1, Integer::sum));
        List<Problem> once = new ArrayList<>();
        pages.forEach((problem, count) -> once.add(
                count == 1
                        ? problem
                        : new Problem(
                                problem.code(),
                                problem.severity(),
                                problem.place(),
                                problem.message() + ", on " + count + " pages",
                                problem.help())));
        return once;
    }

    private Problem problem(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, String message) {
        String path = ThemeTemplates.FOLDER + template;
        Place place = template == null || line == null || column == null
                ? Place.file(path)
                : Place.span(path, offset(path, line, column), offset(path, line, column) + 1);
        return new Problem(CODE, Severity.ERROR, place, message, help(path));
    }

    private static String help(String path) {
        return "Compare the template with the built-in one: keep yours under another name, write the built-in one in its place"
                + " with `eject " + path.substring(ThemeTemplates.FOLDER.length())
                + "`, and move over what you changed. `eject --list` shows all that there are.";
    }

    /** FreeMarker counts lines and columns from 1, in UTF-16 units. */
    private int offset(String path, int line, int column) {
        String text = theme.read(path)
                .map(bytes -> SourceText.of(path, new String(bytes, StandardCharsets.UTF_8))
                        .content())
                .orElse("");
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    private static String firstLine(@Nullable String text) {
        String whole = text == null ? "the template failed" : text.strip();
        int end = whole.indexOf('\n');
        return end < 0 ? whole : whole.substring(0, end).strip();
    }
}
