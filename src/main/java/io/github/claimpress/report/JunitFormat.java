package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML for CI servers: a test case a file that has problems. Its errors make it fail, all in one failure,
 * because many readers take only one; warnings and notes are its output. Without any problem one case passes.
 */
final class JunitFormat implements Format {
    @Override
    public String show(List<Located> problems) {
        Map<String, List<Located>> byPath = new LinkedHashMap<>();
        for (Located located : problems) {
            byPath.computeIfAbsent(located.path(), fresh -> new ArrayList<>()).add(located);
        }
        StringBuilder cases = new StringBuilder();
        int failed = 0;
        for (Map.Entry<String, List<Located>> file : byPath.entrySet()) {
            failed += testCase(file.getKey(), file.getValue(), cases) ? 1 : 0;
        }
        if (byPath.isEmpty()) {
            cases.append("  <testcase classname=\"claimpress\" name=\"all files\" time=\"0\"/>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"claimpress\" tests=\""
                + Math.max(1, byPath.size()) + "\" failures=\"" + failed
                + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n" + cases + "</testsuite>\n";
    }

    private static boolean testCase(String path, List<Located> problems, StringBuilder xml) {
        List<Located> errors = problems.stream().filter(JunitFormat::isError).toList();
        List<Located> others = problems.stream().filter(one -> !isError(one)).toList();
        xml.append("  <testcase classname=\"claimpress\" name=\"")
                .append(attribute(path))
                .append("\" time=\"0\">\n");
        if (!errors.isEmpty()) {
            Located first = errors.get(0);
            String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
            xml.append("    <failure message=\"")
                    .append(attribute(first.problem().message() + more));
            xml.append("\" type=\"").append(first.problem().code()).append("\">");
            xml.append(lines(errors)).append("</failure>\n");
        }
        if (!others.isEmpty()) {
            xml.append("    <system-out>").append(lines(others)).append("</system-out>\n");
        }
        xml.append("  </testcase>\n");
        return !errors.isEmpty();
    }

    private static String lines(List<Located> problems) {
        StringBuilder text = new StringBuilder();
        for (Located located : problems) {
            text.append(ShortFormat.line(located)).append('\n');
            List<String> help = HelpLines.of(located.problem().help());
            if (!help.isEmpty()) {
                text.append("  help: ").append(String.join("\n        ", help)).append('\n');
            }
        }
        return escaped(text.toString());
    }

    private static boolean isError(Located located) {
        return located.problem().severity() == Severity.ERROR;
    }

    private static String attribute(String text) {
        return escaped(OneLine.of(text)).replace("\"", "&quot;");
    }

    private static String escaped(String text) {
        return Characters.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
