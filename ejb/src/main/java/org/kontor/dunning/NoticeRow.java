package org.kontor.dunning;

import java.time.LocalDate;

/** A reminder as lists show it. */
public record NoticeRow(
        long id,
        String number,
        long accountId,
        int level,
        LocalDate issuedOn,
        LocalDate payUntil,
        Channel channel,
        Notice.Sums sums) {}
