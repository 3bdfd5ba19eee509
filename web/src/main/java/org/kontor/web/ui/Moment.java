package org.kontor.web.ui;

import java.time.LocalDate;

/**
 * A point of a time line.
 *
 * @param tense {@code now} for the last that has come, {@code coming} for what is still ahead, else empty
 */
public record Moment(LocalDate day, String title, String note, String tense) {}
