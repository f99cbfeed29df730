package io.github.claimpress.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which Markdown is read. Bare links are not here: the parser's extension would double its work. Each other extension
 * looks at every paragraph, so a text is read with those only whose sign it holds.
 */
final class Grammar {
    private static final Map<List<String>, Parser> PARSERS = new ConcurrentHashMap<>();
    private static final Map<String, Supplier<Extension>> BY_SIGN = new TreeMap<>(
            Map.of("|", TablesExtension::create, "[^", FootnoteExtension::create, "~", StrikethroughExtension::create));

    private Grammar() {}

    static Document parse(WatchedText text) {
        List<String> signs = BY_SIGN.keySet().stream().filter(text::has).toList();
        return PARSERS.computeIfAbsent(signs, Grammar::parser).parse(BasedSequence.of(text));
    }

    private static Parser parser(List<String> signs) {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                BY_SIGN.entrySet().stream()
                        .filter(one -> signs.contains(one.getKey()))
                        .map(one -> one.getValue().get())
                        .toList());
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
}
