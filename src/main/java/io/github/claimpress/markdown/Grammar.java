package io.github.claimpress.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which Markdown is read. Bare links are not here: the parser's extension would double its work. Each part of the grammar
 * looks at every line or paragraph, so a text is read without those whose signs it lacks.
 */
final class Grammar {
    /** By the bits of their parts. */
    private static final Map<Integer, Parser> PARSERS = new ConcurrentHashMap<>();

    private Grammar() {}

    /** A part of the grammar that can say nothing where none of its signs stands. */
    enum Part {
        TABLES("|"),
        FOOTNOTES("^"),
        STRIKETHROUGH("~"),
        FENCED_CODE("`~"),
        HTML("<");

        private final String signs;

        Part(String signs) {
            this.signs = signs;
        }

        int bit() {
            return 1 << ordinal();
        }

        /** The bits of all parts of which a character is a sign, by character. */
        static int[] bySign() {
            int[] bits = new int[128];
            for (Part part : values()) {
                for (int i = 0; i < part.signs.length(); i++) {
                    bits[part.signs.charAt(i)] |= part.bit();
                }
            }
            return bits;
        }

        boolean isIn(int parts) {
            return (parts & bit()) != 0;
        }
    }

    static Document parse(WatchedText text) {
        return PARSERS.computeIfAbsent(text.parts(), Grammar::parser).parse(text);
    }

    private static Parser parser(int parts) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions(parts));
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, Part.FENCED_CODE.isIn(parts));
        options.set(Parser.HTML_BLOCK_PARSER, Part.HTML.isIn(parts));
        // Tables as on GitHub. Missing cells stay missing: a short text could ask for millions.
        options.set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options).build();
    }

    private static List<Extension> extensions(int parts) {
        List<Extension> extensions = new ArrayList<>();
        if (Part.FOOTNOTES.isIn(parts)) {
            extensions.add(FootnoteExtension.create());
        }
        if (Part.TABLES.isIn(parts)) {
            extensions.add(TablesExtension.create());
        }
        if (Part.STRIKETHROUGH.isIn(parts)) {
            extensions.add(StrikethroughExtension.create());
        }
        return extensions;
    }
}
