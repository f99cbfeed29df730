package io.github.claimpress;

import io.github.claimpress.read.BuiltInWords;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.JarTree;

/** What the program brings along, the same for every run. */
final class BuiltIn {
    static final FileTree THEME = JarTree.packedWith(BuiltIn.class, "META-INF/claimpress/theme");
    static final BuiltInWords WORDS = new BuiltInWords(THEME);

    private BuiltIn() {}
}
