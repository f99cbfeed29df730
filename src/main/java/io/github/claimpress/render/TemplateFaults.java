package io.github.claimpress.render;

import freemarker.core.InvalidReferenceException;
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
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException ofPart) {
                return of(ofPart);
            }
        }
        String blamed = fault.getBlamedExpressionString();
        String message =
                blamed == null ? firstLine(fault.getMessageWithoutStackTop()) : "this gives no value: " + blamed;
        if (fault.getCause() != null && blamed == null) {
            message = firstLine(String.valueOf(fault.getCause().getMessage()));
        }
        String path = ThemeTemplates.FOLDER + fault.getTemplateSourceName();
        return problem(
                fault.getTemplateSourceName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                message,
                fault instanceof InvalidReferenceException && blamed != null
                        ? AbsentValue.of(fault.getEnvironment(), blamed).help() + " Or " + beginAnew(path)
                        : "You can " + beginAnew(path));
    }

    Problem of(ParseException fault) {
        return problem(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                firstLine(fault.getEditorMessage()),
                "You can " + beginAnew(ThemeTemplates.FOLDER + fault.getTemplateName()));
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
        // What a page has instead may differ from page to page, so that the help does too; the fault is one.
        Map<List<Object>, List<Problem>> faults = new LinkedHashMap<>();
        ofPages.forEach(problem -> faults.computeIfAbsent(
                        List.of(problem.code(), problem.place(), problem.message()), fresh -> new ArrayList<>())
                .add(problem));
        List<Problem> once = new ArrayList<>();
        for (List<Problem> same : faults.values()) {
            Problem one = same.get(0);
            String message = one.message() + (same.size() == 1 ? "" : ", on " + same.size() + " pages");
            once.add(new Problem(one.code(), one.severity(), one.place(), message, one.help()));
        }
        return once;
    }

    private Problem problem(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, String message, String help) {
        String path = ThemeTemplates.FOLDER + template;
        Place place = template == null || line == null || column == null
                ? Place.file(path)
                : Place.span(path, offset(path, line, column), offset(path, line, column) + 1);
        return new Problem(CODE, Severity.ERROR, place, message, help);
    }

    private static String beginAnew(String path) {
        return "begin anew from the built-in template: keep yours under another name, have the built-in one written in its place"
                + " by `eject " + path.substring(ThemeTemplates.FOLDER.length()) + "`, and move over what you changed.";
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
