package org.kontor.accounts;

import java.time.LocalDate;

/** An account as lists show it. */
public record AccountRow(
        long id, String number, String name, CustomerType type, String city, String email, LocalDate openedOn) {}
