package io.github.khabarlib;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes values apart and puts them together again, whatever their type: a class of values has a builder whose fields are
 * named as its own, or a constructor that takes its fields in their order.
 */
final class ValueComponents {
    private static final String OURS = "io.github.khabarlib";

    private ValueComponents() {}

    /** What a value of the type is made of. */
    static List<Field> of(Class<?> type) {
        List<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    /** Adds {@code value} and all values that it is made of, the first of each type. */
    static void collect(Object value, Map<Class<?>, Object> into) {
        if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(one, into));
        } else if (value != null
                && !value.getClass().isEnum()
                && value.getClass().getName().startsWith(OURS)
                && into.putIfAbsent(value.getClass(), value) == null) {
            of(value.getClass()).forEach(field -> collect(get(field, value), into));
        }
    }

    /** A value made anew of the same components. */
    static Object copy(Object value) {
        return make(value.getClass(), components(value));
    }

    /** A value that differs in one component. */
    static Object with(Object value, Field component, Map<Class<?>, Object> examples) {
        Map<String, Optional<Object>> components = components(value);
        components.put(component.getName(), Optional.of(other(get(component, value), component, examples)));
        return make(value.getClass(), components);
    }

    /** A value without one component; empty where that component has to be there. */
    static Optional<Object> without(Object value, Field component) {
        Map<String, Optional<Object>> components = components(value);
        // A builder never holds null for a list.
        if (component.getType().isPrimitive()
                || component.getType() == List.class
                || component.getType() == Map.class
                || components.get(component.getName()).isEmpty()) {
            return Optional.empty();
        }
        components.put(component.getName(), Optional.empty());
        try {
            return Optional.of(make(value.getClass(), components));
        } catch (NullPointerException | IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private static Map<String, Optional<Object>> components(Object value) {
        return of(value.getClass()).stream()
                .collect(toMap(Field::getName, field -> Optional.ofNullable(get(field, value))));
    }

    private static Object make(Class<?> type, Map<String, Optional<Object>> components) {
        Optional<Class<?>> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .findFirst();
        if (isFilledLater(type)) {
            return filled(type, components);
        }
        return builder.isPresent()
                ? call(type, filled(builder.get(), components))
                : call(
                        type,
                        of(type).stream()
                                .map(field -> components.get(field.getName()).orElse(null))
                                .toArray());
    }

    /** Whether a value begins empty, as what Spark calls a bean does. */
    private static boolean isFilledLater(Class<?> type) {
        return Arrays.stream(type.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    private static Object filled(Class<?> type, Map<String, Optional<Object>> components) {
        Object builder = call(type);
        for (Field field : of(type)) {
            try {
                field.set(builder, components.get(field.getName()).orElse(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return builder;
    }

    private static Object call(Class<?> type, Object... arguments) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object get(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object other(Object value, Field component, Map<Class<?>, Object> examples) {
        Class<?> type = component.getType();
        if (value == null) {
            return first(type, examples);
        } else if (value instanceof String text) {
            return text + "2";
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (value instanceof List<?>) {
            return List.of();
        } else if (value instanceof Map<?, ?>) {
            return Map.of();
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant != value)
                    .findFirst()
                    .orElseThrow();
        }
        List<Field> parts = of(value.getClass());
        return with(value, parts.get(parts.size() - 1), examples);
    }

    /** Some value of a type. */
    private static Object first(Class<?> type, Map<Class<?>, Object> examples) {
        Map<Class<?>, Object> foreign = Map.of(
                String.class, "سد",
                Integer.class, 7,
                LocalDate.class, LocalDate.EPOCH,
                LocalTime.class, LocalTime.NOON,
                Instant.class, Instant.EPOCH,
                ZoneId.class, ZoneOffset.UTC);
        return foreign.containsKey(type) ? foreign.get(type) : examples.get(type);
    }
}
