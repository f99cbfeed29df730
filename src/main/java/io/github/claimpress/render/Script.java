package io.github.claimpress.render;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;

/** How languages are written, as far as a page must know it. */
final class Script {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Map<String, UnicodeScript> OTHER_THAN_LATIN = Map.ofEntries(
            Map.entry("am", UnicodeScript.ETHIOPIC),
            Map.entry("ar", UnicodeScript.ARABIC),
            Map.entry("be", UnicodeScript.CYRILLIC),
            Map.entry("bg", UnicodeScript.CYRILLIC),
            Map.entry("el", UnicodeScript.GREEK),
            Map.entry("fa", UnicodeScript.ARABIC),
            Map.entry("he", UnicodeScript.HEBREW),
            Map.entry("hi", UnicodeScript.DEVANAGARI),
            Map.entry("hy", UnicodeScript.ARMENIAN),
            Map.entry("ja", UnicodeScript.HAN),
            Map.entry("ka", UnicodeScript.GEORGIAN),
            Map.entry("ko", UnicodeScript.HANGUL),
            Map.entry("mk", UnicodeScript.CYRILLIC),
            Map.entry("ru", UnicodeScript.CYRILLIC),
            Map.entry("uk", UnicodeScript.CYRILLIC),
            Map.entry("ur", UnicodeScript.ARABIC),
            Map.entry("zh", UnicodeScript.HAN));

    private static final Set<String> LATIN = Set.of(
            "az", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "no", "pl", "pt",
            "ro", "sk", "sl", "sq", "sv", "tr", "vi");

    /** Letters that tell neighbours apart. */
    private static final Map<String, String> NOT_IN = Map.of("en", "əğışƏĞŞ", "ru", "іїєґІЇЄҐ", "uk", "ыэъёЫЭЪЁ");

    private Script() {}

    /** {@code ltr} or {@code rtl}; a script named in the tag decides before the language does. */
    static String direction(String language) {
        if (language.contains("-Arab") || language.contains("-Hebr")) {
            return "rtl";
        }
        return RIGHT_TO_LEFT.contains(main(language)) && !language.contains("-Latn") ? "rtl" : "ltr";
    }

    /**
     * Whether a text can be in a language: a Russian source whose title an editor gave in English has no Cyrillic
     * letter, and must not be read aloud as Russian; nor an English one as English whose title is in Russian.
     */
    static boolean fits(String text, String language) {
        String main = main(language);
        String foreign = NOT_IN.getOrDefault(main, "");
        for (int i = 0; i < text.length() && !foreign.isEmpty(); i++) {
            if (foreign.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        UnicodeScript script = OTHER_THAN_LATIN.get(main);
        if (script == null && !LATIN.contains(main)) {
            return true;
        }
        int letters = 0;
        int fitting = 0;
        UnicodeScript wanted = script == null ? UnicodeScript.LATIN : script;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                letters++;
                fitting += isOf(wanted, letter) ? 1 : 0;
            }
        }
        return script == null ? 4 * fitting >= 3 * letters : fitting > 0;
    }

    private static boolean isOf(UnicodeScript script, int letter) {
        return letter < 0x80 ? script == UnicodeScript.LATIN : UnicodeScript.of(letter) == script;
    }

    private static String main(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }
}
