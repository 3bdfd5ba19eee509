package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands above the entries of a statement: its names, its days and its balances. */
final class CamtHead {
    private final XmlNode statement;
    private final List<ReadEntry> entries;

    private CamtHead(XmlNode statement, List<ReadEntry> entries) {
        this.statement = statement;
        this.entries = entries;
    }

    static StatementHead of(XmlNode statement, List<ReadEntry> entries) {
        return new CamtHead(statement, entries).read();
    }

    private StatementHead read() {
        Optional<Balance> opening = opening();
        Optional<Balance> closing = closing();
        LocalDate last = lastDay(closing);
        return new StatementHead(
                CamtText.of(statement.text("Id"), 70),
                CamtText.of(statement.text("ElctrncSeqNb", "LglSeqNb"), 20),
                firstDay(last),
                last,
                opening,
                closing);
    }

    /** The closing balance of the day before (PRCD) is the opening one; on a later page both are interim balances. */
    private Optional<Balance> opening() {
        return first("OPBD")
                .or(() -> first("PRCD"))
                .or(() -> interim().count() > 1 || first("CLBD").isPresent()
                        ? interim().findFirst()
                        : Optional.empty());
    }

    private Optional<Balance> closing() {
        Optional<Balance> closing = last(balances("CLBD"));
        boolean openingIsInterim = first("OPBD").isEmpty() && first("PRCD").isEmpty();
        return closing.or(() -> interim().count() > (openingIsInterim ? 1 : 0) ? last(interim()) : Optional.empty());
    }

    private Optional<Balance> first(String type) {
        return balances(type).findFirst();
    }

    private Stream<Balance> interim() {
        return balances("ITBD");
    }

    private static Optional<Balance> last(Stream<Balance> balances) {
        return balances.reduce((earlier, later) -> later);
    }

    private Stream<Balance> balances(String type) {
        return statement
                .all("Bal")
                .filter(balance -> balance.text("Tp/CdOrPrtry/Cd", "Tp/Cd").equals(type))
                .map(this::balance);
    }

    private Balance balance(XmlNode node) {
        CurrencyAmount amount = CamtText.amount(node);
        LocalDate on = CamtText.date(node, "Dt").or(this::created).orElse(LocalDate.EPOCH);
        return new Balance(amount, on);
    }

    private Optional<LocalDate> created() {
        return CamtText.moment(statement, "CreDtTm");
    }

    /** Of all days that are told the last on which something was booked or that was closed. */
    private LocalDate lastDay(Optional<Balance> closing) {
        Stream<LocalDate> booked = entries.stream().map(ReadEntry::bookedOn);
        return Stream.concat(booked, closing.map(Balance::on).stream())
                .max(LocalDate::compareTo)
                .or(() -> CamtText.moment(statement, "FrToDt/ToDtTm"))
                .or(this::created)
                .orElseThrow(() -> new UnreadableFile("noDate", statement.line()));
    }

    /** Some banks write a period into which no entry falls; the entries are right then. */
    private LocalDate firstDay(LocalDate last) {
        LocalDate booked = entries.stream()
                .map(ReadEntry::bookedOn)
                .min(LocalDate::compareTo)
                .orElse(last);
        boolean fits = CamtText.moment(statement, "FrToDt/ToDtTm")
                .filter(to -> !to.isBefore(last))
                .isPresent();
        return CamtText.moment(statement, "FrToDt/FrDtTm")
                .filter(from -> fits && from.isBefore(booked))
                .orElse(booked);
    }
}
