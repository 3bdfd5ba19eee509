package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.LineGroups;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** Subtotals by member or cost centre. */
class LineGroupTest {
    private static final Period MONTH = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));

    @Test
    void leavesLinesTogetherIfNobodyWantsGroups() {
        List<InvoiceContentLine> lines = List.of(line("Anna", "A", "10.00"), line("Emre", "B", "20.00"));
        assertThat(LineGroup.of(lines, LineGroups.NONE))
                .singleElement()
                .satisfies(group -> assertThat(group.lines()).isEqualTo(lines));
    }

    @Test
    void addsUpWhatAMemberCausesAndWhatConcernsAllComesFirst() {
        List<InvoiceContentLine> lines = new ArrayList<>(List.of(
                line("Emre", "B", "20.00"),
                line("Anna", "A", "10.00"),
                line("", "", "5.00"),
                line("Emre", "B", "-3.50"),
                line("Anna", "B", "1.00")));
        lines.sort(LineGroup.order(LineGroups.MEMBER));

        assertThat(LineGroup.of(lines, LineGroups.MEMBER))
                .extracting(LineGroup::name, LineGroup::net, LineGroup::first)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", Money.of("5.00"), 0),
                        org.assertj.core.groups.Tuple.tuple("Anna", Money.of("11.00"), 1),
                        org.assertj.core.groups.Tuple.tuple("Emre", Money.of("16.50"), 3));
    }

    @Test
    void subtotalsComeToTheTotalToTheCent() {
        Random random = new Random(6);
        for (int invoice = 0; invoice < 500; invoice++) {
            List<InvoiceContentLine> lines = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(30); line++) {
                String cents = Money.ofCents(random.nextInt(100_000) - 20_000).toString();
                lines.add(line("M" + random.nextInt(6), "C" + random.nextInt(3), cents));
            }
            for (LineGroups by : LineGroups.values()) {
                lines.sort(LineGroup.order(by));
                List<LineGroup> groups = LineGroup.of(lines, by);
                assertThat(Money.sum(groups.stream().map(LineGroup::net).toList()))
                        .isEqualTo(Money.sum(lines.stream()
                                .map(InvoiceContentLine::netAmount)
                                .toList()));
                assertThat(groups.stream().map(LineGroup::name)).doesNotHaveDuplicates();
            }
        }
    }

    private static InvoiceContentLine line(String member, String costCentre, String net) {
        boolean back = net.startsWith("-");
        UnitPrice price = UnitPrice.of(back ? net.substring(1) : net);
        return new InvoiceContentLine(
                "Desk",
                "",
                MONTH,
                InvoicedPrice.of(back ? -1 : 1, InvoiceUnit.PIECE, price),
                new InvoicedVat(VatCategory.S, VatRate.of("19")),
                Optional.empty(),
                new ChargedTo(member, costCentre));
    }
}
