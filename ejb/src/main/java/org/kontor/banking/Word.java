package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;

/** A run of letters or of digits in what was typed. */
record Word(String text, int from, int to) {

    static List<Word> of(Typed typed) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= typed.length(); i++) {
            if (i == typed.length() || typed.isEdge(i)) {
                words.add(new Word(typed.part(start, i), start, i));
                start = i;
            }
        }
        return typed.length() == 0 ? List.of() : words;
    }

    boolean isNumber() {
        return Typed.isDigit(text.charAt(0));
    }

    String withoutZeros() {
        return text.replaceFirst("^0+(?=.)", "");
    }
}
