package io.github.claimpress.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kept part="masthead">…</@kept>} in a template: what is the same on all pages of a place is rendered for the
 * first of them, and written as it is on the others. {@code <@kept part="claim-card" of=card.key>…</@kept>} does so for
 * one thing that many lists show.
 */
final class Kept implements TemplateDirectiveModel {
    private final KeptTexts texts;
    private final Standpoint here;
    private final String section;

    /** @param section the masthead's entry that the page belongs to */
    Kept(KeptTexts texts, Standpoint here, String section) {
        this.texts = texts;
        this.here = here;
        this.section = section;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the library has it
    public void execute(Environment page, Map named, TemplateModel[] none, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        Object of = named.get("of");
        String part = here.place(of == null ? section : String.valueOf(of)) + ' ' + named.get("part");
        String text = texts.get(part);
        if (text == null) {
            StringWriter written = new StringWriter();
            body.render(written);
            text = written.toString();
            texts.keep(part, text);
        }
        page.getOut().write(text);
    }
}
