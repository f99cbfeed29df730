package io.github.claimpress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.claimpress.render.view.TrustedHtml;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows view records, lists, texts and numbers to templates; the maps of an extension too. Text is escaped wherever
 * it is printed; only trusted markup is not.
 */
final class ThemeWrapper extends DefaultObjectWrapper {
    static final Version VERSION = Configuration.VERSION_2_3_34;

    private final ClassValue<Map<String, Field>> components = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return RecordModel.componentsOf(type);
        }
    };

    ThemeWrapper() {
        super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof TrustedHtml trusted) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(trusted.html());
        }
        if (value instanceof Record record) {
            return new RecordModel(record, components.get(record.getClass()), this);
        }
        if (value instanceof List<?> list) {
            return DefaultListAdapter.adapt(list, this);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return super.wrap(value);
    }
}
