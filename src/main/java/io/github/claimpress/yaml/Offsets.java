package io.github.claimpress.yaml;

/**
 * SnakeYAML counts code points; we count UTF-16 units.
 *
 * @param map the offset of each code point and of the end; empty where both counts are the same
 * @param length in units
 */
record Offsets(int[] map, int length) {
    static Offsets of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new Offsets(new int[0], count);
        }
        int[] map = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            map[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        map[count] = at;
        return new Offsets(map, at);
    }

    int of(int codePoints) {
        return map.length == 0 ? Math.min(codePoints, length) : map[Math.min(codePoints, map.length - 1)];
    }
}
