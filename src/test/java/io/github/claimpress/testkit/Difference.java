package io.github.claimpress.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says where two outputs part: the first file, its first differing line, and both sides of it. */
public final class Difference {
    private static final String NONE = "(nothing)";
    private static final int SHOWN = 300;

    private Difference() {}

    /** Nothing where both are the same. */
    public static String of(Map<String, String> expected, Map<String, String> found) {
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(found.keySet());
        for (String path : paths) {
            if (!expected.containsKey(path)) {
                return path + " was not expected";
            }
            if (!found.containsKey(path)) {
                return path + " is missing";
            }
            if (!expected.get(path).equals(found.get(path))) {
                return ofTexts(path, expected.get(path), found.get(path));
            }
        }
        return "";
    }

    /** The same for files that need not be text. */
    public static String ofBytes(Map<String, byte[]> expected, Map<String, byte[]> found) {
        if (!expected.keySet().equals(found.keySet())) {
            return "other files: " + expected.keySet() + "\n" + found.keySet();
        }
        return expected.keySet().stream()
                .filter(path -> !Arrays.equals(expected.get(path), found.get(path)))
                .findFirst()
                .map(path -> ofTexts(path, new String(expected.get(path)), new String(found.get(path))))
                .orElse("");
    }

    public static String ofTexts(String path, String expected, String found) {
        List<String> left = List.of(expected.split("\n", -1));
        List<String> right = List.of(found.split("\n", -1));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : NONE;
            String other = i < right.size() ? right.get(i) : NONE;
            if (!one.equals(other)) {
                int at = Math.max(0, firstDifference(one, other) - SHOWN / 3);
                return path + ":" + (i + 1) + "\n  expected: " + cut(one, at) + "\n  found:    " + cut(other, at);
            }
        }
        return "";
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String line, int from) {
        String shown = line.substring(Math.min(from, line.length()), Math.min(from + SHOWN, line.length()));
        return (from > 0 ? "…" : "") + shown.replace("\r", "\\r") + (from + SHOWN < line.length() ? "…" : "");
    }
}
