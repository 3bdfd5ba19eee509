package org.kontor.banking;

/** Of which account a file of columns tells, which does not say it itself, and how it is read. */
record AccountMapping(String account, CsvMapping mapping) {}
