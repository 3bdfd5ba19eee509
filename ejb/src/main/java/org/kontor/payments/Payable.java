package org.kontor.payments;

import org.kontor.money.Money;
import org.kontor.receivables.Posting;

/** What is open of a document of an account. */
record Payable(long entryId, Posting.Debtor debtor, String documentNumber, Money open) {}
