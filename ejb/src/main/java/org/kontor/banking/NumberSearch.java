package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of documents in what a payer typed. */
final class NumberSearch {
    private static final int SHORT_FORM_WORDS = 3;
    private static final int ENOUGH_SIGNS = 6;

    private final NumberIndex index;
    private final Typed typed;
    private final List<Word> words;
    private final Set<Integer> digitLengths;

    NumberSearch(NumberIndex index, Typed typed, List<Word> words) {
        this.index = index;
        this.typed = typed;
        this.words = words;
        this.digitLengths = index.digitLengths();
    }

    /** A number that is a part of a longer one is none; loose ones count only apart from whole ones. */
    List<Mention> mentions() {
        List<Mention> whole = outermost(whole());
        List<Mention> mentions = new ArrayList<>(whole);
        for (Mention loose : outermost(loose())) {
            if (whole.stream().noneMatch(loose::overlaps)) {
                mentions.add(loose);
            }
        }
        return mentions;
    }

    private static List<Mention> outermost(List<Mention> all) {
        return all.stream().filter(one -> all.stream().noneMatch(one::isInside)).toList();
    }

    private List<Mention> whole() {
        List<Mention> found = new ArrayList<>();
        for (int from = 0; from < typed.length(); from++) {
            if (beginsAt(from)) {
                for (NumberShape shape : index.shapes()) {
                    int to = from + shape.length();
                    if (to <= typed.length() && endsAt(to) && shape.fits(typed, from)) {
                        found.add(mention(shape, from, to));
                    }
                }
            }
        }
        return found;
    }

    private boolean beginsAt(int from) {
        if (typed.isGap(from)) {
            return true;
        }
        if (Typed.isDigit(typed.at(from - 1))) {
            return Typed.isLetter(typed.at(from));
        }
        // Something glued in front could belong to the number of another series.
        int start = from;
        while (start > 0 && Typed.isLetter(typed.at(start - 1)) && (start == from || !typed.isGap(start))) {
            start--;
        }
        return Label.isGlue(typed.part(start, from));
    }

    private boolean endsAt(int to) {
        return to == typed.length() || typed.isEdge(to);
    }

    private Mention mention(NumberShape shape, int from, int to) {
        String signs = typed.part(from, to);
        Certainty certainty = shape.isWhole(typed, from) ? telling(signs, from) : Certainty.TORN;
        return new Mention(shape.number(signs), index.withSigns(signs), checked(certainty, from, to), from, to);
    }

    /** A short number, or one of digits only, could be anything if nothing says what it is. */
    private Certainty telling(String signs, int from) {
        boolean digitsOnly = Typed.isDigit(signs.charAt(0)) && Typed.isDigit(signs.charAt(signs.length() - 1));
        boolean isLong = signs.length() >= (digitsOnly ? NumberIndex.ENOUGH_DIGITS : ENOUGH_SIGNS);
        boolean named = Label.before(wordAt(from), words) == Label.INVOICE;
        if (isLong) {
            return named || !digitsOnly ? Certainty.SURE : Certainty.TORN;
        }
        return named ? Certainty.TORN : Certainty.LOOSE;
    }

    private int wordAt(int from) {
        int index = 0;
        while (words.get(index).to() <= from) {
            index++;
        }
        return index;
    }

    /** In a reference whose check digits are wrong, something was mistyped. */
    private Certainty checked(Certainty certainty, int from, int to) {
        boolean inReference = from >= 4 && typed.part(from - 4, from).matches("RF\\d\\d");
        boolean mistyped =
                inReference && RfReference.number(typed.part(from - 4, to)).isEmpty();
        return mistyped ? Certainty.LOOSE : certainty;
    }

    private List<Mention> loose() {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Word> next = words.subList(i, Math.min(words.size(), i + SHORT_FORM_WORDS));
            if (next.size() == SHORT_FORM_WORDS && !next.get(0).isNumber()) {
                add(found, index.withShortForm(next), Certainty.LOOSE, next);
            }
            if (words.get(i).isNumber()) {
                addDigits(found, i);
            }
        }
        return found;
    }

    /** 2026-000123, 2026 000123 or 2026000123. */
    private void addDigits(List<Mention> found, int first) {
        Certainty certainty = Label.before(first, words) == Label.INVOICE ? Certainty.TORN : Certainty.LOOSE;
        StringBuilder digits = new StringBuilder();
        for (int i = first;
                i < Math.min(words.size(), first + SHORT_FORM_WORDS)
                        && words.get(i).isNumber();
                i++) {
            digits.append(words.get(i).text());
            if (digitLengths.contains(digits.length())) {
                add(found, index.withDigits(digits.toString()), certainty, words.subList(first, i + 1));
            }
        }
    }

    private static void add(List<Mention> found, List<Item> items, Certainty certainty, List<Word> over) {
        int from = over.get(0).from();
        int to = over.get(over.size() - 1).to();
        // Several series may have the same digits; each is one that could be meant.
        items.stream()
                .map(Item::number)
                .distinct()
                .forEach(number -> found.add(new Mention(
                        number,
                        items.stream()
                                .filter(item -> item.number().equals(number))
                                .toList(),
                        certainty,
                        from,
                        to)));
    }

    /** Whether a number begins like one of ours and is none. */
    boolean hasFragment() {
        List<Mention> whole = mentions();
        for (int i = 0; i + 1 < words.size(); i++) {
            int from = words.get(i).from();
            boolean begins =
                    words.get(i + 1).isNumber() && index.isPrefix(words.get(i).text());
            if (begins && whole.stream().noneMatch(mention -> mention.from() <= from && from < mention.to())) {
                return true;
            }
        }
        return false;
    }

    /** What follows a number as its end only: {@code RE-2026-000123, 124 und 131}. */
    List<Item> tails(Mention mention) {
        List<Item> tails = new ArrayList<>();
        String number = mention.number();
        for (Word word : words) {
            if (word.from() < mention.to()) {
                continue;
            }
            if (word.isNumber() && word.text().length() <= lastDigits(number)) {
                String other = number.substring(0, number.length() - word.text().length()) + word.text();
                tails.addAll(index.withSigns(Typed.joined(other)));
            } else if (!Set.of("UND", "U", "AND").contains(word.text())) {
                return tails;
            }
        }
        return tails;
    }

    private static int lastDigits(String number) {
        return number.length() - number.replaceAll("\\d+$", "").length();
    }
}
