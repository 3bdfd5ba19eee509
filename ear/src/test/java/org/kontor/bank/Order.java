package org.kontor.bank;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment that somebody ordered by file: a debit from a payer, or a transfer to a payee.
 *
 * @param name of the other side
 * @param mandate reference; empty for transfers
 */
record Order(
        String endToEndId,
        BigDecimal amount,
        String name,
        String iban,
        String mandate,
        LocalDate signedOn,
        String purpose) {}
