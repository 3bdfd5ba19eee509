package org.kontor.letters;

/** A line of the information block, or of a box. */
public record LetterFact(String label, String value) {}
