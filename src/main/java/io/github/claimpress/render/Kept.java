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
 * first of them, and written as it is on the others.
 */
final class Kept implements TemplateDirectiveModel {
    private final Map<String, String> texts;
    private final String place;

    /**
     * @param texts what is kept, by place and part
     * @param place the pages' language, depth and section
     */
    Kept(Map<String, String> texts, String place) {
        this.texts = texts;
        this.place = place;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the library has it
    public void execute(Environment page, Map named, TemplateModel[] none, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        String part = place + ' ' + named.get("part");
        String text = texts.get(part);
        if (text == null) {
            StringWriter written = new StringWriter();
            body.render(written);
            text = written.toString();
            texts.put(part, text);
        }
        page.getOut().write(text);
    }
}
