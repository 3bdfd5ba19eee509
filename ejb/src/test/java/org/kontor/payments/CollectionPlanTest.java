package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.MandateScheme;
import org.kontor.money.Money;

class CollectionPlanTest {
    private static final String OURS = "DE98ZZZ09999999999";
    private static final LocalDate EARLIEST = LocalDate.of(2026, 12, 15);
    private static final DebitMandate MANDATE = mandate(1, OURS, true);
    private static final Map<Long, DebitMandate> MANDATES =
            Map.of(1L, MANDATE, 2L, mandate(2, OURS, false), 3L, mandate(3, "DE02ZZZ00000000001", true));

    private static DebitMandate mandate(long id, String creditorId, boolean usable) {
        return new DebitMandate(
                id,
                "K10001-" + id,
                creditorId,
                MandateScheme.CORE,
                LocalDate.of(2026, 1, 31),
                new DebitMandate.DebitAccount("Jana", "DE89370400440532013000", ""),
                usable,
                false,
                "");
    }

    private static DueItem item(long entry, long account, String open, Announcement announcement) {
        return new DueItem(
                entry, new DueItem.Payer(account, "K" + account), "RE-" + entry, Money.of(open), announcement, false);
    }

    private static Announcement on(LocalDate day) {
        return new Announcement(0, 1, day, false, false);
    }

    private static CollectionPlan plan(CollectionRules rules, DueItem... items) {
        return CollectionPlan.of(List.of(items), MANDATES, rules, OURS, EARLIEST);
    }

    @Test
    void collectsAllOfAPayersDayInOneDebit() {
        CollectionPlan plan = plan(
                CollectionRules.DEFAULT,
                item(1, 7, "10.00", on(EARLIEST)),
                item(2, 7, "5.50", on(EARLIEST)),
                item(3, 7, "1.00", on(EARLIEST.plusDays(1))),
                item(4, 8, "2.00", on(EARLIEST)));
        assertThat(plan.debits())
                .extracting(debit -> debit.amount().toString())
                .containsExactly("15.50", "1.00", "2.00");
        assertThat(plan.debits().get(0).purpose()).isEqualTo("RE-1 RE-2 Kd K7");
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void orEachItemByItself() {
        CollectionRules each = new CollectionRules(2, 20, ReleaseRule.FOUR_EYES, false);
        CollectionPlan plan = plan(each, item(1, 7, "10.00", on(EARLIEST)), item(2, 7, "5.50", on(EARLIEST)));
        assertThat(plan.debits()).hasSize(2);
        assertThat(plan.sum()).isEqualTo(Money.of("15.50"));
    }

    @Test
    void saysWhyAnItemIsLeftOut() {
        DueItem disputed = new DueItem(5, new DueItem.Payer(7, "K7"), "RE-5", Money.of("1.00"), on(EARLIEST), true);
        CollectionPlan plan = plan(
                CollectionRules.DEFAULT,
                item(1, 7, "1.00", on(EARLIEST.minusDays(1))),
                item(2, 7, "1.00", new Announcement(0, 2, EARLIEST, false, false)),
                item(3, 7, "1.00", new Announcement(0, 3, EARLIEST, false, false)),
                item(4, 7, "1.00", new Announcement(0, 1, EARLIEST, true, false)),
                disputed,
                item(6, 7, "1.00", new Announcement(0, 99, EARLIEST, false, false)));
        assertThat(plan.debits()).isEmpty();
        assertThat(plan.leftOut())
                .extracting(left -> left.item().entryId() + " " + left.reason())
                .containsExactly(
                        "1 DATE_PASSED", "2 NO_MANDATE", "3 NO_MANDATE", "4 CAME_BACK", "5 BLOCKED", "6 NO_MANDATE");
    }

    @Test
    void cutsAPurposeThatHoldsTooManyDocuments() {
        DueItem[] items = new DueItem[60];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(2_026_000_000L + i, 7, "1.00", on(EARLIEST));
        }
        String purpose = plan(CollectionRules.DEFAULT, items).debits().get(0).purpose();
        assertThat(purpose)
                .hasSizeLessThanOrEqualTo(140)
                .startsWith("RE-2026000000 RE-")
                .endsWith(" Kd K7");
    }
}
