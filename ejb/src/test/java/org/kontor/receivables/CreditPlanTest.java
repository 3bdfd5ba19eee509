package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class CreditPlanTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Test
    void theOldestCreditPaysWhatIsDueFirst() {
        List<OpenEntry> open = List.of(
                entry(1, EntryKind.INVOICE, "100.00", 9),
                entry(2, EntryKind.INVOICE, "50.00", 3),
                entry(3, EntryKind.RECEIPT, "-70.00", 5),
                entry(4, EntryKind.RECEIPT, "-20.00", 1));

        assertThat(CreditPlan.of(open, Set.of()))
                .extracting(
                        offset -> offset.credit().id(), offset -> offset.item().id(), CreditOffset::amount)
                .containsExactly(
                        tuple(4L, 2L, Money.of("20.00")),
                        tuple(3L, 2L, Money.of("30.00")),
                        tuple(3L, 1L, Money.of("40.00")));
    }

    @Test
    void depositsNeitherPayNorArePaid() {
        List<OpenEntry> open = List.of(
                entry(1, EntryKind.DEPOSIT, "300.00", 1),
                entry(2, EntryKind.DEPOSIT, "-80.00", 1),
                entry(3, EntryKind.RECEIPT, "-10.00", 1));

        assertThat(CreditPlan.of(open, Set.of())).isEmpty();
    }

    @Test
    void whatIsLeftAloneStaysAsItIs() {
        List<OpenEntry> open = List.of(
                entry(1, EntryKind.INVOICE, "100.00", 1),
                entry(2, EntryKind.INVOICE, "100.00", 2),
                entry(3, EntryKind.RECEIPT, "-10.00", 1),
                entry(4, EntryKind.RECEIPT, "-10.00", 1));

        assertThat(CreditPlan.of(open, Set.of(1L, 3L)))
                .extracting(
                        offset -> offset.credit().id(), offset -> offset.item().id())
                .containsExactly(tuple(4L, 2L));
    }

    private static OpenEntry entry(long id, EntryKind kind, String open, int day) {
        LocalDate on = DAY.plusDays(day);
        Money amount = Money.of(open);
        return new OpenEntry(id, 7, 1, kind, "N-" + id, on, on, amount, amount, Optional.empty(), OptionalLong.empty());
    }
}
