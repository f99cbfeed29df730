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

/** Which Markdown is read. Bare links are not here: the parser's extension would double its work. */
final class Grammar {
    private static final Parser WITH_TABLES =
            parser(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create());
    private static final Parser WITHOUT_TABLES = parser(FootnoteExtension.create(), StrikethroughExtension.create());

    private Grammar() {}

    /** A table has a bar, and most texts have none: to look for one in every paragraph would take long. */
    static Document parse(WatchedText text) {
        return (text.hasBars() ? WITH_TABLES : WITHOUT_TABLES).parse(BasedSequence.of(text));
    }

    private static Parser parser(Extension... extensions) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(extensions));
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
