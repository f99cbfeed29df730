package io.github.claimpress.store;

import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes and back, component by component: equal records give equal bytes. It knows records, enums, lists, maps
 * with keys that have an order, texts, numbers and instants, each of which may be null. The bytes say nothing of types, so
 * only the same program can read them. Safe for several threads.
 */
public final class RecordCodec {
    private static final int NULL = 0;
    private static final int THERE = 1;

    private final Map<Type, Form> forms = new ConcurrentHashMap<>();

    /** How values of one type are written. */
    private interface Form {
        void write(Object value, BytesOut out);

        Object read(BytesIn in);
    }

    public RecordCodec() {
        Form number = new OfOne((value, out) -> out.number((Integer) value), BytesIn::count);
        forms.put(String.class, new OfOne((value, out) -> out.text((String) value), BytesIn::text));
        forms.put(Instant.class, new OfOne(RecordCodec::writeInstant, RecordCodec::readInstant));
        forms.put(boolean.class, new OfChoice(new Object[] {false, true}));
        forms.put(int.class, number);
        forms.put(Integer.class, number);
        forms.put(long.class, new OfOne((value, out) -> out.number((Long) value), BytesIn::number));
    }

    /** For telling things apart: in the place of a handle stands the text itself. What was written so cannot be read. */
    public static RecordCodec withTexts(Bodies bodies) {
        RecordCodec codec = new RecordCodec();
        codec.forms.put(Outline.class, new OfWhole(codec.form(Outline.class), bodies));
        return codec;
    }

    /** @throws IllegalArgumentException for a value that would not come back as it was */
    public <T> void write(Class<T> type, T value, BytesOut out) {
        form(type).write(value, out);
    }

    /** The same for a record of any type. */
    public void writeAny(Record value, BytesOut out) {
        form(value.getClass()).write(value, out);
    }

    /** @throws RuntimeException where the bytes are not those of such a value */
    public <T> T read(Class<T> type, BytesIn in) {
        return type.cast(form(type).read(in));
    }

    private Form form(Type type) {
        Form found = forms.get(type);
        if (found == null) {
            found = make(type);
            forms.put(type, found);
        }
        return found;
    }

    private Form make(Type type) {
        if (type instanceof Class<?> one && one.isEnum()) {
            return new OfChoice(one.getEnumConstants());
        }
        if (type instanceof Class<?> one && one.isRecord()) {
            return OfRecord.of(one, this);
        }
        if (type instanceof ParameterizedType some && some.getRawType() == List.class) {
            return new OfList(form(some.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType some && some.getRawType() == Map.class) {
            return new OfMap(form(some.getActualTypeArguments()[0]), form(some.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static void writeNullable(Form form, @Nullable Object value, BytesOut out) {
        if (value == null) {
            out.number(NULL);
        } else {
            out.number(THERE);
            form.write(value, out);
        }
    }

    private static @Nullable Object readNullable(Form form, BytesIn in) {
        return in.number() == NULL ? null : form.read(in);
    }

    private static void writeInstant(Object value, BytesOut out) {
        out.number(((Instant) value).getEpochSecond());
        out.number(((Instant) value).getNano());
    }

    private static Instant readInstant(BytesIn in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }

    /** A value without parts. */
    private record OfOne(BiConsumer<Object, BytesOut> writing, Function<BytesIn, Object> reading) implements Form {
        @Override
        public void write(Object value, BytesOut out) {
            writing.accept(value, out);
        }

        @Override
        public Object read(BytesIn in) {
            return reading.apply(in);
        }
    }

    private record OfWhole(Form form, Bodies bodies) implements Form {
        @Override
        public void write(Object value, BytesOut out) {
            Outline outline = (Outline) value;
            Body body = bodies.body(outline);
            form.write(outline.at(0), out);
            out.text(body.html());
            out.text(body.text());
        }

        @Override
        public Object read(BytesIn in) {
            throw new UnsupportedOperationException();
        }
    }

    /** One of few values, by its place among them. */
    private static final class OfChoice implements Form {
        private final Object[] values;
        private final Map<Object, Integer> places = new HashMap<>();

        OfChoice(Object[] values) {
            this.values = values;
            for (int i = 0; i < values.length; i++) {
                places.put(values[i], i);
            }
        }

        @Override
        public void write(Object value, BytesOut out) {
            out.number(places.getOrDefault(value, -1));
        }

        @Override
        public Object read(BytesIn in) {
            return values[in.count()];
        }
    }

    private record OfList(Form items) implements Form {
        @Override
        public void write(Object value, BytesOut out) {
            List<?> list = (List<?>) value;
            out.number(list.size());
            for (Object item : list) {
                items.write(item, out);
            }
        }

        @Override
        public Object read(BytesIn in) {
            int size = in.count();
            if (size == 0) {
                return List.of();
            }
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(items.read(in));
            }
            return list;
        }
    }

    /** In the order of the keys, whatever the map's own is. */
    private record OfMap(Form keys, Form values) implements Form {
        @Override
        public void write(Object value, BytesOut out) {
            Map<?, ?> map = new TreeMap<>((Map<?, ?>) value);
            out.number(map.size());
            map.forEach((key, one) -> {
                keys.write(key, out);
                values.write(one, out);
            });
        }

        @Override
        public Object read(BytesIn in) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = in.count(); i > 0; i--) {
                map.put(keys.read(in), values.read(in));
            }
            return map;
        }
    }

    /** Components are read as fields: for each accessor that is called a few times the JDK would write a class. */
    private record OfRecord(Constructor<?> constructor, Field[] fields, Form[] parts, boolean[] primitive)
            implements Form {
        static Form of(Class<?> type, RecordCodec codec) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Field[] fields = new Field[components.length];
            Form[] parts = new Form[components.length];
            boolean[] primitive = new boolean[components.length];
            try {
                for (int i = 0; i < components.length; i++) {
                    types[i] = components[i].getType();
                    fields[i] = type.getDeclaredField(components[i].getName());
                    fields[i].setAccessible(true);
                    parts[i] = codec.form(components[i].getGenericType());
                    primitive[i] = types[i].isPrimitive();
                }
                return new OfRecord(type.getDeclaredConstructor(types), fields, parts, primitive);
            } catch (NoSuchFieldException | NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has these fields and this constructor", impossible);
            }
        }

        @Override
        public void write(Object value, BytesOut out) {
            try {
                for (int i = 0; i < parts.length; i++) {
                    Object part = fields[i].get(value);
                    if (primitive[i]) {
                        parts[i].write(part, out);
                    } else {
                        writeNullable(parts[i], part, out);
                    }
                }
            } catch (IllegalAccessException impossible) {
                throw new IllegalArgumentException("a record that cannot be read: " + value.getClass(), impossible);
            }
        }

        @Override
        public Object read(BytesIn in) {
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = primitive[i] ? parts[i].read(in) : readNullable(parts[i], in);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException refused) {
                throw new IllegalArgumentException("not a " + constructor.getDeclaringClass(), refused);
            }
        }
    }
}
