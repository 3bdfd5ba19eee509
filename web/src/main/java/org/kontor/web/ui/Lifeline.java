package org.kontor.web.ui;

import java.util.List;

/**
 * The days of a contract as a picture: a lane for each line, a bar for each stretch of days with one price or none.
 *
 * @param months what stands along the top
 */
public record Lifeline(List<Bar> months, List<Lane> lanes) {
    public Lifeline {
        months = List.copyOf(months);
        lanes = List.copyOf(lanes);
    }

    /**
     * One line of the contract.
     *
     * @param bars what the picture shows; only the days in its window
     * @param sentences the same in words, all days
     */
    public record Lane(String name, List<Bar> bars, List<Sentence> sentences) {}

    /**
     * @param left where it begins, in percent of the width
     * @param width in percent
     * @param look {@code paid}, or why it is not: {@code pause}, {@code trial}, {@code granted}
     */
    public record Bar(String text, String left, String width, String look) {}

    /** A stretch of days and what it costs. */
    public record Sentence(String days, String text) {}
}
