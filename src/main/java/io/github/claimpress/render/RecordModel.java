package io.github.claimpress.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template sees it: its components by name, and nothing else. No method can be called, and a
 * page costs less than through the reflection of the library.
 */
record RecordModel(Record record, Map<String, Method> components, ThemeWrapper wrapper) implements TemplateHashModel {
    /** The accessors of a class of records, by the name of the component. */
    static Map<String, Method> componentsOf(Class<?> type) {
        Map<String, Method> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Else each call would look at who calls.
            accessor.trySetAccessible();
            components.put(component.getName(), accessor);
        }
        return components;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = components.get(name);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new TemplateModelException("cannot read " + name + " of " + record.getClass(), impossible);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
