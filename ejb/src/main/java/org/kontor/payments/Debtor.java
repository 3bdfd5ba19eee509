package org.kontor.payments;

import java.util.Locale;

/** Who is written to about a debit. */
record Debtor(long accountId, String name, String email, Locale language) {}
