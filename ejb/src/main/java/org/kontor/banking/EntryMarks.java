package org.kontor.banking;

/**
 * By what the bank knows an entry.
 *
 * @param bankReference the bank's own, unique where it is given ({@code AcctSvcrRef})
 * @param entryReference number of the line in the statement ({@code NtryRef})
 * @param reversal the bank takes back an earlier entry; says nothing about the sign
 */
record EntryMarks(String bankReference, String entryReference, BankCode code, boolean reversal) {}
