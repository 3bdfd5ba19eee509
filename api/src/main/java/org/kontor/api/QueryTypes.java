package org.kontor.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads parameters so that a wrong one is named; without it RESTEasy would answer 404 to {@code ?page=x}. */
@Provider
public class QueryTypes implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String field = field(annotations);
        if (field.isEmpty()) {
            return null;
        }
        if (type == Integer.class) {
            return new Converter<>(text -> type.cast(number(field, text)));
        }
        if (type == Long.class) {
            return new Converter<>(text -> type.cast(id(field, text)));
        }
        if (type == LocalDate.class) {
            return new Converter<>(text -> type.cast(date(field, text)));
        }
        if (type == YearMonth.class) {
            return new Converter<>(text -> type.cast(month(field, text)));
        }
        if (type.isEnum()) {
            return new Converter<>(text -> constant(field, text, type));
        }
        return null;
    }

    private static <T> T constant(String field, String text, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.toString().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, "input.oneOf", names(type)));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Integer number(String field, String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new BadInput(field, "input.number");
        }
    }

    private static Long id(String field, String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new BadInput(field, "input.number");
        }
    }

    private static LocalDate date(String field, String text) {
        try {
            return Required.day(LocalDate.parse(text.strip()), field);
        } catch (DateTimeParseException e) {
            throw new BadInput(field, "input.date");
        }
    }

    private static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadInput(field, "input.month");
        }
    }

    private static String field(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "";
    }

    private record Converter<T>(Function<String, T> reading) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return text == null || text.isBlank() ? null : reading.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
