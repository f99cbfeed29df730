package io.github.claimpress.letters;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The folding as data. Ranges are code points in hexadecimal, {@code first-last}, parted by spaces; what no range
 * names is a letter, and what lies beyond {@link #END} disappears. All that is asked of the platform's Unicode is
 * asked inside ranges that no longer change.
 */
public final class FoldingTable {
    static final int END = 0x40000;

    /** Ends a word: spaces, punctuation, symbols, private use, pictures. */
    static final String SEPARATORS =
            "0-26 28-2f 3a-40 5b-5f 7b-a9 ab-ac ae-b3 b6-b9 bb-bf d7 f7 2c2-2c5 2d2-2df 37e 387"
                    + " 482 55d 55f 589-58a 58d-58f 5be 5c0 5c3 5c6 600-60f 61b 61d-61f 66a-66d 6d4 700-70d 964-965 970 9f2-9fb e3f e4f"
                    + " e5a-e5b f04-f14 104a-104f 10fb 1360-1368 1400 166d-166e 1680 16eb-16ed 17d4-17da 1800-180a 2000-200a"
                    + " 2010-2017 201a 201c-201f 2020-2029 202f-2031 2033-2034 2036-205f 2070-2bff 2e00-2e7f 2ff0-3004 3008-3030"
                    + " 3036-303f 30a0 30fb 3190-319f 31c0-31e3 3200-33ff 4dc0-4dff a490-a4cf a4fe-a4ff a830-a839 a874-a877"
                    + " a8ce-a8cf a92e-a92f e000-f8ff fd3e-fd3f fe10-fe1f fe30-fe6f ff00-ff06 ff08-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65"
                    + " ffe0-ffff 10100-10102 1d000-1d3ff 1f000-1fbff";

    /** Disappears inside a word: zero-width and direction marks, tatweel, Arabic vowel signs, Armenian tone marks. */
    static final String DROPPED =
            "ad 34f 55b-55c 55e 610-61a 61c 640 64b-65f 670 6d6-6ed 5f3-5f4 115f-1160 17b4-17b5 180b-180e"
                    + " 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f fe20-fe2f feff";

    /** Disappears too, but may follow an elided article. */
    static final String APOSTROPHES = "27 60 b4 2b9-2c1 2c6-2d1 55a 2018-2019 201b 2032 2035 a78b-a78c ff07";

    /** Joins the letter before it where Unicode has one character for both, else disappears. */
    static final String MARKS = "300-34e 350-36f";

    /** Written without spaces: every two neighbours are a word. */
    static final String SPACELESS =
            "e01-e3a e40-e4e e81-ecd 1000-103f 1050-108f 1780-17b3 17b6-17d3 2e80-2fdf 3005-3007"
                    + " 3031-3035 3041-3096 309d-309f 30a1-30fa 30fc-30ff 31f0-31ff 3400-4dbf 4e00-9fff f900-faff ff66-ff9f 20000-3ffff";

    /** Has capitals. */
    static final String CASED =
            "41-5a c0-d6 d8-de 100-24f 370-3ff 400-52f 531-556 1c90-1cbf 1e00-1eff 1f00-1fff ff21-ff3a";

    /** Loses its marks: Latin and Arabic letters only, so that й and ї stay letters of their own. */
    static final String STRIPPED = "c0-24f 1e00-1eff 622-626 6c0-6d3";

    static final int LAST_STRIPPED = 0x1eff;

    /** Is another shape of plain letters: ligatures, Arabic letters as they stand in print, wide letters. */
    static final String SHAPES = "fb00-fb06 fb50-fdfb fe70-fefc ff10-ff19 ff21-ff3a ff41-ff5a 1d400-1d7ff";

    /** Single letters, each with what it becomes, after all the above. */
    static final String LETTERS = "ıi əe ǝe ßss æae œoe øo đd ðd þth łl ħh ŋn ŧt ſs ƒf ςσ ёе ґг ѐе ѝи ևեվ"
            + " يی ىی كک ةه ەه ٱا ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9";

    /** Articles and the like that lose a vowel before another word: the apostrophe after them ends a word. */
    static final String ELIDED = "c d j l m n s t qu un all dall dell nell sull coll quell quest";

    private FoldingTable() {}

    /** The whole table by name, for the page of search. */
    public static Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("separators", SEPARATORS);
        data.put("dropped", DROPPED);
        data.put("apostrophes", APOSTROPHES);
        data.put("marks", MARKS);
        data.put("spaceless", SPACELESS);
        data.put("cased", CASED);
        data.put("stripped", STRIPPED);
        data.put("shapes", SHAPES);
        data.put("letters", LETTERS);
        data.put("elided", ELIDED);
        return data;
    }

    /** Hears of the ranges of a row one by one. */
    @FunctionalInterface
    interface Range {
        void take(int first, int last);
    }

    static void each(String ranges, Range range) {
        for (String one : ranges.split(" ", -1)) {
            int hyphen = one.indexOf('-');
            int first = Integer.parseInt(hyphen < 0 ? one : one.substring(0, hyphen), 16);
            range.take(first, hyphen < 0 ? first : Integer.parseInt(one.substring(hyphen + 1), 16));
        }
    }
}
