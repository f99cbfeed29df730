package io.github.claimpress.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template sees it: its components by name, and nothing else. No method can be called, and a
 * page costs less than through the reflection of the library.
 */
record RecordModel(Record record, Map<String, Field> components, ThemeWrapper wrapper) implements TemplateHashModel {
    /**
     * The components of a class of records by name. They are read as fields: for each accessor that is called a few
     * times the JDK would write a class of its own, three hundred of them before the first page is done.
     */
    static Map<String, Field> componentsOf(Class<?> type) {
        Map<String, Field> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                Field field = type.getDeclaredField(component.getName());
                field.setAccessible(true);
                components.put(component.getName(), field);
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return components;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Field component = components.get(name);
        if (component == null) {
            return null;
        }
        try {
            return wrapper.wrap(component.get(record));
        } catch (IllegalAccessException impossible) {
            throw new TemplateModelException("cannot read " + name + " of " + record.getClass(), impossible);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
