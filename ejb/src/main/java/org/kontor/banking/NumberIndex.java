package org.kontor.banking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of documents with something open, to be found in texts. */
final class NumberIndex {
    // Fewer digits are a date, a postcode or a part of a phone number.
    static final int ENOUGH_DIGITS = 8;

    private final Map<String, List<Item>> byJoined = new HashMap<>();
    private final Map<String, List<Item>> byDigits = new HashMap<>();
    private final Map<String, List<Item>> byShort = new HashMap<>();
    private final Map<String, NumberShape> shapes = new LinkedHashMap<>();

    /**
     * @param examples numbers as the series of the seller give them, also of those of which nothing is open
     */
    NumberIndex(Collection<Item> items, Collection<String> examples) {
        items.forEach(this::add);
        examples.forEach(this::addShape);
    }

    private void add(Item item) {
        addShape(item.number());
        String joined = Typed.joined(item.number());
        put(byJoined, joined, item);
        String digits = joined.replaceAll("[A-Z]", "");
        if (digits.length() >= ENOUGH_DIGITS && digits.length() < joined.length()) {
            put(byDigits, digits, item);
        }
        put(byShort, shortForm(Word.of(Typed.of(item.number()))), item);
    }

    private void addShape(String number) {
        shapes.computeIfAbsent(number.replaceAll("[0-9]", "9"), NumberShape::of);
    }

    private static void put(Map<String, List<Item>> map, String key, Item item) {
        map.computeIfAbsent(key, same -> new ArrayList<>(1)).add(item);
    }

    /** {@code RE-2026-000123} and RE 2026/123 alike. */
    static String shortForm(List<Word> words) {
        StringBuilder form = new StringBuilder();
        for (Word word : words) {
            form.append('|').append(word.withoutZeros());
        }
        return form.toString();
    }

    List<Item> withSigns(String joined) {
        return byJoined.getOrDefault(joined, List.of());
    }

    List<Item> withDigits(String digits) {
        return byDigits.getOrDefault(digits, List.of());
    }

    List<Item> withShortForm(List<Word> words) {
        return byShort.getOrDefault(shortForm(words), List.of());
    }

    Collection<NumberShape> shapes() {
        return shapes.values();
    }

    boolean isPrefix(String letters) {
        return shapes.values().stream().anyMatch(shape -> shape.prefix().equals(letters));
    }

    /** Lengths of all numbers without their prefix. */
    Set<Integer> digitLengths() {
        return shapes.values().stream().map(NumberShape::digits).collect(Collectors.toSet());
    }
}
