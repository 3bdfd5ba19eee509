package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.money.Money;

/** What a second delivery of an issued document needs to know of it. */
record SentAgain(
        long id,
        String number,
        InvoiceKind kind,
        InvoiceLanguage language,
        Money payable,
        LocalDate dueOn,
        String name,
        String postCode,
        String country,
        InvoiceForm form) {}
