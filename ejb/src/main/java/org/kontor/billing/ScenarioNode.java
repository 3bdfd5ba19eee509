package org.kontor.billing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of one JSON object of a scenario; whatever is not as the format says is named in the refusal. */
final class ScenarioNode {
    private static final int MOST_ELEMENTS = 10_000;
    private static final int DATE_LENGTH = 10;

    private final String path;
    private final JsonNode node;

    ScenarioNode(String path, JsonNode node) {
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new MalformedScenario((path.isEmpty() ? "the line" : path) + " is no object");
        }
    }

    String text(String name) {
        return text(path(name), field(name));
    }

    /** A decimal number, as a string; a JSON number is taken as it is written. */
    String decimal(String name) {
        JsonNode value = field(name);
        return value.isNumber() ? value.decimalValue().toPlainString() : text(path(name), value);
    }

    int integer(String name) {
        JsonNode value = field(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new MalformedScenario(path(name) + " is no whole number");
        }
        return value.intValue();
    }

    boolean bool(String name) {
        JsonNode value = field(name);
        if (!value.isBoolean()) {
            throw new MalformedScenario(path(name) + " is neither true nor false");
        }
        return value.booleanValue();
    }

    LocalDate date(String name) {
        return date(path(name), field(name));
    }

    List<LocalDate> dates(String name) {
        List<LocalDate> dates = new ArrayList<>();
        for (JsonNode element : array(name)) {
            dates.add(date(path(name) + "[" + dates.size() + "]", element));
        }
        return dates;
    }

    List<ScenarioNode> objects(String name) {
        List<ScenarioNode> objects = new ArrayList<>();
        for (JsonNode element : array(name)) {
            objects.add(new ScenarioNode(path(name) + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    ScenarioNode object(String name) {
        return new ScenarioNode(path(name), field(name));
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode array(String name) {
        JsonNode value = field(name);
        if (!value.isArray()) {
            throw new MalformedScenario(path(name) + " is no list");
        }
        if (value.size() > MOST_ELEMENTS) {
            throw new MalformedScenario(path(name) + " has more than " + MOST_ELEMENTS + " elements");
        }
        return value;
    }

    private JsonNode field(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new MalformedScenario(path(name) + " is missing");
        }
        return value;
    }

    private static String text(String path, JsonNode value) {
        if (!value.isTextual()) {
            throw new MalformedScenario(path + " is no string");
        }
        return value.textValue();
    }

    private static LocalDate date(String path, JsonNode value) {
        String text = text(path, value);
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, with the path of the field.
        }
        throw new MalformedScenario(path + " is no date: " + text);
    }
}
