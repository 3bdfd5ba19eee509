package org.kontor.banking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands above the entries of a statement.
 *
 * @param reference the bank's name for the statement
 * @param sequence its number; may be empty
 * @param fromDay first day it tells about
 * @param toDay last day it tells about
 * @param opening empty if the file does not tell it
 * @param closing empty if the file does not tell it
 */
record StatementHead(
        String reference,
        String sequence,
        LocalDate fromDay,
        LocalDate toDay,
        Optional<Balance> opening,
        Optional<Balance> closing) {}
