package io.github.claimpress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.claimpress.render.view.TrustedHtml;
import org.jspecify.annotations.Nullable;

/** Shows view records to templates. Text is escaped wherever it is printed; only trusted markup is not. */
final class ThemeWrapper extends DefaultObjectWrapper {
    static final Version VERSION = Configuration.VERSION_2_3_34;

    ThemeWrapper() {
        super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof TrustedHtml trusted
                ? HTMLOutputFormat.INSTANCE.fromMarkup(trusted.html())
                : super.wrap(value);
    }
}
