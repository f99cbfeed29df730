package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.FieldPath;

/** Messages about former addresses at which no page can stand. */
final class AliasProblems {
    private final String path;
    private final Problems out;

    AliasProblems(String path, Problems out) {
        this.path = path;
        this.out = out;
    }

    void noPath(FieldPath field, String word) {
        add(field, ReadProblems.shown(word) + " is not a path of this site", ValueHelp.alias(word));
    }

    void kept(FieldPath field, String word) {
        add(
                field,
                ReadProblems.shown(word) + " has a part that hosts keep for themselves or run",
                "No page can lead on from there, so leave it out: a part may not begin with _, . or ~, nor end like a"
                        + " program, such as .js or .cgi.");
    }

    void ofWindows(FieldPath field, String word) {
        add(
                field,
                ReadProblems.shown(word) + " has a part that Windows cannot store",
                "Leave it out: a part may not end in a dot, nor be called like a device of Windows, such as con, nul or com1.");
    }

    void ofFile(FieldPath field, String word) {
        String path = ReadProblems.shortened(word);
        add(
                field,
                ReadProblems.shown(word) + " is the address of a file, and only a page can lead on",
                "End it with a slash, /" + path.replaceFirst("^/", "") + "/, which most hosts show for both.");
    }

    private void add(FieldPath field, String message, String help) {
        out.add(new Problem(new Code("bad-url"), Severity.ERROR, Place.field(path, field), message, help));
    }
}
