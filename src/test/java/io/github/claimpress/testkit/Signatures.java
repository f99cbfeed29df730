package io.github.claimpress.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public face of a class: a line for itself, and one for each thing that others can use, sorted. */
public final class Signatures {
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    private Signatures() {}

    /** No lines for a class that others cannot see. */
    public static Stream<String> of(String name) {
        try {
            Class<?> type = Class.forName(name);
            return visible(type) ? of(type) : Stream.of();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> of(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (shown(field.getModifiers()) && !field.isSynthetic()) {
                members.add(
                        statics(field.getModifiers()) + field.getGenericType().getTypeName() + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (shown(constructor.getModifiers()) && !type.isRecord() && !constructor.isSynthetic()) {
                members.add("new " + parameters(constructor));
            }
        }
        Set<String> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.toSet())
                : Set.of();
        for (Method method : type.getDeclaredMethods()) {
            boolean own = method.getParameterCount() > 0 || !components.contains(method.getName());
            if (shown(method.getModifiers())
                    && own
                    && !method.isSynthetic()
                    && !(type.isRecord() && OF_EVERY_RECORD.contains(method.getName()))) {
                members.add(statics(method.getModifiers())
                        + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method));
            }
        }
        return Stream.concat(Stream.of(head(type)), members.stream().sorted().map(member -> "  " + member));
    }

    private static String head(Class<?> type) {
        if (type.isRecord()) {
            return "record " + type.getName()
                    + Arrays.stream(type.getRecordComponents())
                            .map(part -> part.getGenericType().getTypeName() + " " + part.getName())
                            .collect(Collectors.joining(", ", "(", ")"))
                    + implemented(type);
        }
        String sealed = type.isSealed() ? "sealed " : "";
        String kind = type.isEnum() ? "enum " : type.isInterface() ? "interface " : "class ";
        return sealed + kind + type.getName() + implemented(type);
    }

    private static String implemented(Class<?> type) {
        String names = Arrays.stream(type.getGenericInterfaces())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " is " + names;
    }

    private static String parameters(Executable of) {
        return Arrays.stream(of.getParameters())
                .map(Parameter::getParameterizedType)
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean visible(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
            if (!shown(one.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean shown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String statics(int modifiers) {
        return Modifier.isStatic(modifiers) ? "static " : "";
    }
}
