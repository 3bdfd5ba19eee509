package org.kontor.dunning;

import java.time.LocalDate;

/** A reminder as lists show it. */
public record NoticeRow(
        long id, String number, int level, LocalDate issuedOn, LocalDate payUntil, Channel channel, Notice.Sums sums) {}
